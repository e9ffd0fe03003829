import type { Findings, SloganCandidate } from '../model';
import type { Resources } from '../resources';
import { drain, type Steps } from '../steps';
import { scanBareNumerals } from './bare-numerals';
import { clausesOf } from './clauses';
import { scanDefinitions } from './definitions';
import { normalize } from './normal';
import { scanNumerals } from './numerals';
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
  const wording = scanWording(text, normalize(text), resources.slogans);
  yield;
  const numerals = [...scanNumerals(text, quoted), ...scanBareNumerals(text, quoted)];
  yield;
  const known = new Map(wording.map(({ start, end, kind }) => [`${start}-${end}`, kind]));
  const standing: Known = (start, end) => {
    const kind = known.get(`${start}-${end}`);
    return kind === 'proverb' || kind === 'campaign' ? 'rousing' : kind === 'formulation' ? kind : undefined;
  };
  const candidates = [...joinSeries(text, wording), ...numerals, ...scanPlaceVersions(text, resources.gazetteer)];
  yield;
  for (const candidate of scanParallels(text, clausesOf(text), standing)) candidates.push(candidate);
  yield;
  for (const candidate of scanRallying(text, quoted)) candidates.push(candidate);
  yield;
  const labels = candidates.filter((candidate) => candidate.kind === 'numeral');
  return { candidates, facts: scanDefinitions(text, labels, candidates) };
}
