import type { Findings, SloganCandidate } from '../model';
import type { Resources } from '../resources';
import { scanBareNumerals } from './bare-numerals';
import { scanDefinitions } from './definitions';
import { normalize } from './normal';
import { scanNumerals } from './numerals';
import { quotedSpans } from './quotes';
import { scanWording } from './wording';

/** Slogans of one block's folded text. */
export function scanSlogans(text: string, resources: Resources): Findings<SloganCandidate> {
  const quoted = quotedSpans(text);
  const wording = scanWording(text, normalize(text), resources.slogans);
  const numerals = [...scanNumerals(text, quoted), ...scanBareNumerals(text, quoted)];
  const candidates = [...wording, ...numerals];
  const labels = candidates.filter((candidate) => candidate.kind === 'numeral');
  return { candidates, facts: scanDefinitions(text, labels, candidates) };
}
