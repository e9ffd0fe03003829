import { numberingAt } from '../text/numbering';
import type { Heading } from './heading';
import {
  bareText,
  endsTitle,
  isAttachmentMark,
  isClosingNote,
  isHanDate,
  isProse,
  isRecipient,
  isTitleLike,
} from './shapes';
import type { Row } from './rows';

export interface Attachments {
  /** Titles of attachments in order. */
  readonly headings: readonly Heading[];
  /** Rows that announce attachments: 附件：1.… 2.…. */
  readonly announced: ReadonlySet<number>;
}

const MARK = /^附 ?[件录表图]? ?[\d一二三四五六七八九十]{0,2} ?[:.、]? ?(?:\d{1,2}[.、])? ?/;
const GLOSSARY =
  /^(?:附 ?[件录]? ?\d?:? ?)?(?:名词(?:解释|注释|说明)|有关(?:名词|用语)(?:解释|说明)|(?:政府工作报告)?(?:有关)?名词解释|缩略语|术语解释|注释)$/;
const TITLE_ROWS = 4;

/**
 * Attachments with their own titles: what a notice prints and sends (印发, 转发, 批转), what 附件 announces, what follows
 * signature and date, glossaries.
 */
export function readAttachments(rows: readonly Row[], first: number): Attachments {
  const announced = new Set<number>();
  const names = new Set<string>();
  const headings: Heading[] = [];
  let signed = -1;
  for (let i = first; i < rows.length; i++) {
    const row = rows[i];
    if (!row || announced.has(i)) continue;
    if (headings.length === 0) collectNames(row.text, names);
    if (isAttachmentMark(row.text)) {
      const rest = row.text.replace(MARK, '').trim();
      if (announces(rows, i, rest)) {
        i = takeList(rows, i, rest, announced, names) - 1;
        continue;
      }
      if (rest === '') {
        announced.add(i);
        const head = titleAt(rows, i + 1);
        if (head) {
          headings.push(head);
          i = head.lastRow ?? i;
        } else if (/[\d一二三四五六七八九十]/.test(row.text) && /^.{30,}|[:。]$/.test(rows[i + 1]?.text ?? ''))
          // 附件一 without a title of its own.
          headings.push(attachment(i, i, 0, row.text.length - (/[:.、]$/.test(row.text) ? 1 : 0)));
        continue;
      }
      if (rest.length <= 60 && !/[。;,]$/.test(rest))
        headings.push(attachment(i, i, row.text.length - rest.length, row.text.length));
      continue;
    }
    if (GLOSSARY.test(row.text)) headings.push(attachment(i, i, 0, row.text.length));
    else if (
      isHanDate(row.text) ||
      isClosingNote(row.text) ||
      (/日 ?(?:\([^()]{2,20}\))?$/.test(row.text.slice(-24)) && isSignature(row.text))
    )
      signed = i;
    else {
      const head =
        named(rows, i, names, i > first) ??
        (headings.length > 0 ? listAt(rows, i) : undefined) ??
        (signed >= 0 && i - signed <= 3 && headings.length === 0 ? afterSignature(rows, i) : undefined);
      if (head) {
        headings.push(head);
        i = head.lastRow ?? i;
      }
    }
  }
  return { headings, announced };
}

const isSignature = (text: string): boolean => text.length <= 60 && !/[。,;]/.test(text);

const attachment = (row: number, lastRow: number, from: number, to: number): Heading => ({
  row,
  lastRow,
  from,
  to,
  style: 'attachment',
  rule: 'outline/attachment',
});

/** 《…》 of a sentence that prints, passes on or publishes it. */
function collectNames(text: string, names: Set<string>): void {
  if (!text.includes('《') || !/印发|转发|批转|公布|发布|下发|发给|制定|实施|同意|如下|附后/.test(text)) return;
  for (const found of text.matchAll(/《([^》]{4,80})》/g)) names.add(bareText(found[1] ?? ''));
}

/** The row announces attachments that come later, after signature and date. */
function announces(rows: readonly Row[], i: number, rest: string): boolean {
  const text = rows[i]?.text ?? '';
  if (rest === '') {
    const next = rows[i + 1];
    return (
      next !== undefined &&
      /[:.、]$/.test(text) &&
      numberingAt(next.text, 0)?.value === 1 &&
      next.text.length <= 60 &&
      signsOff(rows, i + 1)
    );
  }
  if (/^附 ?[件录表图]? ?:? ?1[.、]/.test(text) && !/^附 ?件 ?1 ?:/.test(text)) return true;
  return signsOff(rows, i) || comesAgain(rows, i + 1, bareText(rest));
}

