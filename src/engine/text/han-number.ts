/** Whole numbers in Chinese characters, as headings and dates write them (GB/T 15835—2011): 三十六, 一百零八, 二〇二五. */

const DIGITS = '〇一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10000 };

/** The characters that such a number is made of. */
export const HAN_NUMERALS = '〇零一二三四五六七八九十百千万两';

/** The number's value; undefined where the characters make none. Reads 十二 and 一百二十 as well as 一二〇. */
export function hanNumber(text: string): number | undefined {
  if (text === '') return undefined;
  let total = 0;
  let group = 0;
  let digit = -1;
  let positional = true;
  let digits = '';
  for (const sign of text) {
    const unit = UNITS[sign];
    const value = sign === '零' || sign === '○' ? 0 : sign === '两' ? 2 : DIGITS.indexOf(sign);
    if (unit !== undefined) {
      positional = false;
      if (unit === 10000) {
        total += (group + Math.max(digit, 0)) * unit;
        group = 0;
      } else group += (digit > 0 ? digit : 1) * unit;
      digit = -1;
    } else if (value >= 0) {
      digits += String(value);
      digit = value;
    } else return undefined;
  }
  return positional ? Number(digits) : total + group + Math.max(digit, 0);
}
