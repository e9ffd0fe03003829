import type { Reading } from '../corrections/reading';
import type { Mark } from '../engine/model';
import { lowerBound } from '../engine/sorted';
import type { VisibleLayers } from './layers';

/** The mark after (or before) an offset among the given layers; behind the last comes the first again. */
export function neighbour(
  reading: Reading,
  offset: number,
  direction: 'next' | 'previous',
  layers: VisibleLayers,
): Mark | undefined {
  const found = [...layers].flatMap((layer) => {
    const { starts } = reading.places[layer];
    const start =
      direction === 'next' ? starts[lowerBound(starts, offset + 1)] : starts[lowerBound(starts, offset) - 1];
    const around = start ?? (direction === 'next' ? starts[0] : starts.at(-1));
    return around === undefined ? [] : [{ layer, start: around, again: start === undefined }];
  });
  const sign = direction === 'next' ? 1 : -1;
  const [nearest] = found.sort((a, b) => Number(a.again) - Number(b.again) || sign * (a.start - b.start));
  return (
    nearest &&
    reading.markAt(nearest.start).find((mark) => mark.layer === nearest.layer && mark.start === nearest.start)
  );
}

/** The figure at the offset, or the one that ends right before it, as a caret behind the last digit means it. */
export function markNear(reading: Reading, offset: number, layers: VisibleLayers): Mark | undefined {
  const shown = (marks: readonly Mark[]): Mark | undefined =>
    marks.filter((mark) => layers.has(mark.layer)).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  return shown(reading.markAt(offset)) ?? (offset > 0 ? shown(reading.markAt(offset - 1)) : undefined);
}
