import type { Findings, SloganCandidate } from '../model';
import type { Resources } from '../resources';
import { drain, type Steps } from '../steps';
import { scanBareNumerals } from './bare-numerals';
import { scanDefinitions } from './definitions';
import { mayBeLabel, scanNumerals } from './numerals';
import { scanParallels, type Known } from './parallel';
import { scanPlaceVersions } from './places';
import { quotedSpans } from './quotes';
import { scanRallying } from './rallying';
import { joinSeries, scanWording } from './wording';

/** Slogans of one block's folded text. */
export const scanSlogans = (text: string, resources: Resources): Findings<SloganCandidate> =>
  drain(sloganSteps(text, resources));

/** The same in steps, for blocks of many thousand characters. */
export function* sloganSteps(text: string, resources: Resources): Steps<Findings<SloganCandidate>> {
  const quoted = quotedSpans(text);
  const wording = scanWording(text, resources.slogans);
  yield;
  const numerals = [...scanNumerals(text, quoted), ...scanBareNumerals(text, quoted)];
  yield;
  // No two of them end at one place.
  const byEnd = new Map(wording.map((candidate) => [candidate.end, candidate]));
  const standing: Known = (start, end) => {
    const candidate = byEnd.get(end);
    const kind = candidate?.start === start ? candidate.kind : undefined;
    if (candidate?.start === start && candidate.rule === 'slogan/idiom') return 'idiom';
    return kind === 'proverb' || kind === 'campaign' ? 'rousing' : kind === 'formulation' ? kind : undefined;
  };
  const candidates = [...joinSeries(text, wording), ...numerals, ...scanPlaceVersions(text, resources.gazetteer)];
  yield;
  for (const candidate of scanParallels(text, standing)) candidates.push(candidate);
  yield;
  for (const candidate of scanRallying(text, quoted)) candidates.push(candidate);
  yield;
  const labels = candidates.filter((candidate) => mayBeLabel(text, candidate));
  return { candidates, facts: scanDefinitions(text, labels, candidates) };
}
