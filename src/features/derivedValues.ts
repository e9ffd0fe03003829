import {
  beforeChange,
  beforeGrowth,
  betweenLevels,
  type Derived,
  halfStep,
  mayDerive,
  type Written,
} from '../engine/figures/derived';
import { decimal } from '../engine/figures/decimal';
import type { FigureMark } from '../engine/model';
import { decimalOf } from './decimal';
import type { FigureRow } from './figureRow';

/** A calculated value and what it was calculated from. */
export interface Calculated extends Derived {
  readonly unit: string | undefined;
  readonly level: FigureMark;
  readonly change: FigureMark;
}

/** A rate of several years, or of each. */
const EACH_YEAR = /每年|年均|逐年|年增长率|平均[增提下降每]/;

/** Measured, not counted: their values have places. */
const CONTINUOUS = /^(?:[%x斤]|pp|[A-Z]{3}|[a-zA-Z].*)$/;

/**
 * What follows from a figure and what it is paired with, although the text does not say so. Nothing follows from an
 * estimate, a bound or a range, nor for a target.
 * @param around the sentence, where a comparable scope would be stated
 */
export function calculatedValues({ mark, context }: FigureRow, around: string): Calculated[] {
  const found: Calculated[] = [];
  if (context.status === 'limit' || context.status === 'rule') return found;
  for (const { role, mark: other } of context.links) {
    const [level, change] = role === 'growth' || role === 'to' ? [mark, other] : [other, mark];
    if (context.status === 'target' && (role === 'growth' || role === 'level')) continue;
    if (role !== 'growth' && role !== 'level' && role !== 'from' && role !== 'to') continue;
    const [a, b] = [written(level), written(change)];
    if (!a || !b) continue;
    const unit = level.attributes.unit;
    const add = (values: readonly Derived[]): number =>
      found.push(...values.map((value) => ({ ...value, unit, level, change })));
    if (role === 'from' || role === 'to') {
      if (unit === change.attributes.unit) add([betweenLevels(a, b)]);
      continue;
    }
    add(fromChange(context.indicator?.text, around, level, a, change, b));
  }
  return found;
}

function fromChange(
  indicator: string | undefined,
  around: string,
  level: FigureMark,
  a: Written,
  change: FigureMark,
  b: Written,
): readonly Derived[] {
  const stated = change.attributes.change;
  if (!stated || stated.direction === 'flat' || level.attributes.change?.direction === 'flat') return [];
  const { direction, basis, mean } = stated;
  // Without a base named, the level before the change follows all the same; of a rate for each year it does not.
  const once = basis !== undefined || (mean === undefined && !EACH_YEAR.test(around));
  const { unit } = change.attributes;
  const rate = level.attributes.unit === '%';
  // 1.5%,提高0.9个百分点: the rate before it was 0.6%. A mean over years has no single base.
  if (unit === 'pp') return rate && once ? [beforeChange(a, b, direction)] : [];
  if (unit === level.attributes.unit && unit !== '%') return once ? [beforeChange(a, b, direction)] : [];
  if (unit !== '%' || rate || !once || !mayDerive(indicator, around)) return [];
  return beforeGrowth(a, b, direction, !CONTINUOUS.test(level.attributes.unit ?? ''));
}

function written(mark: FigureMark): Written | undefined {
  const { value, decimal: exact, approx } = mark.attributes;
  if (typeof value !== 'number' || approx !== undefined || mark.kind === 'multiple' || mark.kind === 'ordinal')
    return undefined;
  const number = decimal(exact ?? decimalOf(value));
  return { value: number, half: halfStep(mark.text, number, !CONTINUOUS.test(mark.attributes.unit ?? '')) };
}
