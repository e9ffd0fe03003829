import { PATH, type TableRow } from './protocol';

/** How the person wants the rows: kept with the view, through hiding and reloading. */
export interface TableWish {
  readonly sort: { readonly column: number; readonly descending: boolean } | null;
  readonly words: string;
  readonly facets: Readonly<Record<string, string>>;
  readonly asides: boolean;
}

export const NO_WISH: TableWish = { sort: null, words: '', facets: {}, asides: false };

/** One form for full and half width, and for both cases. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Rows as they are searched: each row's words are folded once. */
export class SearchableRows {
  readonly #words = new Map<TableRow, string>();

  constructor(readonly rows: readonly TableRow[]) {}

  /** The rows that are wanted, in the order that is wanted. */
  select(wish: TableWish): TableRow[] {
    const words = folded(wish.words).split(/\s+/u).filter(Boolean);
    const facets = Object.entries(wish.facets).filter(([, value]) => value !== '');
    const found = this.rows.filter(
      (row) =>
        (wish.asides || !row.aside) &&
        facets.every(([id, value]) => isInside(row.facets[id] ?? '', value)) &&
        (words.length === 0 || this.#holds(row, words)),
    );
    return wish.sort ? sorted(found, wish.sort.column, wish.sort.descending) : found;
  }

  #holds(row: TableRow, words: readonly string[]): boolean {
    let text = this.#words.get(row);
    if (text === undefined) this.#words.set(row, (text = folded(row.cells.join('\n'))));
    return words.every((word) => text.includes(word));
  }
}

const isInside = (path: string, outer: string): boolean => path === outer || path.startsWith(outer + PATH);

const COLLATOR = new Intl.Collator('zh-Hans-CN', { numeric: true });

/** Equal rows stay in reading order; what has nothing to be sorted by stands last. */
function sorted(rows: readonly TableRow[], column: number, descending: boolean): TableRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [a.sort[column] ?? null, b.sort[column] ?? null];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
    if (typeof x === 'number' || typeof y === 'number') return typeof x === 'number' ? -1 : 1;
    return sign * COLLATOR.compare(x, y);
  });
}

/** First click: ascending; second: descending; third: reading order again. */
export function nextSort(sort: TableWish['sort'], column: number): TableWish['sort'] {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

/** What is kept of a view, once it has been checked: it may come from another version. */
export function wishFrom(value: unknown): TableWish {
  if (typeof value !== 'object' || value === null) return NO_WISH;
  const { sort, words, facets, asides } = value as Partial<Record<keyof TableWish, unknown>>;
  const kept =
    typeof facets === 'object' && facets !== null
      ? Object.fromEntries(Object.entries(facets).filter((entry) => typeof entry[1] === 'string'))
      : {};
  return {
    sort: isSort(sort) ? { column: sort.column, descending: sort.descending } : null,
    words: typeof words === 'string' ? words : '',
    facets: kept,
    asides: asides === true,
  };
}

const isSort = (sort: unknown): sort is { column: number; descending: boolean } =>
  typeof sort === 'object' &&
  sort !== null &&
  'column' in sort &&
  Number.isInteger(sort.column) &&
  'descending' in sort &&
  typeof sort.descending === 'boolean';
