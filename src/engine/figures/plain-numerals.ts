import { ARABIC, DIGIT, DIGITS, FINANCIAL, GOES_ON, LARGE, NUMERAL, POWERS, classAt } from './characters';
import { decimal, shift } from './decimal';
import type { Numeral } from './numerals';

/** 千瓦, 兆瓦, 千克: the prefix belongs to the unit. */
const PREFIXED = new Set(
  '千瓦 千伏 千克 千米 千卡 千焦 千赫 千帕 千乏 兆瓦 兆伏 兆赫 兆帕 兆比 兆字 兆焦 百帕'.split(' '),
);

/** The power at an offset is the prefix of a unit. */
export const belongsToUnit = (text: string, at: number): boolean => PREFIXED.has(text.slice(at, at + 2));

/** Longer ones, with their point, are read with more care. */
const PLAIN_LENGTH = 14;

/**
 * The numerals that most figures have, in one go: Arabic digits without groups, with one 万 or 亿 at most, and single
 * Chinese digits. Null where anything follows that may belong to the numeral; the reader then decides.
 */
export function readPlain(text: string, at: number): Numeral | null {
  const kind = classAt(text, at);
  if (kind === DIGIT) {
    const first = text.charAt(at);
    const digit = DIGITS.get(first) ?? 0;
    if (digit === 0 || FINANCIAL.has(first) || (classAt(text, at + 1) & (NUMERAL | GOES_ON)) !== 0) return null;
    const value = { coefficient: digit, exponent: 0 };
    return { start: at, end: at + 1, value, form: 'chinese', single: true, bare: false, large: false };
  }
  if (kind !== ARABIC) return null;
  let end = at + 1;
  while (classAt(text, end) === ARABIC) end++;
  if (text[end] === ',' && end - at <= 3) return null;
  if (text[end] === '.' && classAt(text, end + 1) === ARABIC) {
    end += 2;
    while (classAt(text, end) === ARABIC) end++;
  }
  if (end - at > PLAIN_LENGTH) return null;
  const next = classAt(text, end);
  if (text[end] === ' ' && (classAt(text, end + 1) & LARGE) !== 0) return null;
  let value = decimal(text.slice(at, end));
  if ((next & (NUMERAL | GOES_ON)) === 0)
    return { start: at, end, value, form: 'arabic', single: false, bare: false, large: false };
  const power = next === LARGE && !belongsToUnit(text, end) ? POWERS.get(text.charAt(end)) : undefined;
  if (power === undefined || (classAt(text, end + 1) & (NUMERAL | GOES_ON)) !== 0) return null;
  value = shift(value, power);
  return { start: at, end: end + 1, value, form: 'mixed', single: false, bare: false, large: true };
}
