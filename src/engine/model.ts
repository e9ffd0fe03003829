/**
 * The words of the engine: what recognisers find, what the document pass knows, what an `Analysis` answers.
 * Every offset is a count of UTF-16 code units; every `end` is exclusive.
 */

import type { Placing } from './figures/relations/placing';
import type { Comparator, Role } from './figures/relations/relations';

export const LAYERS = ['figure', 'slogan', 'entity'] as const;
export type Layer = (typeof LAYERS)[number];

export const FIGURE_KINDS = ['money', 'quantity', 'percent', 'multiple', 'ordinal', 'date'] as const;
export const SLOGAN_KINDS = ['formulation', 'numeral', 'proverb', 'campaign', 'metaphor'] as const;
export const ENTITY_KINDS = ['person', 'organization', 'place', 'facility', 'meeting', 'document'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];
export type SloganKind = (typeof SLOGAN_KINDS)[number];
export type EntityKind = (typeof ENTITY_KINDS)[number];
export type Kind = FigureKind | SloganKind | EntityKind;

/** A half-open range of offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stable public name of a rule, `layer/name` in lower-case English: `figure/money`, `entity/suffix-organization`. */
export type RuleId = `${Layer | 'outline' | 'chrome'}/${string}`;

export type Approximation = 'about' | 'more' | 'less';

export interface Change {
  readonly direction: 'up' | 'down' | 'flat';
  /** yoy 同比, mom 环比, base: against a named period; absent where the text names none. */
  readonly basis?: 'yoy' | 'mom' | 'base';
  /** A mean rate over several years (年均增长5.2%, 两年平均增长4%), which has no basis. */
  readonly mean?: 'annual';
}

export interface FigureAttributes {
  /** In the base unit; a string for dates (EDTF level 2) and for ratios of three parts or more. */
  readonly value?: number | string;
  /** The exact value as a decimal string, where `value` is a number. */
  readonly decimal?: string;
  readonly low?: number | string;
  readonly high?: number | string;
  readonly unit?: string;
  readonly approx?: Approximation;
  /** The interval of a number left open (4900余: between 4900 and 5000), as decimal strings. */
  readonly bounds?: Bounds;
  readonly change?: Change;
  /**
   * How a date that depends on the article's own date is to be resolved; it stays symbolic in a candidate, so that a
   * changed date line costs no new scan. The document pass turns it into `value`.
   */
  readonly relative?: RelativeDate;
}

