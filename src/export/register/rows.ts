import type { Reading } from '../../corrections/reading';
import type { Article, Change, FigureContext, FigureMark, Span } from '../../engine/model';
import { articleAt, headingsAt } from '../../engine/outline/headingsAt';
import { copiesOf } from '../../features/counts';
import { indicatorWords } from '../../features/figureRow';
import { figureValue, normalisedValue } from '../../features/figureValue';
import { Positions } from '../positions';
import { sentenceAt } from './sentence';

/**
 * Why a figure is not shown unless one asks for all: a date stands in other rows' period; 首家, 首批 tell what came
 * first; 500强, 百强 name a list.
 */
export type Aside = 'date' | 'first' | 'list';

/** How much a row's level changed, or the change that the row itself is. */
export interface RowChange {
  readonly mark: FigureMark;
  readonly direction: Change['direction'];
  readonly basis: Change['basis'];
  readonly mean?: Change['mean'];
  /** Of a change against a named time: that time in EDTF. */
  readonly since?: string;
}

/** One figure of the register: what the analysis says of it, with nothing added. */
export interface RegisterRow {
  readonly mark: FigureMark;
  readonly context: FigureContext;
  readonly article: Article | undefined;
  /** Titles of the sections that hold it, outermost first. */
  readonly headings: readonly string[];
  /** Where it stands, from 1. */
  readonly line: number;
  readonly column: number;
  readonly indicator: string | undefined;
  /** Plain digits in the base unit, `low–high` of a range, EDTF of a date. */
  readonly value: string | undefined;
  readonly unit: string | undefined;
  readonly change: RowChange | undefined;
  readonly aside: Aside | undefined;
}

/**
 * The figures of a document in reading order; of an article that stands in it twice, those of the first copy. A pure
 * reading of the analysis, which the panel, the command line and all exports share.
 */
export function registerRows(reading: Reading): RegisterRow[] {
  const positions = new Positions(reading.text);
  const copies = copiesOf(reading);
  const rows: RegisterRow[] = [];
  let next = 0;
  for (const mark of reading.marks) {
    while ((copies[next]?.end ?? Infinity) <= mark.start) next++;
    if (mark.layer !== 'figure' || mark.start >= (copies[next]?.start ?? Infinity)) continue;
    const context = reading.contextOf(mark);
    if (!context) continue;
    rows.push({
      mark,
      context,
      article: articleAt(reading.outline, mark.start),
      headings: headingsAt(reading.outline, mark.start),
      ...positions.at(mark.start),
      indicator: indicatorWords(context),
      value: normalisedValue(mark),
      unit: mark.attributes.unit,
      change: changeOf(mark, context),
      aside: asideOf(mark),
    });
  }
  return rows;
}

/** The rows that are shown before one asks for all. */
export const isShown = ({ aside }: RegisterRow): boolean => aside === undefined;

/** The heading right above a figure. */
export const sectionOf = ({ headings }: RegisterRow): string | undefined => headings.at(-1);

/** The number to sort by: of a range its lower end, of an open one the end that is stated. */
export function sortValue({ mark }: Pick<RegisterRow, 'mark'>): number | undefined {
  const value = figureValue(mark);
  if (!value) return undefined;
  return Number('one' in value ? value.one : (value.low ?? value.high));
}

/** The sentence around a figure. */
export function sentenceOf(text: string, { mark, article }: Pick<RegisterRow, 'mark' | 'article'>): Span {
  return sentenceAt(text, mark, article?.start ?? 0);
}

function changeOf(mark: FigureMark, context: FigureContext): RowChange | undefined {
  const own = mark.attributes.change;
  if (own) return { mark, ...own, basis: own.basis, ...sinceOf(context) };
  const grown = context.links.find(({ role, mark: other }) => role === 'growth' && other.attributes.change);
  const stated = grown?.mark.attributes.change;
  return grown && stated && { mark: grown.mark, ...stated, basis: stated.basis };
}

function sinceOf({ baseMark }: FigureContext): { since?: string } {
  const value = baseMark?.attributes.value;
  return typeof value === 'string' ? { since: value } : {};
}

function asideOf({ kind, text }: FigureMark): Aside | undefined {
  if (kind === 'date') return 'date';
  if (kind !== 'ordinal') return undefined;
  // 首家, and 第一台 with a classifier; 第一 and 第一名 are places in an order.
  if (/^首|^第一[^名位]/.test(text)) return 'first';
  // 前10强 places; 500强 and 百强 name a list.
  return /^(?![前第]).*强$/.test(text) ? 'list' : undefined;
}
