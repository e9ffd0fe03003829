import { hanNumber } from '../text/han-number';
import { numberingAt, STATUTORY, type Numbering, type NumberingStyle } from '../text/numbering';
import { headingEnd, type Heading, wordsBehind } from './heading';
import type { Row } from './rows';
import { endsTitle, UNNUMBERED } from './shapes';

/** 注： over notes of its own, 专栏 1 over a box with a list of its own. */
const NOTES = /^(?:专栏 ?[\d一二三四五六七八九十]|(?:注|备注|附注|注释|填表说明|编制说明) ?:?$)/;

interface Found {
  readonly row: number;
  readonly sign: Numbering;
}

/**
 * Numbered headings: 一、 (一) 1. (1) 1.1 and, outside laws, 第一章 第一节. The sequence decides between a heading and a
 * number that begins a sentence; rows that hang on a colon and end in semicolons are a list.
 */
export function numberedHeadings(rows: readonly Row[], first: number, last: number): Heading[] {
  const found: Found[] = [];
  const shape = shapeOf(rows, first, last);
  const sequence = new Sequence();
  let notes = 0;
  for (let i = first; i <= last; i++) {
    const row = rows[i];
    if (!row) continue;
    if (/^(?:注|备注|说明) ?:? ?1[.、]/.test(row.text) || /注: ?1[.、]/.test(row.text)) notes = 2;
    else if (NOTES.test(row.text)) notes = 1;
    const sign = signOf(row, sequence, shape);
    if (!sign || !(hasText(row, sign) || (shape.alone && isAlone(row, rows[i + 1])))) continue;
    // Notes under a table count on from 注：1.; a box (专栏) of a plan has a list of its own.
    if (sign.style === 'arabic' && isCell(row.text, rows[i + 1]?.text)) continue;
    if ((sign.style === 'arabic' || sign.style === 'arabic-paren') && sign.value === notes) {
      notes++;
      continue;
    }
    notes = 0;
    if (!sequence.admits(sign)) continue;
    sequence.take(sign);
    found.push({ row: i, sign });
  }
  const listed = listRows(rows, found);
  return found
    .filter(({ row }) => !listed.has(row))
    .map(({ row, sign }) => ({
      row,
      from: sign.start,
      to: headingEnd(rows[row] as Row, sign.end),
      style: sign.style,
      value: sign.value,
      rule: STATUTORY.has(sign.style) ? 'outline/statutory' : 'outline/numbered',
    }));
}

/** What the numbering of the whole stretch shows. */
interface Shape {
  /** It has 1.1, 1.2 …: then 1 and a space is the level above. */
  readonly decimals: boolean;
  /** It has chapters: then 前言 and 附则 are chapters too. */
  readonly chapters: boolean;
  /** Its parts have numbers and no names: (一) on a line, then text. */
  readonly alone: boolean;
}

const ALONE = /^(?:[一二三四五六七八九十]{1,3}[、.]?|\([一二三四五六七八九十]{1,3}\))$/;

/** A number alone on its line over a paragraph, as essays are parted. */
const isAlone = (row: Row, next: Row | undefined): boolean =>
  row.text.length <= 5 && row.whole && ALONE.test(row.text) && next !== undefined && next.prose;

/** 一 on a line of its own. */
function plainHan(text: string): Numbering | undefined {
  const value = /^[一二三四五六七八九十]{1,3}$/.test(text) ? hanNumber(text) : undefined;
  return value === undefined ? undefined : { style: 'han', value, start: 0, end: text.length, spaced: true };
}

function shapeOf(rows: readonly Row[], first: number, last: number): Shape {
  let decimals = 0;
  let chapters = 0;
  let alone = 0;
  for (let i = first; i <= last; i++) {
    const row = rows[i];
    const sign = row?.numbering;
    if (row && isAlone(row, rows[i + 1])) alone++;
    if (sign?.style === 'decimal-2' && sign.spaced) decimals++;
    if (sign?.style === 'chapter' || sign?.style === 'part') chapters++;
  }
  return { decimals: decimals > 0, chapters: chapters > 1, alone: alone > 1 };
}

/** 1 总则 over 1.1 目的. */
function plainNumber(text: string): Numbering | undefined {
  const found = /^(\d{1,2}) {1,6}(?=\p{Script=Han})/u.exec(text);
  if (!found?.[1] || text.length > 60 || /[。;,:]$/.test(text)) return undefined;
  return { style: 'arabic', value: Number(found[1]), start: 0, end: found[1].length, spaced: true };
}

