import type { Passage } from './candidates';
import { Role } from './roles';
import { has, isPlainPlace } from './tokens';

const COUNTED = /(?:第?[〇一二三四五六七八九十百\d]{1,4}[届次]|首届)$/;
const YEAR = /(?:^|\D)(?:19|20)\d\d$/;
const LONGEST = 8;

/**
 * Where the name of a meeting begins whose kind begins at `start`: with what counts it (第八届, 首届), the year that names it
 * (2025武汉马拉松; a year with 年 is a date beside the name), and the place before a count (杭州第19届亚运会).
 */
export function sessionStart(passage: Passage, start: number): number {
  const { text, tokens, tokenAt } = passage;
  const count = COUNTED.exec(text.slice(Math.max(0, start - LONGEST), start));
  if (count) start -= count[0].length;
  const year = YEAR.exec(text.slice(Math.max(0, start - 5), start));
  if (year) return start - 4;
  if (!count) return start;
  let first = tokenAt(start);
  if (tokens[first]?.start !== start) return start;
  while (isPlainPlace(tokens[first - 1]) || has(tokens[first - 1], Role.Organ)) first--;
  return tokens[first]?.start ?? start;
}
