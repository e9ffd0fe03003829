import type { Block } from '../model';
import { fold } from './fold';
import { joinsOf } from './join';
import { linesOf, type Line } from './lines';

export { linesOf, type Line } from './lines';

/**
 * The document as blocks in order: one for each line, or one for several lines that a hard wrap or a link had cut.
 * Empty lines give none. The white space at a joint is no part of the block's text.
 */
export function blocksOf(text: string): Block[] {
  const lines: (Line & { text: string; gap: number })[] = [];
  let gap = 0;
  for (const line of linesOf(text)) {
    const folded = fold(text.slice(line.start, line.end));
    if (folded.trim() === '') {
      gap++;
      continue;
    }
    lines.push({ ...line, text: folded, gap });
    gap = 0;
  }
  const { joins, passed } = joinsOf(lines);
  const blocks: Block[] = [];
  for (let first = 0; first < lines.length;) {
    let last = first;
    while (joins[last] || passed.has(last)) last++;
    const taken = lines.slice(first, last + 1);
    blocks.push(joined(taken.filter((_, i) => !passed.has(first + i))));
    // A page number that the text runs across stands alone, behind the text.
    for (let i = first; i <= last; i++) if (passed.has(i)) blocks.push(joined(lines.slice(i, i + 1)));
    first = last + 1;
  }
  return blocks;
}

function joined(lines: readonly (Line & { text: string })[]): Block {
  const pieces: { from: number; to: number }[] = [];
  let text = '';
  for (const [i, line] of lines.entries()) {
    const head = i === 0 ? 0 : line.text.length - line.text.trimStart().length;
    const body = i === lines.length - 1 ? line.text.slice(head) : line.text.slice(head).trimEnd();
    // English words keep the space that the line end stood for.
    const space = i > 0 && /[A-Z]$/i.test(text) && /^[A-Z]/i.test(body) ? ' ' : '';
    if (space) pieces.push({ from: text.length, to: line.start + head - 1 });
    text += space;
    pieces.push({ from: text.length, to: line.start + head });
    text += body;
  }
  const first = lines[0];
  const last = lines[lines.length - 1];
  return { text, source: { start: first?.start ?? 0, end: last?.end ?? 0 }, pieces };
}

/** Document offset of a block offset. At a joint an `end` belongs to the piece before it, a `start` to the one after. */
export function toDocument(block: Block, offset: number, side: 'start' | 'end'): number {
  const { pieces } = block;
  // The last piece that begins before the offset (for an end) or not after it (for a start).
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const from = pieces[middle]?.from ?? 0;
    if (side === 'start' ? from <= offset : from < offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece ? piece.to + offset - piece.from : block.source.start + offset;
}
