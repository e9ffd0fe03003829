import type { Reading } from '../corrections/reading';
import type { Span } from '../engine/model';
import type { DefinitionLink } from './definitions';
import { listOf, spelledLists } from './spelledLists';

/** From a numeral abbreviation to the list that spells it out, and from an item of the list to its abbreviation. */
export function sloganDefinitions(reading: Reading, offset: number): readonly DefinitionLink[] {
  const mark = reading.markAt(offset).find(({ layer, kind }) => layer === 'slogan' && kind === 'numeral');
  if (mark) {
    const list = listOf(reading, mark);
    return (list?.lists ?? []).map((span) => link(reading, mark, span));
  }
  for (const { items, labels } of spelledLists(reading)) {
    const item = items.find(({ at }) => at && covers(at, offset))?.at;
    if (!item) continue;
    const nearest = [...labels].sort((a, b) => distance(a, item) - distance(b, item))[0];
    if (nearest) return [link(reading, item, nearest)];
  }
  return [];
}

const link = (reading: Reading, { start, end }: Span, focus: Span): DefinitionLink => ({
  origin: { start, end },
  target: lineAround(reading.text, focus),
  focus: { start: focus.start, end: focus.end },
});

const covers = ({ start, end }: Span, offset: number): boolean => offset >= start && offset < end;

const distance = (one: Span, other: Span): number => Math.max(one.start - other.end, other.start - one.end, 0);

/** The whole lines of a span, which Peek shows. */
function lineAround(text: string, { start, end }: Span): Span {
  const after = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: after < 0 ? text.length : after };
}
