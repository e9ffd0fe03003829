import type { Furniture } from '../text/furniture';
import { endsTitle, isAttachmentMark, isProse } from './shapes';
import type { RowChange, RowList } from './rowList';
import { isBareNumber, type Row, Trait } from './rows';
import { besideNumber, runningHeads } from './runningHeads';

/** What page furniture tells about the article beside it. */
export interface ChromeRow {
  readonly furniture: Furniture;
  /** The row ends an article: previous and next, related, dates of other articles, imprint. */
  readonly parts: boolean;
}

/** Rows after these belong to other articles, as long as they are short. */
const RELATED_ROWS = 20;
const SHORT = 60;
/** What people search for. */
const WORD = 8;

/** How far beside such a row others may be taken for furniture because of it. */
const BESIDE = 4;
const LICENCE = /^(?:本作品[是在属来]|Public domain)/;
const LICENCE_ROWS = 30;

/** Of a document of one line: no furniture. */
const ALONE: Chrome = [undefined];

/** How far after the row others may be taken for furniture because of it. */
const reachOf = (row: Row): number =>
  row.furniture?.kind === 'related' && !row.furniture.loose ? RELATED_ROWS + 2 : BESIDE;

/** Rows that see each other, and what they are. */
interface Group {
  /** Index of its first row. */
  readonly from: number;
  readonly rows: readonly Row[];
  readonly chrome: Chrome;
}

/**
 * Which rows are page furniture. Each group of rows that may be is read by itself, and again only when its rows change.
 */
export class ChromeReader {
  #groups: readonly Group[] = [];
  #chrome: Chrome = [];
  /** The document's lines are wrapped, so that page numbers stand between them. */
  #paged = false;

  /** One answer a row, the same object as long as nothing beside it changed. */
  read({ rows, traits }: Pick<RowList, 'rows' | 'traits'>, { alike, first, added }: RowChange): Chrome {
    // A licence runs to the end of the page, whatever the rows there are.
    const tail = first + added > rows.length - LICENCE_ROWS - 1;
    if (alike && !tail && !besideNumber(rows, first, added)) this.#touch(rows, first, added);
    else this.#readAll(rows, traits);
    // A date that is all there is stands beside no article.
    return rows.length === 1 && this.#chrome[0]?.furniture.kind === 'timestamp' ? ALONE : this.#chrome;
  }

