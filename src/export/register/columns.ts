import type { FigureMark } from '../../engine/model';
import { figureEnglish } from '../../features/figureEnglish';
import { normalisedValue } from '../../features/figureValue';
import { type RegisterRow, type RowChange, sectionOf, sentenceOf } from './rows';

/** A cell as data. */
export type Cell = string | number | undefined;

export interface RegisterColumn {
  /** Its name in CSV, JSON and Markdown. */
  readonly id: string;
  /** Shown where there is room for a few only: the panel, tables for people, Markdown. */
  readonly main: boolean;
  cell(row: RegisterRow, text: string): Cell;
}

/**
 * The columns of the register as data, in their order: the same for the panel, the command line and everything that is
 * taken away. Values are plain digits in the base unit and dates EDTF; what the text does not say is left empty.
 */
export const REGISTER_COLUMNS: readonly RegisterColumn[] = [
  column('line', true, ({ line }) => line),
  column('section', true, sectionOf),
  column('indicator', true, ({ indicator }) => indicator),
  column('value', true, ({ value }) => value),
  column('unit', true, ({ unit }) => unit),
  column('change', true, ({ change }) => change && changeText(change)),
  column('basis', true, ({ change }) => change && basisText(change)),
  column('status', true, ({ context }) => context.status),
  column('period', true, ({ context }) => context.period ?? context.periodMark?.text),
  column('text', true, ({ mark }) => oneLine(mark.text)),
  column('kind', false, ({ mark }) => mark.kind),
  column('approx', false, ({ mark }) => mark.attributes.approx),
  column('scope', false, ({ context }) => context.scope && oneLine(context.scope.text)),
  column('per', false, ({ context }) => context.per),
  column('targetYear', false, ({ context }) => context.targetYear),
  column('links', false, ({ context }) =>
    context.links.map(({ role, mark }) => `${role} ${oneLine(mark.text)}`).join('; '),
  ),
  column('english', false, ({ mark }) => figureEnglish(mark)),
  column('article', false, ({ article }) => article?.title?.text),
  column('date', false, ({ article }) => article?.date ?? undefined),
  column('source', false, ({ article }) => article?.source ?? undefined),
  column('column', false, ({ column: at }) => at),
  column('start', false, ({ mark }) => mark.start),
  column('end', false, ({ mark }) => mark.end),
  column('sentence', false, (row, text) => {
    const { start, end } = sentenceOf(text, row);
    return oneLine(text.slice(start, end));
  }),
];

function column(id: string, main: boolean, cell: RegisterColumn['cell']): RegisterColumn {
  return { id, main, cell };
}

/** A change as a signed number with its unit: `+11.8 %`, `-0.4 pp`, `0`; `x 2` where it is a multiple of the level before. */
export function changeText({ mark, direction }: RowChange): string | undefined {
  if (direction === 'flat') return '0';
  const amount = normalisedValue(mark);
  if (amount === undefined) return direction;
  const { unit } = mark.attributes;
  if (unit === 'x') return isFactor(mark) ? `x ${amount}` : `${sign(direction)}${amount} x`;
  return [sign(direction) + amount, unit].filter(Boolean).join(' ');
}

/** 翻一番 is the factor 2; 增长2倍 adds twice the level. */
const isFactor = (mark: FigureMark): boolean => mark.text.includes('番');

const sign = (direction: 'up' | 'down'): string => (direction === 'up' ? '+' : '-');

function basisText({ basis, mean, since }: RowChange): string | undefined {
  if (mean) return 'annual mean';
  return basis === 'base' && since !== undefined ? `base ${since}` : basis;
}

/** Words without line ends and other space that only the layout wants. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
