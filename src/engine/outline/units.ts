import type { Unit } from '../model';
import type { Heading } from './heading';
import type { Row } from './rows';
import { isClosingNote, isIssueLine, isSalutation } from './shapes';

/** A unit in rows: `title` to `titleEnd` in the text of its first row stand for it. */
export interface UnitRows {
  readonly kind: Unit['kind'];
  readonly first: number;
  /** Inclusive. */
  readonly last: number;
  readonly titleEnd: number;
}

/** What the units of an article are read from. */
export interface UnitSource {
  readonly rows: readonly Row[];
  /** First row of the body, and the row after the article's own text, where attachments begin. */
  readonly body: number;
  readonly end: number;
  /** All headings in reading order, with their levels. */
  readonly found: readonly { readonly heading: Heading; readonly level: number }[];
  /** Rows that are no text: tables of contents, lists of attachments, tables. */
  readonly dropped: (row: number) => boolean;
}

const FIRST_WORDS = 30;
/** Paragraphs shorter than this are named by no sentence of theirs. */
const PARAGRAPH = 50;
const LEAD_SENTENCE = 26;
/** A longer paragraph tells more than that it ends. */
const LONGEST_CLOSE = 300;
/** A sentence that says something of the world is none that names its paragraph. */
const ARGUED = /[:;!?\d这那他它是但]|我们|我国|已经|没有|不能|历来|同时|此外|当前|目前|必须看到|清醒/;
const SALUTED =
  /^(?:各位(?:代表|委员|来宾|同志|领导|嘉宾|朋友)|同志们|朋友们|女士们|先生们|代表们)(?:[,、][\p{Script=Han}、,]{1,20})?[!:。]/u;
const CLOSING =
  /^(?:特此|专此|此复|以上(?:意见|报告|请示|方案|通知)|妥否|当否|请(?:认真|遵照|结合)|让我们|展望(?:未来|明天|新)|面[向对]未来|站在新的|奋进新|新征程上|我们(?:坚信|相信)|总之|综上|(?:本|此)(?:意见|通知|决定|办法|规定|方案)自)/;

/** Lead, close and parallel lead sentences of an article, in reading order. */
export function readUnits(source: UnitSource): UnitRows[] {
  const own = source.found.filter(({ heading }) => heading.row < source.end);
  const close = closeOf(source, own);
  const units = sentenceUnits(source, close ?? source.end);
  const first = own[0]?.heading;
  if (first && first.style !== 'attachment' && first.row > source.body) {
    const lead = firstText(source, source.body, first.row);
    if (lead < first.row) units.push(unitOf(source.rows, 'lead', lead, first.row - 1));
  }
  if (close !== undefined) units.push(unitOf(source.rows, 'close', close, source.end - 1));
  return units.sort((a, b) => a.first - b.first || b.last - a.last);
}

function firstText({ dropped }: UnitSource, from: number, to: number): number {
  let row = from;
  while (row < to && dropped(row)) row++;
  return row;
}

function unitOf(rows: readonly Row[], kind: Unit['kind'], first: number, last: number): UnitRows {
  return { kind, first, last, titleEnd: firstWords(rows[first]?.text ?? '') };
}

/** The first sentence, if it is short; else the first clause that is long enough to tell. */
function firstWords(text: string): number {
  const stop = text.slice(0, FIRST_WORDS).search(/[。!?;:]/);
  if (stop >= 4 && !SALUTED.test(text)) return stop;
  const comma = text.slice(8, FIRST_WORDS).search(/[,。!?;:]/);
  if (comma >= 0) return comma + 8;
  return Math.min(text.length, FIRST_WORDS);
}

/**
 * Where the text goes on after its last section: at a salutation that turns to the hearers again, at a closing formula,
 * behind one-paragraph sections, at the latest at the signature.
 */
function closeOf({ rows, end, dropped }: UnitSource, own: UnitSource['found']): number | undefined {
  const last = own[own.length - 1]?.heading;
  if (!last || last.style === 'attachment') return undefined;
  const from = (last.lastRow ?? last.row) + 1;
  if (from >= end) return undefined;
  let close = signatureAt(rows, from, end);
  for (let row = end - 1; row >= from; row--) {
    if (!SALUTED.test(rows[row]?.text ?? '')) continue;
    close = Math.min(close ?? row, row);
    break;
  }
  const foot = close ?? end;
  for (let row = Math.max(from, foot - 2); row < foot; row++)
    if (CLOSING.test(rows[row]?.text ?? '')) {
      close = row;
      break;
    }
  const runsIn = (rows[last.row]?.text.length ?? 0) - last.to > 8;
  const single = runsIn && onePerSection(own, from);
  if (single) close = from;
  close ??= runsIn ? undefined : perorationOf(rows, own, from, end);
  while (close !== undefined && close < end && dropped(close)) close++;
  return close !== undefined && close < end ? close : undefined;
}

