import { hanNumber } from '../text/han-number';
import { numberingAt } from '../text/numbering';
import type { FrontMatter } from './title';
import type { Row } from './rows';

/** Words of a row: what a conclusion rests on. */
export interface Evidence {
  readonly row: Row;
  readonly start: number;
  readonly end: number;
}

/** A date concluded from what the article says of its time. */
export interface Inferred {
  readonly date: string;
  readonly evidence: readonly Evidence[];
}

/** So many rows of the body are asked: what stands further down may tell of any time. */
const ROWS = 6;
/** 7月12日 that opens a report; a span of days (3日至5日) tells none. */
const DAY = /^[^。;\d]{0,24}(\d{1,2}) ?月 ?(\d{1,2}) ?日(?![至到—-])/;
const PERIOD =
  /((?:19|20)\d{2}) ?年(?:(度)|(全年)|(上半年)|(前三季度)|(?:1|一)[-—至](\d{1,2}|[一二三四五六七八九十]{1,2})月|(第?[一二三四]季度))(?!的?(?:计划|预算|目标|要点|任务|安排|工作要点|将|要))/g;
const UNTIL = /截[至止](?:到|目前)? ?((?:19|20)\d{2}) ?年(?: ?(\d{1,2}) ?月)?/g;
/** 今年是…: a year known by what is remembered or begun in it. */
const THIS_YEAR = /(?:今年|本年)(?:是|为|恰逢|正值|迎来|适逢|,?我们将?(?:迎来|庆祝))[^。;]{2,60}/g;
const REMEMBERED: readonly (readonly [RegExp, number])[] = [
  [/(?:新中国|中华人民共和国|共和国)(?:成立)?/, 1949],
  [/(?:中国共产党|党)(?:成立|诞生|的生日)|建党/, 1921],
  [/改革开放/, 1978],
  [/抗日战争|抗战|反法西斯/, 1945],
  [/建军|人民解放军/, 1927],
  [/长征/, 1936],
  [/抗美援朝/, 1950],
];
const ANNIVERSARY = /(?:(\d{1,3})|([一二三四五六七八九十百]{1,5}))(?:周年|年华诞|岁生日)/;
const PLAN =
  /[“"]?([一二三四五六七八九十]{2,3})五[”"]?(?:规划|计划|时期)?(?:的|规划的)?(开局|起步|收官|收尾|最后一年|第一年|首年)/;
// 贯彻党的二十大精神的开局之年 is another year.
const CONGRESS = /(?:召开|举行|喜迎)党的(十[六七八九]|二十)大|党的(十[六七八九]|二十)大(?:将|即将|胜利)?(?:召开|举行)/;
const CONGRESS_YEARS: Readonly<Record<string, number>> = {
  十六: 2002,
  十七: 2007,
  十八: 2012,
  十九: 2017,
  二十: 2022,
};
/** 2026年湖北省政府工作报告 is delivered in the year it names. */
const TITLE_YEAR = /((?:19|20)\d{2}) ?年?.{0,20}政府工作报告|政府工作报告.{0,4}((?:19|20)\d{2})/;

/**
 * The date of an article that states none: the year that 今年是…周年 or a finished period (2021年度, 2023年上半年) tells, with
 * the day that opens the report. Undefined where the words contradict one another.
 */
export function inferDate(rows: readonly Row[], front: FrontMatter): Inferred | undefined {
  const body = rows.slice(front.body, front.body + ROWS);
  const year = thisYear(body);
  const day = dayIn(rows, front);
  const title = titleYear(rows, front);
  if (!day) {
    const known = year ?? title;
    return known && { date: String(known.year), evidence: [known.at] };
  }
  const { month } = day;
  let ended: { year: number; at: Evidence } | undefined;
  for (const period of periods(body)) {
    // Published after the period's end: in the same year, if its months have passed.
    const earliest = period.year + (month >= period.month ? 0 : 1);
    if (!ended || earliest > ended.year) ended = { year: earliest, at: period.at };
  }
  const known = year ?? title;
  if (known && ended && known.year < ended.year) return undefined;
  const found = known ?? ended;
  if (!found) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  return { date: `${found.year}-${two(month)}-${two(day.day)}`, evidence: [day.at, found.at] };
}

