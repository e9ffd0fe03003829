import type { Reading } from '../corrections/reading';
import { figureEnglish } from '../features/figureEnglish';
import { figureRows, indicatorWords, type FigureRow } from '../features/figureRow';
import { normalisedValue } from '../features/figureValue';
import { alignColumns, printable } from './plainText';
import { Positions } from './positions';

const WIDEST_CELL = 40;

/** The figures of one document as rows for people: place, words, what is measured, status, period, value, partners. */
export function toFigureTable(reading: Reading, label: string): string {
  const positions = new Positions(reading.text);
  const rows = figureRows(reading).map((row) => {
    const { mark, context } = row;
    const { line, column } = positions.at(mark.start);
    return [
      `${line}:${column}`,
      mark.text,
      indicatorWords(context) ?? '',
      context.status ?? '',
      context.period ?? '',
      context.per === undefined ? '' : `per ${context.per}`,
      [normalisedValue(mark), mark.attributes.unit].filter(Boolean).join(' '),
      partners(row),
    ].map(printable);
  });
  return [printable(label), ...alignColumns(rows, WIDEST_CELL), '', ''].join('\n');
}

const partners = ({ context }: FigureRow): string =>
  [
    ...context.links.map(({ role, mark }) => `${role} ${mark.text}`),
    ...(context.baseMark ? [`against ${context.baseMark.text}`] : []),
    ...(context.comparator ? [`${context.comparator.direction} ${context.comparator.text}`] : []),
  ].join('; ');

/** The same as data: one object for each row. */
export function figureJson(reading: Reading): object[] {
  return figureRows(reading).map(({ mark, context }) => {
    const { kind, start, end, text, attributes } = mark;
    const stated: Record<string, unknown> = { ...attributes };
    delete stated.relative;
    return {
      kind,
      start,
      end,
      text,
      ...stated,
      english: figureEnglish(mark),
      indicator: indicatorWords(context),
      scope: context.scope?.text,
      period: context.period,
      status: context.status,
      statusBy: context.statusBy,
      targetYear: context.targetYear,
      per: context.per,
      comparator: context.comparator && { text: context.comparator.text, direction: context.comparator.direction },
      base: context.baseMark?.attributes.value,
      links: context.links.map(({ role, mark: other }) => ({
        role,
        start: other.start,
        end: other.end,
        text: other.text,
      })),
    };
  });
}
