import type { Block } from '../model';
import { fold } from './fold';

/** A line of the document without its line end. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The document's lines; `\r\n`, `\n` and `\r` end one. The last may be empty. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && code !== 13) continue;
    lines.push({ start, end: i });
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** The document as blocks in order; empty lines give none. */
export function blocksOf(text: string): Block[] {
  return linesOf(text)
    .filter((line) => line.end > line.start)
    .map((line) => ({
      text: fold(text.slice(line.start, line.end)),
      source: { start: line.start, end: line.end },
      pieces: [{ from: 0, to: line.start }],
    }));
}

/** Document offset of a block offset. At a joint an `end` belongs to the piece before it, a `start` to the one after. */
export function toDocument(block: Block, offset: number, side: 'start' | 'end'): number {
  let piece = block.pieces[0];
  for (const next of block.pieces) {
    if (side === 'start' ? next.from > offset : next.from >= offset && next !== block.pieces[0]) break;
    piece = next;
  }
  return piece ? piece.to + offset - piece.from : block.source.start + offset;
}
