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
  const core = special ?? overUnit(value, mark.attributes.unit);
  const hedge = hedgeOf(mark.attributes.approx, mark.text)?.english;
  return changed(hedge ? `${hedge} ${core}` : core, mark.attributes.change);
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
function changed(size: string, change: Change | undefined): string {
  if (!change) return size;
  const words = { up: 'up ', down: 'down ', flat: 'unchanged at ' }[change.direction] + size;
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
