const DIGITS = '〇一二三四五六七八九';

/** Reads a small Chinese or Arabic whole number (up to 9,999): 五, 十二, 一百, 24. `undefined` when it is none. */
export function smallNumber(text: string): number | undefined {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  let total = 0;
  let digit: number | undefined;
  for (const sign of text) {
    const value = sign === '两' ? 2 : sign === '零' ? 0 : DIGITS.indexOf(sign);
    if (value >= 0) {
      digit = value;
      continue;
    }
    const power = sign === '十' ? 10 : sign === '百' ? 100 : sign === '千' ? 1000 : undefined;
    if (power === undefined) return undefined;
    total += (digit ?? 1) * power;
    digit = undefined;
  }
  return text ? total + (digit ?? 0) : undefined;
}

/** 1st, 2nd, 3rd, 11th … */
export function englishOrdinal(digits: string): string {
  if (/1[123]$/.test(digits)) return `${digits}th`;
  const suffix = { 1: 'st', 2: 'nd', 3: 'rd' }[digits.at(-1) ?? ''];
  return `${digits}${suffix ?? 'th'}`;
}
