import type { Reading } from '../corrections/reading';
import type { Mark } from '../engine/model';
import { nameAt } from './namesakes';

/** How often what a mark names occurs in the document, a second copy of an article left out. */
export interface Occurrences {
  readonly count: number;
  /** From 1, in reading order; `undefined` when the mark stands in a second copy. */
  readonly position: number | undefined;
}

export function occurrencesOf(reading: Reading, mark: Mark): Occurrences {
  const { marks } = nameAt(reading, mark);
  const at = marks.findIndex(({ start }) => start === mark.start);
  return { count: marks.length, position: at < 0 ? undefined : at + 1 };
}

/** The occurrence after (or before) a mark; behind the last comes the first again. Undefined where there is one only. */
export function otherOccurrence(reading: Reading, mark: Mark, direction: 'next' | 'previous'): Mark | undefined {
  const { all } = nameAt(reading, mark);
  const at = all.findIndex(({ start }) => start === mark.start);
  const other = all.at((at + (direction === 'next' ? 1 : -1)) % all.length);
  return other?.start === mark.start ? undefined : other;
}
