import type { Article, Outline, Section, Span } from '../model';
import { firstNot, lowerBound } from '../sorted';
import { DocumentBlocks, type Entry } from '../text/blocks';
import { articleRanges, type ArticleRange } from './articles';
import { type Chrome, ChromeReader } from './chrome';
import { copiesIn, type Copy, equalArticles } from './duplicates';
import { inferDate } from './inferredDate';
import { readMetadata, type NearbyChrome, type Stated } from './metadata';
import { RowList } from './rowList';
import { type Row, spanIn } from './rows';
import { readSections } from './sections';
import { type ArticleText, readFrontMatter } from './title';
import { drain, type Steps } from '../steps';

/** An article wherever it stands: offsets count from the block of its first row's surroundings (`Placed.base`). */
type ArticleBody = Omit<Article, 'duplicateOf'>;

/** What one article reads, and what it says; kept as long as it reads the same. */
export interface Reading {
  /** Its own rows and those of the page furniture around it. */
  readonly rows: readonly Row[];
  readonly chrome: Chrome;
  /** Which of them is the first row of its own, which the last. */
  readonly first: number;
  readonly last: number;
  /** How far its last row's block begins from its first's. */
  readonly reach: number;
  readonly body: ArticleBody;
}

export interface Placed {
  readonly reading: Reading;
  readonly base: number;
  readonly duplicateOf: number | null;
  /** Entries of its first and last row. */
  readonly firstEntry: number;
  readonly lastEntry: number;
}

/** The outline of one version of a document; absolute offsets are made when asked for. */
export class PlacedOutline {
  #outline: Outline | undefined;

  constructor(
    readonly articles: readonly Placed[],
    /** For each entry whether it is page furniture. */
    readonly muted: Uint8Array,
    private readonly entries: readonly Entry[],
    private readonly starts: readonly number[],
  ) {}

  get outline(): Outline {
    this.#outline ??= {
      articles: this.articles.map(({ reading, base, duplicateOf }) => ({
        ...shifted(reading.body, base),
        duplicateOf,
      })),
      chrome: this.#chrome(),
    };
    return this.#outline;
  }

  #chrome(): Span[] {
    const spans: Span[] = [];
    for (const [i, { block }] of this.entries.entries()) {
      const start = this.starts[i] ?? 0;
      if (this.muted[i]) spans.push({ start, end: start + block.raw.length });
    }
    return spans;
  }

  /** The block that holds an article's title, and where in the block's own characters. */
  titleOf({ reading: { body }, base }: Placed): { place: number; span: Span } | undefined {
    if (!body.title) return undefined;
    const place = lowerBound(this.starts, base + body.title.start + 1) - 1;
    const by = base - (this.starts[place] ?? 0);
    return { place, span: { start: body.title.start + by, end: body.title.end + by } };
  }

  /** Index of the article that holds an entry, or -1. */
  articleOf(entry: number): number {
    const i = firstNot(this.articles.length, (k) => (this.articles[k]?.firstEntry ?? Infinity) <= entry) - 1;
    return entry <= (this.articles[i]?.lastEntry ?? -1) ? i : -1;
  }
}

/**
 * Reads the outline of a document through its versions: rows are kept with their blocks, furniture with the rows beside
 * it, an article with all rows that it reads. What is left is linear with a few operations a row.
 */
export class OutlineReader {
  readonly #list = new RowList();
  readonly #chrome = new ChromeReader();
  #known = new Map<Row, Reading>();
  #last: Last | undefined;