/** Headings that a feature has, over several paragraphs each. */
const FEATURE: ReadonlySet<string> = new Set(['bare', 'question', 'couplet', 'lead', 'sentence']);
/** What the last paragraph of a feature begins with, and what it promises. */
const TURNING =
  /^(?:站在|下一步|接下来|未来|明天|如今|今天的|奋进|乘风|风正|潮平|长风|号角|征程|新征程|蓝图|时间不等人|有理由|(?:我们)?(?:可以)?(?:相信|预见|期待)|道阻且长|路虽远|志之所趋|行而不辍|千磨万击)/;
const PROMISING =
  /(?:谱写|书写|续写|绘就|奏响).{0,40}(?:篇章|华章|答卷|画卷|乐章|故事|传奇)|未来可期|前景广阔|咬定青山|撸起袖子|必将|一定(?:能|会)|(?:阔步|昂首)前行|再创.{0,6}(?:辉煌|佳绩)|越走越[宽远稳]|让我们|贡献.{0,12}力量/;

/**
 * The last paragraph of a feature, where it turns away from its section: by its words, or because the sections before
 * have all one paragraph less.
 */
function perorationOf(rows: readonly Row[], own: UnitSource['found'], from: number, end: number): number | undefined {
  const last = own[own.length - 1];
  if (!last || !FEATURE.has(last.heading.style) || end - from < 2) return undefined;
  const heads = own.filter(({ heading: { style } }) => style === last.heading.style);
  if (heads.length < 2) return undefined;
  let row = end - 1;
  while (row > from && !rows[row]?.prose) row--;
  const text = rows[row]?.text ?? '';
  if (row <= from || text.length > LONGEST_CLOSE) return undefined;
  if (TURNING.test(text) || PROMISING.test(text)) return row;
  if (heads.length < 3 || last.heading.style === 'couplet') return undefined;
  const sizes = own.slice(0, -1).map(({ heading }, i) => (own[i + 1]?.heading.row ?? end) - heading.row - 1);
  const [size] = sizes;
  return size !== undefined && sizes.every((one) => one === size) && row + 1 - from === size + 1 ? row : undefined;
}

/** Every section of the last one's style but the last holds nothing below its heading's row. */
function onePerSection(own: UnitSource['found'], from: number): boolean {
  const last = own[own.length - 1];
  if (!last || last.heading.style === 'article') return false;
  const alike = own.filter(({ heading, level }) => heading.style === last.heading.style && level === last.level);
  if (alike.length < 3) return false;
  for (let i = 0; i + 1 < own.length; i++) {
    const [here, next] = [own[i], own[i + 1]];
    if (here?.level !== last.level || here.heading.style !== last.heading.style || !next) continue;
    // The heading above the next list stands right below this one too.
    if (next.heading.row - here.heading.row > 1) return false;
  }
  return from > last.heading.row;
}

/** Signature, date and note at the article's end; undefined where there are none. */
function signatureAt(rows: readonly Row[], from: number, end: number): number | undefined {
  let row = end - 1;
  while (row >= from && isClosingNote(rows[row]?.text ?? '')) row--;
  if (!(rows[row]?.hanDate ?? false)) return row < end - 1 ? row + 1 : undefined;
  while (row > from && isSignatory(rows[row - 1]?.text ?? '')) row--;
  return row >= from ? row : undefined;
}

const isSignatory = (text: string): boolean =>
  text.length <= 40 && !/[。;:,!?]/.test(text) && !isSalutation(text) && !isIssueLine(text);

/**
 * Paragraphs under one heading that each begin with a short sentence of their own: two or more, and most of them.
 * @param close where the article's own text comes to its close
 */
function sentenceUnits({ rows, body, end, found, dropped }: UnitSource, close: number): UnitRows[] {
  const units: UnitRows[] = [];
  const bounds = [body, ...found.map(({ heading }) => (heading.lastRow ?? heading.row) + 1)];
  const stops = [...found.map(({ heading }) => heading.row), rows.length];
  for (const [k, first] of bounds.entries()) {
    const stop = Math.min(stops[k] ?? rows.length, first < end ? close : rows.length);
    const here: UnitRows[] = [];
    let paragraphs = 0;
    for (let row = first; row < stop; row++) {
      const text = rows[row]?.text ?? '';
      if (text.length < PARAGRAPH || dropped(row)) continue;
      paragraphs++;
      const length = leadSentence(text);
      if (length > 0) here.push({ kind: 'sentence', first: row, last: stop - 1, titleEnd: length });
    }
    if (here.length < 2 || here.length < paragraphs * 0.6) continue;
    for (const [i, unit] of here.entries()) units.push({ ...unit, last: (here[i + 1]?.first ?? stop) - 1 });
  }
  return units;
}

/** Length of a first sentence that names its paragraph; 0 where there is none. */
function leadSentence(text: string): number {
  const stop = text.indexOf('。');
  if (stop < 4 || stop > LEAD_SENTENCE || text.length - stop < PARAGRAPH / 2) return 0;
  const sentence = text.slice(0, stop);
  return ARGUED.test(sentence) || sentence.indexOf(',') !== sentence.lastIndexOf(',') || SALUTED.test(text) ? 0 : stop;
}
