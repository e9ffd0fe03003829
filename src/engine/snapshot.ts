import { doubtfulNames, rejectionsOf } from './arbitration';
import type { ResolvedBlock } from './blockState';
import { resolveFigure } from './figures/resolve';
import { placeFigure } from './figures/relations/placing';
import { chapterDate } from './figures/relations/periods';
import type { Relations } from './figures/relations/relations';
import { relateBlock, type RelatedBlock } from './figures/relations/relatedBlock';
import {
  LAYERS,
  type Analysis,
  type Candidate,
  type FigureContext,
  type FigureMark,
  type Layer,
  type Mark,
  type Outline,
  type Places,
  type Quotation,
  type Rejection,
  type Span,
} from './model';
import { articleAt, headingsAt } from './outline/headingsAt';
import type { PlacedOutline } from './outline/outline';
import type { Definition } from './slogans/glossary';
import { lowerBound } from './sorted';
import { toRaw } from './text/block';

/** Documents whose paragraphs are grouped by the time of which they speak. */
const REPORT = /报告|总结/;
const SINGLE_YEAR = /^\d{4}$/;
/** Paragraphs that one such opening may hold for. */
const CHAPTER_REACH = 60;

/** One version of a document, block by block. */
export interface AnalysisParts {
  readonly version: number;
  readonly blocks: readonly ResolvedBlock[];
  /** Document offset of each block. */
  readonly starts: readonly number[];
  readonly outline: PlacedOutline;
  readonly text: () => string;
}

/** The answer for one version of a document. Document offsets, keys and the text are made when they are asked for. */
export class DocumentAnalysis implements Analysis {
  readonly version: number;
  #text: string | undefined;
  #marks: readonly Mark[] | undefined;
  #standing: Readonly<Record<Layer, Places>> | undefined;
  /** The marks of each block, once they were asked for: the same objects every time. */
  readonly #made = new Map<number, readonly Mark[]>();
  #byKey: ReadonlyMap<string, Mark> | undefined;
  #ordinals: ReadonlyMap<number, ReadonlyMap<Candidate, number>> | undefined;
  #places: ReadonlyMap<unknown, number> | undefined;
  readonly #related = new Map<ResolvedBlock, RelatedBlock>();

  constructor(private readonly parts: AnalysisParts) {
    this.version = parts.version;
  }

