import type { Reading } from '../corrections/reading';
import type { Approximation, Change, EntityKind, FigureKind, Mark, SloganKind, Span } from '../engine/model';
import { SURE } from '../engine/arbitration';
import type { Gazetteer } from '../engine/entities/gazetteer';
import type { SloganEntry, SloganLexicon } from '../engine/slogans/lexicon';
import { variantOf, type Variant } from '../engine/slogans/variants';
import { attestations, textsExamined, type SeriesAttestation } from './attestation';
import { convertedEnglish } from './conversions';
import { group } from './decimal';
import { type Calculated, calculatedValues } from './derivedValues';
import { type FigureRow, rowOf } from './figureRow';
import { figureChinese } from './figureChinese';
import { figureEnglish } from './figureEnglish';
import { figureValue, normalisedValue, overValue, type FigureMark } from './figureValue';
import { type Home, homeOf, divisionsOf, type Level, levelOf, type PlacedDivision } from './divisions';
import type { VisibleLayers } from './layers';
import { nameAt } from './namesakes';
import { occurrencesOf, type Occurrences } from './occurrences';
import { itemsByPart, labelCount, type LabelCount, type LabelPartItems } from './labelCounts';
import { listOf, type SpelledItem } from './spelledLists';

/** What is known of one mark, ready to be put into words. Texts that come from the document stay as they are. */
export type Card = FigureCard | SloganCard | EntityCard;

interface CardOf<M extends Mark> {
  readonly mark: M;
  readonly here: Occurrences;
}

export interface FigureCard extends CardOf<FigureMark> {
  readonly layer: 'figure';
  readonly kind: FigureKind;
  readonly english: string | undefined;
  readonly chinese: string | undefined;
  /** The value in full digits, grouped by three; a date in EDTF. */
  readonly full: string | undefined;
  readonly unit: string | undefined;
  readonly approx: Approximation | undefined;
  /** Both ends of a number that the text leaves open (4900余), in grouped digits. */
  readonly between: { readonly low: string; readonly high: string } | undefined;
  readonly change: Change | undefined;
  /** What it measures, when, result or target, and what it is paired with. */
  readonly row: FigureRow | undefined;
  /** What follows from it and its partners, although the text does not say so. */
  readonly calculated: readonly Calculated[];
  /** The same in the unit that readers elsewhere use: 3,500 mu in hectares. */
  readonly converted: string | undefined;
  /** For a date that counts from the article's date: that date, or `null` when the article has none. */
  readonly countedFrom: string | null | undefined;
}

export interface SloganCard extends CardOf<Extract<Mark, { layer: 'slogan' }>> {
  readonly layer: 'slogan';
  readonly kind: SloganKind;
  /** The lexicon's wording, where it differs from the words that stand here. */
  readonly canonical: string | undefined;
  /** What it means, in Chinese and in English. */
  readonly meaning: string | undefined;
  readonly explained: string | undefined;
  readonly english: { readonly text: string; readonly official: boolean; readonly source?: string } | undefined;
  readonly origin: { readonly who?: string; readonly document?: string; readonly date?: string } | undefined;
  readonly items:
    | {
        readonly from: 'text';
        readonly list: readonly SpelledItem[];
        readonly at: Span | undefined;
        /** Whether the label's number agrees. */
        readonly count: LabelCount | undefined;
        /** The same list part by part: 2 and 4 of “2+4”. */
        readonly parts: readonly LabelPartItems[] | undefined;
        /** What the lexicon knows it to stand for, where that is something else. */
        readonly elsewhere: readonly string[] | undefined;
      }
    | { readonly from: 'lexicon'; readonly list: readonly { readonly text: string }[] }
    | undefined;
  /** Where the wording was found when the lexicon was counted; undefined where it was not counted. */
  readonly attested:
    { readonly found: readonly SeriesAttestation[]; readonly examined: number; readonly asOf: string } | undefined;
  readonly inLexicon: boolean;
  /** The lexicon's wording that words outside the lexicon come close to. */
  readonly variant: Variant | undefined;
  /** Wording that the lexicon refers to from here. */
  readonly related: readonly string[];
}

export interface EntityCard extends CardOf<Extract<Mark, { layer: 'entity' }>> {
  readonly layer: 'entity';
  readonly kind: EntityKind;
  readonly fullName: string | undefined;
  /** Other words for the same in this document, by their first place. */
  readonly aliases: readonly string[];
  /** The divisions that a place may be. */
  readonly divisions: readonly PlacedDivision[];
  /** It is what 全市, 我市 … mean here. */
  readonly home: Home | undefined;
  /** Of a body of Party or state. */
  readonly level: Level | undefined;
  /** Its rule is not sure of it: it is shown because doubtful names are asked for. */
  readonly doubtful: boolean;
}

/** The cards of the shown marks at an offset, the innermost mark first. */
export function cardsAt(
  reading: Reading,
  offset: number,
  known: Known | undefined,
  visible: VisibleLayers,
  doubtful = false,
): readonly Card[] {
  const named = doubtful ? reading.doubtfulIn({ start: offset, end: offset + 1 }) : [];
  return [...reading.markAt(offset), ...named]
    .filter((mark) => visible.has(mark.layer))
    .sort((a, b) => a.end - a.start - (b.end - b.start))
    .map((mark) => cardOf(reading, mark, known));
}

