import { isBareNumber, type Row, Trait } from './rows';

/** A running head is a title: one of the first rows of the document. */
const TITLE_ROWS = 8;
/** It comes again on so many pages. */
const PAGES = 3;
const LONGEST = 50;

/**
 * The title that a print-out repeats on each of its pages, beside the page's number, and that number. What stands at the
 * top of the document is the title itself.
 */
export function runningHeads(rows: readonly Row[], traits: Uint8Array): number[] {
  const titles = new Map<string, number[]>();
  for (const { text } of rows.slice(0, TITLE_ROWS))
    if (text.length >= 4 && text.length <= LONGEST && /\p{Script=Han}/u.test(text)) titles.set(text, []);
  if (titles.size === 0) return [];
  for (let i = 0; i < rows.length; i++) {
    if (((traits[i] ?? 0) & Trait.furnishing) === 0 || !isNumber(rows[i])) continue;
    for (const beside of [i - 1, i + 1]) if (beside >= 2) titles.get(rows[beside]?.text ?? '')?.push(i, beside);
  }
  const found = [...titles.values()].filter((places) => places.length >= 2 * PAGES).flat();
  // The last page has no head behind its number.
  const last = rows.length - 1;
  return found.length > 0 && isNumber(rows[last]) ? [...found, last] : found;
}

/** A row beside a page's number is new, or a new row is such a number: the running heads may be others. */
export function besideNumber(rows: readonly Row[], first: number, added: number): boolean {
  if (first < TITLE_ROWS) return rows.length > TITLE_ROWS && rows.some((row) => isNumber(row));
  for (let i = first - 1; i <= first + added; i++) if (isNumber(rows[i])) return true;
  return false;
}

const isNumber = (row: Row | undefined): boolean =>
  row !== undefined &&
  row.text.length <= 8 &&
  (isBareNumber(row.text) || /^[-—· ]{1,3}\d{1,3}[-—· ]{1,3}$/.test(row.text));