  /**
   * Yields now and then, so that the caller can let others work.
   * @param slice the document's own characters
   */
  *read(entries: readonly Entry[], starts: readonly number[], slice: Slice): Steps<PlacedOutline> {
    const before = this.#last;
    // Comparing with it holds only when this reading, which begins with what it left, comes to its end.
    this.#last = undefined;
    const change = yield* this.#list.update(entries);
    const { rows, owners } = this.#list;
    yield;
    // Given up here, the rows would be newer than the furniture: then it is read anew.
    const chrome = this.#chrome.read(this.#list, { ...change, alike: change.alike && before !== undefined });
    yield;
    const copies = copiesIn(this.#list);
    const last = change.alike && before?.mutedEntries.length === entries.length ? before : undefined;
    const still = last && (last.chrome === chrome || sameItems(last.chrome, chrome)) ? last : undefined;
    const bounded = still && sameCopies(still.copies, copies) ? still : undefined;
    const ranges = bounded?.ranges ?? articleRanges(this.#list, chrome, copies);
    yield;
    const { muted, mutedEntries } = still ?? mutedBy(chrome, owners, entries.length);
    const equal = equalArticles(ranges, this.#list, muted);
    const known = new Map<Row, Reading>();
    const articles: Placed[] = [];
    for (const [i, range] of ranges.entries()) {
      const from = (ranges[i - 1]?.last ?? -1) + 1;
      const to = (ranges[i + 1]?.first ?? rows.length) - 1;
      const base = starts[owners[from] ?? 0] ?? 0;
      const key = rows[range.first] as Row;
      const reach = (starts[owners[to] ?? 0] ?? 0) - base;
      const scope = { rows, chrome, from, to, first: range.first - from, last: range.last - from, reach };
      const old = this.#known.get(key);
      const aside = before !== undefined && (to < change.first || from >= change.first + change.added);
      let reading = old;
      if (!old || (aside && bounded ? old.reach !== reach : !sameScope(old, scope, aside))) {
        const around = rows.slice(from, to + 1);
        const offsets = around.map((_, k) => (starts[owners[from + k] ?? 0] ?? 0) - base);
        const own = { rows: around, chrome: chrome.slice(from, to + 1), first: scope.first, last: scope.last };
        const body = yield* readArticle(own, i > 0, offsets, (start, end) => slice(base + start, base + end));
        reading = { ...own, reach, body };
        yield;
      }
      if (!reading) continue;
      known.set(key, reading);
      articles.push({
        reading,
        base,
        duplicateOf: original(range, i, equal[i] ?? null),
        firstEntry: owners[range.first] ?? 0,
        lastEntry: owners[range.last] ?? 0,
      });
    }
    this.#known = known;
    this.#last = { chrome, copies, ranges, muted, mutedEntries };
    return new PlacedOutline(articles, mutedEntries, entries, starts);
  }
}

/** What the last reading came to, for the next one to compare with. */
interface Last {
  readonly chrome: Chrome;
  readonly copies: readonly Copy[];
  readonly ranges: readonly ArticleRange[];
  /** For each row, for each entry: whether it is page furniture. */
  readonly muted: Uint8Array;
  readonly mutedEntries: Uint8Array;
}

function mutedBy(chrome: Chrome, owners: Int32Array, entries: number): Pick<Last, 'muted' | 'mutedEntries'> {
  const muted = new Uint8Array(chrome.length);
  const mutedEntries = new Uint8Array(entries);
  for (let i = 0; i < chrome.length; i++) if (chrome[i]) muted[i] = mutedEntries[owners[i] ?? 0] = 1;
  return { muted, mutedEntries };
}

type Slice = ArticleText['slice'];

function sameItems<T>(one: readonly T[], other: readonly T[]): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

const sameCopies = (one: readonly Copy[], other: readonly Copy[]): boolean =>
  one.length === other.length &&
  one.every((copy, i) => {
    const { start, end, original } = other[i] as Copy;
    return copy.start === start && copy.end === end && copy.original === original;
  });

/** What an article reads, as a part of all rows. */
interface Scope {
  readonly rows: readonly Row[];
  readonly chrome: Chrome;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
  readonly reach: number;
}

/** @param aside none of its rows is new since the last reading, so that the first one tells about all */
function sameScope(old: Reading, { rows, chrome, from, to, first, last, reach }: Scope, aside: boolean): boolean {
  const length = to - from + 1;
  if (old.rows.length !== length || old.first !== first || old.last !== last || old.reach !== reach) return false;
  if (old.rows[0] !== rows[from]) return false;
  if (!aside) for (let i = 1; i < length; i++) if (old.rows[i] !== rows[from + i]) return false;
  for (let i = 0; i < length; i++) if (old.chrome[i] !== chrome[from + i]) return false;
  return true;
}

const original = ({ duplicateOf }: ArticleRange, index: number, equal: number | null): number | null =>
  duplicateOf !== null && duplicateOf < index ? duplicateOf : equal;

/** The articles of a text with their sections, and the lines that belong to the page. Linear in the text. */
export function readOutline(text: string): Outline {
  const { entries, starts } = DocumentBlocks.of(text);
  return drain(new OutlineReader().read(entries, starts, (start, end) => text.slice(start, end))).outline;
}

/**
 * One article; a pure function of what it is given.
 * @param follows another article stands before it
 * @param offsets where each row's block begins
 */
function* readArticle(
  { rows, chrome, first, last }: Omit<Reading, 'reach' | 'body'>,
  follows: boolean,
  offsets: readonly number[],
  slice: ArticleText['slice'],
): Steps<ArticleBody> {
  const own: number[] = [];
  for (let i = first; i <= last; i++) if (!chrome[i]) own.push(i);
  const content = own.map((i) => rows[i] as Row);
  const at = own.map((i) => offsets[i] ?? 0);
  const start = placeIn(content[0], at[0], 'start');
  const end = placeIn(content[content.length - 1], at[at.length - 1], 'end');
  const text: ArticleText = { rows: content, offsets: at, end, slice };
  const front = readFrontMatter(text);
  const { date, source, docNumber } = readMetadata(content, front, nearbyChrome(rows, chrome, first, follows));
  const inferred = date ? undefined : inferDate(content, front);
  const spanOf = ({ row, start, end, lastRow = row }: Pick<Stated, 'row' | 'start' | 'end' | 'lastRow'>): Span => ({
    start: (offsets[rows.indexOf(row)] ?? 0) + spanIn(row, start, row.text.length).start,
    end: (offsets[rows.indexOf(lastRow)] ?? 0) + spanIn(lastRow, 0, end).end,
  });
  yield;
  const parts = yield* readSections(text, front);
  return {
    start,
    end,
    title: front.title,
    date: date?.value ?? null,
    dateStatus: date ? 'stated' : inferred ? 'inferred' : 'unknown',
    inferredDate: inferred ? { date: inferred.date, evidence: inferred.evidence.map(spanOf) } : null,
    source: source?.value ?? null,
    docNumber: docNumber?.value ?? null,
    dateAt: date ? spanOf(date) : null,
    sourceAt: source ? spanOf(source) : null,
    docNumberAt: docNumber ? spanOf(docNumber) : null,
    ...parts,
  };
}

function placeIn(row: Row | undefined, offset = 0, side: 'start' | 'end'): number {
  return row ? offset + spanIn(row, 0, row.text.length)[side] : offset;
}

/** Furniture above the article up to the one before, inside it, and below it up to the next. */
function nearbyChrome(rows: readonly Row[], chrome: Chrome, first: number, follows: boolean): NearbyChrome[] {
  const nearby: NearbyChrome[] = [];
  for (const [i, row] of rows.entries()) {
    const own = chrome[i];
    if (!own) continue;
    const stamp = (k: number): boolean => chrome[k]?.furniture.kind === 'timestamp';
    const listed = stamp(i) && (stamp(i - 1) || stamp(i + 1) || i > first + 8 || i < first - 8);
    if (i < first && follows && own.furniture.kind !== 'publication' && own.furniture.kind !== 'record') continue;
    nearby.push({ row, chrome: own, listed });
  }
  return nearby;
}

function shifted(body: ArticleBody, by: number): ArticleBody {
  if (by === 0) return body;
  const move = <S extends Span>(span: S): S => ({ ...span, start: span.start + by, end: span.end + by });
  const section = (one: Section): Section => ({
    ...move(one),
    heading: move(one.heading),
    children: one.children.map(section),
  });
  const { inferredDate: inferred, dateAt, sourceAt, docNumberAt } = body;
  return {
    ...move(body),
    title: body.title && move(body.title),
    inferredDate: inferred && { ...inferred, evidence: inferred.evidence.map(move) },
    dateAt: dateAt && move(dateAt),
    sourceAt: sourceAt && move(sourceAt),
    docNumberAt: docNumberAt && move(docNumberAt),
    sections: body.sections.map(section),
    units: body.units.map((unit) => ({ ...move(unit), heading: move(unit.heading) })),
    numbering: body.numbering.map((one) => ({ ...one, at: move(one.at) })),
  };
}