/** What the engine knows beside the text, as far as cards tell it. */
export interface Known {
  readonly slogans: SloganLexicon;
  readonly gazetteer: Gazetteer;
}

export function cardOf(reading: Reading, mark: Mark, known: Known | undefined): Card {
  const { slogans, gazetteer } = known ?? {};
  const here = occurrencesOf(reading, mark);
  switch (mark.layer) {
    case 'figure':
      return figureCard(reading, mark, here);
    case 'slogan':
      return sloganCard(reading, mark, here, slogans);
    case 'entity':
      return entityCard(reading, mark, here, gazetteer);
  }
}

function entityCard(
  reading: Reading,
  mark: EntityCard['mark'],
  here: Occurrences,
  gazetteer: Gazetteer | undefined,
): EntityCard {
  const { fullName } = mark.attributes;
  const divisions = gazetteer ? divisionsOf(mark, gazetteer) : [];
  const [only, ...others] = divisions;
  const aliases = new Set(nameAt(reading, mark).all.map(({ text }) => text));
  return {
    layer: 'entity',
    kind: mark.kind,
    mark,
    here,
    fullName: fullName === mark.text ? undefined : fullName,
    aliases: [...aliases].filter((text) => text !== mark.text && text !== fullName),
    divisions,
    home: only && others.length === 0 ? homeOf(reading, only) : undefined,
    level: gazetteer && levelOf(mark, gazetteer),
    doubtful: mark.score < SURE,
  };
}

function figureCard(reading: Reading, mark: FigureMark, here: Occurrences): FigureCard {
  const { unit, approx, bounds, change, relative } = mark.attributes;
  const value = figureValue(mark);
  const row = rowOf(reading, mark);
  return {
    layer: 'figure',
    row,
    calculated: row ? calculatedValues(row, sentenceAround(reading.text, mark)) : [],
    converted: convertedEnglish(mark),
    kind: mark.kind,
    mark,
    here,
    english: figureEnglish(mark),
    chinese: figureChinese(mark),
    full: value
      ? overValue(value, group, {
          between: (low, high) => `${low}–${high}`,
          from: (low) => `≥ ${low}`,
          to: (high) => `≤ ${high}`,
        })
      : normalisedValue(mark),
    unit,
    approx,
    between: bounds && { low: group(bounds.low), high: group(bounds.high) },
    change,
    countedFrom: relative && articleDate(reading, mark.start),
  };
}

/** The sentence of a mark, as far as it says anything about it. */
export function sentenceAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(end, end + 60);
  return before.slice(before.lastIndexOf('。') + 1) + text.slice(start, end) + (after.split('。')[0] ?? '');
}

const articleDate = (reading: Reading, offset: number): string | null =>
  reading.outline.articles.find((article) => offset >= article.start && offset < article.end)?.date ?? null;

function attestedOf(entry: SloganEntry | undefined, slogans: SloganLexicon | undefined): SloganCard['attested'] {
  const attestation = slogans?.attestation;
  // Dictionary idioms are not counted.
  if (!entry || entry.idiom || !attestation) return undefined;
  return {
    found: attestations(entry.attested ?? [], attestation),
    examined: textsExamined(attestation),
    asOf: attestation.asOf,
  };
}

function sloganCard(
  reading: Reading,
  mark: SloganCard['mark'],
  here: Occurrences,
  slogans: SloganLexicon | undefined,
): SloganCard {
  const { entry: name } = mark.attributes;
  const spelled = listOf(reading, mark);
  const entry = name === undefined ? undefined : slogans?.entryOf(name);
  const known = entry?.items;
  const meaning = entry?.meaning;
  return {
    layer: 'slogan',
    kind: mark.kind,
    mark,
    here,
    canonical: entry && entry.text !== mark.text ? entry.text : undefined,
    meaning: meaning?.zh,
    explained: meaning?.explained,
    english: meaning?.en
      ? { text: meaning.en, official: meaning.status === 'official', source: meaning.source }
      : undefined,
    origin: entry?.origin,
    items: spelled
      ? {
          from: 'text',
          list: spelled.items,
          at: spelled.lists[0],
          count: labelCount(mark.text, spelled.items.length),
          parts: itemsByPart(mark.text, spelled.items),
          elsewhere: known?.length && isOtherList(spelled.items, known) ? known : undefined,
        }
      : known?.length
        ? { from: 'lexicon', list: known.map((text) => ({ text })) }
        : undefined,
    attested: attestedOf(entry, slogans),
    inLexicon: entry !== undefined,
    // The number of a label is no matter of wording.
    variant: entry || mark.kind === 'numeral' || !slogans ? undefined : variantOf(mark.text, slogans),
    related: entry?.related ?? [],
  };
}

/** The text lists something that the lexicon does not. */
const isOtherList = (items: readonly SpelledItem[], known: readonly string[]): boolean =>
  items.length !== known.length ||
  items.some(({ text }) => !known.some((one) => one.includes(text) || text.includes(one)));
