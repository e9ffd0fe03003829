import type { Article, Outline, Section, Span } from '../model';
import { DocumentBlocks, lowerBound } from '../text/blocks';
import { articleRanges, type ArticleRange } from './articles';
import { type Chrome, ChromeReader, sameRows } from './chrome';
import { copiesIn, equalArticles, LetterIndex } from './duplicates';
import { readMetadata, type NearbyChrome } from './metadata';
import { type Row, RowReader, spanIn } from './rows';
import { readSections } from './sections';
import { type ArticleText, readFrontMatter } from './title';

/** An article wherever it stands: offsets count from the block of its first row's surroundings (`Placed.base`). */
type ArticleBody = Omit<Article, 'duplicateOf'>;

/** What one article reads, and what it says; kept as long as it reads the same. */
interface Reading {
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

interface Placed {
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
    private readonly chrome: () => Span[],
  ) {}

  get outline(): Outline {
    this.#outline ??= {
      articles: this.articles.map(({ reading, base, duplicateOf }) => ({
        ...shifted(reading.body, base),
        duplicateOf,
      })),
      chrome: this.chrome(),
    };
    return this.#outline;
  }

  /** Blocks that hold an article's title, and where in their own characters. */
  titles(starts: readonly number[]): { place: number; span: Span }[] {
    return this.articles.flatMap(({ reading: { body }, base }) => {
      if (!body.title) return [];
      const place = lowerBound(starts, base + body.title.start + 1) - 1;
      const by = base - (starts[place] ?? 0);
      return [{ place, span: { start: body.title.start + by, end: body.title.end + by } }];
    });
  }

  /** Index of the article that holds an entry, or -1. */
  articleOf(entry: number): number {
    let low = 0;
    let high = this.articles.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.articles[middle]?.firstEntry ?? 0) <= entry) low = middle;
      else high = middle - 1;
    }
    const found = this.articles[low];
    return found && found.firstEntry <= entry && entry <= found.lastEntry ? low : -1;
  }
}

/**
 * Reads the outline of a document through its versions: rows are kept with their blocks, furniture with the rows beside
 * it, an article with all rows that it reads. What is left is linear with a few operations a row.
 */
export class OutlineReader {
  readonly #rows = new RowReader();
  readonly #chrome = new ChromeReader();
  readonly #letters = new LetterIndex();
  #known = new Map<Row, Reading>();

  /** Yields now and then, so that the caller can let others work. */
  *read(blocks: DocumentBlocks): Generator<undefined, PlacedOutline> {
    const entries = blocks.entries.slice();
    const starts = blocks.starts.slice();
    let length = 0;
    for (const { block } of entries) length += block.text.length;
    const dense = length / Math.max(1, entries.length) >= DENSE;
    const rows: Row[] = [];
    const owners: number[] = [];
    for (const [i, entry] of entries.entries()) {
      for (const row of this.#rows.rows(entry, dense, entries[i + 1])) {
        rows.push(row);
        owners.push(i);
      }
      if (i % ENTRIES_A_STEP === 0) yield;
    }
    const letters = this.#letters.read(rows);
    yield;
    const chrome = this.#chrome.read(rows);
    yield;
    const ranges = articleRanges(rows, chrome, copiesIn(letters));
    yield;
    const content = ranges.map(({ first, last }) => {
      const own: number[] = [];
      for (let i = first; i <= last; i++) if (!chrome[i]) own.push(i);
      return own;
    });
    const equal = equalArticles(content, letters);
    yield;
    const known = new Map<Row, Reading>();
    const articles: Placed[] = [];
    for (const [i, range] of ranges.entries()) {
      const from = (ranges[i - 1]?.last ?? -1) + 1;
      const to = (ranges[i + 1]?.first ?? rows.length) - 1;
      const around = rows.slice(from, to + 1);
      const muted = chrome.slice(from, to + 1);
      const first = range.first - from;
      const last = range.last - from;
      const base = starts[owners[from] ?? 0] ?? 0;
      const reach = (starts[owners[to] ?? 0] ?? 0) - base;
      const key = rows[range.first] as Row;
      const old = this.#known.get(key);
      const same =
        old?.first === first &&
        old.last === last &&
        old.reach === reach &&
        sameRows(old.rows, around) &&
        sameChrome(old.chrome, muted);
      const offsets = (): number[] => around.map((_, k) => (starts[owners[from + k] ?? 0] ?? 0) - base);
      const reading = same
        ? old
        : {
            rows: around,
            chrome: muted,
            first,
            last,
            reach,
            body: yield* readArticle(around, muted, first, last, i > 0, offsets(), (start, end) =>
              blocks.slice(base + start, base + end),
            ),
          };
      known.set(key, reading);
      articles.push({
        reading,
        base,
        duplicateOf: original(range, i, equal[i] ?? null),
        firstEntry: owners[range.first] ?? 0,
        lastEntry: owners[range.last] ?? 0,
      });
      if (!same) yield;
    }
    this.#known = known;
    const mutedEntries = new Uint8Array(entries.length);
    for (let i = 0; i < rows.length; i++) if (chrome[i]) mutedEntries[owners[i] ?? 0] = 1;
    return new PlacedOutline(articles, mutedEntries, () =>
      rows.flatMap((row, i) => (chrome[i] ? [blockSpan(row, starts[owners[i] ?? 0] ?? 0)] : [])),
    );
  }
}

/** From this mean length of a line on, lines hold whole documents. */
const DENSE = 300;
const ENTRIES_A_STEP = 64;

const blockSpan = ({ block }: Row, start: number): Span => ({ start, end: start + block.raw.length });

const original = ({ duplicateOf }: ArticleRange, index: number, equal: number | null): number | null =>
  duplicateOf !== null && duplicateOf < index ? duplicateOf : equal;

const sameChrome = (one: Chrome, other: Chrome): boolean => one.every((row, i) => row === other[i]);

/** The articles of a text with their sections, and the lines that belong to the page. Linear in the text. */
export function readOutline(text: string): Outline {
  const steps = new OutlineReader().read(new DocumentBlocks(text));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.outline;
  }
}

/**
 * One article; a pure function of what it is given.
 * @param rows of the article and of the page furniture around it, other articles left out
 * @param offsets where each row's block begins
 */
function* readArticle(
  rows: readonly Row[],
  chrome: Chrome,
  first: number,
  last: number,
  follows: boolean,
  offsets: readonly number[],
  slice: ArticleText['slice'],
): Generator<undefined, ArticleBody> {
  const own: number[] = [];
  for (let i = first; i <= last; i++) if (!chrome[i]) own.push(i);
  const content = own.map((i) => rows[i] as Row);
  const at = own.map((i) => offsets[i] ?? 0);
  const start = placeIn(content[0], at[0], 'start');
  const end = placeIn(content[content.length - 1], at[at.length - 1], 'end');
  const text: ArticleText = { rows: content, offsets: at, end, slice };
  const front = readFrontMatter(text);
  const { date, source, docNumber } = readMetadata(content, front, nearbyChrome(rows, chrome, first, follows));
  yield;
  const sections = yield* readSections(text, front);
  return { start, end, title: front.title, date, source, docNumber, sections };
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
  return { ...move(body), title: body.title && move(body.title), sections: body.sections.map(section) };
}
