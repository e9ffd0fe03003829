import { halfStep } from '../../../engine/figures/derived';
import { decimal, toNumber } from '../../../engine/figures/decimal';
import { decimalOf } from '../../../features/decimal';
import type { FigureMark } from '../../../features/figureValue';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The interval that a figure's writing leaves open: half a unit of its last digit. Undefined for estimates, bounds,
 * ranges and what has no number.
 */
export function rounded(mark: FigureMark): Interval | undefined {
  const { value, decimal: exact, approx, unit } = mark.attributes;
  if (typeof value !== 'number' || approx !== undefined) return undefined;
  const number = decimal(exact ?? decimalOf(value));
  const half = toNumber(halfStep(mark.text, number, !CONTINUOUS.test(unit ?? '')));
  return { low: value - half, high: value + half };
}

/** Measured, not counted: their values have places. */
const CONTINUOUS = /^(?:[%x斤]|pp|[A-Z]{3}|[a-zA-Z].*)$/;
