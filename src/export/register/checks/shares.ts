import type { RegisterRow } from '../rows';
import { decimal, add, toNumber, toText, ZERO } from '../../../engine/figures/decimal';
import type { Finding } from './finding';

const HUNDRED = 100;

/** 三次产业结构为8.2：36.1：55.7: shares of a whole that do not make up 100, by more than their rounding. */
export function shares(rows: readonly RegisterRow[], text: string): Finding[] {
  return rows.flatMap(({ mark }): Finding[] => {
    const { value } = mark.attributes;
    if (mark.kind !== 'multiple' || typeof value !== 'string') return [];
    const parts = value.split(':');
    // Ratios of small numbers (3:2:1) are no shares; what stands before must speak of a structure.
    const before = text.slice(Math.max(0, mark.start - 30), mark.start);
    if (parts.length < 3 || !/结构|占比|构成|比重|比例/.test(before)) return [];
    if (!parts.every((part) => /^\d{1,3}(?:\.\d{1,4})?$/.test(part))) return [];
    const sum = parts.reduce((all, part) => add(all, decimal(part)), ZERO);
    const places = Math.max(...parts.map((part) => part.split('.')[1]?.length ?? 0));
    const slack = (parts.length / 2) * 10 ** -places;
    const off = Math.abs(toNumber(sum) - HUNDRED);
    // What is far from 100 was never meant to be shares.
    if (off <= slack || off > 20) return [];
    return [{ code: 'shares', at: mark, keys: [mark.key], args: [parts.join(' + '), toText(sum)] }];
  });
}