/** The row's sign; a page number glued before a decimal one is passed over: 8410.2.2 is page 84, heading 10.2.2. */
function signOf(row: Row, sequence: Sequence, shape: Shape): Numbering | undefined {
  if (shape.chapters && UNNUMBERED.test(row.text))
    return { style: 'chapter', value: 0, start: 0, end: 0, spaced: true };
  const sign =
    row.numbering ??
    (shape.decimals ? plainNumber(row.text) : undefined) ??
    (shape.alone ? plainHan(row.text) : undefined);
  if (sign && (!sign.style.startsWith('decimal') || sequence.continues(sign))) return sign;
  if (!/^\d{2,5}\.\d/.test(row.text)) {
    const spaced = /^\d{1,3} (?=[第一二三四五六七八九十(\d])/.exec(row.text);
    const next = spaced ? numberingAt(row.text, spaced[0].length) : undefined;
    return next && sequence.continues(next) ? next : sign;
  }
  for (let i = 1; i <= 3; i++) {
    const glued = numberingAt(row.text, i);
    if (glued?.style.startsWith('decimal') && sequence.continues(glued)) return glued;
  }
  return sign;
}

/** A heading has words; a cell 1. has none. */
function hasText(row: Row, sign: Numbering): boolean {
  const rest = STATUTORY.has(sign.style) ? wordsBehind(row, sign.end) : row.text.slice(sign.end).trim();
  if (sign.style === 'article' || sign.end === 0) return true;
  if (STATUTORY.has(sign.style)) return rest.length <= 60 && !/[。;]$/.test(rest);
  // 1.《水法》（2016年修正）is an entry of a list.
  return /\p{Script=Han}/u.test(rest) && !/^[的、]|^《[^《》]{2,80}》 ?(?:\([^()]{1,40}\))? ?[;。,]?$/.test(rest);
}

/** The first cell of a table's row: numbers follow. */
const isCell = (text: string, next: string | undefined): boolean =>
  text.length <= 40 && !/[。;]/.test(text) && next !== undefined && /^[-—\d.,%±~<>≥≤ ]+$/.test(next);

/** The numbers met so far, style by style. */
class Sequence {
  readonly #last = new Map<NumberingStyle, number>();
  readonly #parents = new Map<NumberingStyle, number>();

  /** The number goes on where its list stands, or begins a list. */
  continues(sign: Numbering): boolean {
    const last = this.#last.get(sign.style) ?? 0;
    if (sign.style.startsWith('decimal')) {
      const parent = sign.style === 'decimal-2' ? this.#last.get('arabic') : this.#last.get(parentOf(sign.style));
      return sign.sub === this.#parents.get(sign.style)
        ? near(sign.value, last)
        : sign.value === 1 && (parent === undefined || parent === sign.sub);
    }
    return sign.value === 1 || near(sign.value, last);
  }

  /** Whether the sign numbers a heading here. */
  admits(sign: Numbering): boolean {
    if (sign.end === 0) return true;
    if (this.continues(sign)) return true;
    if (sign.style.startsWith('decimal')) return false;
    // A list whose beginning is missing, or a number set wrongly: believed where the sign itself is plain.
    if (sign.style === 'han' || sign.style === 'han-paren') return sign.value <= 60;
    if (sign.style === 'arabic' || sign.style === 'arabic-paren') return sign.value <= 200;
    return sign.spaced;
  }

  take(sign: Numbering): void {
    if (sign.end === 0) return;
    this.#last.set(sign.style, sign.value);
    if (sign.sub === undefined || !sign.style.startsWith('decimal')) return;
    this.#parents.set(sign.style, sign.sub);
    // Behind 6.2 the list of 5.2.4 has ended: 6.2.1 begins another.
    for (const style of DEEPER[sign.style] ?? []) this.#parents.delete(style);
  }
}

const DEEPER: Partial<Record<NumberingStyle, readonly NumberingStyle[]>> = {
  'decimal-2': ['decimal-3', 'decimal-4'],
  'decimal-3': ['decimal-4'],
};

const parentOf = (style: NumberingStyle): NumberingStyle => (style === 'decimal-4' ? 'decimal-3' : 'decimal-2');
/** The next number, the same again, or one or two left out. */
const near = (value: number, last: number): boolean => value >= last && value <= last + 3;

/**
 * Rows of lists: neighbours of one style that end in ； (the last in 。), most of them without a stop inside. Headings
 * never end in ；.
 */
function listRows(rows: readonly Row[], found: readonly Found[]): Set<number> {
  const listed = new Set<number>();
  const open = new Map<NumberingStyle, Found[]>();
  const headed = new Set(found.map(({ row }) => row));
  const close = (style: NumberingStyle): void => {
    const group = open.get(style) ?? [];
    open.delete(style);
    if (group.length < 2) return;
    if (isBibliography(rows, group)) {
      for (const { row } of group) listed.add(row);
      return;
    }
    if (heads(rows, group[0] as Found, headed)) return;
    const items = group.slice(0, -1).filter(({ row }) => isItem(rows[row]?.text ?? ''));
    if (items.length >= (group.length - 1) * 0.6) for (const { row } of group) listed.add(row);
  };
  for (const item of found) {
    const group = open.get(item.sign.style);
    const previous = group?.[group.length - 1];
    if (group && previous && item.sign.value > previous.sign.value && item.row - previous.row <= 12) group.push(item);
    else {
      close(item.sign.style);
      open.set(item.sign.style, [item]);
    }
  }
  for (const style of [...open.keys()]) close(style);
  return listed;
}

/** Names of documents one a row under a sentence that announces them: 下列条例…予以废止：. */
const isBibliography = (rows: readonly Row[], group: readonly Found[]): boolean =>
  /(?:下列|以下|如下).*:$/.test(rows[(group[0]?.row ?? 0) - 1]?.text ?? '') &&
  group.every(({ row }, k) => row === (group[0]?.row ?? 0) + k && endsTitle(rows[row]?.text ?? ''));

/** A heading stands right above that announces nothing: what follows are its parts, not a list that hangs on a sentence. */
const heads = (rows: readonly Row[], { row }: Found, headed: ReadonlySet<number>): boolean =>
  headed.has(row - 1) && !/[:;。]$|下列|如下|以下|之一|情形|条件/.test(rows[row - 1]?.text ?? '');

const isItem = (text: string): boolean => /[;,]$/.test(text) && !text.slice(0, -1).includes('。');
