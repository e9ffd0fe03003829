import { firstNot } from '../engine/sorted';
import { type LineSpan, linesOf } from '../engine/text/lines';

/** Offsets as `line:column`, both from 1, columns in UTF-16 code units, as editors count. */
export class Positions {
  readonly #lines: readonly LineSpan[];

  constructor(text: string) {
    this.#lines = linesOf(text);
  }

  at(offset: number): { readonly line: number; readonly column: number } {
    const line = Math.max(
      1,
      firstNot(this.#lines.length, (i) => (this.#lines[i]?.start ?? Infinity) <= offset),
    );
    return { line, column: offset - (this.#lines[line - 1]?.start ?? 0) + 1 };
  }
}
