import { detachedApproximator, trailingApproximator } from './approximators';
import { stands } from './counts';
import type { Draft } from './draft';
import { approxOf, leadOf, mayLead, signed } from './leads';
import type { Measure } from './measures';
import { isExpress, readMeasure, scaled } from './measures';
import type { Numeral } from './numerals';
import { readNumeral } from './numerals';
import { mayJoin, readBounds, readRange } from './ranges';
import { isCode } from './traps';

/** Reads money, a quantity, a percentage or a multiple whose number begins at an offset; `floor` is where the last figure ended. */
export function readAmount(text: string, at: number, floor: number): Draft | null {
  const numeral = readNumeral(text, at);
  if (!numeral || text[at - 1] === '第' || isCode(text, numeral)) return null;
  const plain = readMeasure(text, numeral, false, floor);
  // 一是, 三农: a Chinese number counts nothing without a unit, a range or a currency.
  if (!plain && numeral.form === 'chinese' && !numeral.large && !mayJoin(text, numeral.end) && !mayLead(text, at))
    return null;
  const lead = leadOf(text, numeral, floor);
  const range = readRange(text, numeral, plain, lead, floor);
  if (range) return range;
  // An approximator before the number tells only where no unit does.
  const named = lead.at === at || (plain && isExpress(plain)) ? plain : readMeasure(text, numeral, true, floor);
  const measure = lead.currency === undefined ? named : inCurrency(named, numeral, lead.currency);
  if (!measure || !stands(text, numeral, measure, lead.at !== at)) return null;
  const trail = trailingApproximator(text, measure.end);
  const end = trail?.at ?? measure.end;
  const bounded = trail ? readBounds(text, end, measure, numeral, lead) : null;
  if (bounded) return bounded;
  const approx =
    approxOf(lead.approx, trail?.approx, measure.open || numeral.open) ??
    detachedApproximator(text, lead.at, floor) ??
    undefined;
  const value = signed(scaled(numeral.value, measure), lead);
  return {
    kind: measure.kind,
    rule: measure.rule,
    start: lead.at,
    end,
    value: numeral.high ? undefined : value,
    low: numeral.high ? value : undefined,
    high: numeral.high ? scaled(numeral.high, measure) : undefined,
    unit: measure.unit,
    approx,
    open: measure.open || numeral.open === 'more',
  };
}

/** US$500 needs no unit behind it; 新台币177亿元 is no 元 of another currency. */
function inCurrency(measure: Measure | null, numeral: Numeral, currency: string): Measure | null {
  if (!measure)
    return { kind: 'money', rule: 'figure/money', end: numeral.end, unit: currency, power: 0, open: false, read: null };
  return measure.kind === 'money' && measure.unit === 'CNY' ? { ...measure, unit: currency } : measure;
}
