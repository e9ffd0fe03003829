import type { Block, Span } from '../model';
import type { Line } from './lines';

/**
 * The lines of a block as one text. The white space at a joint is no part of it.
 * @param offsets where each line begins in `raw`
 * @param raw the document's own characters
 */
export function blockOf(lines: readonly Line[], offsets: readonly number[], raw: string): Block {
  const [first] = lines;
  if (!first || lines.length === 1) {
    const text = first?.text ?? '';
    // One string object for both, where folding changed nothing.
    return { text, raw: raw === text ? text : raw, pieces: ONE_PIECE, offsets };
  }
  const pieces: { from: number; to: number }[] = [];
  let text = '';
  for (const [i, line] of lines.entries()) {
    const at = offsets[i] ?? 0;
    const head = i === 0 ? 0 : line.text.length - line.text.trimStart().length;
    const body = i === lines.length - 1 ? line.text.slice(head) : line.text.slice(head).trimEnd();
    // English words keep the space that the line end stood for.
    const space = i > 0 && /[A-Z]$/i.test(text) && /^[A-Z]/i.test(body) ? ' ' : '';
    if (space) pieces.push({ from: text.length, to: at + head - 1 });
    text += space;
    pieces.push({ from: text.length, to: at + head });
    text += body;
  }
  return { text, raw, pieces, offsets };
}

const ONE_PIECE = [{ from: 0, to: 0 }] as const;

/**
 * Offset in the block's own characters (`raw`) of an offset in its text. At a joint an `end` belongs to the piece before
 * it, a `start` to the one after.
 */
export function toRaw(block: Block, offset: number, side: 'start' | 'end'): number {
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
  return piece ? piece.to + offset - piece.from : offset;
}

/** A span of the block's text in the block's own characters. */
export const spanToRaw = (block: Block, { start, end }: Span): Span => ({
  start: toRaw(block, start, 'start'),
  end: toRaw(block, end, 'end'),
});
