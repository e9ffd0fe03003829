import { HAN_NUMERALS, hanNumber } from '../text/han-number';

const ARABIC = /((?:19|20) ?\d ?\d) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?: ?日|(?!\d))/;
const HAN = new RegExp(`([${HAN_NUMERALS}]{4}) ?年 ?([${HAN_NUMERALS}]{1,3}) ?月 ?([${HAN_NUMERALS}]{1,3}) ?日`);
const LINK = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})\//;

/** The first whole date in a folded text as EDTF (`2018-11-07`); Chinese digits too (二〇一八年十一月七日). */
export function dateIn(text: string): string | undefined {
  const arabic = ARABIC.exec(text);
  const han = HAN.exec(text);
  if (arabic && (!han || arabic.index < han.index))
    return edtf(Number(arabic[1]?.replace(/ /g, '')), Number(arabic[2]), Number(arabic[3]));
  return han ? edtf(hanNumber(han[1] ?? ''), hanNumber(han[2] ?? ''), hanNumber(han[3] ?? '')) : undefined;
}

/** The last whole date in a text. */
export function lastDateIn(text: string): string | undefined {
  for (let i = text.length - 5; i >= 0; i--) {
    if (!/[12一二]/.test(text.charAt(i)) || /[\d〇零一二三四五六七八九十]/.test(text.charAt(i - 1))) continue;
    const date = dateIn(text.slice(i, i + 24));
    if (date) return date;
  }
  return undefined;
}

/** The date that the address of a page carries. */
export function dateInLink(text: string): string | undefined {
  const found = LINK.exec(text);
  return found ? edtf(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

function edtf(year: number | undefined, month: number | undefined, day: number | undefined): string | undefined {
  if (!year || !month || !day || year < 1900 || year > 2099 || month > 12 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
