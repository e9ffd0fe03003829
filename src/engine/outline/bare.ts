import { headingEnd, type Heading } from './heading';
import {
  bareText,
  isAttachmentMark,
  isByline,
  isCaption,
  isIssueLine,
  isPrinted,
  isClosingNote,
  isDateline,
  isDocumentNumber,
  isHanDate,
  isRecipient,
  isSalutation,
  isSpeaker,
  isSubtitle,
  UNNUMBERED,
} from './shapes';
import type { Row } from './rows';

const LONGEST = 50;
/** Text is seldom set narrower. */
const MARGIN = 26;
const FIGURE_OR_TABLE =
  /^(?:附?[图表] ?\d|专栏|注 ?\d?:|单位:|数据来源|资料来源|备注|说明:|第[一二三四五六七八九十\d]+届|\d[\d.,% ]*$)/;

/** Which rows other families have taken. */
export type Taken = (row: number) => boolean;

/**
 * Bare subheads: short unpunctuated lines over text, with others like them in the article. A line right under such a
 * line, again and again, is its child (question and couplet, head and kicker).
 */
export function bareHeadings(
  rows: readonly Row[],
  first: number,
  last: number,
  taken: Taken,
  title: string,
): Heading[] {
  const shaped: boolean[] = [];
  for (let i = first; i <= last; i++) shaped[i] = !taken(i) && isBare(rows[i] as Row, title);
  const heads: { row: number; child?: number }[] = [];
  for (let i = first; i < last; i++) {
    if (!shaped[i] || !standsFree(rows, i, first, taken, shaped)) continue;
    const next = afterCaptions(rows, i + 1, last);
    if (!taken(next) && isWrapped(rows[i], rows[next])) continue;
    if (isText(rows[next]) || taken(next)) heads.push({ row: i });
    else if (shaped[next]) {
      const text = afterCaptions(rows, next + 1, last);
      if (text > last || !(isText(rows[text]) || taken(text))) continue;
      heads.push({ row: i, child: next });
      i = next;
    }
  }
  const questions = heads.filter(({ row }) => isQuestion(rows[row]));
  const pairs = heads.filter(({ child }) => child !== undefined);
  const plain = heads.filter(({ row }) => !isQuestion(rows[row]));
  const keepQuestions = questions.length > 1;
  const keepPlain = plain.length > 1 && alike(plain.map(({ row }) => rows[row] as Row));
  const headings: Heading[] = [];
  // 前言 and 结束语 stand over and under the numbered parts, not in them.
  const framed = Array.from({ length: last - first + 1 }, (_, k) => first + k).some(taken);
  for (const { row, child } of heads) {
    if (framed && UNNUMBERED.test(rows[row]?.text ?? '')) {
      headings.push({ ...make(rows, row, 'bare'), style: 'frame' });
      continue;
    }
    const question = isQuestion(rows[row]);
    if (!(question ? keepQuestions : keepPlain)) continue;
    headings.push(make(rows, row, question ? 'question' : 'bare'));
    if (child !== undefined && (pairs.length > 1 || isCouplet(rows[child]?.text ?? '')))
      headings.push(make(rows, child, 'couplet'));
  }
  return headings;
}

/** Two long lines of one length: a sentence that a page's margin has cut. */
function isWrapped(row: Row | undefined, next: Row | undefined): boolean {
  const [a, b] = [row?.text.length ?? 0, next?.text.length ?? 0];
  return a >= MARGIN && Math.abs(a - b) <= 4 && !next?.text.endsWith('。');
}

/** Pictures and salutations may stand between a head and its text. */
function afterCaptions(rows: readonly Row[], first: number, last: number): number {
  let i = first;
  while (i < last && i - first < 3 && (isCaption(rows[i]?.text ?? '') || isSalutation(rows[i]?.text ?? ''))) i++;
  return i;
}

function make(rows: readonly Row[], row: number, style: 'bare' | 'question' | 'couplet'): Heading {
  return { row, from: 0, to: headingEnd(rows[row] as Row), style, rule: `outline/${style}` };
}

