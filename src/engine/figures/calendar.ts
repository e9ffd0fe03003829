import { DIGITS } from './characters';

/** A date as the text gives it: a year, or none, and what stands behind the year. */
export interface DateReading {
  readonly start: number;
  readonly end: number;
  /** Four characters of EDTF; `XXXX` where the text gives no year, `YYYY` where it counts from the article's. */
  readonly year: string;
  /** Of `YYYY`: years to add to the article's year. */
  readonly offset?: number;
  /** Behind the year: ``, `-07`, `-07-12`. */
  readonly rest: string;
  /** Of a period within the year, or up to `endYear`: the last point. */
  readonly restTo?: string;
  /** Of a period over several years. */
  readonly endYear?: string;
  readonly endOffset?: number;
  /** Months and days to add to the article's date where `rest` holds `MM` and `DD`. */
  readonly monthOffset?: number;
  readonly dayOffset?: number;
  /** 年末 of what is counted: an article of the next spring means the year before its own. */
  readonly passed?: true;
  /** 2010年以来: no end. */
  readonly open?: boolean;
  /** 同期: the period is that of another date. */
  readonly same?: boolean;
  /** 2015 in 2015和2016年同期: what stands behind the year comes from the next date. */
  readonly partial?: boolean;
  /** A point or period that only the context fixes (一年来, 当年): no value. */
  readonly vague?: boolean;
  readonly rule: 'figure/date' | 'figure/period' | 'figure/relative-date' | 'figure/plan-period' | 'figure/era';
}

/** EDTF level 2 of a reading (ISO 8601-2), with `YYYY` and `LL` still in it for the document pass to fill in. */
export function edtf(reading: DateReading): string {
  const from = reading.year + reading.rest;
  if (reading.open) return `${from}/..`;
  if (reading.endYear !== undefined) return `${from}/${reading.endYear}${reading.restTo ?? ''}`;
  return reading.restTo === undefined ? from : `${from}/${reading.year}${reading.restTo}`;
}

/** Puts the last day of February (`-02-LL`) right, once its year stands before it. */
export function fillLastDays(date: string): string {
  return date.replace(/(\d{4}|XXXX)-02-LL/g, (_, year: string) => `${year}-02-${isLeap(year) ? '29' : '28'}`);
}

function isLeap(year: string): boolean {
  const number = Number(year);
  return number % 4 === 0 && (number % 100 !== 0 || number % 400 === 0);
}

/** The last day of a month as two digits; `LL` for February, whose year may not be known yet, and for a month to be filled in. */
export function lastDay(month: string): string {
  if (month === '02' || month === 'MM') return 'LL';
  return ['04', '06', '09', '11'].includes(month) ? '30' : '31';
}

export const pad = (value: number | string): string => String(value).padStart(2, '0');

/** A number up to 99 in Arabic or Chinese digits: 12, 十二, 二十, 廿三, 元 (of 元月). */
export function smallNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '元' || text === '正') return 1;
  if (text === '首') return 1;
  let total = 0;
  let current = -1;
  for (const char of text) {
    if (char === '十') {
      total += (current < 0 ? 1 : current) * 10;
      current = 0;
    } else if (char === '廿' || char === '卅') {
      total += char === '廿' ? 20 : 30;
      current = 0;
    } else current = DIGITS.get(char) ?? 0;
  }
  return total + Math.max(current, 0);
}

/** First and last month of the n-th quarter, as `-01`, `-03`. */
export const quarter = (n: number): readonly [string, string] => [`-${pad(3 * n - 2)}`, `-${pad(3 * n)}`];
