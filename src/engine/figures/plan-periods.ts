import type { DateReading } from './calendar';
import { smallNumber } from './calendar';
import { matchAt } from './characters';

const PLAN = /[“"‘]?([一二三四六七八九]|十[一二三四五六七八九]?|二十[一二]?)五[”"’]?/y;
const PERIOD = /(?:规划)?(期间|时期|期末|末期|末|初期|[初期]|前期|中期|后期|以来)/y;
/** “十四五”规划 is a document, “八五”普法 a drive's name. */
const DOCUMENT = /[\p{Script=Han}、“”]{0,18}?(?:规划|计划|纲要|方案|建议)/uy;
const NAMED = /(?:普法|国家重点研发|科技攻关|攻关|重点研发|国家科技)/y;

/** First year of the n-th five-year plan: 1953, 1958, and from 1966 every five years. */
function firstYear(n: number): number {
  return n <= 2 ? 1953 + 5 * (n - 1) : 1966 + 5 * (n - 3);
}

/** Reads the period of a five-year plan: “十四五”, “十三五”时期, “十五五”末; null before 规划 and the like. */
export function readPlanPeriod(text: string, at: number): DateReading | null {
  const match = matchAt(PLAN, text, at);
  if (!match) return null;
  let end = at + match[0].length;
  const opened = /[“"‘]/.test(match[0][0] ?? '');
  const closed = /[”"’]/.test(match[0].at(-1) ?? '');
  if (opened !== closed) return null;
  const first = firstYear(smallNumber(match[1] ?? ''));
  if (first > 2060) return null;
  const period = matchAt(PERIOD, text, end);
  if (!period && matchAt(DOCUMENT, text, end)) return null;
  if (matchAt(NAMED, text, end)) return null;
  // 四五 without quotation marks is an estimate; 十四五 alone is shorthand for the plan.
  if (!opened && !(period && (match[1] ?? '').startsWith('十'))) return null;
  let [year, endYear]: [number, number | null] = [first, first + 4];
  let edge = '';
  let open = false;
  if (period) {
    end += period[0].length;
    const word = period[1] ?? '';
    if (word === '以来') [open, endYear] = [true, null];
    else if (word === '末' || word === '期末') [year, endYear] = [first + 4, null];
    else if (word === '初') endYear = null;
    if (word === '期' && text[end] === '内') edge = '';
  }
  return {
    start: at,
    end,
    year: String(year),
    rest: edge,
    ...(endYear === null ? {} : { endYear: String(endYear), restTo: '' }),
    ...(open ? { open } : {}),
    rule: 'figure/plan-period',
  };
}