export interface Bounds {
  readonly low: string;
  readonly high: string;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** A date counted from the article's date: 今年上半年 is year +0, months 1 to 6. */
export interface RelativeDate {
  /** Years to add to the article's year. */
  readonly year: number;
  /** Years to add for the year behind the `/`, where it is another one. */
  readonly endYear?: number;
  /** Months to add to the article's month, which stands for `MM`. */
  readonly month?: number;
  /** 年末 of what is counted: in an article of the first months the year before. */
  readonly passed?: true;
  /** Days to add to the article's date, which then stands for `YYYY-MM-DD`. */
  readonly day?: number;
  /** What follows the year in EDTF, with `YYYY` for each year to be filled in: `YYYY-01/YYYY-06`, `YYYY`, `YYYY-MM-DD`. */
  readonly template: string;
}

export interface SloganAttributes {
  /** What a numeral abbreviation stands for, in order. */
  readonly items?: readonly string[];
  /**
   * Where in the document the items are spelled out, one list or one for each part of a sum, in the items' order
   * (document offsets; filled in by the document pass).
   */
  readonly itemsAt?: readonly Span[];
  /** The lexicon entry's canonical wording. */
  readonly entry?: string;
}

export interface EntityAttributes {
  /** The full name that this mention stands for, where the text or the gazetteer tells. */
  readonly fullName?: string;
  /** Codes (GB/T 2260) of the divisions that the words may name; several where names recur (朝阳). */
  readonly divisions?: readonly string[];
}

interface CandidateOf<L extends Layer, K extends Kind, A> extends Span {
  readonly layer: L;
  readonly kind: K;
  readonly rule: RuleId;
  /** 0 to 1: how sure the rule is. Below 0.5 a candidate is kept in the analysis, but not marked. */
  readonly score: number;
  readonly attributes: A;
}
/** What a recogniser found in one block; offsets count in the block's folded text. */
export type FigureCandidate = CandidateOf<'figure', FigureKind, FigureAttributes>;
export type SloganCandidate = CandidateOf<'slogan', SloganKind, SloganAttributes>;
export type EntityCandidate = CandidateOf<'entity', EntityKind, EntityAttributes>;
export type Candidate = FigureCandidate | SloganCandidate | EntityCandidate;

/** A piece of document knowledge that one block gives and others read. Offsets count in the block's folded text. */
export type Fact =
  /** A numeral label spelled out: `“2”即A与B` → label 2, items A, B. */
  | { readonly type: 'definition'; readonly label: string; readonly items: readonly string[]; readonly at: Span }
  /** A name seen in a place where it is certain; it is looked for everywhere. `short` is a defined short form of it. */
  | { readonly type: 'name'; readonly text: string; readonly kind: EntityKind; readonly fullName?: string };

/** The findings of one layer in one block: a pure function of the block's folded text and the resources. */
export interface Findings<C extends Candidate = Candidate> {
  readonly candidates: readonly C[];
  readonly facts: readonly Fact[];
}

/**
 * A piece of the document as recognisers read it: a line, or several that a hard wrap had cut. It knows nothing of its
 * place, so that an edit elsewhere leaves it as it is.
 */
export interface Block {
  /** Width folded, hard wraps joined: see text/fold.ts. */
  readonly text: string;
  /** The document's own characters, from the block's start to its end. */
  readonly raw: string;
  /**
   * Pieces in order: offset `from` of `text` is offset `to` of `raw`, and so on until the next piece. A plain line has one
   * piece; each joined wrap adds one.
   */
  readonly pieces: readonly { readonly from: number; readonly to: number }[];
  /** Where each of its lines begins in `raw`. */
  readonly offsets: readonly number[];
}

/** The findings of all layers in one block. */
export interface BlockFindings {
  readonly figures: Findings<FigureCandidate>;
  readonly slogans: Findings<SloganCandidate>;
  readonly entities: Findings<EntityCandidate>;
}

/** A candidate that stands: document offsets, and a key that survives edits elsewhere. */
export type Mark = Candidate & {
  /** Layer, kind, quotation, context and ordinal among equals: stable while the mark and the words beside it are not edited. */
  readonly key: string;
  /** The document's own characters, from `start` to `end`. */
  readonly text: string;
};

export type FigureMark = Extract<Mark, { layer: 'figure' }>;

/** A stretch of the document with its own characters. */
export interface Quotation extends Span {
  readonly text: string;
}

/** What makes a figure a row of a table. All offsets are the document's. */
export interface FigureContext extends Placing {
  /** What it measures, as the text names it. */
  readonly indicator?: Quotation;
  /** The indicator is named with another figure, of which this one is the growth, the rank or the share. */
  readonly inherited?: true;
  /** What of the indicator is meant: 增速, 办结率, 总面积. */
  readonly aspect?: Quotation;
  /** Of an indicator that names several: the one that is meant. */
  readonly member?: Quotation;
  /** Of whom or where it holds; of a rank: among whom. */
  readonly scope?: Quotation;
  /** The date mark behind `period`, where the sentence holds it. */
  readonly periodMark?: FigureMark;
  /** Of a change: the date that it counts from. */
  readonly baseMark?: FigureMark;
  readonly per?: string;
  readonly comparator?: Quotation & { readonly direction: Comparator['direction'] };
  readonly links: readonly { readonly role: Role; readonly mark: FigureMark }[];
}

/** Why a candidate is not marked. */
export type RejectionReason =
  /** Its rule is not sure enough. */
  | 'doubtful'
  /** A longer (or surer) reading of the same layer has its words. */
  | 'longer-reading'
  /** Its number counts nothing inside a set phrase, a label or a name. */
  | 'inside-slogan'
  | 'inside-entity'
  /** Page furniture carries no figures. */
  | 'chrome';

/** A reading that was weighed and not marked. */
export interface Rejection {
  /** Document offsets. */
  readonly candidate: Candidate;
  /** The document's own characters. */
  readonly text: string;
  readonly reason: RejectionReason;
  /** The mark that has its words. */
  readonly by?: Mark;
}

export interface Section {
  readonly heading: Span;
  /** The document's own characters of `heading`. */
  readonly title: string;
  /** From 1. */
  readonly level: number;
  readonly start: number;
  readonly end: number;
  readonly rule: RuleId;
  readonly children: readonly Section[];
}

/**
 * What readers take for a part though it has no heading: the lead before the first heading, the close after the last
 * section, a paragraph that its first sentence names as its neighbours' name theirs (大力提振消费。…).
 */
export interface Unit extends Span {
  readonly kind: 'lead' | 'close' | 'sentence';
  /** The words that stand for it, and where: a sentence, else its first words. */
  readonly title: string;
  readonly heading: Span;
}

/** A number that does not follow the one before it in its list. */
export interface NumberingBreak {
  /** One or more numbers are left out before it; it stands there a second time; it falls back behind the one before. */
  readonly kind: 'skipped' | 'repeated' | 'returned';
  /** The number's sign: 三、. */
  readonly at: Span;
  /** What it says, and what would follow. */
  readonly value: number;
  readonly expected: number;
}

/** A date that the article does not state, concluded from other words of it. */
export interface InferredDate {
  /** EDTF; a year alone where the text tells no more. */
  readonly date: string;
  /** The words that it was concluded from: 7月12日, 2021年度. */
  readonly evidence: readonly Span[];
}

export interface Article extends Span {
  readonly title: (Span & { readonly text: string }) | null;
  /** As stated, in EDTF: publication, else promulgation, signature, adoption or delivery. */
  readonly date: string | null;
  /** `stated`: `date` has it; `inferred`: `inferredDate` has it, and nothing is to be computed from it unasked. */
  readonly dateStatus: 'stated' | 'inferred' | 'unknown';
  readonly inferredDate: InferredDate | null;
  readonly source: string | null;
  readonly docNumber: string | null;
  /** Where date, source and number are written: in the article or in the publication bar beside it. */
  readonly dateAt: Span | null;
  readonly sourceAt: Span | null;
  readonly docNumberAt: Span | null;
  /** Index of the first copy. */
  readonly duplicateOf: number | null;
  readonly sections: readonly Section[];
  /** In reading order; no sections, and not in their tree. */
  readonly units: readonly Unit[];
  /** In reading order. */
  readonly numbering: readonly NumberingBreak[];
}

export interface Outline {
  readonly articles: readonly Article[];
  /** Lines that belong to the page and not to an article. */
  readonly chrome: readonly Span[];
}

/** Where the marks of one layer stand, by start. They do not overlap, so the ends rise too. */
export interface Places {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export interface Analysis {
  /** The document's version that this answers for. */
  readonly version: number;
  readonly text: string;
  readonly outline: Outline;
  /** All marks by start; inside a layer they do not overlap. */
  readonly marks: readonly Mark[];
  /** Where they stand, layer by layer: many times cheaper than the marks, for what needs no more of a whole document. */
  readonly places: Readonly<Record<Layer, Places>>;
  /** Marks that touch the span. */
  marksIn(span: Span): readonly Mark[];
  /** Marks that cover the offset. */
  markAt(offset: number): readonly Mark[];
  byKey(key: string): Mark | undefined;
  /** What a figure belongs to in its sentence and below its headings; undefined for other marks. */
  contextOf(mark: Mark): FigureContext | undefined;
  /**
   * Names that touch the span and that their rules alone are not sure of: not marked, not counted, and not among
   * `marks`. `score` says how sure they are; inside one answer they overlap neither each other nor a marked name.
   */
  doubtfulIn(span: Span): readonly Mark[];
  /** What was weighed at the offset and not marked, in reading order. */
  rejectedAt(offset: number): readonly Rejection[];
}
