import { isFurniture } from './furniture';
import { numberingAt } from './numbering';

/** A non-empty line as the joining stage sees it. */
export interface JoinableLine {
  /** Width folded, white space at both ends kept. */
  readonly text: string;
  /** How many empty lines stand between the line before and this one. */
  readonly gap: number;
}

/** Nothing shorter is a wrap: poems, tables and name lists have short lines too. */
const NARROWEST = 14;
const WIDEST = 60;
const SENTENCE_END = /[。！？!?；;：:…](?:[”’)）》〉」』]|\[\d{1,3}\]){0,3}$/;
/** Signs that cannot begin a line: the line before goes on. */
const CANNOT_BEGIN = /^[，。、；：？！,;:?!”’)）》〉]/;
/** Signs that cannot end a line. */
const CANNOT_END = /[“‘(（《〈、,，]$/;
const PAGE_NUMBER = /^(?:[-—·~ ]{0,4}\d(?: ?\d){0,2}[-—·~ ]{0,4}|[IVX]{1,5})$/;
/** Markdown headings, lists, quotations and tables keep their lines. */
const MARKUP = /^(?:#{1,6} |[-*+>] |\|)/;
const LETTER = /[\p{Script=Han}A-Za-z\d]/u;

export interface Joins {
  /** `true` at i: line i and the next one that is not passed over are one piece of text. */
  readonly joins: readonly boolean[];
  /** Page numbers that stand inside a piece of text. */
  readonly passed: ReadonlySet<number>;
}

/**
 * Which lines go on in the next one. Three causes: a hard wrap at one width (text taken out of PDF files), links that a
 * converter put on lines of their own, and a sign at a line's end or beginning that cannot stand there. Headings,
 * lists, table cells and page furniture are never joined.
 */
export function joinsOf(lines: readonly JoinableLine[]): Joins {
  const trimmed = lines.map((line) => line.text.trim());
  const widths = wrapWidths(trimmed);
  const airy = airyLayout(lines);
  const indented = airy && indentedLayout(lines);
  const furniture = trimmed.map(isFurniture);
  const joins = new Array<boolean>(lines.length).fill(false);
  const passed = new Set<number>();
  for (let i = 0; i + 1 < lines.length; i++) {
    const before = trimmed[i] ?? '';
    const after = trimmed[i + 1] ?? '';
    const gap = lines[i + 1]?.gap ?? 0;
    const width = widths[i] ?? 0;
    if (SENTENCE_END.test(before.slice(-8)) && !CANNOT_BEGIN.test(after)) continue;
    if (furniture[i] || !LETTER.test(before) || MARKUP.test(before)) continue;
    const beyond = trimmed[i + 2] ?? '';
    if (width > 0 && PAGE_NUMBER.test(after) && beyond && !furniture[i + 2] && !PAGE_NUMBER.test(before)) {
      if (wraps(before, beyond, width)) {
        joins[i] = true;
        passed.add(i + 1);
        i++;
      }
      continue;
    }
    if (furniture[i + 1]) continue;
    joins[i] =
      (gap === 0 && width > 0 && wraps(before, after, width)) ||
      cut(before, after, gap) ||
      (gap === 0 &&
        airy &&
        beginsNothing(after) &&
        (goesOn(before, after, joins[i - 1] ?? false) ||
          (indented && !/^\s/.test(lines[i + 1]?.text ?? '')) ||
          (lines[i + 2]?.gap === 0 && CANNOT_BEGIN.test(beyond))));
  }
  return { joins, passed };
}

/** The line is as wide as the page, and the next one begins nothing new. */
function wraps(before: string, after: string, width: number): boolean {
  const own = displayWidth(before);
  // A heading is cut only where the line is full; text also where a number or a word would not fit.
  if (own < width - (numberingAt(before, 0)?.spaced ? 1 : 4) || own > width + 3) return false;
  const sign = numberingAt(after, 0);
  if (!sign) return !/^(?:——|附件|附:|目 {0,4}录$|#{1,6} |[-*+>|] |\|)/.test(after);
  // 第三十六条第一款 at a line's beginning is a citation cut in two; 第三十六条 with a space begins an article.
  if (sign.style === 'article' || sign.style === 'chapter' || sign.style === 'division') return !sign.spaced;
  return CANNOT_END.test(before) || before.endsWith('第');
}

/** A sign stands where none can. */
function cut(before: string, after: string, gap: number): boolean {
  if (gap > 1) return false;
  if (CANNOT_BEGIN.test(after)) return gap === 0 && before.length > 1;
  if (!CANNOT_END.test(before) || numberingAt(after, 0)) return false;
  return /[《〈“‘(]$/.test(before) ? gap === 0 : gap === 0 ? before.length + after.length >= 12 : before.length > 30;
}

/** Where empty lines part the paragraphs, two lines without one between them are one paragraph cut by a link. */
function goesOn(before: string, after: string, chained: boolean): boolean {
  return chained || after.length === 1 || (displayWidth(before) >= 40 && !numberingAt(before, 0));
}

/** The line has no sign of a beginning. */
const beginsNothing = (line: string): boolean =>
  !numberingAt(line, 0) && !MARKUP.test(line) && !/^[—-]{2}|^[一二三四五六七八九十]{1,2}是/.test(line);

/** Full-width characters count one, the others half. */
export function displayWidth(text: string): number {
  let halves = 0;
  for (let i = 0; i < text.length; i++) halves += text.charCodeAt(i) > 0x2000 ? 2 : 1;
  return halves / 2;
}

/** How many lines are judged together: a document may be part wrapped, part table or rubbish. */
const WINDOW = 60;

/** For each line the width at which its surroundings are wrapped; 0 where they are not. */
function wrapWidths(lines: readonly string[]): number[] {
  const widths: number[] = [];
  for (let first = 0; first < lines.length; first += WINDOW) {
    const last = lines.length - first < WINDOW * 1.5 ? lines.length : first + WINDOW;
    const width = wrapWidth(lines.slice(first, last));
    for (let i = first; i < last; i++) widths[i] = width;
    if (last === lines.length) break;
  }
  return widths;
}

/**
 * The width at which the text is wrapped; 0 where it is not. A wrapped text has most of its unfinished lines at one
 * width and hardly any wider.
 */
function wrapWidth(lines: readonly string[]): number {
  const counts = new Array<number>(WIDEST + 4).fill(0);
  let unfinished = 0;
  let wider = 0;
  for (const line of lines) {
    if (line.length > 4 * WIDEST) wider++;
    if (line.length > 4 * WIDEST || SENTENCE_END.test(line.slice(-8))) continue;
    const width = Math.round(displayWidth(line));
    if (width < NARROWEST || width > WIDEST) continue;
    counts[width] = (counts[width] ?? 0) + 1;
    unfinished++;
  }
  let best = 0;
  let most = 0;
  for (let width = NARROWEST; width <= WIDEST; width++) {
    let near = 0;
    for (let d = -2; d <= 1; d++) near += counts[width + d] ?? 0;
    if (near > most) [best, most] = [width, near];
  }
  if (most < 4 || most < unfinished * 0.5 || most < lines.length * 0.2) return 0;
  for (const line of lines) if (line.length > best && displayWidth(line) > best + 4) wider++;
  return wider <= Math.max(2, lines.length * 0.08) ? best : 0;
}

/** Most paragraphs begin with white space. */
function indentedLayout(lines: readonly JoinableLine[]): boolean {
  const opening = lines.filter((line) => line.gap > 0);
  return opening.filter((line) => /^\s{2}/.test(line.text)).length >= opening.length * 0.6;
}

/** Most paragraphs are followed by an empty line. */
function airyLayout(lines: readonly JoinableLine[]): boolean {
  let parted = 0;
  for (let i = 1; i < lines.length; i++) if ((lines[i]?.gap ?? 0) > 0) parted++;
  return lines.length > 5 && parted >= (lines.length - 1) * 0.6;
}
