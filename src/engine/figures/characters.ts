import { addClass, classTable } from '../text/charClasses';

/** What a character may be in a numeral, and where a figure may begin: one table look-up a character. */

export const ARABIC = 1;
/** 一 二 两 壹 … : a digit. */
export const DIGIT = 2;
/** 十 百 千 and their financial forms. */
export const SMALL = 4;
/** 万 亿 兆. */
export const LARGE = 8;
/** Anything else that a figure may begin with: 第, 首, 今, 去, 半 … */
export const START = 16;

/** May go on a numeral, although it is no digit and no power: 余 多 来 点 几 数. */
export const GOES_ON = 32;
/** May begin a measure that is no unit of the table: 倍, %, 百分点, 成 … */
export const RATE = 64;
/** Joins the ends of a range: — ~ 至 到 - */
export const JOINT = 128;
/** A sign, or the end of a currency's name, before an amount. */
export const LEADS = 256;
/** Ends a word that stands apart before a figure and bounds it: 突破, 超过. */
export const PASSES = 512;
/** Part of such words with a verb between them and the figure: 至少举办. */
export const BOUNDS = 1024;
/** Names a basis of comparison: 同比, 比上年, 环比. */
export const BASIS = 2048;
/** Speaks of a mean: 年均, 每年. */
export const MEAN = 4096;
/** Part of a verb that governs a measured noun. */
export const GOVERNS_UP = 8192;
export const GOVERNS_DOWN = 16384;

export const NUMERAL = ARABIC | DIGIT | SMALL | LARGE;

/** Digits by character; traditional and financial forms (GB/T 15835—2011, table 1) beside the common ones. */
export const DIGITS: ReadonlyMap<string, number> = new Map(
  ['零〇', '一壹弌', '二两贰兩貳倆', '三叁參叄', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap(
    (forms, digit) => [...forms].map((form): [string, number] => [form, digit]),
  ),
);

/** Powers of ten by character. */
export const POWERS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['十拾', 1],
      ['百佰', 2],
      ['千仟', 3],
      ['万萬', 4],
      ['亿億', 8],
      ['兆', 12],
    ] as const
  ).flatMap(([forms, power]) => [...forms].map((form): [string, number] => [form, power])),
);

/** 二十 and 三十 in one character. */
export const TENS: ReadonlyMap<string, number> = new Map([
  ['廿', 2],
  ['卅', 3],
]);

/** Forms that are ordinary characters elsewhere (大陆, 队伍, 倆): they begin a numeral only before a power. */
export const FINANCIAL: ReadonlySet<string> = new Set('壹贰叁肆伍陆柒捌玖拾佰仟貳參叄陸倆弌');

function buildTable(): Uint16Array {
  const table = classTable({
    '0123456789': ARABIC,
    '第首今去明昨上下前本当次翌同年月季近过未最这翻半过数几.“‘"头顺康雍乾嘉道咸光宣洪永民贞开': START,
    余多来点點几数: GOES_ON,
    ' %‰个多百千基成余倍': RATE,
    '—~至到-': JOINT,
    '-负币BY$D金为约¥￥€£': LEADS,
    破过了: PASSES,
    少低多超: BOUNDS,
    比较与上去同环: BASIS,
    均每: MEAN,
    增扩: GOVERNS_UP,
    减降压: GOVERNS_DOWN,
  });
  addClass(table, [...DIGITS.keys()].join(''), DIGIT);
  for (const [form, power] of POWERS) addClass(table, form, power < 4 ? SMALL : LARGE);
  addClass(table, [...TENS.keys()].join(''), SMALL);
  return table;
}

const TABLE = buildTable();

/** The class bits of the UTF-16 unit at an offset; 0 outside the text. */
export const classAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? (TABLE[text.charCodeAt(at)] ?? 0) : 0;

/** The match of a sticky expression at an offset. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}
