import type { ChromeRow } from './chrome';
import type { Copy } from './duplicates';
import { lowerBound } from '../sorted';
import type { RowList } from './rowList';
import { type Row, Trait } from './rows';

/** The rows of one article, from its first to its last, page furniture between them included. */
export interface ArticleRange {
  /** Row indexes; `last` is inclusive. */
  readonly first: number;
  readonly last: number;
  /** Index of the first copy among the articles. */
  readonly duplicateOf: number | null;
}

const FEW = 5;

type Chrome = readonly (ChromeRow | undefined)[];

/**
 * Where the articles of a page begin and end. A new one begins where a copy of an earlier one does, after the page
 * furniture that ends an article, and at a title that stands over a publication bar, a document number or a dateline.
 */
export function articleRanges(
  { rows, traits }: Pick<RowList, 'rows' | 'traits'>,
  chrome: Chrome,
  copies: readonly Copy[],
): ArticleRange[] {
  const content: number[] = [];
  for (let i = 0; i < rows.length; i++) if (!chrome[i]) content.push(i);
  const first = content[0];
  if (first === undefined) return [];
  const page: Page = { rows, traits, chrome, content, starts: new Starts(rows.length) };
  page.starts.add(first);
  const duplicated = copyStarts(page, copies);
  separated(page);
  titled(page);
  datelined(page);
  const starts = page.starts.sorted();
  const index = new Map(starts.map((start, i) => [start, i]));
  const ranges: ArticleRange[] = [];
  let k = 0;
  for (const [i, start] of starts.entries()) {
    const next = starts[i + 1] ?? rows.length;
    let last = start;
    for (; k < content.length && (content[k] ?? 0) < next; k++) last = content[k] ?? last;
    ranges.push({ first: start, last, duplicateOf: index.get(duplicated.get(start) ?? -1) ?? null });
  }
  return ranges;
}

interface Page {
  readonly rows: readonly Row[];
  readonly traits: Uint8Array;
  readonly chrome: Chrome;
  /** Indexes of the rows that are no furniture. */
  readonly content: readonly number[];
  readonly starts: Starts;
}

/** Rows that begin articles: asked about for every row, so kept as a mark a row. */
class Starts {
  readonly #marks: Uint8Array;
  readonly #rows: number[] = [];

  constructor(length: number) {
    this.#marks = new Uint8Array(length);
  }

  has(row: number): boolean {
    return this.#marks[row] === 1;
  }

  add(row: number): void {
    if (this.has(row)) return;
    this.#marks[row] = 1;
    this.#rows.push(row);
  }

  sorted(): number[] {
    return this.#rows.slice().sort((a, b) => a - b);
  }

