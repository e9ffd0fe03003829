import { lastDay, pad, quarter, smallNumber } from './calendar';
import { JOINT, NUMERAL, classAt, matchAt } from './characters';

/** What stands behind a year, or alone: months, days, quarters, halves, ends. */
export interface WithinYear {
  readonly end: number;
  readonly rest: string;
  readonly restTo?: string;
  readonly same?: boolean;
}

const MONTH = '(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九元])';
const DAY =
  '(3[01]|[12]\\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])';
const TO = '(?:——?|[~至到-])';

const MONTH_RANGE = new RegExp(`${MONTH} ?(?:月份?)? ?${TO} ?${MONTH} ?月份?`, 'y');
const DAY_RANGE = new RegExp(`${MONTH} ?月 ?${DAY} ?[日号]? ?${TO} ?(?:${MONTH} ?月 ?)?${DAY} ?[日号]`, 'y');
const MONTH_DAY = new RegExp(`${MONTH} ?月 ?${DAY} ?[日号]`, 'y');
/** 八月十五 without 日, as one writes festivals. */
const BARE_DAY = new RegExp(
  `${MONTH}月(三十一?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]|十[一二三四五六七八九]?|初[一二三四五六七八九十])(?![亿万千百个多余几时点年])`,
  'y',
);
const MONTH_PART = new RegExp(`${MONTH} ?月(?!革命|社会主义革命|怀胎|围城)份?(上旬|中旬|下旬|月?底|月?末|初)?`, 'y');
const QUARTER_RANGE = /第?([一二三1-3])(?:季度)?(?:——?|[至到-])第?([二三四2-4])季度/y;
const QUARTER = /(?:第?([一二三四1-4])|(首))季度?([末底初])?/y;
const FIRST_QUARTERS = /前([两二三23])个?季度(末|底)?/y;
const FIRST_MONTHS = /前(1[01]|[2-9两二三四五六七八九]|十一?)个?月份?/y;
const HALF = /([上下])半年([末底初])?/y;
const TAIL = /年?([底末初中])/y;
const TIME =
  / ?(上午|下午|晚上|晚间|晚|凌晨|中午|早上|早|清晨|深夜|夜间)? ?([01]?\d|2[0-4]) ?(?:[时点]|:(?=\d{2}))(?:整|([0-5]?\d)(?:分(?!钟)|(?=\D|$))(?::?([0-5]\d)秒?)?)?/y;

/**
 * Reads what may stand behind a year: 7月12日, 1-8月, 上半年, 前三季度, 12月下旬, 末, 度, 同期.
 * @param afterYear a year stands before: only then 底, 度, 同期 and the like count
 */
export function readWithinYear(text: string, at: number, afterYear: boolean): WithinYear | null {
  const from = text[at] === ' ' && afterYear ? at + 1 : at;
  const month = (mayBeMonth(text, from) ? readMonths(text, from) : null) ?? readQuarters(text, from);
  if (month) return month;
  return afterYear ? readTail(text, at) : null;
}

/** Whether 月, or the joint of a range, stands behind a month's number. */
function mayBeMonth(text: string, at: number): boolean {
  let end = at;
  while ((classAt(text, end) & NUMERAL) !== 0) end++;
  if (text[at] === '元') end = at + 1;
  if (end === at) return false;
  let next = end;
  while (text[next] === ' ' && next - end < 2) next++;
  return text[next] === '月' || (classAt(text, next) & JOINT) !== 0;
}

function readMonths(text: string, at: number): WithinYear | null {
  let match = matchAt(DAY_RANGE, text, at);
  if (match) {
    const month = pad(smallNumber(match[1] ?? ''));
    const last = match[3] === undefined ? month : pad(smallNumber(match[3]));
    return {
      end: at + match[0].length,
      rest: `-${month}-${pad(smallNumber(match[2] ?? ''))}`,
      restTo: `-${last}-${pad(smallNumber(match[4] ?? ''))}`,
    };
  }
  match = matchAt(MONTH_DAY, text, at);
  if (match) {
    const rest = `-${pad(smallNumber(match[1] ?? ''))}-${pad(smallNumber(match[2] ?? ''))}`;
    return readTime(text, { end: at + match[0].length, rest });
  }
  match = matchAt(BARE_DAY, text, at);
  if (match && /[一二三四五六七八九十]/.test(match[1] ?? '')) {
    const day = (match[2] ?? '').replace('初', '');
    return { end: at + match[0].length, rest: `-${pad(smallNumber(match[1] ?? ''))}-${pad(smallNumber(day))}` };
  }
  match = matchAt(MONTH_RANGE, text, at);
  if (match) {
    const [first, last] = [smallNumber(match[1] ?? ''), smallNumber(match[2] ?? '')];
    if (first < last) return { end: at + match[0].length, rest: `-${pad(first)}`, restTo: `-${pad(last)}` };
  }
  match = matchAt(MONTH_PART, text, at);
  if (!match) return null;
  const month = pad(smallNumber(match[1] ?? ''));
  return { end: at + match[0].length, ...partOfMonth(month, match[2]) };
}

