import type { Block, Span } from '../model';
import { toDocument } from '../text/blocks';
import { furnitureOf } from '../text/furniture';
import { splitPoints } from './inline';
import { isDateline, isDocumentNumber } from './shapes';

/**
 * What the outline reads: a line (or a hard-wrapped piece of text), or one paragraph of a line that holds many because
 * its line ends were lost.
 */
export interface Row extends Span {
  /** Width folded, without white space at either end. */
  readonly text: string;
  readonly block: Block;
  /** Where `text` begins in the block. */
  readonly from: number;
  /** The number of # before a Markdown heading; 0 elsewhere. The signs are no part of `text`. */
  readonly mark: number;
  /** The row is all of its line. */
  readonly whole: boolean;
  /** Empty lines before it. */
  readonly gap: number;
}

/** The rows of a document in order. */
export function rowsOf(text: string, blocks: readonly Block[]): Row[] {
  const rows: Row[] = [];
  let length = 0;
  for (const block of blocks) length += block.text.length;
  const dense = length / Math.max(1, blocks.length) >= 300;
  let end = 0;
  for (const [i, block] of blocks.entries()) {
    const gap = Math.max(0, lineEnds(text, end, block.source.start) - 1);
    end = Math.max(end, block.source.end);
    const cuts = splitPoints(block.text, dense);
    const shared = cuts.length === 0 ? sharedLine(block.text, blocks[i + 1]?.text) : undefined;
    if (shared !== undefined) cuts.push(shared);
    for (let k = 0; k <= cuts.length; k++) {
      const row = rowOf(block, cuts[k - 1] ?? 0, cuts[k] ?? block.text.length, k === 0 ? gap : 0, cuts.length === 0);
      if (row) rows.push(row);
    }
  }
  return rows;
}

/** The tail of one article and the title of the next in one line: what follows the title tells. */
function sharedLine(text: string, next: string | undefined): number | undefined {
  const stop = text.lastIndexOf('。') + 1;
  const title = text.slice(stop).trim();
  if (stop < 20 || !next || title.length < 6 || title.length > 50 || !/^[\p{Script=Han}“《][^。;,:]*$/u.test(title))
    return undefined;
  const below = next.trim();
  return isDateline(below) || isDocumentNumber(below) || furnitureOf(below)?.kind === 'publication' ? stop : undefined;
}

function rowOf(block: Block, first: number, last: number, gap: number, whole: boolean): Row | undefined {
  let from = first;
  let to = last;
  while (from < to && block.text.charCodeAt(from) <= 32) from++;
  while (to > from && block.text.charCodeAt(to - 1) <= 32) to--;
  const mark = /^(#{1,6}) +/.exec(block.text.slice(from, Math.min(to, from + 12)));
  if (mark) from += mark[0].length;
  // **一、总体要求** is a heading set in bold.
  if (to - from > 4 && to - from < 120 && block.text.startsWith('**', from) && block.text.endsWith('**', to)) {
    const inner = block.text.slice(from + 2, to - 2);
    if (!inner.includes('*')) [from, to] = [from + 2, to - 2];
  }
  if (to <= from) return undefined;
  return {
    text: block.text.slice(from, to),
    block,
    from,
    start: toDocument(block, from, 'start'),
    end: toDocument(block, to, 'end'),
    mark: mark?.[1]?.length ?? 0,
    whole,
    gap,
  };
}

function lineEnds(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) count++;
  }
  return count;
}

/** The document span of a part of a row's text. */
export function spanIn(row: Row, from: number, to: number): Span {
  return {
    start: toDocument(row.block, row.from + from, 'start'),
    end: toDocument(row.block, row.from + to, 'end'),
  };
}

/** The row in the document's own characters, without the line ends inside. */
export function ownText(document: string, row: Row): string {
  let text = '';
  for (const [i, piece] of row.block.pieces.entries()) {
    const from = Math.max(piece.from, row.from);
    const to = Math.min(row.block.pieces[i + 1]?.from ?? Infinity, row.from + row.text.length);
    if (to > from) text += document.slice(piece.to + from - piece.from, piece.to + to - piece.from);
  }
  return text;
}
