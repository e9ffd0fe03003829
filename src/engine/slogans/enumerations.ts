import { REACH, type ReadList } from './readList';

const NUMERALS = '一二三四五六七八九';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨';
/** What follows the numeral of an enumeration in running text: 一是, 二要, 三靠. */
const AFTER_NUMERAL = '是要靠看为曰';
const CLAUSE_END = ',。;:、\n';
const LONGEST_ITEM = 40;

/** 一是…;二是…, 一要…;二要…, 第一步…;第二步…, ①…②…, 一手…,一手…: the first clause of each is its item. */
export function enumeration(text: string, from: number, count: number): ReadList | undefined {
  if (count < 2 || count > NUMERALS.length || !/[一第①]/.test(text.slice(from, from + NEAR + 1))) return undefined;
  for (const sign of AFTER_NUMERAL) {
    const read = walk(text, from, count, (i) => `${NUMERALS.charAt(i)}${sign}`);
    if (read) return read;
  }
  return (
    walk(text, from, count, (i) => `第${NUMERALS.charAt(i)}步`) ??
    walk(text, from, count, (i) => CIRCLED.charAt(i)) ??
    walk(text, from, count, () => '一手', 'kept')
  );
}

/** @param marker whether the words that count are part of the item: 一手抓改革 */
function walk(
  text: string,
  from: number,
  count: number,
  markerOf: (i: number) => string,
  marker?: 'kept',
): ReadList | undefined {
  const items: string[] = [];
  const limit = from + 4 * REACH;
  let at = from;
  let start = -1;
  for (let i = 0; i < count; i++) {
    const words = markerOf(i);
    // Within a stretch: to search to the end of a long line for each label would take a square of its length.
    const next = indexWithin(text, words, at, start < 0 ? from + NEAR + words.length : limit);
    if (next < 0) return undefined;
    const free = CLAUSE_END.includes(text.charAt(next - 1) || '。') || CIRCLED.includes(words) || next === from;
    if (!free) return undefined;
    if (start < 0 && !follows(text, from, next)) return undefined;
    if (start < 0) start = next;
    let begin = next + (marker === 'kept' ? 0 : words.length);
    if (!marker && text.charAt(begin) === ',') begin++;
    let end = begin;
    const stops = words.startsWith('第') ? '。;:' : ',。;:';
    while (end < text.length && end - begin < LONGEST_ITEM && !stops.includes(text.charAt(end))) end++;
    items.push(text.slice(begin, end));
    at = end;
  }
  return items.every((item) => item.length > 1) ? { items, start, end: at } : undefined;
}

/** How far behind its label an enumeration may begin. */
const NEAR = 40;

/** Nothing but the rest of the label's own sentence stands between it and the enumeration. */
function follows(text: string, from: number, to: number): boolean {
  if (to - from > NEAR) return false;
  let sentences = 0;
  for (let i = from; i < to; i++) {
    if (text.charAt(i) === '“') return false;
    if ('。;:'.includes(text.charAt(i))) sentences++;
  }
  return sentences <= 1;
}

/** Where words begin between two offsets; -1 where they do not. */
export function indexWithin(text: string, words: string, from: number, to: number): number {
  const at = text.slice(from, to).indexOf(words);
  return at < 0 ? -1 : from + at;
}
