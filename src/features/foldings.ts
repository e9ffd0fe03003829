import type { Reading } from '../corrections/reading';
import type { Span } from '../engine/model';
import { LineIndex, trimmedEnd } from './excerpts';
import { copiesOf } from './counts';
import { isHashHeading } from './outlineSymbols';
import { outlineTree, type OutlineNode } from './outlineTree';

/** Lines from 1, both inclusive; the first stays visible. */
export interface Folding {
  readonly first: number;
  readonly last: number;
  /** What does not belong to the reading: page furniture, second copies. */
  readonly aside: boolean;
}

/** What can be folded, by first line. Every folding has two lines at least, and no two begin at one line. */
export function foldings(reading: Reading, others: 'all' | 'without-hashes'): readonly Folding[] {
  const lines = new LineIndex(reading.text);
  const byLine = new Map<number, Folding>();
  const add = (span: Span, aside: boolean): void => {
    const first = lines.at(span.start);
    const last = lines.at(Math.max(span.start, trimmedEnd(reading.text, span).end - 1));
    // Of two that begin at one line the outer one counts: an article whose first line is its only heading.
    if (last > first && (byLine.get(first)?.last ?? 0) < last) byLine.set(first, { first, last, aside });
  };
  const addNode = (node: OutlineNode): void => {
    if (node.type !== 'article' && node.type !== 'section') return;
    const shown = others === 'without-hashes' && isHashHeading(reading.text, node.target);
    if (!shown) add({ start: node.target.start, end: Math.max(node.end, node.target.end) }, false);
    node.children.forEach(addNode);
  };
  outlineTree(reading).forEach(addNode);
  for (const span of asides(reading)) add(span, true);
  return [...byLine.values()].sort((a, b) => a.first - b.first || b.last - a.last);
}

/** Second copies, and page furniture in runs. What lies inside a copy goes with the copy. */
export function asides(reading: Reading): readonly Span[] {
  const copies = copiesOf(reading);
  const inCopy = (span: Span): boolean => copies.some((copy) => span.start >= copy.start && span.end <= copy.end);
  const furniture = reading.outline.chrome.filter((span) => !inCopy(span));
  return [...furnitureRuns(reading.text, furniture), ...copies.map(({ start, end }) => ({ start, end }))].sort(
    (a, b) => a.start - b.start,
  );
}

/** Pieces that only space parts are one. */
export function furnitureRuns(text: string, chrome: readonly Span[]): Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of chrome) {
    const last = runs.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = end;
    else runs.push({ start, end });
  }
  return runs;
}
