import type { Span } from '../../engine/model';
import { isLineEnd, isSpace } from '../../features/excerpts';

const STOPS = '。！？!?';
/** How far a sentence is followed in each direction. */
const REACH = 240;
/** A line that is shorter than this was ended by a person, not by a hard wrap. */
const WRAPPED = 20;

/**
 * The sentence that holds a span, without the space around it. A line end inside it belongs to it where the line looks
 * like one that a hard wrap has cut: long, and without a sign at its end.
 * @param from nothing before this offset belongs to it
 */
export function sentenceAt(text: string, { start, end }: Span, from = 0): Span {
  let first = start;
  const lowest = Math.max(from, start - REACH);
  while (first > lowest && !STOPS.includes(text[first - 1] ?? '') && !endsBefore(text, first - 1)) first--;
  let last = end;
  const highest = Math.min(text.length, end + REACH);
  while (last < highest && !endsBefore(text, last)) if (STOPS.includes(text[last++] ?? '')) break;
  while (first < start && isSpace(text.charCodeAt(first))) first++;
  while (last > end && isSpace(text.charCodeAt(last - 1))) last--;
  // Half of a rare character is none.
  if (/[\udc00-\udfff]/.test(text[first] ?? '')) first++;
  if (/[\ud800-\udbff]/.test(text[last - 1] ?? '')) last--;
  return { start: first, end: last };
}

/** Whether the line end at an offset ends a sentence. */
function endsBefore(text: string, at: number): boolean {
  if (!isLineEnd(text.charCodeAt(at))) return false;
  let end = at;
  while (end > 0 && isSpace(text.charCodeAt(end - 1)) && !isLineEnd(text.charCodeAt(end - 1))) end--;
  // The first sign of \r\n is looked at as the line's end.
  if (text[at] === '\n' && text[end - 1] === '\r') end--;
  let begin = end;
  while (begin > 0 && end - begin < WRAPPED && !isLineEnd(text.charCodeAt(begin - 1))) begin--;
  return end - begin < WRAPPED || !/[\p{Script=Han}\p{L}\p{N}，,、（(“]/u.test(text[end - 1] ?? '');
}
