import { detachedApproximator, trailingApproximator } from './approximators';
import { stands } from './counts';
import type { Draft } from './draft';
import { approxOf, leadOf, signed } from './leads';
import { readMeasure, scaled } from './measures';
import { readNumeral } from './numerals';
import { readBounds, readRange } from './ranges';
import { isCode } from './traps';

/** Reads money, a quantity, a percentage or a multiple whose number begins at an offset; `floor` is where the last figure ended. */
export function readAmount(text: string, at: number, floor: number): Draft | null {
  const numeral = readNumeral(text, at);
  if (!numeral || text[at - 1] === '第' || isCode(text, numeral)) return null;
  const lead = leadOf(text, numeral, floor);
  const range = readRange(text, numeral, lead, floor);
  if (range) return range;
  const measure = readMeasure(text, numeral, lead.at !== at, floor);
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
    ...(numeral.high ? { low: value, high: scaled(numeral.high, measure) } : { value }),
    ...(measure.unit === undefined ? {} : { unit: measure.unit }),
    ...(approx ? { approx } : {}),
    ...(measure.open || numeral.open === 'more' ? { open: true } : {}),
  };
}
