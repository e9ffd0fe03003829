import type { RuleId } from '../model';
import type { NumberingStyle } from '../text/numbering';
import type { Row } from './rows';

/** Families of headings. Numbered ones carry the style of their sign, Markdown's the number of their marks. */
export type HeadingStyle =
  | NumberingStyle
  | `mark-${number}`
  | 'lead'
  | 'ordinal'
  | 'bare'
  | 'frame'
  | 'sentence'
  | 'question'
  | 'couplet'
  | 'attachment';

/** A heading found, before its level is known. */
export interface Heading {
  /** Index of its row among the article's rows. */
  readonly row: number;
  /** Where it stands in the row's text. */
  readonly from: number;
  readonly to: number;
  readonly style: HeadingStyle;
  readonly value?: number;
  /** 第一百二十条之一 has 1 here. */
  readonly sub?: number;
  readonly rule: RuleId;
  /** An attachment's title over several lines ends in this row. */
  readonly lastRow?: number;
}

/**
 * Where a heading that runs into its paragraph ends: before the first 。 outside brackets and quotation marks that open
 * in it, else at the row's end without a final stop.
 */
export function headingEnd(row: Row, from = 0): number {
  const { text } = row;
  if (!row.whole) {
    const end = spacedEnd(text, from);
    if (end > 0) return end;
  }
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign === '(' || sign === '《' || sign === '〔') depth++;
    else if (sign === ')' || sign === '》' || sign === '〕') depth = Math.max(0, depth - 1);
    else if (sign === '。' && (depth === 0 || !closes(text, i))) return i;
  }
  let end = text.length;
  while (end > from && '。; '.includes(text.charAt(end - 1))) end--;
  return end;
}

/** The words behind a heading's sign; the whole rest of the row, where it is a line of its own. */
export const wordsBehind = (row: Row, from: number): string =>
  row.text.slice(from, row.whole ? undefined : headingEnd(row, from)).trim();

/** In a line that lost its line ends a space parts a heading from its paragraph: 一、工作回顾 过去一年，…。 */
function spacedEnd(text: string, from: number): number {
  let start = from;
  while (text.charAt(start) === ' ') start++;
  const space = text.indexOf(' ', start + 1);
  if (space < 0 || space - start < 2 || space - start > 45 || text.length - space < 25) return -1;
  return /[。;,:]/.test(text.slice(start, space).slice(-1)) || text.slice(start, space).includes('。') ? -1 : space;
}

/** A bracket closes within reach: the stop before it is inside. */
function closes(text: string, stop: number): boolean {
  const reach = Math.min(text.length, stop + 200);
  for (let i = stop; i < reach; i++) if (')》〕'.includes(text.charAt(i))) return true;
  return false;
}
