import type { Reading } from '../corrections/reading';
import type { Mark } from '../engine/model';
import type { VisibleLayers } from './layers';

/** The mark after (or before) an offset among the given layers; behind the last comes the first again. */
export function neighbour(
  reading: Reading,
  offset: number,
  direction: 'next' | 'previous',
  layers: VisibleLayers,
): Mark | undefined {
  const marks = reading.marks.filter((mark) => layers.has(mark.layer));
  return direction === 'next'
    ? (marks.find((mark) => mark.start > offset) ?? marks[0])
    : (marks.findLast((mark) => mark.start < offset) ?? marks.at(-1));
}

/** The figure at the offset, or the one that ends right before it, as a caret behind the last digit means it. */
export function markNear(reading: Reading, offset: number, layers: VisibleLayers): Mark | undefined {
  const shown = (marks: readonly Mark[]): Mark | undefined =>
    marks.filter((mark) => layers.has(mark.layer)).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  return shown(reading.markAt(offset)) ?? (offset > 0 ? shown(reading.markAt(offset - 1)) : undefined);
}
