import type { Approximation } from '../model';
import { leadingApproximator } from './approximators';
import { LEADS, classAt } from './characters';
import { negate } from './decimal';
import type { Decimal } from './decimal';
import type { Numeral } from './numerals';

const CURRENCY = /(?:人民币|RMB|CNY|[¥￥$€£]|US\$|USD|HK\$|新台币|港币|美金)(?:为|约)? {0,2}$/;
const CURRENCIES: Readonly<Record<string, string>> = {
  US$: 'USD',
  USD: 'USD',
  $: 'USD',
  HK$: 'HKD',
  '€': 'EUR',
  '£': 'GBP',
  新台币: 'TWD',
  港币: 'HKD',
  美金: 'USD',
};

/** What belongs to a figure before its number. */
export interface Lead {
  readonly at: number;
  readonly approx: Approximation | undefined;
  readonly negative: boolean;
  readonly currency: string | undefined;
}

/** What belongs to the figure before its number: approximators, a sign, a currency's name. */
export function leadOf(text: string, numeral: Numeral, floor: number): Lead {
  let at = numeral.start;
  let negative = false;
  let currency: string | undefined;
  const before = text[at - 1] ?? '';
  if (
    at > floor &&
    ((before === '负' && !/[不辜担肩抱欺胜自减税债重背正增]/.test(text[at - 2] ?? '')) ||
      (before === '-' && !/[\p{Script=Han}A-Za-z\d)%]/u.test(text[at - 2] ?? '')) ||
      (before === '-' && /[长幅率为约降速达]/.test(text[at - 2] ?? '')))
  ) {
    negative = true;
    at--;
  }
  if (before === '+' && at > floor && text[numeral.end] === '%') at--;
  const symbol = mayLead(text, at) ? CURRENCY.exec(text.slice(Math.max(floor, at - 6), at)) : null;
  if (symbol) {
    at -= symbol[0].length;
    currency = CURRENCIES[symbol[0].trim()] ?? 'CNY';
  }
  if (
    text[at - 1] === '上' &&
    at > floor &&
    /[百千万亿萬億]/.test(text[at] ?? '') &&
    !/[以之赶]/.test(text[at - 2] ?? '')
  )
    return { at: at - 1, approx: 'more', negative, currency };
  const found = leadingApproximator(text, at, floor);
  return { at: found?.at ?? at, approx: found?.approx, negative, currency };
}

/** Whether the last character before an offset, white space aside, may be a sign or end a currency's name. */
export function mayLead(text: string, at: number): boolean {
  const last = text[at - 1] !== ' ' ? at - 1 : text[at - 2] !== ' ' ? at - 2 : at - 3;
  return (classAt(text, last) & LEADS) !== 0;
}

export const signed = (value: Decimal, lead: Lead): Decimal => (lead.negative ? negate(value) : value);

/** 以上, 以下 and the words before the number outweigh 余 and 多; 近 before them stays. */
export function approxOf(
  lead: Approximation | undefined,
  trail: Approximation | undefined,
  open: boolean | 'about' | 'more' | undefined,
): Approximation | undefined {
  if (trail === 'about' && lead === undefined) return 'about';
  return lead ?? trail ?? (open === true ? 'more' : open || undefined);
}
