import { trailingApproximator } from './approximators';
import { JOINT, classAt, matchAt } from './characters';
import { stands } from './counts';
import { compare, shift } from './decimal';
import type { Draft } from './draft';
import type { Lead } from './leads';
import { approxOf, signed } from './leads';
import type { Measure } from './measures';
import { isExpress, readMeasure, scaled } from './measures';
import type { Numeral } from './numerals';
import { readNumeral } from './numerals';

const TO = / ?(?:——?|[~至到-]) ?/y;

/** Whether the joint of a range may stand at an offset. */
export const mayJoin = (text: string, at: number): boolean =>
  (classAt(text, text[at] === ' ' ? at + 1 : at) & JOINT) !== 0;

/** `left` is what the first end measures by itself. The two ends of 30%—50%, 20-30亿元, 三至五年, 10至15个. */
export function readRange(text: string, first: Numeral, left: Measure | null, lead: Lead, floor: number): Draft | null {
  const withUnit = left && isExpress(left) ? left : null;
  const joint = withUnit && withUnit.unit !== undefined ? withUnit.end : first.end;
  if (!mayJoin(text, joint)) return null;
  const to = matchAt(TO, text, joint);
  if (!to || first.high) return null;
  const second = readNumeral(text, joint + to[0].length);
  if (!second || second.high || /^\.\d/.test(text.slice(second.end, second.end + 2))) return null;
  const right = readMeasure(text, second, false, floor);
  if (!right || (right.read === null && right.kind === 'quantity' && right.unit === undefined && !second.large))
    return null;
  if (withUnit && withUnit.unit !== right.unit) return null;
  // 由5个到10个, 从20%至30%: a change from one to the other, two figures.
  if (withUnit && /[从由自]$/.test(text.slice(Math.max(0, lead.at - 1), lead.at)) && /[至到]/.test(to[0])) return null;
  if (
    !stands(text, second, right, true) ||
    (first.single &&
      first.form === 'chinese' &&
      second.form === 'chinese' &&
      right.read === null &&
      right.kind === 'quantity')
  )
    return null;
  let low = first.value;
  if (!withUnit && !first.large) {
    // 20-30亿元: the right end's power serves both.
    const power = powerOf(text, second);
    if (power > 0 && compare(low, second.value) < 0 && compare(shift(low, power), second.value) < 0)
      low = shift(low, power);
  }
  low = signed(scaled(low, right), lead);
  const high = scaled(second.value, right);
  if (compare(low, high) >= 0 && right.kind !== 'percent') return null;
  const trail = trailingApproximator(text, right.end);
  const approx = approxOf(lead.approx, trail?.approx, right.open);
  return {
    kind: right.kind,
    rule: right.rule,
    start: lead.at,
    end: trail?.at ?? right.end,
    low,
    high,
    ...(right.unit === undefined ? {} : { unit: right.unit }),
    ...(approx ? { approx } : {}),
  };
}

/** The power of ten in the 万 and 亿 that end a numeral written with digits before them. */
function powerOf(text: string, numeral: Numeral): number {
  let power = 0;
  for (let i = numeral.end - 1; i > numeral.start; i--) {
    const char = text[i] ?? '';
    if (/[万萬]/.test(char)) power += 4;
    else if (/[亿億]/.test(char)) power += 8;
    else break;
  }
  return power;
}

/** 不满, the exclusive upper end (Civil Code, article 1259). */
const BELOW = /不满|未满|不足/y;

/** 三年以上七年以下, 五万元以上不满十万元: one figure with both bounds; `at` is where 以上 ends. */
export function readBounds(text: string, at: number, first: Measure, numeral: Numeral, lead: Lead): Draft | null {
  if (!text.startsWith('以上', at - 2) || lead.at !== numeral.start) return null;
  const below = matchAt(BELOW, text, at)?.[0] ?? '';
  const second = readNumeral(text, at + below.length);
  const right = second ? readMeasure(text, second, false, at) : null;
  // 50万以上100万以下 of a population: the second end leaves out what the first says.
  const elided = first.read === null && right?.read === null && second?.large === true;
  if (!second || !right || !(right.unit === first.unit || elided)) return null;
  const trail = below ? null : trailingApproximator(text, right.end);
  if (!below && trail?.approx !== 'less') return null;
  return {
    kind: first.kind,
    rule: first.rule,
    start: lead.at,
    end: trail?.at ?? right.end,
    low: scaled(numeral.value, first),
    high: scaled(second.value, right),
    ...(first.unit === undefined ? {} : { unit: first.unit }),
  };
}
