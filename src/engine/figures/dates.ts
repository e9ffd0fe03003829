import type { DateReading } from './calendar';
import { pad } from './calendar';
import { readCentury } from './centuries';
import { ARABIC, NUMERAL, classAt, matchAt } from './characters';
import { readPlanPeriod } from './plan-periods';
import { readRelativeDate } from './relative-dates';
import { readTime, readWithinYear } from './within-year';
import { readYear } from './years';
import type { Year } from './years';

const TO = / ?(?:——?|[~至到-]) ?/y;
const BARE_YEARS = /(1[89]\d\d|20\d\d|21\d\d) ?(?:——?|[~至到-]) ?(?=(?:1[89]|20|21)\d\d ?年)/y;
/** 2015和2016年: a bare year that shares the next one's 年. */
const SHARED_YEAR = /(1[89]\d\d|20\d\d|21\d\d)(?=(?: ?(?:[、和及与]|以及) ?(?:19|20|21)\d\d){1,8} ?(?:年|——?\d{4}年))/y;
const NUMERIC = /((?:1\d|20|21)\d\d)([-./])(1[0-2]|0?[1-9])(?:\2(3[01]|[12]\d|0?[1-9]))?(?![\d%.-])/y;
const DAY_FIRST = /(3[01]|[12]\d|0?[1-9])([./])(1[0-2]|0?[1-9])\2((?:19|20)\d\d)(?![\d.])/y;
/** 12/25/2019: the second number can be no month. */
const MONTH_FIRST = /(1[0-2]|0?[1-9])\/(3[01]|2\d|1[3-9])\/((?:19|20)\d\d)(?![\d/.])/y;
/** 05/05/89, 12/25/99: a last number that can be no day. */
const SHORT_SLASHED = /(0[1-9]|[12]\d|3[01])\/(0[1-9]|[12]\d|3[01])\/([4-9]\d|3[2-9])(?![\d/.%])/y;
/** 每月5日前: a day of the month, not a term. */
const DAY_OF_MONTH = /[每当次本上下]月$/;
const DAY = /(3[01]|[12]\d|[1-9]) ?日/y;
const LISTED_YEAR = /(?:19|20)\d\d ?年/y;
const DAY_RANGE = /(3[01]|[12]\d|[1-9]) ?日? ?(?:——?|[~至到-]) ?(3[01]|[12]\d|[1-9]) ?日/y;
const DURATION = /[内以之后前期的]|左右/y;
const SINCE = /年?以来/y;
const DURING = /(?:期间|时期|间(?![接隔断距]))/y;

