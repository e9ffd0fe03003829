import { hedgeOf } from './approximation';
import { group, shift, significantDigits, wholeDigits } from './decimal';
import { edtfChinese } from './edtf';
import { figureValue, overValue, type FigureMark, type RangeWords } from './figureValue';
import { currencyWords, unitWords } from './units';

/**
 * A figure in today's standard writing (GB/T 15835—2011): Arabic digits with 万 and 亿, the unit in words, the hedge in
 * front. `undefined` where the engine gives no value.
 */
export function figureChinese(mark: FigureMark): string | undefined {
  const { value: raw, low, high, unit, approx, change } = mark.attributes;
  const hedge = hedgeOf(approx, mark.text)?.chinese ?? '';
  if (mark.kind === 'date') {
    const edtf = typeof raw === 'string' ? raw : low !== undefined && high !== undefined ? `${low}/${high}` : undefined;
    const words = edtf === undefined ? undefined : edtfChinese(edtf);
    return words && hedge + words;
  }
  if (typeof raw === 'string') return raw;
  const value = figureValue(mark);
  if (!value) return undefined;
  const direction = change ? { up: '增长', down: '下降', flat: '持平于' }[change.direction] : '';
  const basis = change?.mean ? '年均' : change?.basis === 'yoy' ? '同比' : change?.basis === 'mom' ? '环比' : '';
  return basis + direction + hedge + core(mark, unit);
}

function core(mark: FigureMark, unit: string | undefined): string {
  const value = figureValue(mark);
  if (!value) return mark.text;
  if (mark.kind === 'ordinal') return 'one' in value && !/[前强]/.test(mark.text) ? `第${value.one}` : mark.text;
  // 三分之一 and 翻一番 say it better than 0.3333倍.
  if (mark.kind === 'multiple' && /分之|[番半:：∶/]/.test(mark.text)) return mark.text;
  const words = unit === undefined ? '' : (currencyWords(unit)?.zh ?? unitWords(unit)?.zh ?? unit);
  return overValue(value, (decimal) => chineseNumber(decimal) + words, RANGE);
}

const RANGE: RangeWords = {
  between: (low, high) => `${low}—${high}`,
  from: (low) => `${low}以上`,
  to: (high) => `${high}以内`,
};

/** 64828000000 is `648.28亿`, 56000 `5.6万`; digits in groups where the number would not become shorter. */
export function chineseNumber(decimal: string): string {
  for (const [places, word] of [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ] as const)
    if (wholeDigits(decimal) > places && significantDigits(decimal) <= wholeDigits(decimal) - places + 4)
      return shift(decimal, places) + word;
  return group(decimal);
}