/** 上旬, 中旬, 下旬, 底, 末, 初 of a month; the month itself without one. */
export function partOfMonth(month: string, part: string | undefined): { rest: string; restTo?: string } {
  const last = lastDay(month);
  switch (part?.at(-1)) {
    case '旬': {
      const [from, to] = part === '上旬' ? ['01', '10'] : part === '中旬' ? ['11', '20'] : ['21', last];
      return { rest: `-${month}-${from}`, restTo: `-${month}-${to}` };
    }
    case '底':
    case '末':
      return { rest: `-${month}-${last}` };
    case '初':
      return { rest: `-${month}-01` };
    default:
      return { rest: `-${month}` };
  }
}

function readQuarters(text: string, at: number): WithinYear | null {
  const sign = text[at] ?? '';
  if (sign === '前') return readFirstPart(text, at);
  if (sign === '上' || sign === '下') return readHalf(text, at);
  if (!/[第首一二三四1-4]/.test(sign)) return null;
  let match = matchAt(QUARTER_RANGE, text, at);
  if (match) {
    const first = quarter(smallNumber(match[1] ?? ''))[0];
    return { end: at + match[0].length, rest: first, restTo: quarter(smallNumber(match[2] ?? ''))[1] };
  }
  match = matchAt(QUARTER, text, at);
  if (match) {
    // 一季, 三季 alone are harvests (三季稻); only 首季 stands for a quarter.
    if (!match[2] && !match[0].includes('季度')) return null;
    return { end: at + match[0].length, ...edgeOf(quarter(smallNumber(match[1] ?? '一')), match[3]) };
  }
  return null;
}

function readFirstPart(text: string, at: number): WithinYear | null {
  let match = matchAt(FIRST_QUARTERS, text, at);
  if (match)
    return { end: at + match[0].length, ...edgeOf(['-01', quarter(smallNumber(match[1] ?? ''))[1]], match[2]) };
  match = matchAt(FIRST_MONTHS, text, at);
  if (match) return { end: at + match[0].length, rest: '-01', restTo: `-${pad(smallNumber(match[1] ?? ''))}` };
  return null;
}

function readHalf(text: string, at: number): WithinYear | null {
  const match = matchAt(HALF, text, at);
  if (!match) return null;
  return { end: at + match[0].length, ...edgeOf(match[1] === '上' ? ['-01', '-06'] : ['-07', '-12'], match[2]) };
}

/** The whole of a period of months, or the day at its edge (一季度末 → -03-31). */
function edgeOf([from, to]: readonly [string, string], edge: string | undefined): { rest: string; restTo?: string } {
  if (edge === undefined) return { rest: from, restTo: to };
  return { rest: edge === '初' ? `${from}-01` : `${to}-${lastDay(to.slice(1))}` };
}

function readTail(text: string, at: number): WithinYear | null {
  const word = ['年度', '度', '全年', '同期', '整年'].find((form) => text.startsWith(form, at));
  if (word && !(word === '度' && /[假量]/.test(text[at + 1] ?? '')))
    return { end: at + word.length, rest: '', ...(word === '同期' ? { same: true } : {}) };
  const match = matchAt(TAIL, text, at);
  if (
    !match ||
    /^中[国央共小华心医东西长部]/.test(text.slice(at, at + 2)) ||
    /^初[步中期次]/.test(text.slice(at, at + 2))
  )
    return null;
  const end = at + match[0].length;
  if (match[1] === '中') return match[0] === '年中' ? { end, rest: '-06' } : null;
  return { end, rest: match[1] === '初' ? '-01-01' : '-12-31' };
}

/** 9时30分, 下午3点, 09:26 behind a day. */
export function readTime(text: string, day: { end: number; rest: string }): WithinYear {
  const match = matchAt(TIME, text, day.end);
  if (!match) return day;
  let hour = Number(match[2]);
  if (/^(?:下午|晚|夜)/.test(match[1] ?? '') && hour < 12) hour += 12;
  const minute = match[3] === undefined ? '' : `:${pad(match[3])}`;
  const second = match[4] === undefined ? '' : `:${match[4]}`;
  return { end: day.end + match[0].length, rest: `${day.rest}T${pad(hour)}${minute}${second}` };
}
