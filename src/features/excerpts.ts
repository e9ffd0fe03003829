import type { Span } from '../engine/model';
import { linesOf } from '../engine/text/lines';

/** Line numbers of offsets. */
export class LineIndex {
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#starts = linesOf(text).map((line) => line.start);
  }

  /** The line that holds an offset, from 1. */
  at(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const FIRST_WORDS = 20;

/** The first words of a span: from the first sign that is no space, 20 code units at most, to the line's end. */
export function wordsAt(text: string, span: Span): Span {
  let start = span.start;
  while (start < span.end && isSpace(text.charCodeAt(start))) start++;
  let end = start;
  while (end < span.end && end - start < FIRST_WORDS && !isLineEnd(text.charCodeAt(end))) end++;
  // Half of a rare character is none.
  if (end < span.end && isHighSurrogate(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** What a narrow list shows of a long title. */
const SHOWN = 20;
const SHOWN_END = 7;

/**
 * A title that leaves room beside it: a long one without its middle, since official titles differ at their beginning
 * (who) and say at their end what they are.
 */
export function shortened(title: string): string {
  const signs = [...title];
  if (signs.length <= SHOWN) return title;
  return `${signs.slice(0, SHOWN - SHOWN_END - 1).join('')}…${signs.slice(-SHOWN_END).join('')}`;
}

/** A span without the space at its end. */
export function trimmedEnd(text: string, span: Span): Span {
  let { end } = span;
  while (end > span.start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start: span.start, end };
}

export const isLineEnd = (code: number): boolean => code === 10 || code === 13;
export const isSpace = (code: number): boolean => code <= 32 || code === 0x3000 || code === 0xa0 || code === 0xfeff;
const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
