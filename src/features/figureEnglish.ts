import type { Change } from '../engine/model';
import { hedgeOf } from './approximation';
import { decimalOf, group, shift, significantDigits, wholeDigits } from './decimal';
import { edtfEnglish } from './edtf';
import { figureValue, overValue, type FigureMark, type FigureValue, type RangeWords } from './figureValue';
import { englishOrdinal, smallNumber } from './numerals';
import { currencyWords, unitWords } from './units';

/**
 * A figure as official English translations write it: 648.28亿元 is `64.828 billion yuan`, 1244万人 `12.44 million
 * people`, 近30% `nearly 30 percent`, 同比增长11.8% `up 11.8 percent year on year`.
 * `undefined` where the engine gives no value.
 */
export function figureEnglish(mark: FigureMark): string | undefined {
  if (mark.kind === 'date') return dateEnglish(mark);
  if (typeof mark.attributes.value === 'string') return mark.attributes.value.split(':').join(' : ');
  const value = figureValue(mark);
  if (!value) return undefined;
  const special =
    mark.kind === 'multiple' ? multipleEnglish(mark) : mark.kind === 'ordinal' ? rankEnglish(mark) : undefined;
  const dozens = special === undefined ? loosely(mark) : undefined;
  const core = dozens ?? (special ?? overUnit(value, mark.attributes.unit)) + forEach(mark.text);
  const hedge = dozens === undefined ? hedgeOf(mark.attributes.approx, mark.text)?.english : undefined;
  // 翻一番 is a verb of its own.
  const verb = mark.kind === 'multiple' && mark.text.includes('番');
  return changed(hedge ? `${hedge} ${core}` : core, mark.attributes.change, verb);
}

const LOOSE = /^(?:约|近)?[几数](十万|百万|千万|[十百千万亿])(?![\d几数])/;
const LOOSE_WORDS: ReadonlyMap<string, string> = new Map([
  ['十', 'dozens'],
  ['百', 'hundreds'],
  ['千', 'thousands'],
  ['万', 'tens of thousands'],
  ['十万', 'hundreds of thousands'],
  ['百万', 'millions'],
  ['千万', 'tens of millions'],
  ['亿', 'hundreds of millions'],
]);

/** 几十家, 数百万元: no number, but its order. */
function loosely({ text, attributes: { unit } }: FigureMark): string | undefined {
  const words = LOOSE_WORDS.get(LOOSE.exec(text)?.[1] ?? '');
  if (words === undefined) return undefined;
  const noun = unit === undefined ? '' : (currencyWords(unit)?.english ?? unitWords(unit)?.many ?? '');
  return noun ? `${words} of ${noun}` : words;
}

/** What an amount is given for: 600元/头, 3元/吨. */
const EACH: ReadonlyMap<string, string> = new Map(
  Object.entries({
    吨: 'metric ton',
    亩: 'mu',
    人: 'person',
    头: 'head',
    年: 'year',
    月: 'month',
    天: 'day',
    日: 'day',
    户: 'household',
    公斤: 'kilogram',
    千克: 'kilogram',
    斤: 'jin',
    千瓦时: 'kilowatt-hour',
    度: 'kilowatt-hour',
    千瓦: 'kilowatt',
    平方米: 'square meter',
    立方米: 'cubic meter',
    公里: 'kilometer',
    公顷: 'hectare',
    次: 'time',
    人次: 'person-time',
    小时: 'hour',
    辆: 'vehicle',
    台: 'unit',
    套: 'unit',
    个: 'item',
    件: 'item',
    学年: 'academic year',
    学期: 'semester',
  }),
);

function forEach(text: string): string {
  const parts = text.includes('/') ? text.split('/').slice(1) : [];
  const words = parts.map((part) => EACH.get(part));
  return words.every((word) => word !== undefined) ? words.map((word) => ` per ${word}`).join('') : '';
}

const RANGE: RangeWords = {
  between: (low, high) => `${low} to ${high}`,
  from: (low) => `${low} or more`,
  to: (high) => `up to ${high}`,
};

function overUnit(value: FigureValue, unit: string | undefined): string {
  const currency = unit === undefined ? undefined : currencyWords(unit);
  const words = unit === undefined ? undefined : unitWords(unit);
  const sign = currency?.sign ?? '';
  const number = overValue(value, (decimal) => sign + englishNumber(decimal), RANGE);
  const noun = currency
    ? currency.sign
      ? ''
      : currency.english
    : words
      ? isOne(value)
        ? words.one
        : words.many
      : '';
  return noun ? `${number} ${noun}` : number;
}

