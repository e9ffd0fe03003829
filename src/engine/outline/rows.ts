import type { Block, Span } from '../model';
import { toRaw } from '../text/block';
import type { Entry } from '../text/blocks';
import { furnitureOf, type Furniture } from '../text/furniture';
import type { Line } from '../text/lines';
import { numberingAt, type Numbering } from '../text/numbering';
import { type Letters, lettersOf } from './letters';
import { splitPoints } from './inline';
import { isDateline, isDocumentNumber, isHanDate, isProse, isSpeaker, isSubtitle, isTitleLike } from './shapes';

/** A quotation, an entry of a list. */
const BULLET = /^(?:> ?|[·*•-] {1,3})/;

/**
 * What the outline reads: a line (or a hard-wrapped piece of text), or one paragraph of a line that holds many because
 * its line ends were lost. It knows nothing of its place, and answers each question about its words once.
 */
export class Row {
  #furniture: Furniture | null | undefined;
  #letters: Letters | undefined;
  #numbering: Numbering | null | undefined;
  #traits = -1;

  constructor(
    /** Width folded, without white space at either end. */
    readonly text: string,
    readonly block: Block,
    /** Where `text` begins in the block. */
    readonly from: number,
    /** The number of # before a Markdown heading; 0 elsewhere. The signs are no part of `text`. */
    readonly mark: number,
    /** The row is all of its line. */
    readonly whole: boolean,
    /** Empty lines before it. */
    readonly gap: number,
    /** A page number that the text above runs across. */
    readonly passed = false,
    /** The only line of the block, which has read itself already. */
    private readonly line?: Line,
  ) {}

  /** What the row would be on a page, by its own words alone. */
  get furniture(): Furniture | undefined {
    if (this.#furniture === undefined) this.#furniture = (this.whole ? this.#readFurniture() : undefined) ?? null;
    return this.#furniture ?? undefined;
  }

  #readFurniture(): Furniture | undefined {
    const { text, line } = this;
    if (line && line.trimmed === text && !BULLET.test(text)) return line.furniture;
    return furnitureOf(text.replace(BULLET, ''));
  }

