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

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const digit of '0123456789') table[digit.charCodeAt(0)] = ARABIC;
  for (const digit of DIGITS.keys()) table[digit.charCodeAt(0)] = DIGIT;
  for (const [form, power] of POWERS) table[form.charCodeAt(0)] = power < 4 ? SMALL : LARGE;
  for (const form of TENS.keys()) table[form.charCodeAt(0)] = SMALL;
  for (const start of '第首今去明昨上下前本当次翌同年月季近过未最这翻半过数几.“‘"头顺康雍乾嘉道咸光宣洪永民贞开')
    table[start.charCodeAt(0)] = (table[start.charCodeAt(0)] ?? 0) | START;
  return table;
}

const TABLE = buildTable();

/** The class bits of the UTF-16 unit at an offset; 0 outside the text. */
export const classAt = (text: string, at: number): number => (at < text.length ? (TABLE[text.charCodeAt(at)] ?? 0) : 0);

/** The match of a sticky expression at an offset. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}
