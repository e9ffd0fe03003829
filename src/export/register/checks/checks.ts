import type { Reading } from '../../../corrections/reading';
import { registerRows, type RegisterRow } from '../rows';
import { backwards } from './backwards';
import type { Finding } from './finding';
import { contradictedGrowth } from './growth';
import { shares } from './shares';
import { twoScopes } from './twoScopes';
import { twoValues } from './twoValues';
import { untilTime } from './until';

/** What does not fit among the figures of a document, in reading order. */
export function findingsOf(reading: Reading, rows: readonly RegisterRow[] = registerRows(reading)): Finding[] {
  const { text } = reading;
  return [
    ...twoValues(rows, text),
    ...twoScopes(rows),
    ...shares(rows, text),
    ...contradictedGrowth(rows, text),
    ...backwards(rows),
    ...untilTime(reading),
  ].sort((a, b) => a.at.start - b.at.start);
}