  /** The sign of numbering that it begins with. */
  get numbering(): Numbering | undefined {
    if (this.#numbering === undefined) this.#numbering = numberingAt(this.text, 0) ?? null;
    return this.#numbering ?? undefined;
  }

  get letters(): Letters {
    return (this.#letters ??= lettersOf(this.text));
  }

  /** What its words look like: bits of `Trait`. */
  get traits(): number {
    if (this.#traits < 0) this.#traits = traitsOf(this);
    return this.#traits;
  }

  get prose(): boolean {
    return (this.traits & Trait.prose) !== 0;
  }

  get titleLike(): boolean {
    return (this.traits & Trait.titleLike) !== 0;
  }

  get hanDate(): boolean {
    return (this.traits & Trait.hanDate) !== 0;
  }
}

/** What the outline asks of every row, as bits, so that whole documents are walked quickly. */
export const Trait = {
  prose: 1,
  titleLike: 2,
  dateline: 4,
  /** A document number with a year in brackets: 国发〔2021〕5号. */
  numbered: 8,
  hanDate: 16,
  /** It may be furniture, or make rows beside it furniture. */
  furnishing: 32,
  /** Its block was joined of many lines. */
  wrapped: 64,
  /** It may stand in a title. */
  heading: 128,
} as const;

const PAGE_NUMBER = /^(?:\d(?: ?\d){0,2}|[IVX]{1,5})$/i;

/** A number of one to three digits alone, as pages and table cells have them. */
export const isBareNumber = (text: string): boolean => text.length <= 5 && PAGE_NUMBER.test(text);

function traitsOf(row: Row): number {
  const { text } = row;
  const prose = isProse(text);
  const titleLike = isTitleLike(row);
  const hanDate = isHanDate(text);
  const numbered = isDocumentNumber(text) && !text.startsWith('(') && /[〔[(【]/.test(text);
  const furnishing = row.furniture !== undefined || hanDate || isBareNumber(text);
  return (
    (prose ? Trait.prose : 0) |
    (titleLike ? Trait.titleLike : 0) |
    (isDateline(text) ? Trait.dateline : 0) |
    (numbered ? Trait.numbered : 0) |
    (hanDate ? Trait.hanDate : 0) |
    (furnishing ? Trait.furnishing : 0) |
    (row.block.pieces.length > 3 ? Trait.wrapped : 0) |
    ((titleLike || isSubtitle(text)) && !prose && !isSpeaker(text) ? Trait.heading : 0)
  );
}

/**
 * The rows of one block.
 * @param dense the document's lines are long throughout
 * @param opens the block below opens an article: what follows a title tells where a shared line is to be cut
 */
export function rowsOf({ block, gap, passed, lines }: Entry, dense: boolean, opens: boolean): Row[] {
  const cuts = splitPoints(block.text, dense);
  const shared = opens && cuts.length === 0 ? sharedLine(block.text) : undefined;
  if (shared !== undefined) cuts.push(shared);
  const only = lines.length === 1 ? lines[0] : undefined;
  const rows: Row[] = [];
  for (let k = 0; k <= cuts.length; k++) {
    const above = k === 0 ? gap : 0;
    const row = rowOf(block, cuts[k - 1] ?? 0, cuts[k] ?? block.text.length, above, cuts.length === 0, passed, only);
    if (row) rows.push(row);
  }
  return rows;
}

/** What stands under a title: dateline, document number, publication bar. */
export function opensArticle({ block, lines }: Entry): boolean {
  const text = block.text.trim();
  const furniture = lines.length === 1 ? lines[0]?.furniture : furnitureOf(text);
  return furniture?.kind === 'publication' || isDateline(text) || isDocumentNumber(text);
}

/** The tail of one article and the title of the next in one line, which stands above what opens an article. */
function sharedLine(text: string): number | undefined {
  const stop = text.lastIndexOf('。') + 1;
  const title = text.slice(stop).trim();
  return stop < 20 || title.length < 6 || title.length > 50 || !/^[\p{Script=Han}“《][^。;,:]*$/u.test(title)
    ? undefined
    : stop;
}

function rowOf(
  block: Block,
  first: number,
  last: number,
  gap: number,
  whole: boolean,
  passed: boolean,
  line: Line | undefined,
): Row | undefined {
  let from = first;
  let to = last;
  while (from < to && block.text.charCodeAt(from) <= 32) from++;
  while (to > from && block.text.charCodeAt(to - 1) <= 32) to--;
  const mark = /^(#{1,6}) +/.exec(block.text.slice(from, Math.min(to, from + 12)));
  if (mark) from += mark[0].length;
  // **一、总体要求** is a heading set in bold.
  if (to - from > 4 && to - from < 120 && block.text.startsWith('**', from) && block.text.endsWith('**', to)) {
    const inner = block.text.slice(from + 2, to - 2);
    if (!inner.includes('*')) [from, to] = [from + 2, to - 2];
  }
  if (to <= from) return undefined;
  return new Row(block.text.slice(from, to), block, from, mark?.[1]?.length ?? 0, whole, gap, passed, line);
}

/** The span of a part of a row's text in its block's own characters. */
export function spanIn(row: Row, from: number, to: number): Span {
  return { start: toRaw(row.block, row.from + from, 'start'), end: toRaw(row.block, row.from + to, 'end') };
}

/** The row in the document's own characters, without the line ends inside. */
export function ownText(row: Row): string {
  let text = '';
  for (const [i, piece] of row.block.pieces.entries()) {
    const from = Math.max(piece.from, row.from);
    const to = Math.min(row.block.pieces[i + 1]?.from ?? Infinity, row.from + row.text.length);
    if (to > from) text += row.block.raw.slice(piece.to + from - piece.from, piece.to + to - piece.from);
  }
  return text;
}
