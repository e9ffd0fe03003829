import { numberingAt, type NumberingStyle } from '../text/numbering';
import type { Row } from './rows';

/** The longest name of a column, and the longest cell that is looked for again. */
const NAME = 16;
const CELL = 24;
/** What columns are called. */
const COLUMN =
  /^(?:序 *号|编 *号|项 *目|名 *称|类 *[别型]|指 *标|单 *位|备 *注|说 *明|属 *性|性 *质|内 *容|地 *[区市]|年 *[份度]|数 *量|金 *额|总投资|规 *模|时 *[限间]|措 *施|目 *标|任 *务|部 *门|来 *源|级 *别|完成率|进 *度|姓 *名|职 *务|条 *款|依 *据|区 *域|城 *市|面 *积|合 *计|小 *计|频 *次|方 *式|范 *围|领 *域|阶 *段|区 *间|对 *象|标 *准|分 *值|得 *分|权 *重)(?:\(.{1,8}\))?$/;
/** What the names of longer columns end in: 责任单位, 主要指标, 完成时限. */
const COLUMN_END =
  /(?:序号|项目|名称|类[别型]|指标|单位|备注|说明|属性|性质|内容|时限|时间|措施|目标|任务|部门|现状|规划|进度|情况|机构|依据|事项|范围|标准|举措|工程|[级层]次|数量|面积|投资|规模|比例|年份|要求|领域|方式|频次|责任人|联系人|预期值|目标值|基准值|实际值|\d{4} ?年?|年)(?:\([^()]{1,12}\))?$/;
/** Values that only cells hold. */
const VALUE =
  /^[-—~<>≥≤±]?[\d,. ]+(?:[-—~][\d,. ]+)?[%‰‱]?[↑↓]?$|^[-—/√×○●◎△▲]{1,3}$|^\[\d+(?:\.\d+)?%?\]$|^(?:约束性|预期性|定[量性])$/;
/** From one such cell to the next, at most; and at most so many columns more. */
const REACH = 8;
const COLUMNS = 14;
/** Headings of these styles are seldom cells. */
const OUTER: ReadonlySet<NumberingStyle> = new Set(['part', 'chapter', 'division', 'han', 'han-paren']);
const PARAGRAPH = 50;
/** The 序号 column alone makes a table, from so many numbers on. */
const NUMBERS = 3;
const CELLS_BETWEEN = 9;

/**
 * Rows of tables whose cells stand one a line, as text taken out of a PDF file or a web page has them: their numbers
 * (1, 一、, 1.) count cells and head nothing. A table begins with the names of its columns, or shows itself by the
 * numbers of its lines; it goes on as long as values, or cells that come again and again, follow one another closely.
 */
export function tableRows(rows: readonly Row[], first: number, last: number): Set<number> {
  const found = new Set<number>();
  let repeated: ReadonlySet<string> | undefined;
  for (let i = first; i <= last; i++) {
    const text = rows[i]?.text ?? '';
    if (text.length > NAME) continue;
    const columns = headEnd(rows, i, last) - i;
    let end = i;
    if (columns > 0) {
      repeated ??= repeatedCells(rows, first, last);
      end = bodyEnd(rows, i + columns, last, columns, repeated);
    } else if (text === '1') end = countedEnd(rows, i, last);
    for (let row = i; row < end; row++) found.add(row);
    i = Math.max(i, end - 1);
  }
  return found;
}

/** The row after the names of the columns, if they begin here: three or more, at least two of them usual. */
function headEnd(rows: readonly Row[], first: number, last: number): number {
  const opening = rows[first]?.text ?? '';
  if (!COLUMN.test(opening) && !COLUMN_END.test(opening)) return first;
  let usual = 0;
  let i = first;
  for (; i <= last && i - first < COLUMNS; i++) {
    const text = rows[i]?.text ?? '';
    if (text.length > NAME || /[。;:,!?]/.test(text) || VALUE.test(text) || numberingAt(text, 0)) break;
    if (COLUMN.test(text) || COLUMN_END.test(text)) usual++;
  }
  const numbered = /^(?:序|编) *号$/.test(opening);
  return i - first >= (numbered ? 2 : 3) && usual >= (numbered ? 2 : 3) ? i : first;
}

/** The row after the last cell. */
function bodyEnd(
  rows: readonly Row[],
  first: number,
  last: number,
  columns: number,
  repeated: ReadonlySet<string>,
): number {
  const reach = Math.max(REACH, columns + 4);
  let anchors = 0;
  let end = first;
  for (let i = first; i <= last && i - end <= reach; i++) {
    const text = rows[i]?.text ?? '';
    if (i > first && leaves(text, rows[i + 1]?.text ?? '')) break;
    if (!VALUE.test(text) && !repeated.has(text)) continue;
    anchors++;
    end = i + 1;
  }
  if (anchors < 2) return first - columns;
  return restOfLine(rows, end, last, columns);
}

/** A caption, or a heading over a paragraph: the text goes on. */
function leaves(text: string, next: string): boolean {
  if (/^(?:附 ?)?[表图] ?\d|^附 ?件|^专栏/.test(text)) return true;
  return next.length >= PARAGRAPH && next.includes('。') && OUTER.has(numberingAt(text, 0)?.style ?? 'arabic');
}

/** The cells right of the last value: short, without a stop. */
function restOfLine(rows: readonly Row[], first: number, last: number, columns: number): number {
  let i = first;
  while (i <= last && i - first < columns - 1 && isCell(rows[i]?.text ?? '', rows[i + 1]?.text ?? '')) i++;
  return i;
}

function isCell(text: string, next: string): boolean {
  if (text.length > CELL || /[。;:!?]$/.test(text) || leaves(text, next)) return false;
  const sign = numberingAt(text, 0);
  return !sign || (!OUTER.has(sign.style) && next.length < PARAGRAPH);
}

/** A column 1, 2, 3 … without names above it, with short cells between. */
function countedEnd(rows: readonly Row[], first: number, last: number): number {
  let value = 1;
  let at = first;
  let longest = 0;
  let sentences = 0;
  for (let i = first + 1; i <= last && i - at <= CELLS_BETWEEN; i++) {
    const { text } = rows[i] as Row;
    // Numbers of pages, with the text's headings between.
    if (leaves(text, rows[i + 1]?.text ?? '')) break;
    if (text === String(value + 1)) {
      if (i === at + 1) return first;
      longest = Math.max(longest, i - at);
      value++;
      at = i;
    } else if (text.length > 60 || /[。;]$/.test(text)) sentences++;
  }
  if (value < NUMBERS || sentences > (at - first) * 0.3) return first;
  return restOfLine(rows, at + 1, last, longest);
}

/** Short rows that stand there three times or more. */
function repeatedCells(rows: readonly Row[], first: number, last: number): Set<string> {
  const times = new Map<string, number>();
  for (let i = first; i <= last; i++) {
    const text = rows[i]?.text ?? '';
    if (text.length <= CELL && !/[!?]$/.test(text) && !COLUMN.test(text)) times.set(text, (times.get(text) ?? 0) + 1);
  }
  const repeated = new Set<string>();
  for (const [text, count] of times) if (count >= 3) repeated.add(text);
  return repeated;
}