/** Signature and date follow closely. */
function signsOff(rows: readonly Row[], i: number): boolean {
  for (let j = i + 1; j < Math.min(rows.length, i + 14); j++) {
    const text = rows[j]?.text ?? '';
    if (isHanDate(text) || isClosingNote(text)) return true;
    if (isProse(text) && !numberingAt(text, 0)) return false;
  }
  return false;
}

function comesAgain(rows: readonly Row[], from: number, name: string): boolean {
  if (name.length < 4) return false;
  for (let j = from; j < Math.min(rows.length, from + 40); j++)
    if (joinedFrom(rows, j, name) !== undefined) return true;
  return false;
}

/** Takes the announcing rows and remembers the names; the first row after them. */
function takeList(rows: readonly Row[], i: number, rest: string, announced: Set<number>, names: Set<string>): number {
  announced.add(i);
  const add = (text: string): void => {
    const name = bareText(text.replace(/^(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.、] ?/, ''));
    if (name.length >= 4) names.add(name);
  };
  if (rest !== '') add(rest);
  let j = i + 1;
  for (; j < rows.length; j++) {
    const text = rows[j]?.text ?? '';
    const sign = numberingAt(text, 0);
    if (sign?.style !== 'arabic' || text.length > 90 || /。$/.test(text)) break;
    announced.add(j);
    add(text);
  }
  return j;
}

/** The title of an attachment that begins in this row, over one line or several. */
function titleAt(rows: readonly Row[], i: number): Heading | undefined {
  const first = rows[i];
  if (!first || !isTitleLike(first) || isProse(first.text)) return undefined;
  let last = i;
  let text = first.text;
  while (!endsTitle(text.replace(/ /g, '')) && last - i + 1 < TITLE_ROWS) {
    const next = rows[last + 1];
    if (!next || !isTitleLike(next) || isProse(next.text) || next.text.length > 40) break;
    text += next.text;
    last++;
  }
  if (!endsTitle(text.replace(/ /g, ''))) last = /[的和与及、]$/.test(first.text) && last > i ? i + 1 : i;
  return attachment(i, last, 0, rows[last]?.text.length ?? 0);
}

/** The row, alone or with the next ones, is a name that the notice gave. */
function named(rows: readonly Row[], i: number, names: ReadonlySet<string>, below: boolean): Heading | undefined {
  const row = rows[i];
  if (
    !below ||
    names.size === 0 ||
    !row ||
    row.text.length > 80 ||
    /[。;,:]$/.test(row.text) ||
    numberingAt(row.text, 0)
  )
    return undefined;
  const key = bareText(row.text);
  if (key.length < 2) return undefined;
  for (const name of names) {
    if (!name.startsWith(key)) continue;
    const last = joinedFrom(rows, i, name);
    if (last !== undefined && rows[last + 1]) return attachment(i, last, 0, rows[last]?.text.length ?? 0);
  }
  return undefined;
}

/** The last of the rows from `i` on whose letters together are the name. */
function joinedFrom(rows: readonly Row[], i: number, name: string): number | undefined {
  let text = '';
  for (let j = i; j < Math.min(rows.length, i + TITLE_ROWS); j++) {
    text += bareText(rows[j]?.text ?? '');
    if (text === name) return j;
    if (!name.startsWith(text)) return undefined;
  }
  return undefined;
}

/** Lists that go with an attachment under a title of their own: …成员名单, …登记表. */
const LIST = /(?:名单|一览表|分工表|登记表|申请表|统计表|汇总表|审批表|备案表|清单)(?:\([^()]{1,12}\))?$/;

/** The title of a list, over one line or two, behind the text of an attachment. */
function listAt(rows: readonly Row[], i: number): Heading | undefined {
  const [above, row, next] = [rows[i - 1], rows[i], rows[i + 1]];
  if (!above || !row?.titleLike || row.prose || row.text.length > 40 || !/[。!)]$/.test(above.text)) return undefined;
  const last = LIST.test(row.text) ? i : next?.titleLike && LIST.test(next.text) && next.text.length <= 40 ? i + 1 : -1;
  const name = last < 0 ? '' : bareText(row.text + (last > i ? (next?.text ?? '') : ''));
  const below = rows[last + 1];
  return name.length >= 8 && below && !below.prose ? attachment(i, last, 0, rows[last]?.text.length ?? 0) : undefined;
}

/** A title under signature and date. */
function afterSignature(rows: readonly Row[], i: number): Heading | undefined {
  const head = titleAt(rows, i);
  if (!head) return undefined;
  const last = head.lastRow ?? i;
  const text = rows
    .slice(i, last + 1)
    .map((row) => row.text)
    .join('')
    .replace(/ /g, '');
  const below = rows[last + 1];
  return endsTitle(text) && text.length >= 5 && below && !isRecipient(below.text) ? head : undefined;
}
