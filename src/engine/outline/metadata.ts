import type { ChromeRow } from './chrome';
import { dateIn, dateInLink, lastDateIn } from './dates';
import { isPromulgation, type FrontMatter } from './title';
import { isClosingNote, isDateline, isDocumentNumber, isHanDate, isIssueLine, isSubtitle } from './shapes';
import type { Row } from './rows';

export interface Metadata {
  readonly date: string | null;
  readonly source: string | null;
  readonly docNumber: string | null;
}

/** A row of furniture near the article. */
export interface NearbyChrome {
  readonly row: Row;
  readonly chrome: ChromeRow;
  /** A bare date among others belongs to other articles. */
  readonly listed: boolean;
}

const NUMBER = /\p{Script=Han}{1,14} ?[〔[(【] ?(?:19|20)\d{2} ?[〕\])】] ?第? ?\d{1,5} ?号/u;
const DECREE =
  /\p{Script=Han}{2,40}(?:令|公告) ?(?:(?:19|20)\d{2} ?年 ?)?第 ?(?:\d{1,5}|[〇一二三四五六七八九十百]{1,6}) ?号/u;
const SOURCE =
  /(?:来 {0,2}源|稿源) ?[:：] ?([^\s:：|【[]{2,30}?)(?=字[号体]|浏览|阅读|点击|作者|时间|发布|日期|分享|编辑|责任|[【[|\s]|$|\d{4}[-年])/;

/** Date, source and number of an article, from its own lines and the publication bar beside it. */
export function readMetadata(rows: readonly Row[], front: FrontMatter, nearby: readonly NearbyChrome[]): Metadata {
  const head = rows.slice(0, Math.max(front.body, 1));
  const promulgated = promulgation(head);
  return {
    date:
      published(nearby) ??
      decreed(rows, front) ??
      promulgated?.date ??
      signed(rows, front) ??
      delivered(head) ??
      datelined(rows, front) ??
      linked(nearby) ??
      null,
    source: sourceIn(nearby) ?? sourceOfDateline(rows, front) ?? null,
    docNumber: ownNumber(rows, front, promulgated?.row) ?? null,
  };
}

/** 发布时间: in the bar; else a single date beside the title. Bare date lists are never asked. */
function published(nearby: readonly NearbyChrome[]): string | undefined {
  for (const [i, { row, chrome }] of nearby.entries()) {
    const { kind, label } = chrome.furniture;
    if (kind === 'publication') {
      const date = dateIn(row.text);
      if (date) return date;
    }
    if (label && /时间|日期/.test(row.text) && !/成文|生成|施行|废止|生效/.test(row.text)) {
      const date = dateIn(nearby[i + 1]?.row.text ?? '');
      if (date) return date;
    }
  }
  for (const { row, chrome, listed } of nearby) {
    const date = chrome.furniture.kind === 'timestamp' && !listed ? dateIn(row.text) : undefined;
    if (date) return date;
  }
  return undefined;
}

function linked(nearby: readonly NearbyChrome[]): string | undefined {
  for (const { row, chrome } of nearby) {
    const date = chrome.furniture.kind === 'link' ? dateInLink(row.text) : undefined;
    if (date) return date;
  }
  return undefined;
}

/** Promulgation before adoption, the latest of each: the text stands as last revised. */
function promulgation(head: readonly Row[]): { date: string; row: Row } | undefined {
  let best: { date: string; row: Row; rank: number } | undefined;
  for (const row of head) {
    if (!isPromulgation(row.text)) continue;
    const rank = /公布|发布|令第|修订|修正/.test(row.text) ? 2 : /通过|批准/.test(row.text) ? 1 : 0;
    const date = lastDateIn(
      row.text.replace(/(?:自|从)?(?:19|20)\d{2}年\d{1,2}月\d{1,2}日 ?起?(?:施行|实施|生效)/g, ''),
    );
    if (date && rank > 0 && (!best || rank > best.rank || (rank === best.rank && date >= best.date)))
      best = { date, row, rank };
  }
  return best;
}

/** The date of the decree that stands above a law. */
function decreed(rows: readonly Row[], front: FrontMatter): string | undefined {
  for (const { text } of rows.slice(0, front.titleRow)) {
    const date = text.length <= 60 && text.endsWith('日') ? dateIn(text) : undefined;
    if (date) return date;
  }
  return undefined;
}

/** The date under the signature, before any attachment. */
function signed(rows: readonly Row[], front: FrontMatter): string | undefined {
  for (let i = 0; i < rows.length; i++) {
    const text = rows[i]?.text ?? '';
    if (isHanDate(text)) return dateIn(text);
    if (i < front.body) continue;
    const closing =
      isClosingNote(rows[i + 1]?.text ?? '') ||
      i === rows.length - 1 ||
      /^[\p{Script=Han} ]{2,30}(?:19|20|二)/u.test(text);
    const inline =
      /(?:[。 ]|^)[\p{Script=Han} 、]{2,30} ?((?:(?:19|20)\d{2}|[〇零○一二三四五六七八九]{4}) ?年[^年。,]{1,12}日)(?: ?\([^()]{2,16}\))?$/u.exec(
        text,
      );
    if (inline?.[1] && (closing || text.length <= 60)) return dateIn(inline[1]);
  }
  return undefined;
}

/** （2018年1月2日） or ——2024年3月5日在… under the title. */
function delivered(head: readonly Row[]): string | undefined {
  for (const row of head) {
    if (!isSubtitle(row.text) && !isPromulgation(row.text) && !isIssueLine(row.text) && !/^\(.{8,60}\)$/.test(row.text))
      continue;
    const date = dateIn(row.text);
    if (date) return date;
  }
  return undefined;
}

function datelined(rows: readonly Row[], front: FrontMatter): string | undefined {
  const text = rows[front.body]?.text.slice(0, 40) ?? '';
  return isDateline(text) ? dateIn(text) : undefined;
}

function sourceIn(nearby: readonly NearbyChrome[]): string | undefined {
  for (const [i, { row, chrome }] of nearby.entries()) {
    const { kind, label } = chrome.furniture;
    if (kind !== 'publication') continue;
    if (label && /源/.test(row.text)) {
      const value = nearby[i + 1];
      if (value && value.row.text.length <= 30 && !dateIn(value.row.text)) return value.row.text;
    }
    const source = SOURCE.exec(row.text)?.[1];
    if (source && /\p{Script=Han}/u.test(source)) return source;
  }
  return undefined;
}

/** 央视网消息, 新华社北京1月5日电: who sends the report. */
function sourceOfDateline(rows: readonly Row[], front: FrontMatter): string | undefined {
  for (let i = Math.max(0, front.body - 2); i <= front.body + 1; i++) {
    const text = rows[i]?.text ?? '';
    const agency =
      /^(新华社|人民网|央视网|中新社|中新网|央广网|光明网|中国网|新华网|\p{Script=Han}{2,6}(?:日报|晚报|在线|新闻网|客户端|电视台))(?=[\p{Script=Han}\d ]{0,16}(?:电|讯|消息|报道))/u.exec(
        text,
      );
    if (agency?.[1] && isDateline(text)) return agency[1];
  }
  return undefined;
}

/** The article's own number: on a line of its own near the title, or in the line of its promulgation. */
function ownNumber(rows: readonly Row[], front: FrontMatter, promulgated: Row | undefined): string | undefined {
  const last = Math.max(front.body, front.titleRow + 2);
  for (let i = 0; i < Math.min(rows.length, last + 1); i++) {
    const text = rows[i]?.text ?? '';
    if (!isDocumentNumber(text)) continue;
    const number = NUMBER.exec(text)?.[0] ?? DECREE.exec(text)?.[0];
    if (number) return close(number);
    const above = rows[i - 1]?.text ?? '';
    if (/(?:令|公告)$/.test(above)) return close(above + text);
  }
  const first = rows[0]?.text ?? '';
  if (isDocumentNumber(first)) return close(first);
  if (promulgated) {
    const number = DECREE.exec(promulgated.text.replace(/^.*日 ?/, ''))?.[0] ?? DECREE.exec(promulgated.text)?.[0];
    if (number) return close(number.replace(/^[年月日]+/, ''));
  }
  return undefined;
}

const close = (text: string): string =>
  text
    .replace(/\s/g, '')
    .replace(/\[|【|\((?=19|20)/, '〔')
    .replace(/(\d)[\]】)](?=第?\d)/, '$1〕');
