import type { Row } from './rows';

/** Rows `start` to `end` (exclusive) say what stands from row `original` on. */
export interface Copy {
  readonly start: number;
  readonly end: number;
  readonly original: number;
}

/** A row's letters and digits, told apart by a hash of 53 bits: quotations of whole articles are compared row by row. */
interface Letters {
  readonly key: number;
  readonly length: number;
}
const NONE: Letters = { key: 0, length: 0 };

/** White space and punctuation of every width aside. */
function lettersOf(text: string): Letters {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isLetter(code)) continue;
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low + code, 0x85ebca6b) ^ (low >>> 13);
    length++;
  }
  return { key: (high >>> 11) * 0x1_0000_0000 + (low >>> 0), length };
}

const isLetter = (code: number): boolean =>
  code < 0x80
    ? (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
    : code >= 0x3400 || code === 0x3007;

const ROWS_ENOUGH = 5;
const TEXT_ENOUGH = 300;
/** Rows of the copy that may differ before the run counts as ended. */
const SLACK = 3;

/**
 * Runs of rows that repeat earlier rows, width, punctuation and white space aside: the same article pasted or scraped
 * twice. Linear in the text: rows are looked up by their letters.
 */
export function copiesIn(rows: readonly Row[]): Copy[] {
  const letters = rows.map((row) => lettersOf(row.text));
  const first = new Map<number, number>();
  const copies: Copy[] = [];
  for (let i = 0; i < rows.length; i++) {
    const { key, length } = letters[i] ?? NONE;
    const original = length >= 8 ? first.get(key) : undefined;
    const copy = original === undefined ? undefined : runFrom(letters, original, i);
    if (copy) {
      copies.push(copy);
      i = copy.end - 1;
    } else if (length > 0 && !first.has(key)) first.set(key, i);
  }
  return copies;
}

function runFrom(letters: readonly Letters[], original: number, start: number): Copy | undefined {
  let i = original;
  let j = start;
  let end = start;
  let equal = 0;
  let length = 0;
  while (i < start && j < letters.length) {
    if (letters[i]?.key === letters[j]?.key) {
      equal++;
      length += letters[j]?.length ?? 0;
      [i, j] = [i + 1, j + 1];
      end = j;
      continue;
    }
    const step = resume(letters, i, j, start);
    if (!step) break;
    [i, j] = step;
  }
  return equal >= 2 && (equal >= ROWS_ENOUGH || length >= TEXT_ENOUGH) ? { start, end, original } : undefined;
}

/** Where the two runs meet again after a few rows of difference. */
function resume(letters: readonly Letters[], i: number, j: number, start: number): [number, number] | undefined {
  for (let total = 1; total <= 2 * SLACK; total++)
    for (let a = Math.max(0, total - SLACK); a <= Math.min(SLACK, total); a++) {
      const [x, y] = [i + a, j + total - a];
      if (x < start && y < letters.length && letters[x]?.key === letters[y]?.key && (letters[x]?.length ?? 0) >= 4)
        return [x, y];
    }
  return undefined;
}

/** Rows shorter than this are alike in many articles. */
const TELLING = 8;
/** Two articles are one when they share this part of their rows. */
const SHARED = 0.8;

/** The articles of a page in order, each told whether an earlier one says the same. */
export class ArticleCopies {
  /** Articles that hold a row, by its letters; an article stands once for each. */
  readonly #holders = new Map<number, number[]>();
  readonly #sizes: number[] = [];

  /** @returns index of the first article with the same text, width, punctuation and white space aside */
  add(content: readonly Row[]): number | null {
    const index = this.#sizes.length;
    const own = content
      .map((row) => lettersOf(row.text))
      .filter(({ length }) => length >= TELLING)
      .map(({ key }) => key);
    const shared = new Map<number, number>();
    for (const letters of own)
      for (const holder of this.#holders.get(letters) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
    const distinct = new Set(own);
    this.#sizes.push(distinct.size);
    let original: number | null = null;
    if (own.length >= 2)
      for (const [holder, count] of shared) {
        const size = this.#sizes[holder] ?? 0;
        if (size >= 2 && count >= SHARED * Math.max(size, own.length) && (original === null || holder < original))
          original = holder;
      }
    // A copy adds nothing to look up: its original answers for it.
    if (original !== null) return original;
    for (const letters of distinct) {
      const holders = this.#holders.get(letters);
      // A row that so many articles share (a slogan, a signature) tells nothing about any of them.
      if (!holders) this.#holders.set(letters, [index]);
      else if (holders.length < 16) holders.push(index);
    }
    return null;
  }
}
