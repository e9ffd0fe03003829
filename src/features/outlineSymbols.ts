import type { Reading } from '../corrections/reading';
import type { Span } from '../engine/model';
import { trimmedEnd } from './excerpts';
import type { Counts } from './layers';
import { outlineTree, type OutlineNode } from './outlineTree';

/** An article or a section as editors know them: Outline, breadcrumbs, sticky scroll, Go to Symbol. */
export interface OutlineSymbol extends Span {
  readonly type: 'article' | 'section';
  /** Never empty. */
  readonly name: string;
  readonly counts: Counts;
  /** Lies inside the whole. */
  readonly target: Span;
  readonly children: readonly OutlineSymbol[];
}

/**
 * Articles and their sections. Units without a heading, copies and page furniture are no symbols.
 * @param others headings of Markdown are shown by the editor itself: what they alone name is left out, and what stands
 * below them moves up
 */
export function outlineSymbols(reading: Reading, others: 'all' | 'without-hashes'): readonly OutlineSymbol[] {
  const own = others === 'all' ? () => true : (node: OutlineNode) => !isHashHeading(reading.text, node.target);
  return outlineTree(reading).flatMap((node) => symbolsOf(reading.text, node, own));
}

function symbolsOf(text: string, node: OutlineNode, own: (node: OutlineNode) => boolean): readonly OutlineSymbol[] {
  const { type, target } = node;
  if (type !== 'article' && type !== 'section') return [];
  const children = node.children.flatMap((child) => symbolsOf(text, child, own));
  if (!own(node)) return children;
  const whole = trimmedEnd(text, node);
  const start = Math.min(whole.start, target.start);
  const end = Math.max(whole.end, target.end, ...children.slice(-1).map((child) => child.end));
  const name = node.label.replace(/\s+/gu, ' ');
  return [{ type, name, counts: node.counts, target, start, end, children }];
}

/** The line is a heading of Markdown (ATX, CommonMark 4.2). */
export function isHashHeading(text: string, heading: Span): boolean {
  const line = text.lastIndexOf('\n', heading.start - 1) + 1;
  const mark = /^ {0,3}#{1,6}(?=[ \t])/.exec(text.slice(line, line + 12));
  return mark !== null && heading.start <= line + mark[0].length + 8;
}
