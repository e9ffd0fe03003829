import type { FigureMark } from '../engine/model';
import { decimalOf } from './decimal';

export type { FigureMark };

/** A figure's numbers as decimal strings: one, or the two ends of a range. */
export type FigureValue =
  | { readonly one: string }
  | { readonly low: string; readonly high: string }
  | { readonly low: string; readonly high?: undefined }
  | { readonly high: string; readonly low?: undefined };

/** The numbers of a figure; `undefined` for dates, for ratios of three parts and where the text gives no number. */
export function figureValue(mark: FigureMark): FigureValue | undefined {
  const { value, decimal, low, high } = mark.attributes;
  if (typeof value === 'number') return { one: decimal ?? decimalOf(value) };
  const from = typeof low === 'number' ? decimalOf(low) : undefined;
  const to = typeof high === 'number' ? decimalOf(high) : undefined;
  if (from !== undefined && to !== undefined) return { low: from, high: to };
  if (from !== undefined) return { low: from };
  if (to !== undefined) return { high: to };
  return undefined;
}

/** The value as one puts it in a table: plain digits, an EDTF date, `low–high` for a range. */
export function normalisedValue(mark: FigureMark): string | undefined {
  const { value, low, high } = mark.attributes;
  if (typeof value === 'string') return value;
  const numbers = figureValue(mark);
  if (!numbers) return low !== undefined && high !== undefined ? `${low}/${high}` : undefined;
  if ('one' in numbers) return numbers.one;
  return `${numbers.low ?? ''}–${numbers.high ?? ''}`;
}

/** Renders one number or both ends of a range with the same writer. */
export function overValue(value: FigureValue, write: (decimal: string) => string, words: RangeWords): string {
  if ('one' in value) return write(value.one);
  if (value.low !== undefined && value.high !== undefined) return words.between(write(value.low), write(value.high));
  if (value.low !== undefined) return words.from(write(value.low));
  return words.to(write(value.high ?? ''));
}

export interface RangeWords {
  between(low: string, high: string): string;
  from(low: string): string;
  to(high: string): string;
}
