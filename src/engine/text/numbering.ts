import { HAN_NUMERALS, hanNumber } from './han-number';

/**
 * The signs that number the parts of a Chinese document: 一、 (一) 1. (1) (GB/T 9704—2012, 7.3.3) and 编 章 节 条 of laws
 * (Legislation Law, article 65). All read from folded text.
 */
export type NumberingStyle =
  | 'part'
  | 'subpart'
  | 'chapter'
  | 'division'
  | 'article'
  | 'han'
  | 'han-paren'
  | 'arabic'
  | 'decimal-2'
  | 'decimal-3'
  | 'decimal-4'
  | 'arabic-paren';
export type Numbering = {
  readonly style: NumberingStyle;
  readonly value: number;
  /** 第一百二十条之一 has 1 here; a decimal 7.1 has the number of its parent. */
  readonly sub?: number;
  readonly start: number;
  /** After the sign itself; white space behind it is not counted. */
  readonly end: number;
  /** White space follows. */
  readonly spaced: boolean;
};

/** How high a style stands where the document itself does not say otherwise. */
export const RANK: Readonly<Record<NumberingStyle, number>> = {
  part: 0,
  subpart: 1,
  chapter: 2,
  division: 3,
  article: 4,
  han: 5,
  'han-paren': 6,
  arabic: 7,
  'decimal-2': 8,
  'decimal-3': 9,
  'decimal-4': 10,
  'arabic-paren': 11,
};

/** Styles that only laws, regulations, rules and long plans use. */
export const STATUTORY: ReadonlySet<NumberingStyle> = new Set(['part', 'subpart', 'chapter', 'division', 'article']);

const UNIT_STYLE: Readonly<Record<string, NumberingStyle>> = {
  编: 'part',
  篇: 'part',
  分编: 'subpart',
  部分: 'part',
  章: 'chapter',
  节: 'division',
  条: 'article',
};

const STATUTORY_SIGN = new RegExp(
  `第 {0,2}([${HAN_NUMERALS}]{1,8}|\\d{1,4}) {0,2}(分编|部分|[编篇章节条])(?:之([一二三四五六七八九十]{1,3}))?`,
  'y',
);
const HAN_SIGN = /([〇一二三四五六七八九十百]{1,5}) ?[、.](?![、.])/y;
const HAN_PAREN_SIGN = /(?:[(〔] ?([〇一二三四五六七八九十百]{1,5}) ?[)〕]|([一二三四五六七八九十]{1,3})\)) ?[、.]?/y;
const DECIMAL_SIGN = /(\d{1,3})\.(\d{1,2})(?:\.(\d{1,2}))?(?:\.(\d{1,2}))?(?![\d.%‰])/y;
// A year may follow at once (1.2026年底前…), no other digit: 2.5 is a measure.
const ARABIC_SIGN = /(\d{1,3}) ?[.、](?![.%]|\d(?!\d{3} ?年))/y;
const MEASURE = /[万亿元个家户人名项亩吨米倍]/;
const ARABIC_PAREN_SIGN = /(?:\( ?(\d{1,3}) ?\)|(\d{1,3})\))(?!\d)/y;

const DECIMAL_STYLES = ['decimal-2', 'decimal-3', 'decimal-4'] as const;

/** The numbering sign that begins at the offset of a folded text, if one does. */
export function numberingAt(text: string, offset: number): Numbering | undefined {
  const code = text.charCodeAt(offset);
  if (code === 0x7b2c) return statutory(text, offset);
  if (code === 0x28 || code === 0x3014) return hanParen(text, offset) ?? arabicParen(text, offset);
  if (code >= 0x30 && code <= 0x39) return decimal(text, offset) ?? arabic(text, offset) ?? arabicParen(text, offset);
  if (HAN_NUMERALS.includes(text[offset] ?? ' ')) return han(text, offset) ?? hanParen(text, offset);
  return undefined;
}

function match(sign: RegExp, text: string, offset: number): RegExpExecArray | null {
  sign.lastIndex = offset;
  return sign.exec(text);
}

function found(
  text: string,
  start: number,
  end: number,
  style: NumberingStyle,
  value: number | undefined,
  sub?: number,
): Numbering | undefined {
  if (value === undefined) return undefined;
  return { style, value, start, end, spaced: text[end] === ' ' || end >= text.length, ...(sub ? { sub } : {}) };
}

function statutory(text: string, offset: number): Numbering | undefined {
  const sign = match(STATUTORY_SIGN, text, offset);
  const style = UNIT_STYLE[sign?.[2] ?? ''];
  if (!sign?.[1] || !style) return undefined;
  const value = /^\d/.test(sign[1]) ? Number(sign[1]) : hanNumber(sign[1]);
  return found(text, offset, offset + sign[0].length, style, value, hanNumber(sign[3] ?? ''));
}

function han(text: string, offset: number): Numbering | undefined {
  const sign = match(HAN_SIGN, text, offset);
  if (!sign?.[1]) return undefined;
  // 一、二、三等奖 and 七、八月份 begin a sentence and number nothing.
  if (/^[〇一二三四五六七八九十]{1,3}[、是月]/.test(text.slice(offset + sign[0].length, offset + sign[0].length + 4)))
    return undefined;
  return found(text, offset, offset + sign[0].length, 'han', hanNumber(sign[1]));
}

function hanParen(text: string, offset: number): Numbering | undefined {
  const sign = match(HAN_PAREN_SIGN, text, offset);
  const digits = sign?.[1] ?? sign?.[2];
  if (!sign || !digits) return undefined;
  return found(text, offset, offset + sign[0].trimEnd().length, 'han-paren', hanNumber(digits));
}

function decimal(text: string, offset: number): Numbering | undefined {
  const sign = match(DECIMAL_SIGN, text, offset);
  if (!sign) return undefined;
  const numbers = sign.slice(1).filter((part) => part !== undefined);
  const style = DECIMAL_STYLES[numbers.length - 2];
  const value = Number(numbers[numbers.length - 1]);
  if (!style || value === 0) return undefined;
  // 2.5亿元 and 1.2万人 are measures.
  if (style === 'decimal-2' && MEASURE.test(text.charAt(offset + sign[0].length))) return undefined;
  return found(text, offset, offset + sign[0].length, style, value, Number(numbers[numbers.length - 2]));
}

function arabic(text: string, offset: number): Numbering | undefined {
  const sign = match(ARABIC_SIGN, text, offset);
  if (!sign?.[1]) return undefined;
  if (/^\d{1,3}[、月日年]/.test(text.slice(offset + sign[0].length, offset + sign[0].length + 4))) return undefined;
  return found(text, offset, offset + sign[0].length, 'arabic', Number(sign[1]));
}

function arabicParen(text: string, offset: number): Numbering | undefined {
  const sign = match(ARABIC_PAREN_SIGN, text, offset);
  const digits = sign?.[1] ?? sign?.[2];
  return sign && digits ? found(text, offset, offset + sign[0].length, 'arabic-paren', Number(digits)) : undefined;
}
