import type { Line } from './lines';

/** Nothing shorter is a wrap: poems, tables and name lists have short lines too. */
const NARROWEST = 14;
const WIDEST = 60;
/** Signs that cannot begin a line: the line before goes on. */
const CANNOT_BEGIN = /^[，。、；：？！,;:?!”’)）》〉]/;
/** Signs that cannot end a line. */
const CANNOT_END = /[“‘(（《〈、,，]$/;
const PAGE_NUMBER = /^(?:[-—·~ ]{0,4}\d(?: ?\d){0,2}[-—·~ ]{0,4}|[IVX]{1,5})$/;
/** Two full-width spaces open a paragraph (GB/T 9704—2012, 7.3.3); where both lines have them they are the page's margin. */
const OPENING = /^\u3000\u3000/;
/** 统 before 一、: a word or a number cut in two, no heading. */
const HALF_WORD = /[统之同单专不万其唯任每某划十百]$/;
/** Markdown headings, lists, quotations and tables keep their lines. */
const MARKUP = /^(?:#{1,6} |[-*+>] |\|)/;
const LETTER = /[\p{Script=Han}A-Za-z\d]/u;

/** Lines without text aside: what the joining stage sees of a document. */
export interface Rows {
  readonly length: number;
  line(k: number): Line | undefined;
  /** How many empty lines stand between the line before and this one. */
  gap(k: number): number;
}

/** How a document's paragraphs are set apart. */
export interface Layout {
  /** Most paragraphs are followed by an empty line. */
  readonly airy: boolean;
  /** And most begin with white space. */
  readonly indented: boolean;
}

/**
 * @param lines with text
 * @param parted lines behind an empty one
 * @param indented lines behind an empty one that begin with white space
 */
export function layoutOf(lines: number, parted: number, indented: number): Layout {
  const airy = lines > 5 && parted >= (lines - 1) * 0.6;
  return { airy, indented: airy && indented >= parted * 0.6 };
}

/** What is decided about a line: it goes on in the next one that is not passed over; or it is a page number passed over. */
export type Joint = 'none' | 'joins' | 'passed';

/** A decision depends on no line farther away than this, the layout aside. */
export const REACH = 64;

/**
 * Which lines go on in the next one. Three causes: a hard wrap at one width (text taken out of PDF files), links that a
 * converter put on lines of their own, and a sign at a line's end or beginning that cannot stand there. Headings,
 * lists, table cells and page furniture are never joined.
 * @param joints decisions, one a line; made anew are those from `first` to before `last`, and further until one is as
 * it was
 * @returns the index after the last line decided
 */
export function decideJoints(rows: Rows, layout: Layout, joints: Joint[], first: number, last: number): number {
  const widths = new WrapWidths(rows);
  let settled = false;
  let k = joints[first] === 'passed' ? first + 1 : first;
  while (k < rows.length && !(k >= last && settled)) {
    const { joins, passes } = decide(rows, layout, joints[k - 1] === 'joins', k, widths);
    const joint = joins ? 'joins' : 'none';
    const passed = joints[k + 1] === 'passed';
    settled = joints[k] === joint && passed === passes;
    joints[k] = joint;
    if (passes) joints[k + 1] = 'passed';
    else if (passed) joints[k + 1] = 'none';
    k += passes ? 2 : 1;
  }
  return k;
}

function decide(
  rows: Rows,
  { airy, indented }: Layout,
  chained: boolean,
  k: number,
  widths: WrapWidths,
): { joins: boolean; passes: boolean } {
  const no = { joins: false, passes: false };
  const line = rows.line(k);
  const next = rows.line(k + 1);
  if (!line || !next) return no;
  const before = line.trimmed;
  const after = next.trimmed;
  const gap = rows.gap(k + 1);
  const cannotBegin = CANNOT_BEGIN.test(after);
  if (line.sentenceEnd && !cannotBegin) return no;
  if (line.furniture || !LETTER.test(before) || MARKUP.test(before)) return no;
  const beyond = rows.line(k + 2);
  const width = widths.at(k);
  if (width > 0 && PAGE_NUMBER.test(after) && beyond && !beyond.furniture && !PAGE_NUMBER.test(before)) {
    const over = wraps(line, beyond, width);
    return { joins: over, passes: over };
  }
  if (next.furniture) return no;
  const joins =
    (gap === 0 && width > 0 && wraps(line, next, width)) ||
    cut(before, next, gap) ||
    (gap === 0 &&
      airy &&
      beginsNothing(next) &&
      (goesOn(line, after, chained) ||
        (indented && !/^\s/.test(next.text)) ||
        (beyond !== undefined && rows.gap(k + 2) === 0 && CANNOT_BEGIN.test(beyond.trimmed))));
  return { joins, passes: false };
}

/** The line is as wide as the page, and the next one begins nothing new. */
function wraps(line: Line, next: Line, width: number): boolean {
  // A heading is cut only where the line is full; text also where a number or a word would not fit.
  if (line.width < width - (line.numbering?.spaced ? 1 : 4) || line.width > width + 3) return false;
  if (OPENING.test(next.raw) && !OPENING.test(line.raw)) return false;
  const sign = next.numbering;
  if (!sign) return !/^(?:——|附件|附:|目 {0,4}录$|#{1,6} |[-*+>|] |\|)/.test(next.trimmed);
  // 第三十六条第一款 at a line's beginning is a citation cut in two; 第三十六条 with a space begins an article.
  if (sign.style === 'article' || sign.style === 'chapter' || sign.style === 'division') return !sign.spaced;
  if (sign.style === 'han' && HALF_WORD.test(line.trimmed)) return true;
  if (/[\dA-Z]$/i.test(line.trimmed) && /^\d/.test(next.trimmed)) return true;
  return CANNOT_END.test(line.trimmed) || line.trimmed.endsWith('第');
}

/** A sign stands where none can. */
function cut(before: string, next: Line, gap: number): boolean {
  const after = next.trimmed;
  if (gap > 1) return false;
  if (CANNOT_BEGIN.test(after)) return gap === 0 && before.length > 1;
  if (!CANNOT_END.test(before) || next.numbering) return false;
  return /[《〈“‘(]$/.test(before) ? gap === 0 : gap === 0 ? before.length + after.length >= 12 : before.length > 30;
}

/** Where empty lines part the paragraphs, two lines without one between them are one paragraph cut by a link. */
function goesOn(line: Line, after: string, chained: boolean): boolean {
  return chained || after.length === 1 || (line.width >= 40 && !line.numbering);
}

/** The line has no sign of a beginning. */
const beginsNothing = (line: Line): boolean =>
  !line.numbering && !MARKUP.test(line.trimmed) && !/^[—-]{2}|^[一二三四五六七八九十]{1,2}是/.test(line.trimmed);

/** Lines judged together, half of them on either side: a document may be part wrapped, part table or rubbish. */
const WINDOW = 60;
const FAR = 4 * WIDEST;

/**
 * The width at which the lines around a line are wrapped; 0 where they are not. A wrapped text has most of its
 * unfinished lines at one width and hardly any wider. The window slides with the questions, which come in order.
 */
class WrapWidths {
  /** Unfinished lines by width. */
  readonly #counts = new Int32Array(WIDEST + 4);
  /** All lines by width, the wide ones together. */
  readonly #all = new Int32Array(FAR + 2);
  #unfinished = 0;
  /** The window: from `#first` to before `#last`. */
  #first = 0;
  #last = 0;

  constructor(private readonly rows: Rows) {}

  at(k: number): number {
    const first = Math.max(0, Math.min(k - WINDOW / 2, this.rows.length - WINDOW));
    const last = Math.min(this.rows.length, first + WINDOW);
    if (first >= this.#last) {
      this.#counts.fill(0);
      this.#all.fill(0);
      this.#unfinished = 0;
      this.#first = this.#last = first;
    }
    while (this.#last < last) this.#add(this.#last++, 1);
    while (this.#first < first) this.#add(this.#first++, -1);
    return this.#width(last - first);
  }

  #add(k: number, by: 1 | -1): void {
    const line = this.rows.line(k);
    if (!line) return;
    const far = line.trimmed.length > FAR;
    const width = far ? FAR + 1 : Math.round(line.width);
    const slot = Math.min(FAR + 1, width);
    this.#all[slot] = (this.#all[slot] ?? 0) + by;
    if (far || line.sentenceEnd || width < NARROWEST || width > WIDEST) return;
    this.#counts[width] = (this.#counts[width] ?? 0) + by;
    this.#unfinished += by;
  }

  #width(lines: number): number {
    if (this.#unfinished < 4 || this.#unfinished < lines * 0.2) return 0;
    let best = 0;
    let most = 0;
    for (let width = NARROWEST; width <= WIDEST; width++) {
      let near = 0;
      for (let d = -2; d <= 1; d++) near += this.#counts[width + d] ?? 0;
      if (near > most) [best, most] = [width, near];
    }
    if (most < 4 || most < this.#unfinished * 0.5 || most < lines * 0.2) return 0;
    let wider = 0;
    for (let width = best + 5; width < this.#all.length; width++) wider += this.#all[width] ?? 0;
    return wider <= Math.max(2, lines * 0.08) ? best : 0;
  }
}
