import { type LineSpan, linesOf } from '../engine/text/lines';

/** Offsets as `line:column`, both from 1, columns in UTF-16 code units, as editors count. */
export class Positions {
  readonly #lines: readonly LineSpan[];

  constructor(text: string) {
    this.#lines = linesOf(text);
  }

  at(offset: number): { readonly line: number; readonly column: number } {
    let low = 0;
    let high = this.#lines.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#lines[middle]?.start ?? Infinity) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#lines[low]?.start ?? 0) + 1 };
  }
}
