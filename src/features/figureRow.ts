import type { Reading } from '../corrections/reading';
import type { FigureContext, FigureMark, Mark } from '../engine/model';
import { copiesOf } from './counts';
import { figureEnglish } from './figureEnglish';
import { normalisedValue } from './figureValue';

/** A figure with what its sentence and its headings say about it: one row of a table. */
export interface FigureRow {
  readonly mark: FigureMark;
  readonly context: FigureContext;
}

/**
 * The rows of a document in reading order: all figures but dates, which are columns of other rows; of an article that
 * stands in the document twice, those of the first copy.
 */
export function figureRows(reading: Reading): FigureRow[] {
  const copies = copiesOf(reading);
  const rows: FigureRow[] = [];
  let next = 0;
  for (const mark of reading.marks) {
    while ((copies[next]?.end ?? Infinity) <= mark.start) next++;
    if (mark.start >= (copies[next]?.start ?? Infinity)) continue;
    const row = rowOf(reading, mark);
    if (row && row.mark.kind !== 'date') rows.push(row);
  }
  return rows;
}

/** The row of one figure; `undefined` for other marks. */
export function rowOf(reading: Reading, mark: Mark): FigureRow | undefined {
  const context = mark.layer === 'figure' ? reading.contextOf(mark) : undefined;
  return mark.layer === 'figure' && context ? { mark, context } : undefined;
}

/** What the figure measures in words: the indicator, what of it is meant, and of several the one that is meant. */
export function indicatorWords({ indicator, aspect, member }: FigureContext): string | undefined {
  const details = [aspect, member].flatMap((quotation) => (quotation ? [oneLine(quotation.text)] : []));
  if (!indicator) return details[0];
  const words = oneLine(indicator.text);
  const more = details.filter((detail) => detail !== words);
  return more.length > 0 ? `${words} (${more.join(', ')})` : words;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, '');

/** Other rows of the document that measure the same: the same words, scope aside. */
export function sameIndicator(reading: Reading, { mark, context }: FigureRow): FigureRow[] {
  const name = nameOf(context);
  if (name === undefined) return [];
  return figureRows(reading).filter((row) => row.mark.start !== mark.start && nameOf(row.context) === name);
}

const AREA = /^(?:全[国省市区县州镇乡村]|[我本][国省市区县州])/;

function nameOf({ indicator, scope }: FigureContext): string | undefined {
  if (!indicator) return undefined;
  const words = oneLine(indicator.text);
  const area = scope && words.startsWith(scope.text) ? scope.text.length : (AREA.exec(words)?.[0].length ?? 0);
  return words.slice(area) || words;
}

/** A row to be pasted into a table: what is measured, the figure as written, value, unit, period, status, for each, English. */
export function rowText({ mark, context }: FigureRow): string {
  const { status, targetYear } = context;
  return [
    indicatorWords(context),
    oneLine(mark.text),
    normalisedValue(mark),
    mark.attributes.unit,
    context.period ?? context.periodMark?.text,
    status === 'target' && targetYear !== undefined ? `target ${targetYear}` : status,
    context.per,
    figureEnglish(mark),
  ]
    .map((cell) => cell ?? '')
    .join('\t');
}
