import { ARABIC, DIGIT, SMALL, classAt, matchAt } from './characters';
import type { Decimal } from './decimal';
import { add, decimal, isZero, multiply, negate, shift, toNumber, toText } from './decimal';
import type { Draft } from './draft';
import { readNumeral } from './numerals';

/** A ratio without its approximators; `value` in percent, or as a multiple. */
export interface Ratio {
  readonly kind: 'percent' | 'multiple';
  readonly rule: Draft['rule'];
  readonly start: number;
  readonly end: number;
  readonly value?: Decimal;
  readonly inexact?: number | string;
  readonly low?: Decimal;
  readonly high?: Decimal;
  readonly unit: string;
  readonly approx?: 'more';
}

const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['百', 0],
  ['千', -1],
  ['仟', -1],
  ['万', -2],
  ['萬', -2],
]);
const PARTS = / ?分之 ?/y;
const TO = / ?(?:——?|[~至到-]) ?/y;
const COLON = /(\d{1,6}(?:\.\d{1,4})?)((?: ?[:∶] ?\d{1,6}(?:\.\d{1,4})?){1,8})(?![\d:∶.])/y;
const SLASH = /(\d{1,3})\/(\d{1,3})(?![\d/.年月页])/y;
const DOUBLE = /翻了?(?:([一两二三四五六七八九\d])[番翻]|番)/y;
const HALF = /(?:一半|半数|半成)(?![岛天导])/y;

/** Reads a fraction, a percentage in words, a proportion or a doubling at an offset. */
export function readRatio(text: string, at: number): Ratio | null {
  const char = text[at] ?? '';
  if (char === '翻') return readDoubling(text, at);
  if (char === '过') return readMajority(text, at);
  if (char === '半' || char === '一') {
    const half = matchAt(HALF, text, at);
    if (half)
      return half[0] === '半成'
        ? { kind: 'percent', rule: 'figure/percent', start: at, end: at + 2, value: decimal('5'), unit: '%' }
        : { kind: 'multiple', rule: 'figure/fraction', start: at, end: at + 2, value: decimal('0.5'), unit: 'x' };
  }
  if ((classAt(text, at) & (ARABIC | DIGIT | SMALL)) === 0 && !/[万萬]/.test(char)) return null;
  return readWords(text, at) ?? readProportion(text, at) ?? readSlash(text, at);
}

/** 百分之六点九, 千分之三, 三分之二, 一又三分之一, 百分之五至七. */
function readWords(text: string, at: number): Ratio | null {
  const denominator = readNumeral(text, at);
  if (!denominator || denominator.open) return null;
  let whole: Decimal | null = null;
  let { end } = denominator;
  let below = denominator.value;
  if (text[end] === '又') {
    const fraction = readNumeral(text, end + 1);
    if (!fraction) return null;
    whole = denominator.value;
    below = fraction.value;
    end = fraction.end;
  }
  const parts = matchAt(PARTS, text, end);
  if (!parts) return null;
  // 负百分之五, 百分之负五
  const inside = text[end + parts[0].length] === '负' ? 1 : 0;
  const before =
    inside === 0 && text[at - 1] === '负' && !/[不辜担肩抱欺胜自减税债重背正增]/.test(text[at - 2] ?? '') ? 1 : 0;
  const numerator = readNumeral(text, end + parts[0].length + inside);
  if (!numerator) return null;
  const word = text.slice(at, denominator.end);
  const power = whole ? undefined : DENOMINATORS.get(word);
  const negative = inside + before > 0;
  if (power === undefined) {
    if (isZero(below)) return null;
    return fraction(at - before, numerator.end, whole, negative ? negate(numerator.value) : numerator.value, below);
  }
  if (negative)
    return {
      kind: 'percent',
      rule: 'figure/percent',
      start: at - before,
      end: numerator.end,
      value: negate(shift(numerator.value, power)),
      unit: '%',
    };
  const range = numerator.high
    ? { low: shift(numerator.value, power), high: shift(numerator.high, power), end: numerator.end }
    : percentRange(text, numerator.end, shift(numerator.value, power), power);
  if (range) return { kind: 'percent', rule: 'figure/percent', start: at, ...range, unit: '%' };
  return {
    kind: 'percent',
    rule: 'figure/percent',
    start: at,
    end: numerator.end,
    value: shift(numerator.value, power),
    unit: '%',
  };
}