const PLAN_START = /[“"‘十二一三四五六七八九]/;

/**
 * Reads a date or period that begins at an offset. Values are EDTF (ISO 8601-2), as complete as the text itself is.
 */
export function readDate(text: string, at: number): DateReading | null {
  const before = text[at - 1] ?? '';
  const arabic = (classAt(text, at) & ARABIC) !== 0;
  if (arabic && /[\d.A-Z/]/i.test(before) && !followsListNumber(text, at)) return null;
  if (!arabic && PLAN_START.test(text.charAt(at))) {
    const plan = readPlanPeriod(text, at);
    if (plan) return plan;
  }
  if (/[“"‘]/.test(text[at] ?? '')) return null;
  return (
    (arabic ? readNumericDate(text, at) : null) ??
    readYearDate(text, at) ??
    readCentury(text, at) ??
    readBare(text, at) ??
    readRelativeDate(text, at)
  );
}

function readNumericDate(text: string, at: number): DateReading | null {
  const sign = text[at + 4];
  if (text[at - 1] === '-') return null;
  const match = sign === '-' || sign === '.' || sign === '/' ? matchAt(NUMERIC, text, at) : null;
  if (match) {
    const [whole, year = '', sign, month = '', day] = match;
    // 2013.03 may be a decimal, 2020-12 a range of numbers: only with a written zero or a day.
    if (day === undefined && (month.length < 2 || sign === '/')) return null;
    if (
      day === undefined &&
      /[\p{Script=Han}A-Za-z]/u.test(text[at + whole.length] ?? '') &&
      !/^[至到起以]/.test(text.slice(at + whole.length))
    )
      return null;
    let end = at + whole.length;
    let rest = `-${pad(month)}`;
    if (day !== undefined) ({ end, rest } = readTime(text, { end, rest: `${rest}-${pad(day)}` }));
    return { start: at, end, year, rest, rule: 'figure/date' };
  }
  if (!/[./]/.test(text.slice(at + 1, at + 3))) return null;
  const european = matchAt(DAY_FIRST, text, at);
  if (!european) return readSlashed(text, at);
  return {
    start: at,
    end: at + european[0].length,
    year: european[4] ?? '',
    rest: `-${pad(european[3] ?? '')}-${pad(european[1] ?? '')}`,
    rule: 'figure/date',
  };
}

function readSlashed(text: string, at: number): DateReading | null {
  const american = matchAt(MONTH_FIRST, text, at);
  const match = american ?? matchAt(SHORT_SLASHED, text, at);
  const [whole, one = '', other = '', year = ''] = match ?? [];
  if (whole === undefined) return null;
  const monthFirst = american !== null || Number(other) > 12;
  const [month, day] = monthFirst ? [one, other] : [other, one];
  // 03/04/89 says not what is the month.
  if (!american && one !== other && (Number(month) > 12 || (Number(one) <= 12 && Number(other) <= 12))) return null;
  if (Number(month) > 12) return null;
  const full = american ? year : (Number(year) < 50 ? '20' : '19') + year;
  return { start: at, end: at + whole.length, year: full, rest: `-${pad(month)}-${pad(day)}`, rule: 'figure/date' };
}

function readYearDate(text: string, at: number): DateReading | null {
  // A bare year of four digits may share what stands behind the next one.
  const bare = (classAt(text, at + 3) & ARABIC) !== 0 && text[at + 4] !== '年';
  const range = bare ? matchAt(BARE_YEARS, text, at) : null;
  if (range) {
    const last = readYear(text, at + range[0].length);
    if (!last) return null;
    const tail = text.startsWith('度', last.end) ? last.end + 1 : last.end;
    return finish(text, {
      start: at,
      end: tail,
      year: range[1] ?? '',
      rest: '',
      endYear: last.year,
      restTo: '',
      rule: 'figure/period',
    });
  }
  const shared = bare ? matchAt(SHARED_YEAR, text, at) : null;
  if (shared) return { start: at, end: at + 4, year: shared[1] ?? '', rest: '', partial: true, rule: 'figure/date' };
  const year = readYear(text, at);
  if (!year || !standsAlone(text, at)) return null;
  if (text.startsWith('中央一号文件', year.end)) return null;
  const first = behindYear(text, at, year);
  const to = first.restTo === undefined && !first.same ? matchAt(TO, text, first.end) : null;
  const second = to ? readYear(text, first.end + to[0].length) : null;
  if (to && second && !second.vague && !first.vague && second.year !== 'YYYY') {
    const last = behindYear(text, first.end + to[0].length, second);
    return finish(text, {
      ...first,
      end: last.end,
      endYear: last.year,
      restTo: last.restTo ?? last.rest,
      rule: 'figure/period',
    });
  }
  if (to && !second && first.rest.length === 3 && first.year !== 'XXXX') {
    // 2021年1月至6月: the year serves both.
    const last = readWithinYear(text, first.end + to[0].length, false);
    if (last && last.restTo === undefined)
      return finish(text, { ...first, end: last.end, restTo: last.rest, rule: 'figure/period' });
  }
  return finish(text, first);
}

function behindYear(text: string, at: number, year: Year): DateReading {
  const within = readWithinYear(text, year.end, true);
  const rule = year.era
    ? 'figure/era'
    : year.year === 'YYYY'
      ? 'figure/relative-date'
      : within?.restTo === undefined
        ? 'figure/date'
        : 'figure/period';
  return {
    start: at,
    end: within?.end ?? year.end,
    year: year.year,
    ...(year.offset === undefined ? {} : { offset: year.offset }),
    ...(year.vague ? { vague: true } : {}),
    rest: within?.rest ?? '',
    ...(within?.restTo === undefined ? {} : { restTo: within.restTo }),
    ...(within?.same ? { same: true } : {}),
    rule,
  };
}

/** 以来, 期间 belong to the date. */
function finish(text: string, reading: DateReading): DateReading {
  const next = text[reading.end];
  if (next !== '年' && next !== '以' && next !== '期' && next !== '时' && next !== '间') return reading;
  const since = matchAt(SINCE, text, reading.end);
  if (since) return { ...reading, end: reading.end + since[0].length, open: true };
  const during = matchAt(DURING, text, reading.end);
  return during ? { ...reading, end: reading.end + during[0].length } : reading;
}

/** Months, days, quarters and halves without a year. */
function readBare(text: string, at: number): DateReading | null {
  const within = standsAlone(text, at) ? readWithinYear(text, at, false) : null;
  if (within) {
    let { end, restTo } = within;
    const to = restTo === undefined ? matchAt(TO, text, end) : null;
    const last = to ? readWithinYear(text, end + to[0].length, false) : null;
    if (last && last.restTo === undefined && last.rest.length === within.rest.length) ({ end, rest: restTo } = last);
    return finish(text, {
      start: at,
      end,
      year: 'XXXX',
      rest: within.rest,
      ...(restTo === undefined ? {} : { restTo }),
      rule: restTo === undefined ? 'figure/date' : 'figure/period',
    });
  }
  if ((classAt(text, at) & ARABIC) === 0 || /[过满前足限隔每期于续后\d.:/-]/.test(text[at - 1] ?? '')) return null;
  const range = matchAt(DAY_RANGE, text, at);
  const day = range ?? matchAt(DAY, text, at);
  const ofMonth = DAY_OF_MONTH.test(text.slice(Math.max(0, at - 2), at)) && text[at + (day?.[0].length ?? 0)] !== '内';
  if (
    !day ||
    (!ofMonth && matchAt(DURATION, text, at + day[0].length)) ||
    /^[本元均益报常圆]/.test(text.slice(at + day[0].length))
  )
    return null;
  const point = { end: at + day[0].length, rest: `-XX-${pad(day[1] ?? '')}` };
  return {
    start: at,
    ...(range ? point : readTime(text, point)),
    year: 'XXXX',
    ...(range ? { restTo: `-XX-${pad(range[2] ?? '')}` } : {}),
    rule: 'figure/date',
  };
}

/** 1.2023年: the point ends a list number, the year begins behind it. */
function followsListNumber(text: string, at: number): boolean {
  return matchAt(LISTED_YEAR, text, at) !== null && /(?:^|[^\d.])\d{1,2}\.$/.test(text.slice(Math.max(0, at - 4), at));
}

/** The date is not the tail of a longer number or word: 十三月, 第三季度 of 第十三季度, 每年. */
function standsAlone(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  if ((classAt(text, at) & NUMERAL) !== 0 && ((classAt(text, at - 1) & NUMERAL) !== 0 || /[几数点]/.test(before)))
    return false;
  return !(
    /[第每]/.test(before) &&
    /[\d一二三四五六七八九十]/.test(text[at] ?? '') &&
    !/^\d{4}/.test(text.slice(at, at + 4)) &&
    before === '第'
  );
}
