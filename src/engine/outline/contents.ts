import { bareText } from './shapes';
import type { Row } from './rows';

/** 第一节 … ........ 12: leader dots and a page number. */
const LEADER = /[.·…]{4} ?\d{1,4}$|[.·…]{6}/;
/** A table of contents is at most so long; a title that comes again later than this is no entry of it. */
const LONGEST = 400;

/**
 * Rows of tables of contents: from 目录 to the row where its first entry comes again; and, without that word, chapters
 * that follow one another with no text between and come again.
 */
export function contentsRows(rows: readonly Row[], first: number, last: number): Set<number> {
  const skipped = new Set<number>();
  for (let i = first; i <= last; i++) {
    const text = rows[i]?.text ?? '';
    const word = /^(?:[IVX\d]{1,4} )?目 {0,6}[录次]$/.test(text);
    if (LEADER.test(text)) skipped.add(i);
    const chapter = rows[i]?.numbering;
    const run = !word && (chapter?.style === 'chapter' || chapter?.style === 'part') && chapter.value === 1;
    if (!word && !run) continue;
    const end = contentsEnd(rows, word ? i + 1 : i, last, word);
    for (let j = i; j < end; j++) skipped.add(j);
    i = Math.max(i, end - 1);
  }
  return skipped;
}

/** The row after the table; its first row where it is none. */
function contentsEnd(rows: readonly Row[], first: number, last: number, named: boolean): number {
  const keys = new Set<string>();
  let i = first;
  let plain = 0;
  for (; i <= last && i - first < LONGEST; i++) {
    const text = rows[i]?.text ?? '';
    const key = entry(text);
    if (keys.has(key)) return i;
    const isEntry = text.length <= 70 && !/[。;,]$/.test(text);
    if (!isEntry) break;
    if (!named && !rows[i]?.numbering) plain++;
    if (plain > 0) break;
    if (key.length >= 2) keys.add(key);
  }
  if (!named) return first;
  return Math.max(first, Math.min(i, last + 1));
}

/** The entry without dot leaders and page number. */
function entry(text: string): string {
  let end = text.length;
  while (end > 0 && /[\d ]/.test(text.charAt(end - 1))) end--;
  const leader = end;
  while (end > 0 && /[.·…\- ]/.test(text.charAt(end - 1))) end--;
  return bareText(leader - end >= 2 || text.length - leader >= 2 ? text.slice(0, end) : text);
}