  /** New rows stand where others with the same traits stood: the groups are where they were. */
  #touch(rows: readonly Row[], first: number, added: number): void {
    const touched = ({ from, rows: own }: Group): boolean => from < first + added && from + own.length > first;
    if (!this.#groups.some(touched)) return;
    this.#chrome = this.#chrome.slice();
    this.#groups = this.#groups.map((group) => {
      if (!touched(group)) return group;
      const anew = rows.slice(group.from, group.from + group.rows.length);
      return this.#place({ from: group.from, rows: anew, chrome: chromeOf(anew, this.#paged) });
    });
  }

  #readAll(rows: readonly Row[], traits: Uint8Array): void {
    let wrapped = 0;
    for (let i = 0; i < traits.length; i++) if ((traits[i] ?? 0) & Trait.wrapped) wrapped++;
    const known = new Map(wrapped >= 3 === this.#paged ? this.#groups.map((group) => [group.rows[0], group]) : []);
    this.#paged = wrapped >= 3;
    this.#chrome = new Array<ChromeRow | undefined>(rows.length).fill(undefined);
    const groups: Group[] = [];
    for (let i = 0; i < rows.length; i++) {
      if (((traits[i] ?? 0) & Trait.furnishing) === 0) continue;
      const from = Math.max(0, i - BESIDE);
      let end = i + reachOf(rows[i] as Row);
      for (; i < rows.length && i <= end + BESIDE; i++)
        if ((traits[i] ?? 0) & Trait.furnishing) end = Math.max(end, i + reachOf(rows[i] as Row));
      const own = rows.slice(from, end + 1);
      const old = known.get(own[0]);
      const chrome = old && sameRows(old.rows, own) ? old.chrome : chromeOf(own, this.#paged);
      groups.push(this.#place({ from, rows: own, chrome }));
      i = Math.max(i - 1, end);
    }
    this.#groups = groups;
    for (const i of runningHeads(rows, traits)) this.#chrome[i] ??= RUNNING;
    licence(rows, this.#chrome);
    foot(rows, this.#chrome);
  }

  #place(group: Group): Group {
    for (let k = 0; k < group.chrome.length; k++) this.#chrome[group.from + k] = group.chrome[k];
    return group;
  }
}

/** The same row objects in the same order. */
const sameRows = (one: readonly Row[], other: readonly Row[]): boolean =>
  one.length === other.length && one.every((row, i) => row === other[i]);

/**
 * Which rows are page furniture, by their own form and by their neighbours: loose tokens beside furniture, the value
 * under a label, the titles under 相关报道, dates in a row.
 */
function chromeOf(rows: readonly Row[], paged: boolean): Chrome {
  const own = rows.map((row) => row.furniture);
  const chrome = new Array<Furniture | undefined>(rows.length).fill(undefined);
  for (const [i, furniture] of own.entries())
    if (furniture && !furniture.loose && furniture.kind !== 'record' && !isOwn(rows, i)) chrome[i] = furniture;
  records(rows, own, chrome);
  values(rows, own, chrome);
  dates(rows, chrome);
  listed(own, chrome);
  attached(rows, chrome);
  if (paged) pageNumbers(rows, chrome);
  loose(rows, own, chrome);
  related(rows, own, chrome);
  return chrome.map((furniture) => (furniture ? { furniture, parts: parts(furniture) } : undefined));
}

/** Lines that look like a page's and stand in a text: when a meeting was held, the key words of a paper. */
const isOwn = (rows: readonly Row[], i: number): boolean =>
  isAgenda(rows, i) || (/^关键词:./.test(rows[i]?.text ?? '') && /^(?:\[|【)?摘 {0,4}要/.test(rows[i - 1]?.text ?? ''));

/** 时间 over 地点 and 主持: when and where a meeting was held. */
const isAgenda = (rows: readonly Row[], i: number): boolean =>
  WHEN.test(rows[i]?.text ?? '') && (WHERE.test(rows[i + 1]?.text ?? '') || WHERE.test(rows[i - 1]?.text ?? ''));
const WHEN = /^(?:时 ?间|日 ?期):(?!.*来源)/;
const WHERE =
  /^(?:会议)?(?:地 {0,3}点|主 {0,3}持人?|出 {0,3}席(?:人员)?|参 {0,3}加(?:人员)?|列 {0,3}席|议 {0,3}[题程]|记 {0,3}录人?):./;

const parts = ({ kind }: Furniture): boolean =>
  kind === 'navigation' || kind === 'related' || kind === 'imprint' || kind === 'timestamp';

export type Chrome = (ChromeRow | undefined)[];
type Own = readonly (Furniture | undefined)[];
type Found = (Furniture | undefined)[];

/** 索引号, 主题分类, 发文机关 …: an archive record needs several labels close together, each with its value. */
function records(rows: readonly Row[], own: Own, chrome: Found): void {
  for (let i = 0; i < rows.length; i++) {
    if (own[i]?.kind !== 'record') continue;
    let last = i;
    let labels = 0;
    for (let j = i; j < rows.length && j - last <= 3; j++)
      if (own[j]?.kind === 'record' || own[j]?.kind === 'publication')
        [last, labels] = [j, labels + labelsIn(rows[j]?.text ?? '')];
    if (labels < 3) continue;
    if (own[last]?.label && last + 1 < rows.length && !isTitleBelow(rows, last)) last++;
    for (let j = i; j <= last; j++) chrome[j] = own[j] ?? { kind: 'record' };
    i = last;
  }
}

/** 索引号: 01 主题分类: 综合: labels with their values in one line. */
const labelsIn = (text: string): number => Math.max(1, text.split(/(?:^| )[\p{Script=Han} ]{2,10}:/u).length - 1);

/** The last label of the record has no value, and the article's title follows. */
function isTitleBelow(rows: readonly Row[], label: number): boolean {
  const value = rows[label + 1];
  return !/[题称]/.test(rows[label]?.text ?? '') && value !== undefined && value.titleLike && endsTitle(value.text);
}

/** A label on one line, its value on the next. */
function values(rows: readonly Row[], own: Own, chrome: Found): void {
  for (const [i, furniture] of own.entries()) {
    const next = rows[i + 1];
    if (!furniture?.label || !chrome[i] || !next || chrome[i + 1] || furniture.kind === 'record') continue;
    if (isValue(rows[i]?.text ?? '', next.text)) chrome[i + 1] = { kind: furniture.kind };
  }
  for (let i = 0; i + 1 < rows.length; i++) {
    const next = rows[i + 1];
    if (
      own[i]?.kind === 'navigation' &&
      /^[上下前后]一[篇条页则] ?[:：]?$/.test(rows[i]?.text ?? '') &&
      next &&
      !isProse(next.text)
    )
      chrome[i + 1] ??= { kind: 'navigation' };
  }
}

/** 附件: over links to files. */
function attached(rows: readonly Row[], chrome: Found): void {
  for (let i = 0; i + 1 < rows.length; i++)
    if (chrome[i + 1]?.kind === 'link' && /^(?:相关)?附件(?:列表)?:?$/.test(rows[i]?.text ?? ''))
      chrome[i] ??= { kind: 'link' };
}

/** 时间 takes a date, 阅读量 a number, 来源 a short name. */
function isValue(label: string, value: string): boolean {
  if (/时间|日期/.test(label)) return value.length <= 40 && /\d{4}|\d{1,2}:\d{2}/.test(value);
  if (/[次量数]|浏览|阅读|点击|访问/.test(label)) return /^\d{1,9} ?次?$/.test(value);
  return value.length <= 24 && !isProse(value);
}

/** Two dates or more with nothing between belong to a list of other articles. */
function dates(rows: readonly Row[], chrome: Found): void {
  for (let i = 0; i < rows.length; i++) {
    let end = i;
    while (rows[end] && rows[end]?.hanDate) end++;
    if (end - i >= 2) for (let j = i; j < end; j++) chrome[j] ??= { kind: 'timestamp' };
    i = Math.max(i, end - 1);
  }
}

/** Titles with their dates, two or more of them. */
function listed(own: Own, chrome: Found): void {
  const isOne = (i: number): boolean => own[i]?.kind === 'related' && own[i]?.loose === true;
  for (let i = 0; i < own.length; i++)
    if (isOne(i) && (isOne(i - 1) || isOne(i + 1))) chrome[i] ??= { kind: 'related' };
}

/** Bare numbers between hard-wrapped lines. In tables numbers stand beside numbers. */
function pageNumbers(rows: readonly Row[], chrome: Found): void {
  const bare = (i: number): boolean => isBareNumber(rows[i]?.text ?? '');
  const celled = (i: number): boolean => bare(i) && !rows[i]?.passed;
  for (let i = 0; i < rows.length; i++)
    if (bare(i) && (rows[i]?.passed || (!celled(i - 1) && !celled(i + 1)))) chrome[i] ??= { kind: 'debris' };
}

/** 大, 中, >, 首页 beside furniture; and what stands between two > is a breadcrumb. */
function loose(rows: readonly Row[], own: Own, chrome: Found): void {
  const crumb = (i: number): boolean => /^[>»›]$/.test(rows[i]?.text ?? '');
  for (let i = 0; i < rows.length; i++)
    if (
      !chrome[i] &&
      (rows[i]?.text.length ?? 0) <= 14 &&
      (crumb(i) ? crumb(i + 2) || crumb(i - 2) : crumb(i - 1) || crumb(i + 1))
    )
      chrome[i] = { kind: 'navigation' };
  steps(rows, chrome);
  const take = (i: number, neighbour: number): void => {
    const furniture = own[i];
    const beside = chrome[neighbour];
    if (!furniture?.loose || chrome[i] || !beside) return;
    // Whom to ask stands in a notice too, above the buttons of its page.
    if (furniture.kind === 'imprint' && neighbour > i && beside.kind !== 'imprint') return;
    chrome[i] = { kind: furniture.kind };
  };
  for (let i = 1; i < rows.length; i++) take(i, i - 1);
  for (let i = rows.length - 2; i >= 0; i--) take(i, i + 1);
}

/** What follows 当前位置 step by step, a sign between: 首页 / - / 要闻 / - / 正文. */
function steps(rows: readonly Row[], chrome: Found): void {
  const between = (i: number): boolean => /^[>»›/|→-]$/.test(rows[i]?.text ?? '');
  for (let i = 0; i < rows.length; i++) {
    if (chrome[i]?.kind !== 'navigation' || !/位置/.test(rows[i]?.text ?? '')) continue;
    let end = i + 1;
    while (
      end < rows.length &&
      (rows[end]?.text.length ?? 0) <= 14 &&
      (between(end) || between(end + 1) || between(end - 1))
    )
      chrome[end++] ??= { kind: 'navigation' };
  }
}

/** Short rows after 相关报道 are titles of other articles; the one above prose begins the next article. */
function related(rows: readonly Row[], own: Own, chrome: Found): void {
  for (let i = 0; i < rows.length; i++) {
    if (own[i]?.kind !== 'related' || own[i]?.loose || /^[[【]?(?:关键词|标签|热词)/.test(rows[i]?.text ?? ''))
      continue;
    const words = /搜/.test(rows[i]?.text ?? '');
    for (let j = i + 1; j < rows.length && j <= i + RELATED_ROWS; j++) {
      const row = rows[j];
      const next = rows[j + 1];
      if (!row || chrome[j]?.kind === 'imprint' || chrome[j + 1]?.kind === 'publication') break;
      if (words && row.text.length > WORD) break;
      if (row.text.length > SHORT || isProse(row.text) || (next && !chrome[j + 1] && isProse(next.text))) break;
      chrome[j] ??= { kind: 'related' };
    }
  }
}

/** A licence at the end of the page runs to the end. */
function licence(rows: readonly Row[], chrome: Chrome): void {
  for (let first = Math.max(4, rows.length - LICENCE_ROWS); first < rows.length; first++) {
    if (!LICENCE.test(rows[first]?.text ?? '')) continue;
    for (let i = first; i < rows.length; i++) chrome[i] ??= LICENSED;
    return;
  }
}

/** Under the names of the editors nothing of the article follows: short rows there to the page's end are the page's. */
function foot(rows: readonly Row[], chrome: Chrome): void {
  let first = rows.length;
  for (let i = rows.length - 1; i >= Math.max(0, rows.length - LICENCE_ROWS); i--) {
    if (!chrome[i]) {
      const row = rows[i] as Row;
      if (row.text.length > SHORT || row.prose || row.hanDate || row.numbering || isAttachmentMark(row.text)) break;
    } else if (chrome[i]?.furniture.kind === 'credits') first = i;
  }
  for (let i = first; i < rows.length; i++) chrome[i] ??= FOOT;
}

const FOOT: ChromeRow = { furniture: { kind: 'related' }, parts: true };
const RUNNING: ChromeRow = { furniture: { kind: 'debris' }, parts: false };
const LICENSED: ChromeRow = { furniture: { kind: 'imprint' }, parts: true };