  get text(): string {
    return (this.#text ??= this.parts.text());
  }

  get outline(): Outline {
    return this.parts.outline.outline;
  }

  get marks(): readonly Mark[] {
    this.#marks ??= this.#marksOf(0, this.parts.blocks.length);
    return this.#marks;
  }

  get places(): Readonly<Record<Layer, Places>> {
    this.#standing ??= this.#placesOfAll();
    return this.#standing;
  }

  marksIn(span: Span): readonly Mark[] {
    const [first, last] = this.#blocksIn(span);
    return this.#marksOf(first, last).filter(({ start, end }) => start < span.end && end > span.start);
  }

  markAt(offset: number): readonly Mark[] {
    return this.marksIn({ start: offset, end: offset + 1 });
  }

  byKey(key: string): Mark | undefined {
    this.#byKey ??= new Map(this.marks.map((mark) => [mark.key, mark]));
    return this.#byKey.get(key);
  }

  doubtfulIn(span: Span): readonly Mark[] {
    const [first, last] = this.#blocksIn(span);
    const found: Mark[] = [];
    for (let place = first; place < last; place++) {
      const block = this.parts.blocks[place];
      if (block)
        for (const candidate of doubtfulNames(block.found.entity, block.accepted))
          found.push(this.#mark(candidate, place));
    }
    return found.filter(({ start, end }) => start < span.end && end > span.start);
  }

  rejectedAt(offset: number): readonly Rejection[] {
    const [first, last] = this.#blocksIn({ start: offset, end: offset + 1 });
    const found: Rejection[] = [];
    for (let i = first; i < last; i++) {
      const block = this.parts.blocks[i];
      if (!block) continue;
      for (const { candidate, reason, by } of rejectionsOf(
        block.found,
        block.accepted,
        block.entry.block.text,
        block.muted,
      )) {
        const { start, end } = this.#spanOf(candidate, i);
        if (start > offset || end <= offset) continue;
        const text = this.#ownText(candidate, i);
        const rejection = { candidate: { ...candidate, start, end }, text, reason };
        found.push(by ? { ...rejection, by: this.#mark(by, i) } : rejection);
      }
    }
    return found;
  }

  contextOf(mark: Mark): FigureContext | undefined {
    if (mark.layer !== 'figure') return undefined;
    const [first, last] = this.#blocksIn({ start: mark.start, end: mark.start + 1 });
    for (let place = first; place < last; place++) {
      const block = this.parts.blocks[place];
      if (!block) continue;
      const related = this.#relate(block);
      const at = related.byStart.get(mark.start - (this.parts.starts[place] ?? 0));
      if (at !== undefined) return this.#context(related, at, place);
    }
    return undefined;
  }

  /** Once for each block that is asked about. */
  #relate(block: ResolvedBlock): RelatedBlock {
    let related = this.#related.get(block);
    if (!related) this.#related.set(block, (related = relateBlock(block)));
    return related;
  }

  #context({ figures, relations }: RelatedBlock, at: number, place: number): FigureContext | undefined {
    const figure = figures[at];
    const own = relations[at];
    if (!figure || !own) return undefined;
    const markOf = (index: number): FigureMark => this.#mark(figures[index] ?? figure, place) as FigureMark;
    const quote = (span: Span): Quotation => ({ ...this.#spanOf(span, place), text: this.#ownText(span, place) });
    const { indicator, inherited, aspect, member, scope, period, base, per, comparator, links } = own;
    let periodMark = period && markOf(period.figure);
    const { value } = periodMark?.attributes ?? {};
    const offset = this.#spanOf(figure, place).start;
    const article = articleAt(this.outline, offset);
    const surroundings = {
      title: article?.title?.text ?? '',
      headings: headingsAt(this.outline, offset),
      date: article?.date ?? null,
    };
    // 一年来 is the year that the heading names.
    const vague = periodMark !== undefined && !/^这?一年/.test(periodMark.text);
    let placing = placeFigure(figure.kind, own, typeof value === 'string' ? value : undefined, surroundings, vague);
    // A mean rate holds for several years, and not for the one year of a heading.
    if (figure.attributes.change?.mean && SINGLE_YEAR.test(placing.period ?? '') && !periodMark) {
      const { status, statusBy, targetYear } = placing;
      placing = {
        ...(status ? { status } : {}),
        ...(statusBy ? { statusBy } : {}),
        ...(targetYear ? { targetYear } : {}),
      };
    }
    const earlier = links.some(({ role }) => role === 'to');
    if (
      !periodMark &&
      !earlier &&
      placing.period === undefined &&
      figure.kind !== 'date' &&
      REPORT.test(surroundings.title)
    ) {
      periodMark = this.#chapterMark(place, surroundings.headings[0]);
      const chapter = periodMark?.attributes.value;
      const framed: Relations = { ...own, period: { figure: at, frame: true } };
      if (typeof chapter === 'string') placing = placeFigure(figure.kind, framed, chapter, surroundings);
    }
    return {
      ...placing,
      ...(indicator ? { indicator: quote(indicator) } : {}),
      ...(inherited ? { inherited } : {}),
      ...(aspect ? { aspect: quote(aspect) } : {}),
      ...(member ? { member: quote(member) } : {}),
      ...(scope ? { scope: quote(scope) } : {}),
      ...(periodMark ? { periodMark } : {}),
      ...(base ? { baseMark: markOf(base.figure) } : {}),
      ...(per === undefined ? {} : { per }),
      ...(comparator ? { comparator: { ...quote(comparator.at), direction: comparator.direction } } : {}),
      links: links.map(({ role, figure: other }) => ({ role, mark: markOf(other) })),
    };
  }

  /** The date of which the paragraphs of a report speak, below the same heading: that of the last paragraph opened by one. */
  #chapterMark(place: number, heading: string | undefined): FigureMark | undefined {
    for (let before = place - 1; before >= 0 && before >= place - CHAPTER_REACH; before--) {
      const block = this.parts.blocks[before];
      const date = block && chapterDate(block.entry.block.text, block.accepted);
      if (!date) continue;
      const mark = this.#mark(date, before) as FigureMark;
      return headingsAt(this.outline, mark.start)[0] === heading ? mark : undefined;
    }
    return undefined;
  }

  /** Blocks that may hold marks in the span, from the first to before the last. */
  #blocksIn(span: Span): [number, number] {
    const { blocks, starts } = this.parts;
    const last = lowerBound(starts, span.end);
    let first = Math.max(0, lowerBound(starts, span.start + 1) - 1);
    // The text before a page number goes on behind it.
    while (first > 0 && blocks[first]?.entry.passed) first--;
    return [first, last];
  }

  #placesOfAll(): Readonly<Record<Layer, Places>> {
    const places = { figure: noPlaces(), slogan: noPlaces(), entity: noPlaces() };
    let ordered = true;
    for (const [i, { entry, accepted }] of this.parts.blocks.entries()) {
      if (entry.passed) ordered = false;
      const base = this.parts.starts[i] ?? 0;
      for (const candidate of accepted) {
        const { starts, ends } = places[candidate.layer];
        starts.push(base + toRaw(entry.block, candidate.start, 'start'));
        ends.push(base + toRaw(entry.block, candidate.end, 'end'));
      }
    }
    if (ordered) return places;
    for (const layer of LAYERS) {
      places[layer].starts.sort((a, b) => a - b);
      places[layer].ends.sort((a, b) => a - b);
    }
    return places;
  }

  #marksOf(first: number, last: number): Mark[] {
    const { blocks } = this.parts;
    const marks: Mark[] = [];
    let ordered = true;
    for (let i = first; i < last; i++) {
      const block = blocks[i];
      if (!block) continue;
      if (block.entry.passed) ordered = false;
      if (block.accepted.length === 0) continue;
      let own = this.#made.get(i);
      if (!own) this.#made.set(i, (own = block.accepted.map((candidate) => this.#mark(candidate, i))));
      for (const mark of own) marks.push(mark);
    }
    return ordered ? marks : marks.sort((a, b) => a.start - b.start);
  }

