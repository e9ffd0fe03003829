import { ARABIC, DIGITS, NUMERAL, classAt, matchAt } from './characters';
import { toNumber } from './decimal';
import { readEra } from './eras';
import { readNumeral } from './numerals';

/** A year with its 年, or a word that stands for one. */
export interface Year {
  /** Behind 年. */
  readonly end: number;
  readonly year: string;
  readonly offset?: number;
  readonly vague?: boolean;
  readonly era?: boolean;
}

const ARABIC_YEAR = /(1\d{3}|20\d\d|21\d\d) ?年(?!级)/y;
const CHINESE_YEAR = /([一二][〇零0一二三四五六七八九]{3}) ?年/y;
/** 三六七年一月: digits, not a count, because a month follows. */
const CHINESE_DIGITS_YEAR = /([一二三四五六七八九][〇零一二三四五六七八九]{2})年(?=十?[一二三四五六七八九十]月)/y;
/** 08年, 零八年; 一五年, 九八年 beside a month or an edge: otherwise an estimate or a duration. */
const SHORT_YEAR = /([〇零0][〇零一二三四五六七八九\d])年/y;
const SHORT_YEAR_WITH_MONTH = /(\d{2})年(?=(?:1[0-2]|0?[1-9])月)/y;
const SHORT_CHINESE_YEAR = /([一八九][〇零一二三四五六七八九])年/y;
const RELATIVE_YEAR = /(?:上一年(?=度)|[今去明前后上本当同次翌]年)(?![级轻龄画货糕幼老会长迈均]|终奖)/y;
const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['今', 0],
  ['本', 0],
  ['去', -1],
  ['上', -1],
  ['前', -2],
  ['明', 1],
  ['后', 2],
]);

const digits = (text: string): string => [...text].map((digit) => DIGITS.get(digit) ?? digit).join('');

/** Reads a year at an offset: 2023年, 二〇二三年, 两千零四年, 08年, 康熙三年, 今年, 当年. */
export function readYear(text: string, at: number): Year | null {
  const kind = classAt(text, at);
  if ((kind & NUMERAL) === 0) return readRelativeYear(text, at) ?? readEra(text, at);
  if ((kind & ARABIC) !== 0) {
    const arabic = matchAt(ARABIC_YEAR, text, at);
    return arabic ? { end: at + arabic[0].length, year: arabic[1] ?? '' } : readShortYear(text, at);
  }
  const chinese = matchAt(CHINESE_YEAR, text, at) ?? matchAt(CHINESE_DIGITS_YEAR, text, at);
  if (chinese) return { end: at + chinese[0].length, year: digits(chinese[1] ?? '').padStart(4, '0') };
  return readSpokenYear(text, at) ?? readShortYear(text, at) ?? readEra(text, at);
}

/** 两千零四年, 一千九百四十九年: a count that no duration has. */
function readSpokenYear(text: string, at: number): Year | null {
  if (!/[一二两]/.test(text[at] ?? '') || text[at + 1] !== '千') return null;
  const numeral = readNumeral(text, at);
  if (!numeral || text[numeral.end] !== '年' || numeral.open || numeral.high) return null;
  const year = toNumber(numeral.value);
  return year > 1000 && year < 2200 && year % 100 !== 0 && numeral.end - at >= 4
    ? { end: numeral.end + 1, year: String(year) }
    : null;
}

function readShortYear(text: string, at: number): Year | null {
  const short = matchAt(SHORT_YEAR, text, at) ?? matchAt(SHORT_YEAR_WITH_MONTH, text, at);
  if (short) {
    const year = digits(short[1] ?? '');
    return { end: at + short[0].length, year: (Number(year) < 50 ? '20' : '19') + year };
  }
  const chinese = matchAt(SHORT_CHINESE_YEAR, text, at);
  if (!chinese) return null;
  const end = at + chinese[0].length;
  const year = digits(chinese[1] ?? '');
  // 七八年, 八九年 are estimates as well, 一两年 is one: those need a month or an edge behind them.
  const estimate = Number(year[1]) === Number(year[0]) + 1;
  if (estimate && !/^(?:十?[一二三四五六七八九十]月|[底末初])/.test(text.slice(end, end + 3))) return null;
  return { end, year: (year.startsWith('1') ? '20' : '19') + year };
}

function readRelativeYear(text: string, at: number): Year | null {
  const match = matchAt(RELATIVE_YEAR, text, at);
  if (!match) return null;
  const word = text[at] ?? '';
  // 提前年, 以前年度, 以上年: the character belongs to the word before.
  if (/[前后上]/.test(word) && /[以之提]/.test(text[at - 1] ?? '')) return null;
  const offset = OFFSETS.get(word);
  return { end: at + match[0].length, year: 'YYYY', ...(offset === undefined ? { vague: true } : { offset }) };
}
