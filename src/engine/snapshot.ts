import type { Analysis, Mark, Outline, Span } from './model';

/** An `Analysis` held in memory. */
export class DocumentAnalysis implements Analysis {
  #byKey: ReadonlyMap<string, Mark> | undefined;
  /** Looking back so far finds all marks that reach into a span. */
  readonly #longest: number;

  constructor(
    readonly version: number,
    readonly text: string,
    readonly outline: Outline,
    /** Sorted by start. */
    readonly marks: readonly Mark[],
  ) {
    this.#longest = marks.reduce((longest, mark) => Math.max(longest, mark.end - mark.start), 0);
  }

  marksIn(span: Span): readonly Mark[] {
    const found: Mark[] = [];
    for (let i = this.#firstFrom(span.start - this.#longest); i < this.marks.length; i++) {
      const mark = this.marks[i];
      if (!mark || mark.start >= span.end) break;
      if (mark.end > span.start) found.push(mark);
    }
    return found;
  }

  markAt(offset: number): readonly Mark[] {
    return this.marksIn({ start: offset, end: offset + 1 });
  }

  byKey(key: string): Mark | undefined {
    this.#byKey ??= new Map(this.marks.map((mark) => [mark.key, mark]));
    return this.#byKey.get(key);
  }

  /** Index of the first mark that starts at the offset or after it. */
  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.marks[middle]?.start ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
