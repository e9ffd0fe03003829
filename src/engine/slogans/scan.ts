import type { Findings, SloganCandidate } from '../model';
import type { Resources } from '../resources';
import { normalize } from './normal';
import { scanWording } from './wording';

/** Slogans of one block's folded text. */
export function scanSlogans(text: string, resources: Resources): Findings<SloganCandidate> {
  const normal = normalize(text);
  return { candidates: [...scanWording(text, normal, resources.slogans)], facts: [] };
}
