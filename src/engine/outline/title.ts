import type { Span } from '../model';
import { numberingAt } from '../text/numbering';
import { ownText, spanIn, type Row } from './rows';
import {
  bareText,
  closeUp,
  endsTitle,
  isAttachmentMark,
  isByline,
  isDateline,
  isDocumentNumber,
  isHanDate,
  isIssueLine,
  isProse,
  isRecipient,
  isSalutation,
  isSpeaker,
  isSubtitle,
  isTitleLike,
} from './shapes';

/** The text of one article, wherever it stands: its offsets count from the article's place. */
export interface ArticleText {
  /** Its rows, page furniture left out. */
  readonly rows: readonly Row[];
  /** Where each row's block begins. */
  readonly offsets: readonly number[];
  /** Where the last row ends. */
  readonly end: number;
  /** The document's own characters. */
  readonly slice: (start: number, end: number) => string;
}

export interface FrontMatter {
  readonly title: (Span & { readonly text: string }) | null;
  /** Index of the first row of the title; 0 where there is none. */
  readonly titleRow: number;
  /** Index of the first row of the body: after title, subtitle, number, dates, speaker, salutation. */
  readonly body: number;
}

/** How many rows a title has at most. */
const ROWS = 5;
/** An official title (关于…的通知) is whole when its genre word has come. */
const WHOLE_OFFICIAL = /的[\p{Script=Han}、]{0,12}(?:\([^()]{1,12}\))?$/u;
/** More is to come. */
const UNFINISHED = /(?:[的和与及、在暨对将把从以为向于·:—-]|关于|印发|转发|推进|加强)$/;
/** [1], ①, * behind a title. */
const FOOTNOTE = / ?(?:\[\d{1,2}\]|[\u2460-\u2468*]|\([12]\))$/;
const PAGE_NUMBER = /^(?:\d{1,3} |[IVX]{1,4}(?=\p{Script=Han}))/u;

/**
 * The title of an article and what stands under it. Official titles run over several lines until their genre word;
 * others until the subtitle, date, number or speaker below.
 */
export function readFrontMatter({ rows, offsets }: ArticleText): FrontMatter {
  const decree = decreeTitle(rows);
  if (decree !== undefined) return matter(rows, offsets, decree, lastTitleRow(rows, decree));
  let k = 0;
  while (k < 3 && isOpeningCaption(rows[k]) && rows[k + 1]) k++;
  k = belowEntry(rows, belowMasthead(rows, k));
  const first = rows[k];
  if (!first || !isTitleLike(first) || isProse(first.text) || isSpeaker(first.text))
    return { title: null, titleRow: 0, body: bodyFrom(rows, 0, '') };
  return matter(rows, offsets, k, lastTitleRow(rows, k));
}

/** 临河市人民政府文件, copy number, secrecy, urgency, number and who signs (GB/T 9704—2012, 7.2) stand above the title. */
function belowMasthead(rows: readonly Row[], first: number): number {
  let k = first;
  let name = false;
  for (; k < first + 8; k++) {
    const text = rows[k]?.text.replace(/ /g, '') ?? '';
    if (/^\p{Script=Han}[\p{Script=Han}、()]{1,40}文件$/u.test(text) && !/关于|转发|印发/.test(text)) name = true;
    else if (!MASTHEAD.test(text) && !(name && isDocumentNumber(text))) break;
  }
  return name ? k : first;
}

const MASTHEAD =
  /^(?:[★☆]|\d{6}|(?:绝密|机密|秘密)(?:★.{0,8})?|特急|加急|平急|急件|签发人:?.{0,12}|\(?(?:试行|内部资料.{0,12})\)?)$/;

/** 临政发〔2014〕20号《…意见》 over the title …意见: how a collection lists the document. */
function belowEntry(rows: readonly Row[], first: number): number {
  const entry = rows[first]?.text ?? '';
  const name = /^\p{Script=Han}{1,14} ?[〔[(【](?:19|20)\d{2}[〕\])】] ?第?\d{1,5}号 ?《?(.{6,100}?)》?$/u.exec(
    entry,
  )?.[1];
  if (name === undefined) return first;
  const bare = bareText(name);
  let text = '';
  for (let i = first + 1; i <= first + 3; i++) {
    text += bareText(rows[i]?.text ?? '');
    if (text === bare) return first + 1;
  }
  return first;
}

/** A caption or byline above the title. */
const isOpeningCaption = (row: Row | undefined): boolean =>
  row !== undefined && row.text.length <= 60 && /记者.{1,12}摄?|摄$/.test(row.text) && isByline(row.text);

function matter(rows: readonly Row[], offsets: readonly number[], first: number, last: number): FrontMatter {
  const head = rows[first];
  const tail = rows[last];
  if (!head || !tail) return { title: null, titleRow: 0, body: 0 };
  const skipped = PAGE_NUMBER.exec(head.text)?.[0].length ?? 0;
  const text = rows
    .slice(first, last + 1)
    .map((row, i) => closeUp(ownText(row).slice(i === 0 ? skipped : 0)))
    .join('');
  const title = {
    text,
    start: (offsets[first] ?? 0) + spanIn(head, skipped, skipped).start,
    end: (offsets[last] ?? 0) + spanIn(tail, 0, tail.text.length).end,
  };
  return { title, titleRow: first, body: bodyFrom(rows, last + 1, bareText(text)) };
}