/** The second half of 百分之五到百分之六, 百分之五至六. */
function percentRange(
  text: string,
  at: number,
  low: Decimal,
  power: number,
): { low: Decimal; high: Decimal; end: number } | null {
  const to = matchAt(TO, text, at);
  if (!to) return null;
  let from = at + to[0].length;
  if (text.startsWith('百分之', from)) from += 3;
  const high = readNumeral(text, from);
  if (!high || high.large) return null;
  // 百分之五至七 shares its 百分之; 百分之五到2030年 does not.
  if (from === at + to[0].length && /[年月日个家万亿]/.test(text[high.end] ?? '')) return null;
  return { low, high: shift(high.value, power), end: high.end };
}

function fraction(start: number, end: number, whole: Decimal | null, above: Decimal, below: Decimal): Ratio {
  const total = whole ? add(multiply(whole, below), above) : above;
  const base = { kind: 'multiple', rule: 'figure/fraction', start, end, unit: 'x' } as const;
  const quotient = toNumber(total) / toNumber(below);
  const exact = decimal(
    String(Number(quotient.toPrecision(15))).includes('e') ? '0' : String(Number(quotient.toPrecision(15))),
  );
  // A finite quotient is kept as an exact decimal; 1/3 only as a number.
  return toText(multiply(exact, below)) === toText(total) ? { ...base, value: exact } : { ...base, inexact: quotient };
}

/** 87:9:4, 1.4:1. A clock time is none: the second part of two has two digits below 60 and no proportion is spoken of. */
function readProportion(text: string, at: number): Ratio | null {
  if (/[\d.:∶\-A-Z]/i.test(text[at - 1] ?? '')) return null;
  const match = matchAt(COLON, text, at);
  if (!match) return null;
  const parts = match[0].split(/ ?[:∶] ?/);
  const end = at + match[0].length;
  if (parts.length > 2)
    return { kind: 'multiple', rule: 'figure/ratio', start: at, end, inexact: parts.join(':'), unit: 'x' };
  const [a = '', b = ''] = parts;
  const clock = /^[0-5]\d$/.test(b) && Number(a) < 25 && !a.includes('.');
  if (clock && !/[比例]\p{Script=Han}{0,6}$/u.test(text.slice(Math.max(0, at - 8), at))) return null;
  if (Number(b) === 0) return null;
  return fraction(at, end, null, decimal(a), decimal(b));
}

/** 1/3 and 2/3以上; not dates or pages. */
function readSlash(text: string, at: number): Ratio | null {
  if (/[\d/.\-A-Z]/i.test(text[at - 1] ?? '')) return null;
  const match = matchAt(SLASH, text, at);
  if (!match) return null;
  const [above, below] = [Number(match[1]), Number(match[2])];
  if (above === 0 || above >= below || below > 100) return null;
  return fraction(at, at + match[0].length, null, decimal(String(above)), decimal(String(below)));
}

/** 过半数: more than a half. */
function readMajority(text: string, at: number): Ratio | null {
  if (!text.startsWith('过半', at) || /[通超经不]/.test(text[at - 1] ?? '')) return null;
  const end = at + (text[at + 2] === '数' ? 3 : 2);
  return {
    kind: 'multiple',
    rule: 'figure/fraction',
    start: at,
    end,
    value: decimal('0.5'),
    unit: 'x',
    approx: 'more',
  };
}

/** 翻番 and 翻一番 double, 翻两番 quadruples. */
function readDoubling(text: string, at: number): Ratio | null {
  const match = matchAt(DOUBLE, text, at);
  if (!match) return null;
  const times = match[1] === undefined ? 1 : toNumber(readNumeral(match[1], 0)?.value ?? decimal('1'));
  return {
    kind: 'multiple',
    rule: 'figure/doubling',
    start: at,
    end: at + match[0].length,
    value: decimal(String(2 ** times)),
    unit: 'x',
  };
}
