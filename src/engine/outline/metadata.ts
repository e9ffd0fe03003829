import type { ChromeRow } from './chrome';
import { findDate, findDateInLink, findLastDate, type DateFound } from './dates';
import { isPromulgation, type FrontMatter } from './title';
import { isClosingNote, isDateline, isDocumentNumber, isIssueLine, isSubtitle } from './shapes';
import type { Row } from './rows';

/** What an article says of itself, and where: from `start` in its row to `end` in `lastRow`, if there is one. */
export interface Stated {
  readonly value: string;
  readonly row: Row;
  readonly start: number;
  readonly end: number;
  readonly lastRow?: Row;
}

export interface Metadata {
  readonly date: Stated | undefined;
  readonly source: Stated | undefined;
  readonly docNumber: Stated | undefined;
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
  /(?:来 {0,2}源|稿源) ?[:：丨|] ?([^\s:：|【[]{2,30}?)(?=字[号体]|浏览|阅读|点击|作者|时间|发布(?:时间|日期|单位|机构|[人者:：])|日期|分享|编辑|责任|[【[|\s]|$|\d{4}[-年])/;
/** A medium named in a bar without 来源. */
const MEDIUM =
  /(?<!\p{Script=Han})\p{Script=Han}{2,8}(?:日报|晚报|时报|商报|早报|都市报|新闻网|在线|客户端|发布|电视台|融媒体中心)(?=记者|[ :|]|$)/u;
const AGENCY =
  /^(新华社|人民网|央视网|中新社|中新网|央广网|光明网|中国网|新华网|\p{Script=Han}{2,6}(?:日报|晚报|在线|新闻网|客户端|电视台))(?=[\p{Script=Han}\d ]{0,16}(?:电|讯|消息|报道))/u;
const IN_FORCE = /(?:自|从)?(?:19|20)\d{2}年\d{1,2}月\d{1,2}日 ?起?(?:施行|实施|生效)/g;
const SIGNED =
  /(?:[。 ]|^)[\p{Script=Han} 、]{2,30} ?((?:(?:19|20)\d{2}|[〇零○一二三四五六七八九]{4}) ?年[^年。,]{1,12}日)(?: ?\([^()]{2,16}\))?$/u;

const dated = (row: Row, found: DateFound | undefined): Stated | undefined =>
  found && { value: found.date, row, start: found.start, end: found.end };

const stated = (row: Row, value: string, start: number, length = value.length): Stated => ({
  value,
  row,
  start,
  end: start + length,
});

/** Date, source and number of an article, from its own lines and the publication bar beside it. */
export function readMetadata(rows: readonly Row[], front: FrontMatter, nearby: readonly NearbyChrome[]): Metadata {
  const head = rows.slice(0, Math.max(front.body, 1));
  const promulgated = promulgation(head);
  return {
    date:
      published(nearby) ??
      decreed(rows, front) ??
      promulgated ??
      signed(rows, front) ??
      delivered(head) ??
      datelined(rows, front) ??
      linked(nearby),
    source: sourceIn(nearby) ?? sourceOfDateline(rows, front),
    docNumber: ownNumber(rows, front, promulgated?.row) ?? recorded(nearby),
  };
}

/** 发布时间: in the bar; else a single date beside the title. Bare date lists are never asked. */
function published(nearby: readonly NearbyChrome[]): Stated | undefined {
  for (const [i, { row, chrome }] of nearby.entries()) {
    const { kind, label } = chrome.furniture;
    if (kind === 'publication') {
      const date = dated(row, findDate(row.text));
      if (date) return date;
    }
    // 文号: … 发布日期: …: a record that has its labels in one line.
    const named = kind === 'record' ? /(?:发布|公开)(?:日期|时间):/.exec(row.text) : null;
    const inLine = named && findDate(row.text.slice(named.index));
    if (named && inLine)
      return dated(row, { ...inLine, start: inLine.start + named.index, end: inLine.end + named.index });
    if (label && /时间|日期/.test(row.text) && !/成文|生成|施行|废止|生效/.test(row.text)) {
      const value = nearby[i + 1]?.row;
      const date = value && dated(value, findDate(value.text));
      if (date) return date;
    }
  }
  for (const { row, chrome, listed } of nearby) {
    const date = chrome.furniture.kind === 'timestamp' && !listed ? dated(row, findDate(row.text)) : undefined;
    if (date) return date;
  }
  return undefined;
}

function linked(nearby: readonly NearbyChrome[]): Stated | undefined {
  for (const { row, chrome } of nearby) {
    const date = chrome.furniture.kind === 'link' ? dated(row, findDateInLink(row.text)) : undefined;
    if (date) return date;
  }
  return undefined;
}

/** Promulgation before adoption, the latest of each: the text stands as last revised. */
function promulgation(head: readonly Row[]): Stated | undefined {
  let best: { date: Stated; rank: number } | undefined;
  for (const row of head) {
    if (!isPromulgation(row.text)) continue;
    const rank = /公布|发布|令第|修订|修正/.test(row.text) ? 2 : /通过|批准/.test(row.text) ? 1 : 0;
    const others = row.text.replace(IN_FORCE, (words) => ' '.repeat(words.length));
    const date = dated(row, findLastDate(others));
    if (date && rank > 0 && (!best || rank > best.rank || (rank === best.rank && date.value >= best.date.value)))
      best = { date, rank };
  }
  return best?.date;
}

/** The date of the decree that stands above a law. */
function decreed(rows: readonly Row[], front: FrontMatter): Stated | undefined {
  for (const row of rows.slice(0, front.titleRow)) {
    const date = row.text.length <= 60 && row.text.endsWith('日') ? dated(row, findDate(row.text)) : undefined;
    if (date) return date;
  }
  return undefined;
}

/** The date under the signature, before any attachment. */
function signed(rows: readonly Row[], front: FrontMatter): Stated | undefined {
  for (const [i, row] of rows.entries()) {
    const { text } = row;
    if (row.hanDate) return dated(row, findDate(text));
    if (i < front.body || !/日(?: ?\([^()]{2,16}\))?$/.test(text.slice(-20))) continue;
    const closing =
      isClosingNote(rows[i + 1]?.text ?? '') ||
      i === rows.length - 1 ||
      /^[\p{Script=Han} ]{2,30}(?:19|20|二)/u.test(text);
    const inline = closing || text.length <= 60 ? SIGNED.exec(text) : null;
    if (!inline?.[1]) continue;
    const from = inline.index + inline[0].indexOf(inline[1]);
    const date = findDate(inline[1]);
    return date && { value: date.date, row, start: from + date.start, end: from + date.end };
  }
  return undefined;
}

/** （2018年1月2日） or ——2024年3月5日在… under the title. */
function delivered(head: readonly Row[]): Stated | undefined {
  for (const row of head) {
    if (!isSubtitle(row.text) && !isPromulgation(row.text) && !isIssueLine(row.text) && !/^\(.{8,60}\)$/.test(row.text))
      continue;
    const date = dated(row, findDate(row.text));
    if (date) return date;
  }
  return undefined;
}

function datelined(rows: readonly Row[], front: FrontMatter): Stated | undefined {
  const row = rows[front.body];
  return row && isDateline(row.text) ? dated(row, findDate(row.text.slice(0, 40))) : undefined;
}

function sourceIn(nearby: readonly NearbyChrome[]): Stated | undefined {
  for (const [i, { row, chrome }] of nearby.entries()) {
    const { kind, label } = chrome.furniture;
    if (kind !== 'publication') continue;
    if (label && /源/.test(row.text)) {
      const value = nearby[i + 1]?.row;
      if (value && value.text.length <= 30 && !value.text.endsWith(':') && !findDate(value.text))
        return stated(value, value.text, 0);
    }
    const source = SOURCE.exec(row.text);
    if (source?.[1] && /\p{Script=Han}/u.test(source[1]))
      return stated(row, source[1], source.index + source[0].length - source[1].length);
  }
  for (const { row, chrome } of nearby) {
    const medium = chrome.furniture.kind === 'publication' ? MEDIUM.exec(row.text) : null;
    if (medium) return stated(row, medium[0], medium.index);
  }
  return undefined;
}

/** 央视网消息, 新华社北京1月5日电: who sends the report. */
function sourceOfDateline(rows: readonly Row[], front: FrontMatter): Stated | undefined {
  for (let i = Math.max(0, front.body - 2); i <= front.body + 1; i++) {
    const row = rows[i];
    const agency = row && AGENCY.exec(row.text.slice(0, 60));
    if (row && agency?.[1] && isDateline(row.text)) return stated(row, agency[1], 0);
  }
  return undefined;
}

/** The article's own number: on a line of its own near the title, or in the line of its promulgation. */
function ownNumber(rows: readonly Row[], front: FrontMatter, promulgated: Row | undefined): Stated | undefined {
  const last = Math.max(front.body, front.titleRow + 2);
  for (let i = 0; i < Math.min(rows.length, last + 1); i++) {
    const row = rows[i] as Row;
    if (!isDocumentNumber(row.text)) continue;
    const number = NUMBER.exec(row.text) ?? DECREE.exec(row.text);
    if (number) return stated(row, close(number[0]), number.index, number[0].length);
    const above = rows[i - 1];
    if (above && /(?:令|公告)$/.test(above.text) && !above.text.includes('关于'))
      return { value: close(above.text + row.text), row: above, start: 0, end: row.text.length, lastRow: row };
    // 2024年第12号 under the title of an announcement.
    if (front.title && i > front.titleRow && /^\(?(?:19|20)\d{2} ?年/.test(row.text)) {
      const bare = row.text.replace(/^\(|\)$/g, '');
      return stated(row, close(bare), row.text.indexOf(bare), bare.length);
    }
  }
  const first = rows[0];
  if (first && isDocumentNumber(first.text)) return stated(first, close(first.text), 0, first.text.length);
  if (promulgated) {
    const { text } = promulgated;
    const behind = text.lastIndexOf('日') + 1;
    const number = DECREE.exec(text.slice(behind));
    const at = number ? behind + number.index : (DECREE.exec(text)?.index ?? -1);
    const words = at < 0 ? undefined : DECREE.exec(text.slice(at))?.[0];
    if (words) {
      const own = words.replace(/^[年月日]+/, '');
      return stated(promulgated, close(own), at + words.length - own.length, own.length);
    }
  }
  return undefined;
}

/** 发文字号: in the archive record beside the article. */
function recorded(nearby: readonly NearbyChrome[]): Stated | undefined {
  for (const [i, { row, chrome }] of nearby.entries()) {
    if (chrome.furniture.kind !== 'record' || !/^[· ]{0,3}(?:发文字号|发布文号|文 {0,3}号)/.test(row.text)) continue;
    for (const one of [row, nearby[i + 1]?.row]) {
      const number = one && NUMBER.exec(one.text.replace(/^[^:]{0,8}:/, (label) => ' '.repeat(label.length)));
      if (one && number) return stated(one, close(number[0]), number.index, number[0].length);
    }
  }
  return undefined;
}

const close = (text: string): string =>
  text
    .replace(/\s/g, '')
    .replace(/\[|【|\((?=19|20)/, '〔')
    .replace(/(\d)[\]】)](?=第?\d)/, '$1〕');