/** Index of the title's last row. */
function lastTitleRow(rows: readonly Row[], first: number): number {
  let text = rows[first]?.text ?? '';
  const whole = (): boolean => {
    const words = text.replace(FOOTNOTE, '');
    return (
      balanced(words) &&
      (/关于|^对/.test(words) ? WHOLE_OFFICIAL.test(words) && endsTitle(words) : endsTitle(words)) &&
      !UNFINISHED.test(words)
    );
  };
  if (whole()) return withBrackets(rows, first);
  const official = /关于/.test(text) || /^关于/.test(rows[first + 1]?.text ?? '');
  let last = first;
  while (last + 1 < rows.length && last + 1 - first < ROWS) {
    const next = rows[last + 1];
    if (!next || !continues(next)) break;
    if (!official && !joinsOn(rows, text, last)) break;
    last++;
    text += closeUp(next.text);
    if (whole()) return withBrackets(rows, last);
  }
  // An official title whose genre word never came: its first row alone, unless what follows is its number.
  if (official && !(rows[last + 1] && isMeta(rows[last + 1]))) return first;
  return last;
}

const continues = (row: Row): boolean =>
  isTitleLike(row) && row.text.length <= 50 && !isProse(row.text) && !isSpeaker(row.text) && !isByline(row.text);

/** （试行）, （2021年—2035年） under a title belong to it. */
function withBrackets(rows: readonly Row[], last: number): number {
  const next = rows[last + 1];
  return next && /^\([^()]{2,20}\)$/.test(next.text) && !/\d{1,2}月|通过|公布|此件|会议/.test(next.text)
    ? withBrackets(rows, last + 1)
    : last;
}

function joinsOn(rows: readonly Row[], text: string, last: number): boolean {
  const next = rows[last + 1]?.text ?? '';
  if (bareText(next) === bareText(text)) return false;
  if (!balanced(text) || UNFINISHED.test(text) || /^[(的和与及并]/.test(next)) return true;
  let m = last + 1;
  while (rows[m] && m - last <= 2 && continues(rows[m] as Row)) m++;
  if (m - last === 2 && isDateline(rows[m]?.text ?? '')) return !rows.slice(m + 1).some(headsItem);
  return m - last <= 2 && isMeta(rows[m]) && !isByline(rows[m]?.text ?? '');
}

/** A title over a dateline again: a bulletin, whose own title stands above the first item's. */
const headsItem = (row: Row, i: number, rows: readonly Row[]): boolean =>
  isDateline(row.text) && rows[i - 1]?.titleLike === true && !rows[i - 1]?.prose;

const isMeta = (row: Row | undefined): boolean =>
  row !== undefined &&
  (isSubtitle(row.text) ||
    isHanDate(row.text) ||
    isDocumentNumber(row.text) ||
    isSpeaker(row.text) ||
    isSalutation(row.text) ||
    /^\((?:19|20)\d{2}年/.test(row.text) ||
    isRecipient(row.text));

function balanced(text: string): boolean {
  for (const [open, close] of ['《》', '“”', '()', '〈〉'])
    if (text.split(open ?? '').length > text.split(close ?? '').length) return false;
  return true;
}

/**
 * 中华人民共和国国务院令 / 第706号 / 《…》已经…通过 / signature / date / the regulation: the regulation's title is the
 * article's.
 */
function decreeTitle(rows: readonly Row[]): number | undefined {
  const first = rows[0]?.text.replace(/ /g, '') ?? '';
  if (!/^\p{Script=Han}{2,40}(?:令|公告)(?:第?[\d〇一二三四五六七八九十百]{1,5}号)?$/u.test(first)) return undefined;
  for (let i = 1; i < Math.min(rows.length, 16); i++) {
    const row = rows[i];
    if (!row || numberingAt(row.text, 0)) break;
    const below = rows[i + 1];
    if (isTitleLike(row) && endsTitle(row.text.replace(/ /g, '')) && below && !isRecipient(below.text)) return i;
  }
  return undefined;
}

/** The title again, or a part of it: 政府工作报告 under 2026年临河市政府工作报告. */
function isRepeated(text: string, title: string): boolean {
  const bare = title === '' || text.length > title.length + 20 ? '' : bareText(text);
  return bare.length >= 4 && (title.startsWith(bare) || (bare.length >= 6 && title.endsWith(bare)));
}

/** The first row after `from` that is text or a heading. */
function bodyFrom(rows: readonly Row[], from: number, title: string): number {
  let i = from;
  let below = from;
  for (; i < rows.length; i++) {
    const row = rows[i];
    if (!row) break;
    const { text } = row;
    if (isRepeated(text, title)) {
      below = i + 1;
      continue;
    }
    if (isSubtitle(text) && text.length <= 60 && i === below) continue;
    // 国务院总理 on one line, the name on the next; a subtitle of two lines.
    const above = rows[i - 1]?.text ?? '';
    if (i > from && /^\p{Script=Han}{2,4}$/u.test(text) && isSpeaker(above)) continue;
    if (i > from && isSubtitle(above) && text.length <= 40 && /(?:会议|大会)上$/.test(text)) continue;
    if (isHanDate(text) || isIssueLine(text) || isDocumentNumber(text) || isSalutation(text) || isRecipient(text))
      continue;
    if (isSpeaker(text) || (isByline(text) && !isDateline(text))) continue;
    if (isPromulgation(text)) continue;
    if (isSubtitle(text) && i <= from + 3 && /\d月\d|会议|讲话|报告|系列|之[一二三四五六七八九十]/.test(text)) continue;
    if (isAttachmentMark(text)) break;
    break;
  }
  return i;
}

/** When and by whom a law was adopted, published, revised, brought into force. */
export const isPromulgation = (text: string): boolean =>
  /^\(?(?:根据)?(?:19|20)\d{2} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日/.test(text) &&
  /(?:通过|公布|发布|修订|修正|施行|批准|令第|修正案|会议上|报告|讲话|废止|实施)[^。]{0,40}$|^\((?:19|20)\d{2} ?年[^。]{5,}\)$/.test(
    text,
  );
