import type { Reading } from '../corrections/reading';
import type { Layer, Mark, Span } from '../engine/model';
import { copiesOf } from './counts';
import type { VisibleLayers } from './layers';

export type LayerSpans = Readonly<Record<Layer, readonly Span[]>>;

/**
 * What is drawn over the text inside `near`. Inside one layer spans never overlap; a name gives way where a slogan lies
 * in it, since both are drawn as a line below the words and the renderer has no order between them.
 */
export function textSpans(
  reading: Reading,
  near: readonly Span[],
  visible: VisibleLayers,
  shown: (mark: Mark) => boolean = () => true,
): LayerSpans {
  const marks = new Set(near.flatMap((span) => reading.marksIn(span)));
  const unique = [...marks].filter((mark) => visible.has(mark.layer) && shown(mark)).sort((a, b) => a.start - b.start);
  const of = (layer: Layer): Mark[] => unique.filter((mark) => mark.layer === layer);
  const slogans = of('slogan');
  return { figure: of('figure'), slogan: slogans, entity: of('entity').flatMap((mark) => subtract(mark, slogans)) };
}

/** The parts of a span that no hole covers. Holes are sorted. */
export function subtract(span: Span, holes: readonly Span[]): Span[] {
  const left: Span[] = [];
  let from = span.start;
  for (const hole of holes) {
    if (hole.end <= from) continue;
    if (hole.start >= span.end) break;
    if (hole.start > from) left.push({ start: from, end: hole.start });
    from = hole.end;
  }
  if (from < span.end) left.push({ start: from, end: span.end });
  return left;
}

/** Marks for the overview ruler, where those closer than `grain` code units fall on the same pixel. */
export function rulerSpans(reading: Reading, visible: VisibleLayers, grain = 60): LayerSpans {
  const spans: Record<Layer, Span[]> = { figure: [], slogan: [], entity: [] };
  for (const layer of visible) {
    const { starts, ends } = reading.places[layer];
    let next = 0;
    for (const [i, start] of starts.entries()) {
      if (start < next) continue;
      spans[layer].push({ start, end: ends[i] ?? start });
      next = start + grain;
    }
  }
  return spans;
}

/** What is dimmed: lines that belong to the page, and second copies of an article. */
export function dimmedSpans(reading: Reading): readonly Span[] {
  const copies = copiesOf(reading);
  const inCopy = (span: Span): boolean => copies.some((copy) => span.start >= copy.start && span.end <= copy.end);
  return [...copies, ...reading.outline.chrome.filter((span) => !inCopy(span))];
}
