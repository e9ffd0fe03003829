import type { DateReading } from './calendar';
import { pad } from './calendar';
import { NUMERAL, classAt, matchAt } from './characters';
import { toNumber } from './decimal';
import { readNumeral } from './numerals';
import { partOfMonth } from './within-year';

/** 年初以来, 年底, 年内: the 年 of a longer word (全年, 青年, 三年内) does not count. */
const YEAR_EDGE = /年(初以来|[初底末内终])/y;
const PART_OF_WORD =
  /[\d今去明前后当本上同全每周晚老少青中成新近常往历头整半百千万多几数两届末一二三四五六七八九十〇零余次跨翌壮童学财]/;
/** 年末全国人口: what stood at the end of the year. 年末实现…: what is to be. */
const BEGINS = '。;!?,:(';
const AIMED = /^(?:[前要将拟达]|力争|预[计期]|实现|争取|确保|完成|计划|建成|全[面部])/;
const MONTH_WORD = /([本上下当])月(?:(上旬|中旬|下旬|[底末初])|(3[01]|[12]\d|[1-9]) ?日(?!内))?(?![台球亮光]|份额)/y;
const QUARTER_WORD = /([本上下])个?季度(?:末|初)?/y;
const DAY_WORD = /([今昨明前后])[天日](?![地堑津朝星报])/y;
const DAY_CONTEXT = /^(?:[,(上下晚早凌中起在从]|举行|召开|发布|公布|印发|正式|是\d|宣布|表示|$)/;
const CENTURY_WORD = /(?:本|上)世纪(?:末|初|中叶|中期|前期|上半叶|下半叶|以来)/y;
const SPAN_LEAD = /(过去|最近|未来|今后|此后|[这近前后])(?=[\d一二两三四五六七八九十百]{1,4}(?:多|余)?个?(?:年|月))/y;
const SPAN_TAIL = /(多|余)?(个)?(年|月)(多)?(来(?![自源说看到])|间(?![接隔断距]))?/y;

const DAYS: ReadonlyMap<string, number> = new Map([
  ['今', 0],
  ['昨', -1],
  ['明', 1],
  ['前', -2],
  ['后', 2],
]);

/** Reads a date that counts from the article's date or only from its context: 年底, 上月, 今天, 过去五年, 一年来. */
export function readRelativeDate(text: string, at: number): DateReading | null {
  const before = text[at - 1] ?? '';
  const kind = classAt(text, at) & NUMERAL;
  if (kind !== 0) return readSpan(text, at, before);
  const edge = text[at] !== '年' || PART_OF_WORD.test(before) ? null : matchAt(YEAR_EDGE, text, at);
  if (edge) {
    const word = edge[1] ?? '';
    const end = at + edge[0].length + (text.startsWith('以来', at + edge[0].length) ? 2 : 0);
    const rest = word === '底' || word === '末' || word === '终' ? '-12-31' : word === '初' ? '-01-01' : '';
    if (word === '终' || /^[期级]/.test(text.slice(end))) return null;
    return {
      start: at,
      end,
      year: 'YYYY',
      offset: 0,
      rest,
      ...(word === '初以来' ? { open: true } : {}),
      ...(word === '末' && BEGINS.includes(before) && !AIMED.test(text.slice(end, end + 3))
        ? { passed: true as const }
        : {}),
      rule: 'figure/relative-date',
    };
  }
  return readMonthWord(text, at, before) ?? readDayWord(text, at, before) ?? readSpan(text, at, before);
}

function readMonthWord(text: string, at: number, before: string): DateReading | null {
  if (!'本上下当'.includes(text[at] ?? ' ') || /[以之每]/.test(before)) return null;
  const month = matchAt(MONTH_WORD, text, at);
  const word = month ?? matchAt(QUARTER_WORD, text, at) ?? matchAt(CENTURY_WORD, text, at);
  if (!word) return null;
  const end = at + word[0].length;
  const offset = word[1] === '本' ? 0 : word[1] === '上' ? -1 : word[1] === '下' ? 1 : undefined;
  if (!month || offset === undefined) return vague(at, end);
  return {
    start: at,
    end,
    year: 'YYYY',
    offset: 0,
    ...(month[3] === undefined ? partOfMonth('MM', month[2]) : { rest: `-MM-${pad(month[3])}` }),
    monthOffset: offset,
    rule: 'figure/relative-date',
  };
}

function readDayWord(text: string, at: number, before: string): DateReading | null {
  const sign = text[at + 1];
  const match = sign === '天' || sign === '日' ? matchAt(DAY_WORD, text, at) : null;
  if (!match) return null;
  const word = match[1] ?? '';
  // 今天 and 明天 of a speaker's day, not of an era (今天的中国, 走到今天): with a date, an hour or an event behind them.
  const end = at + match[0].length;
  if (!DAY_CONTEXT.test(text.slice(end, end + 3))) return null;
  // 以前天, 提前日: only 前天, 后天 after a boundary; 后天 and 明天 are everyday words besides.
  if (/[前后]/.test(word) && (match[0].endsWith('日') || /[\p{Script=Han}\d]/u.test(before))) return null;
  return {
    start: at,
    end,
    year: 'YYYY',
    offset: 0,
    rest: '-MM-DD',
    dayOffset: DAYS.get(word) ?? 0,
    rule: 'figure/relative-date',
  };
}

/** 过去五年, 近三年来, 十多年来. A bare duration (十年) is a quantity. */
function readSpan(text: string, at: number, before: string): DateReading | null {
  const lead = matchAt(SPAN_LEAD, text, at);
  const word = lead?.[1] ?? '';
  if (word.length === 1 && /[附接将邻前后以之最学产]/.test(before)) return null;
  const from = at + word.length;
  const numeral = readNumeral(text, from);
  if (!numeral || (!lead && (/[\d第]/.test(before) || numeral.bare))) return null;
  const tail = matchAt(SPAN_TAIL, text, numeral.end);
  if (!tail || (tail[3] === '月') !== (tail[2] !== undefined)) return null;
  const since = tail[5]?.startsWith('来');
  if (!lead && !since) return null;
  if (/[前后]/.test(word) && (tail[3] === '月' || /[多余]/.test(tail[0]))) return null;
  const end = numeral.end + tail[0].length - (tail[5] === '间' && !lead ? 1 : 0);
  const count = toNumber(numeral.value);
  // 近一百六十年 estimates a duration; 近五年, 近三十年来 are periods.
  if (word === '近' && !since && count >= 20) return null;
  if (word === '过去' && tail[3] === '年' && !numeral.open && !tail[1] && !tail[4] && count < 100)
    return {
      start: at,
      end,
      year: 'YYYY',
      offset: -count,
      rest: '',
      endYear: 'YYYY',
      endOffset: -1,
      restTo: '',
      rule: 'figure/relative-date',
    };
  return vague(at, end);
}

const vague = (start: number, end: number): DateReading => ({
  start,
  end,
  year: 'YYYY',
  rest: '',
  vague: true,
  rule: 'figure/relative-date',
});