  /** The last one that is not after the row; -1 where there is none. */
  before(row: number): number {
    for (let i = row; i >= 0; i--) if (this.#marks[i]) return i;
    return -1;
  }
}

/** Starts of copies, each with the start of what it repeats. */
function copyStarts(page: Page, copies: readonly Copy[]): Map<number, number> {
  const originals = new Map<number, number>();
  const isContent = (i: number): boolean => page.rows[i] !== undefined && !page.chrome[i];
  for (const copy of copies) {
    let start = copy.start;
    let original = copy.original;
    // A copy of a few rows inside a long text is a quotation or a refrain.
    if (copy.end - copy.start < (copy.start - copy.original) * 0.6) continue;
    // So few paragraphs come again as an article of their own where the page's furniture parts them.
    if (copy.end - copy.start < FEW && !page.chrome[copy.start - 1]) continue;
    // A title that is written otherwise in the copy stands above the first equal row.
    while (
      isContent(original - 1) &&
      isContent(start - 1) &&
      start - 1 > original &&
      isHead(page, original - 1) &&
      isHead(page, start - 1)
    )
      [start, original] = [start - 1, original - 1];
    while (page.chrome[start] && start < copy.end) start++;
    while (page.chrome[original] && original < copy.start) original++;
    // Furniture that comes again begins nothing.
    if (!isContent(start) || !isContent(original)) continue;
    if (!page.starts.has(original)) {
      const above = lowerBound(page.content, original);
      if (above > 3 && !page.chrome[original - 1]) continue;
      if (above > 3) page.starts.add(original);
    }
    page.starts.add(start);
    originals.set(start, originals.get(original) ?? page.starts.before(original));
  }
  return originals;
}

const isHead = ({ traits }: Page, i: number): boolean =>
  ((traits[i] ?? 0) & (Trait.titleLike | Trait.prose)) === Trait.titleLike;
const isProse = ({ traits }: Page, i: number): boolean => ((traits[i] ?? 0) & Trait.prose) !== 0;

/** After furniture that ends an article another one begins, if text follows. */
function separated(page: Page): void {
  const { rows, chrome, content } = page;
  let prose = false;
  for (let k = 0; k + 1 < content.length; k++) {
    const [here, next] = [content[k] ?? 0, content[k + 1] ?? 0];
    if (page.starts.has(here)) prose = false;
    prose ||= isProse(page, here);
    if (!prose || next === here + 1 || page.starts.has(next)) continue;
    let ends = false;
    let parts = false;
    for (let i = here + 1; i < next; i++) {
      const kind = chrome[i]?.furniture.kind;
      ends ||= (kind === 'navigation' || kind === 'imprint') && !/位置/.test(rows[i]?.text ?? '');
      parts ||= chrome[i]?.parts ?? false;
    }
    if (!parts) continue;
    const row = rows[next];
    const follows = content.slice(k + 1, k + 8).filter((i) => isProse(page, i)).length;
    if (!row || follows === 0) continue;
    const after = rows[content[k + 2] ?? -1];
    if (
      (ends && follows > 1) ||
      (row.titleLike && after && (after.prose || chrome[next + 1]?.furniture.kind === 'publication'))
    ) {
      page.starts.add(next);
      prose = false;
    }
  }
}

/** Titles that stand over a publication bar or a document number, after the text of another article. */
function titled(page: Page): void {
  const { traits, chrome, content } = page;
  for (let k = 1; k < content.length; k++) {
    const here = content[k] ?? 0;
    const bar = chrome[here - 1] === undefined ? false : publication(page, content[k - 1] ?? 0, here);
    if (!bar && ((traits[here] ?? 0) & Trait.numbered) === 0) continue;
    // Walk up over the rows of the title.
    let top = k;
    while (top > 0 && k - top < 4) {
      const index = content[top - 1] ?? 0;
      if (((traits[index] ?? 0) & Trait.heading) === 0) break;
      top--;
      if (page.starts.has(index)) break;
    }
    const start = content[top];
    if (top === k || start === undefined || page.starts.has(start)) continue;
    if (proseSince(page, top)) page.starts.add(start);
  }
}

/** Between two content rows stands a publication bar, not a tail. */
function publication(page: Page, above: number, below: number): boolean {
  for (let i = above + 1; i < below; i++) if (page.chrome[i]?.furniture.kind === 'publication') return true;
  return false;
}

/** The article that the row would end has text. */
function proseSince(page: Page, k: number): boolean {
  for (let j = k - 1; j >= 0; j--) {
    const i = page.content[j] ?? 0;
    if (isProse(page, i)) return true;
    if (page.starts.has(i)) return false;
  }
  return false;
}

/**
 * Titles over datelines (新华社北京…电). A bulletin has a title of its own above the first item's: then it is one article
 * and its items are sections.
 */
function datelined(page: Page): void {
  const { rows, traits, content } = page;
  const items: number[] = [];
  for (let k = 1; k < content.length; k++) {
    if ((traits[content[k] ?? 0] ?? 0) & Trait.dateline && isHead(page, content[k - 1] ?? 0)) items.push(k - 1);
  }
  if (items.length < 2 || items[0] !== 0) {
    const opening = rows[content[0] ?? 0];
    if (items.length === 0 || (items[0] !== 0 && opening?.titleLike)) return;
  }
  for (const k of items) {
    const start = content[k];
    if (start !== undefined && (k === 0 || proseSince(page, k))) page.starts.add(start);
  }
}