  #mark(candidate: Candidate, place: number): Mark {
    const keyOf = (): string => this.#keyOf(candidate, place);
    return {
      ...this.#read(candidate, place),
      ...this.#spanOf(candidate, place),
      text: this.#ownText(candidate, place),
      get key() {
        return keyOf();
      },
    };
  }

  /** What depends on the document, read now. */
  #read(candidate: Candidate, place: number): Candidate {
    if (candidate.layer === 'figure') {
      if (!candidate.attributes.relative) return candidate;
      const article = this.parts.outline.articles[this.parts.outline.articleOf(place)];
      return resolveFigure(candidate, article?.reading.body.date ?? null);
    }
    if (candidate.layer === 'entity') return candidate;
    const definitions = this.parts.blocks[place]?.spelled.get(candidate);
    if (!definitions) return candidate;
    const itemsAt = definitions.flatMap((definition) => this.#placeOf(definition) ?? []);
    return { ...candidate, attributes: { ...candidate.attributes, itemsAt } };
  }

  #placeOf({ holder, fact }: Definition): Span | undefined {
    this.#places ??= new Map(this.parts.blocks.map(({ state }, i) => [state, i]));
    const place = this.#places.get(holder);
    return place === undefined ? undefined : this.#spanOf(fact.at, place);
  }

  #spanOf({ start, end }: Span, place: number): Span {
    const block = this.parts.blocks[place]?.entry.block;
    const base = this.parts.starts[place] ?? 0;
    return block
      ? { start: base + toRaw(block, start, 'start'), end: base + toRaw(block, end, 'end') }
      : { start: base, end: base };
  }

  #ownText({ start, end }: Span, place: number): string {
    const block = this.parts.blocks[place]?.entry.block;
    return block?.raw.slice(toRaw(block, start, 'start'), toRaw(block, end, 'end')) ?? '';
  }

  #keyOf(candidate: Candidate, place: number): string {
    this.#ordinals ??= this.#countEquals();
    return `${this.#nameOf(candidate, place)}/${this.#ordinals.get(place)?.get(candidate) ?? 0}`;
  }

  /** Which one a mark is among those with the same words between the same words; the first ones are left out. */
  #countEquals(): Map<number, Map<Candidate, number>> {
    const ordinals = new Map<number, Map<Candidate, number>>();
    const seen = new Map<string, number>();
    for (const [place, { accepted }] of this.parts.blocks.entries())
      for (const candidate of accepted) {
        const name = this.#nameOf(candidate, place);
        const ordinal = seen.get(name) ?? 0;
        seen.set(name, ordinal + 1);
        if (ordinal === 0) continue;
        const own = ordinals.get(place);
        if (own) own.set(candidate, ordinal);
        else ordinals.set(place, new Map([[candidate, ordinal]]));
      }
    return ordinals;
  }

  #nameOf(candidate: Candidate, place: number): string {
    const text = this.parts.blocks[place]?.entry.block.text ?? '';
    const { start, end, layer, kind } = candidate;
    const beside = hash(`${text.slice(Math.max(0, start - BESIDE), start)}|${text.slice(end, end + BESIDE)}`);
    return `${layer}/${kind}/${this.#ownText(candidate, place)}/${beside}`;
  }
}

const noPlaces = (): { starts: number[]; ends: number[] } => ({ starts: [], ends: [] });

/** How many characters on either side tell equal marks apart. */
const BESIDE = 8;

function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(36);
}
