import { STATUTORY, type Numbering, type NumberingStyle } from '../text/numbering';
import { headingEnd, type Heading, wordsBehind } from './heading';
import type { Row } from './rows';
import { UNNUMBERED } from './shapes';

/** So many 条 in sequence make a law, regulation, rule or charter. */
const ENOUGH = 2;
/** What follows 第三十六条 where it is cited and does not begin. */
const CITED = /^(?:[第款项的、和与或至及所]|之规定|规定)/;
const CAPTION = /^ ?(?:\([^()]{1,40}\)|【[^】]{1,40}】|\[[^\]]{1,40}\])/;

/** The rows belong to a text in 条 (Legislation Law, article 65: 编 章 节 条 款 项 目). */
export function isStatute(rows: readonly Row[], first: number, last: number): boolean {
  let expected = 0;
  let articles = 0;
  for (let i = first; i <= last; i++) {
    const sign = articleSign(rows[i]);
    if (!sign) continue;
    if (expected === 0 || sign.value === expected || (sign.sub && sign.value === expected - 1)) articles++;
    expected = sign.value + 1;
    if (articles >= ENOUGH) return true;
  }
  return false;
}

function articleSign(row: Row | undefined): Numbering | undefined {
  const sign = row?.numbering;
  if (!row || sign?.style !== 'article') return undefined;
  return sign.spaced || CAPTION.test(row.text.slice(sign.end)) || !CITED.test(row.text.slice(sign.end))
    ? sign
    : undefined;
}

/**
 * Headings of a law: parts, chapters and divisions with their names, articles with their caption (第一条（目的）).
 * 款 and 项 are none, whatever their numbering.
 */
export function statuteHeadings(rows: readonly Row[], first: number, last: number): Heading[] {
  const headings: Heading[] = [];
  let article = 0;
  let parts = 0;
  for (let i = first; i <= last; i++) {
    const row = rows[i];
    if (!row) continue;
    if (UNNUMBERED.test(row.text)) {
      // 附则 behind the chapters of the last 编 belongs to the whole law.
      const closes = parts > 1 && /^附/.test(row.text);
      headings.push(heading(i, row.text.length, closes ? 'part' : 'chapter', 0));
      continue;
    }
    const sign = row.numbering;
    if (!sign || !STATUTORY.has(sign.style)) continue;
    if (sign.style === 'article') {
      if (!articleSign(row) || !inSequence(sign, article)) continue;
      article = sign.value;
      const caption = CAPTION.exec(row.text.slice(sign.end));
      const end = sign.end + (caption?.[0].length ?? 0);
      headings.push({ ...heading(i, end, sign.style, sign.value), ...(sign.sub ? { sub: sign.sub } : {}) });
    } else if (isUnitName(row, sign)) {
      if (sign.style === 'part') parts++;
      headings.push(heading(i, headingEnd(row, sign.end), sign.style, sign.value));
    }
  }
  return headings;
}

const heading = (row: number, to: number, style: NumberingStyle, value: number): Heading => ({
  row,
  from: 0,
  to,
  style,
  value,
  rule: 'outline/statutory',
});

/** An article out of sequence is a citation at a row's beginning, unless it is set like an article. */
const inSequence = (sign: Numbering, last: number): boolean =>
  sign.sub
    ? sign.value >= last && sign.value <= last + 1
    : last === 0 || sign.spaced || (sign.value > last && sign.value <= last + 3) || sign.value === 1;

/** 第一章 总则, not 第一章规定的…. */
function isUnitName(row: Row, sign: Numbering): boolean {
  const rest = wordsBehind(row, sign.end);
  return rest.length <= 50 && !/[。;,:]$/.test(rest) && !/^(?:[第的、和与或至]|规定)/.test(rest);
}