const isOne = (value: FigureValue): boolean => 'one' in value && value.one === '1';

const MAGNITUDES: readonly (readonly [places: number, word: string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
];

/** `64.828 billion`; digits in groups below a million and where rounding would be needed to stay short. */
export function englishNumber(decimal: string): string {
  if (significantDigits(decimal) <= 6)
    for (const [places, word] of MAGNITUDES)
      if (wholeDigits(decimal) > places) return `${group(shift(decimal, places))} ${word}`;
  return group(decimal);
}

/** Direction and basis of a change around its size. */
function changed(size: string, change: Change | undefined, verb: boolean): string {
  if (!change) return size;
  const words = verb ? size : { up: 'up ', down: 'down ', flat: 'unchanged at ' }[change.direction] + size;
  if (change.mean) return `${words} annually on average`;
  return change.basis === 'yoy' ? `${words} year on year` : change.basis === 'mom' ? `${words} month on month` : words;
}

const FRACTION =
  /([〇零一二两三四五六七八九十百千\d]{1,6})分之([〇零一二两三四五六七八九十百千\d]{1,6})|(\d{1,4})\/(\d{1,4})/;
const PARTS: Readonly<Record<number, string>> = { 2: 'half', 3: 'third', 4: 'quarter', 5: 'fifth', 10: 'tenth' };
const COUNTS: Readonly<Record<number, string>> = {
  1: 'one',
  2: 'two',
  3: 'three',
  4: 'four',
  7: 'seven',
  8: 'eight',
  9: 'nine',
};

function multipleEnglish(mark: FigureMark): string | undefined {
  const value = mark.attributes.value;
  if (typeof value !== 'number') return undefined;
  const digits = mark.attributes.decimal ?? decimalOf(value);
  if (mark.text.includes('番')) {
    const verb = { 2: 'doubled', 4: 'quadrupled' }[value];
    return verb ?? `grown to ${group(digits)} times the base`;
  }
  if (/半/.test(mark.text) && value === 0.5) return 'half';
  const fraction = FRACTION.exec(mark.text);
  const below = smallNumber(fraction?.[1] ?? fraction?.[4] ?? '');
  const above = smallNumber(fraction?.[2] ?? fraction?.[3] ?? '');
  if (below && above !== undefined) {
    const part = PARTS[below];
    const count = COUNTS[above];
    return part && count ? `${count} ${part}${above > 1 ? 's' : ''}` : `${above}/${below}`;
  }
  if (/[:：∶比]/.test(mark.text)) return `${group(digits)} : 1`;
  if (mark.attributes.change?.direction === 'up' && value > 0)
    return `${group(digits)} times (to ${group(decimalOf(value + 1))} times the base)`;
  return `${group(digits)} times`;
}

function rankEnglish(mark: FigureMark): string | undefined {
  const { value, high } = mark.attributes;
  const top = /^\D{0,2}前/.test(mark.text) || /强$/.test(mark.text);
  if (top && typeof high === 'number') return `the top ${group(decimalOf(high))}`;
  if (typeof value !== 'number') return undefined;
  const digits = decimalOf(value);
  if (top) return `the top ${group(digits)}`;
  const ordinal = englishOrdinal(digits);
  return /[名位]$/.test(mark.text)
    ? `ranked ${ordinal}`
    : value === 1 && mark.text.startsWith('首')
      ? 'the first'
      : ordinal;
}

/** “十四五”: the five-year plans, the first of which began in 1953. */
const PLAN = /[“"]?([一二三四五六七八九十]{1,3})五[”"]/;

function dateEnglish(mark: FigureMark): string | undefined {
  const { value, low, high } = mark.attributes;
  const text =
    typeof value === 'string' ? value : low !== undefined && high !== undefined ? `${low}/${high}` : undefined;
  const words = text === undefined ? undefined : edtfEnglish(text);
  const plan = smallNumber(PLAN.exec(mark.text)?.[1] ?? '');
  const hedge = hedgeOf(mark.attributes.approx, mark.text)?.english;
  const core = plan ? `the ${englishOrdinal(String(plan))} Five-Year Plan period${words ? ` (${words})` : ''}` : words;
  return core && hedge ? `${hedge} ${core}` : core;
}
