import type { Reading } from '../corrections/reading';
import type { Mark } from '../engine/model';
import { copiesOf } from './counts';

/** How often what a mark names occurs in the document, a second copy of an article left out. */
export interface Occurrences {
  readonly count: number;
  /** From 1, in reading order; `undefined` when the mark stands in a second copy. */
  readonly position: number | undefined;
}

export function occurrencesOf(reading: Reading, mark: Mark): Occurrences {
  const copies = copiesOf(reading);
  const name = nameOf(mark);
  let count = 0;
  let position: number | undefined;
  for (const other of reading.marks) {
    if (other.layer !== mark.layer || other.kind !== mark.kind || nameOf(other) !== name) continue;
    if (copies.some((copy) => other.start >= copy.start && other.start < copy.end)) continue;
    count++;
    if (other.start === mark.start) position = count;
  }
  return { count, position };
}

/** What equal marks share: a full name or a lexicon entry where known, else the words. */
function nameOf(mark: Mark): string {
  if (mark.layer === 'entity') return mark.attributes.fullName ?? mark.text;
  if (mark.layer === 'slogan') return mark.attributes.entry ?? mark.text;
  return mark.text;
}