/** The day without a year that the first row of text opens with. */
function dayIn(rows: readonly Row[], front: FrontMatter): { month: number; day: number; at: Evidence } | undefined {
  const row = rows[front.body];
  if (!row || numberingAt(row.text, 0)) return undefined;
  const found = DAY.exec(row.text.slice(0, 48));
  if (!found) return undefined;
  const [month, day] = [Number(found[1]), Number(found[2])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const end = found[0].length;
  const start = end - (/\d{1,2} ?月 ?\d{1,2} ?日$/.exec(found[0])?.[0].length ?? 0);
  return { month, day, at: { row, start, end } };
}

/** Finished periods: the year, and the month (1 to 13) from which on it is over. */
function* periods(rows: readonly Row[]): Generator<{ year: number; month: number; at: Evidence }> {
  for (const row of rows) {
    if (!/\d{4} ?年/.test(row.text)) continue;
    for (const found of row.text.matchAll(PERIOD)) {
      const [words, year, annual, whole, half, three, upTo, quarter] = found;
      const month =
        annual || whole ? 13 : half ? 7 : three ? 10 : quarter ? quarterEnd(quarter) : monthOf(upTo ?? '') + 1;
      yield { year: Number(year), month, at: { row, start: found.index, end: found.index + words.length } };
    }
    for (const found of row.text.matchAll(UNTIL)) {
      const month = found[2] ? Number(found[2]) : 13;
      yield { year: Number(found[1]), month, at: { row, start: found.index, end: found.index + found[0].length } };
    }
  }
}

const quarterEnd = (words: string): number => '一二三四'.indexOf(words.replace(/^第/, '').charAt(0)) * 3 + 4;
const monthOf = (words: string): number => (/^\d/.test(words) ? Number(words) : (hanNumber(words) ?? 12));

function thisYear(rows: readonly Row[]): { year: number; at: Evidence } | undefined {
  let known: { year: number; at: Evidence } | undefined;
  for (const row of rows) {
    for (const found of row.text.matchAll(THIS_YEAR)) {
      const year = yearOf(found[0]);
      if (year === undefined) continue;
      if (known && known.year !== year) return undefined;
      known ??= { year, at: { row, start: found.index, end: found.index + found[0].length } };
    }
  }
  return known;
}

function yearOf(words: string): number | undefined {
  const anniversary = ANNIVERSARY.exec(words);
  if (anniversary) {
    const count = anniversary[1] ? Number(anniversary[1]) : hanNumber(anniversary[2] ?? '');
    const before = words.slice(0, anniversary.index);
    for (const [what, year] of REMEMBERED) if (count && what.test(before)) return year + count;
  }
  const plan = PLAN.exec(words);
  if (plan) {
    // The first plan began in 1953; since the sixth, of 1981, one has followed another every five years.
    const number = hanNumber(plan[1] ?? '');
    const first = number !== undefined && number >= 6 ? 1981 + (number - 6) * 5 : undefined;
    return first === undefined ? undefined : /收|最后/.test(plan[2] ?? '') ? first + 4 : first;
  }
  const congress = CONGRESS.exec(words);
  return CONGRESS_YEARS[congress?.[1] ?? congress?.[2] ?? ''];
}

function titleYear(rows: readonly Row[], front: FrontMatter): { year: number; at: Evidence } | undefined {
  const row = front.title ? rows[front.titleRow] : undefined;
  const found = row && TITLE_YEAR.exec(row.text);
  const digits = found?.[1] ?? found?.[2];
  if (!row || !found || !digits) return undefined;
  const start = found.index + found[0].indexOf(digits);
  return { year: Number(digits), at: { row, start, end: start + 4 } };
}