/** A line that could be a subhead by its own form. */
function isBare(row: Row, title: string): boolean {
  const { text } = row;
  return (
    row.whole &&
    (text.length >= 3 || UNNUMBERED.test(text)) &&
    text.length <= LONGEST &&
    !/[。;,、:…!-]$|(?:^|[^—])—$/.test(text) &&
    !/[。;]/.test(text) &&
    /\p{Script=Han}{2}/u.test(text) &&
    /^[\p{Script=Han}“《【\dA-Z■◆▲●◎★□#]/u.test(text) &&
    !row.numbering &&
    text.split('(').length === text.split(')').length &&
    !FIGURE_OR_TABLE.test(text) &&
    text.replace(/\d/g, '').length * 2 > text.length &&
    !isNotHead(text) &&
    bareText(text) !== title
  );
}

const isNotHead = (text: string): boolean =>
  isHanDate(text) ||
  isDocumentNumber(text) ||
  isSalutation(text) ||
  isRecipient(text) ||
  isSpeaker(text) ||
  isByline(text) ||
  isCaption(text) ||
  isPrinted(text) ||
  isIssueLine(text) ||
  isClosingNote(text) ||
  isAttachmentMark(text) ||
  isSubtitle(text) ||
  isDateline(text);

const isQuestion = (row: Row | undefined): boolean => /\?$/.test(row?.text ?? '');
const isText = (row: Row | undefined): boolean =>
  row !== undefined && (row.text.length >= 40 || (row.text.length >= 15 && /[。!?:;][”’)]{0,2}$/.test(row.text)));

/** 01, PART 2 on the line above a subhead. */
const COUNTED = /^(?:0\d|[一二三四五六七八九十壹贰叁肆伍]|(?:PART|No)\.? ?\d{1,2})$/i;

/** The row before has ended, or is a heading: a table's cells stand in a row of their like. */
function standsFree(rows: readonly Row[], i: number, first: number, taken: Taken, shaped: readonly boolean[]): boolean {
  if (i === first) return true;
  const before = rows[i - 1];
  if (!before || taken(i - 1) || COUNTED.test(before.text)) return true;
  return (
    /[。!?;:…][”’)》]{0,2}$/.test(before.text) || before.text.length >= 60 || (!shaped[i - 1] && isNotHead(before.text))
  );
}

/** Subheads of one article are of one build: none is many times another's length. */
function alike(rows: readonly Row[]): boolean {
  const lengths = rows.map((row) => row.text.length).sort((a, b) => a - b);
  const middle = lengths[lengths.length >> 1] ?? 0;
  return lengths.filter((length) => length <= middle * 3 && length * 3 >= middle).length >= 2;
}

/** Two clauses of one length: 深耕资源,抢抓机遇. */
export function isCouplet(text: string): boolean {
  const clauses = text.split(/[, ]+/);
  if (clauses.length !== 2 || /[。;:?]/.test(text)) return false;
  const [a, b] = clauses.map((clause) => bareText(clause).length);
  return a !== undefined && b !== undefined && a >= 3 && a <= 12 && Math.abs(a - b) <= 1;
}

/**
 * Subheads that end in 。: where the layout sets them off, an empty line above and their text right below, or where they
 * are of one wording (这是…的五年。), three times or more.
 */
export function sentenceHeadings(rows: readonly Row[], first: number, last: number, taken: Taken): Heading[] {
  const set: number[] = [];
  const worded: number[] = [];
  for (let i = first; i < last; i++) {
    const row = rows[i];
    const next = rows[i + 1];
    if (!row || !next || row.text.length > LONGEST || row.text.length < 6 || taken(i) || !row.whole) continue;
    const stop = row.text.indexOf('。');
    if (stop !== row.text.length - 1 || next.text.length < 60 || taken(i + 1) || row.numbering) continue;
    if (row.gap > 0 && next.gap === 0) set.push(i);
    worded.push(i);
  }
  const found = set.length >= 3 ? set : ofOneWording(rows, worded);
  return found.map((row) => ({
    row,
    from: 0,
    to: headingEnd(rows[row] as Row),
    style: 'sentence',
    rule: 'outline/bare-sentence',
  }));
}

/** A head and its text, and no more than so many rows to the next head. */
const APART = 4;
/** Signs at both ends that sentences of one wording share. */
const SHARED = 4;

/** Neighbours, three or more, that begin and end alike: 这是经济实力提升的五年。这是生态改善的五年。 */
function ofOneWording(rows: readonly Row[], candidates: readonly number[]): number[] {
  const found: number[] = [];
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= 3) found.push(...run);
    run = [];
  };
  for (const row of candidates) {
    const before = run[run.length - 1];
    if (before !== undefined && !(row - before <= APART && worded(rows[before], rows[row]))) close();
    run.push(row);
  }
  close();
  return found;
}

function worded(one: Row | undefined, other: Row | undefined): boolean {
  const [a, b] = [one?.text.replace(/。$/, '') ?? '', other?.text.replace(/。$/, '') ?? ''];
  const shortest = Math.min(a.length, b.length);
  let head = 0;
  while (head < shortest && a.charAt(head) === b.charAt(head)) head++;
  let tail = 0;
  while (tail < shortest - head && a.charAt(a.length - 1 - tail) === b.charAt(b.length - 1 - tail)) tail++;
  return head + tail >= SHARED;
}
