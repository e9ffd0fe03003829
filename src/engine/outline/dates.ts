import type { Span } from '../model';
import { HAN_NUMERALS, hanNumber } from '../text/han-number';

const ARABIC = /((?:19|20) ?\d ?\d) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?: ?日|(?!\d))/;
const HAN = new RegExp(`([${HAN_NUMERALS}]{4}) ?年 ?([${HAN_NUMERALS}]{1,3}) ?月 ?([${HAN_NUMERALS}]{1,3}) ?日`);
const LINK = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})\//;

/** A whole date as EDTF (`2018-11-07`), and where it is written. */
export interface DateFound extends Span {
  readonly date: string;
}

/** The first whole date in a folded text; Chinese digits too (二〇一八年十一月七日). */
export function findDate(text: string): DateFound | undefined {
  const arabic = ARABIC.exec(text);
  const han = text.includes('年') ? HAN.exec(text) : null;
  if (arabic && (!han || arabic.index < han.index))
    return found(arabic, Number(arabic[1]?.replace(/ /g, '')), Number(arabic[2]), Number(arabic[3]));
  return han ? found(han, hanNumber(han[1] ?? ''), hanNumber(han[2] ?? ''), hanNumber(han[3] ?? '')) : undefined;
}

/** The last whole date in a text. */
export function findLastDate(text: string): DateFound | undefined {
  for (let i = text.length - 5; i >= 0; i--) {
    if (!/[12一二]/.test(text.charAt(i)) || /[\d〇零一二三四五六七八九十]/.test(text.charAt(i - 1))) continue;
    const last = findDate(text.slice(i, i + 24));
    if (last) return { date: last.date, start: last.start + i, end: last.end + i };
  }
  return undefined;
}

/** The date that the address of a page carries. */
export function findDateInLink(text: string): DateFound | undefined {
  const link = LINK.exec(text);
  return link ? found(link, Number(link[1]), Number(link[2]), Number(link[3])) : undefined;
}

function found(
  match: RegExpExecArray,
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
): DateFound | undefined {
  if (!year || !month || !day || year < 1900 || year > 2099 || month > 12 || day > 31) return undefined;
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { date, start: match.index, end: match.index + match[0].length };
}
