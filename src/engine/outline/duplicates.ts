import type { RowList } from './rowList';

/** Rows `start` to `end` (exclusive) say what stands from row `original` on. */
export interface Copy {
  readonly start: number;
  readonly end: number;
  readonly original: number;
}

/** Rows in small numbers, by their letters. */
type Letters = Pick<RowList, 'ids' | 'lengths' | 'bound'>;

const ROWS_ENOUGH = 5;
const TEXT_ENOUGH = 300;
/** Three paragraphs in a row are no refrain. */
const FEW_ROWS = 3;
const FEW_LETTERS = 30;
/** Rows of the copy that may differ before the run counts as ended. */
const SLACK = 3;

/**
 * Runs of rows that repeat earlier rows, width, punctuation and white space aside: the same article pasted or scraped
 * twice. Linear in the text: rows are looked up by their letters.
 */
export function copiesIn(letters: Letters): Copy[] {
  const { ids, lengths, bound } = letters;
  /** For each id the first row that has it, plus one. */
  const first = new Int32Array(bound);
  const copies: Copy[] = [];
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0;
    const length = lengths[i] ?? 0;
    const original = length >= 8 ? (first[id] ?? 0) : 0;
    const copy = original > 0 ? runFrom(letters, original - 1, i) : undefined;
    if (copy) {
      copies.push(copy);
      i = copy.end - 1;
    } else if (length > 0 && first[id] === 0) first[id] = i + 1;
  }
  return copies;
}

function runFrom({ ids, lengths }: Letters, original: number, start: number): Copy | undefined {
  let i = original;
  let j = start;
  let end = start;
  let equal = 0;
  let length = 0;
  while (i < start && j < ids.length) {
    if (ids[i] === ids[j]) {
      equal++;
      length += lengths[j] ?? 0;
      [i, j] = [i + 1, j + 1];
      end = j;
      continue;
    }
    const step = resume(ids, lengths, i, j, start);
    if (!step) break;
    [i, j] = step;
  }
  const enough =
    equal >= ROWS_ENOUGH ||
    length >= TEXT_ENOUGH ||
    (equal >= FEW_ROWS && equal === end - start && length >= equal * FEW_LETTERS);
  return equal >= 2 && enough ? { start, end, original } : undefined;
}

/** Where the two runs meet again after a few rows of difference. */
function resume(
  ids: Int32Array,
  lengths: Int32Array,
  i: number,
  j: number,
  start: number,
): [number, number] | undefined {
  for (let total = 1; total <= 2 * SLACK; total++)
    for (let a = Math.max(0, total - SLACK); a <= Math.min(SLACK, total); a++) {
      const [x, y] = [i + a, j + total - a];
      if (x < start && y < ids.length && ids[x] === ids[y] && (lengths[x] ?? 0) >= 4) return [x, y];
    }
  return undefined;
}

/** Rows shorter than this are alike in many articles. */
const TELLING = 8;
/** Two articles are one when they share this part of their rows. */
const SHARED = 0.8;
/** A row that so many articles share (a slogan, a signature) tells nothing about any of them. */
const HOLDERS = 16;

/**
 * For each article the first one that says the same, width, punctuation and white space aside; null where none does. Only
 * rows that come again are looked at.
 * @param skipped for each row whether it is page furniture
 */
export function equalArticles(
  articles: readonly { readonly first: number; readonly last: number }[],
  { ids, lengths, bound }: Letters,
  skipped: Uint8Array,
): (number | null)[] {
  const times = new Uint8Array(bound);
  for (let i = 0; i < ids.length; i++) if (times[ids[i] ?? 0] !== 2) times[ids[i] ?? 0]!++;
  /** Articles that hold a row, by its id; an article stands once for each. */
  const holders = new Map<number, number[]>();
  const sizes: number[] = [];
  return articles.map(({ first, last }, index) => {
    const again: number[] = [];
    let telling = 0;
    for (let row = first; row <= last; row++) {
      if (skipped[row] || (lengths[row] ?? 0) < TELLING) continue;
      telling++;
      const id = ids[row] ?? 0;
      if (times[id] === 2) again.push(id);
    }
    if (again.length === 0) {
      sizes.push(telling);
      return null;
    }
    const repeated = new Set(again);
    sizes.push(telling - again.length + repeated.size);
    const shared = new Map<number, number>();
    for (const id of again)
      for (const holder of holders.get(id) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
    let original: number | null = null;
    if (telling >= 2)
      for (const [holder, count] of shared) {
        const size = sizes[holder] ?? 0;
        if (size >= 2 && count >= SHARED * Math.max(size, telling) && (original === null || holder < original))
          original = holder;
      }
    // A copy adds nothing to look up: its original answers for it.
    if (original !== null) return original;
    for (const id of repeated) {
      const list = holders.get(id);
      if (!list) holders.set(id, [index]);
      else if (list.length < HOLDERS) list.push(index);
    }
    return null;
  });
}
