import { type Decimal, decimal, multiply, toText } from '../engine/figures/decimal';
import { decimalOf } from './decimal';
import { englishNumber } from './figureEnglish';
import { figureValue, type FigureMark, overValue } from './figureValue';

interface Conversion {
  readonly times: Decimal;
  readonly english: string;
}

/** 1 亩 is 2000/3 m², 15 of them a hectare; 1 斤 is half a kilogram, 1 里 half a kilometre (State Council, 1959). */
const CONVERSIONS: Readonly<Record<string, Conversion>> = {
  mu: { times: decimal('0.0666666666666667'), english: 'hectares' },
  ha: { times: decimal('15'), english: 'mu' },
  斤: { times: decimal('0.0005'), english: 'metric tons' },
  里: { times: decimal('0.5'), english: 'kilometers' },
  tce: { times: decimal('29.3076'), english: 'gigajoules' },
};

/** The value in the unit that an international reader knows: 3,500亩 is `233 hectares`; `undefined` where none is needed. */
export function convertedEnglish(mark: FigureMark): string | undefined {
  const conversion = CONVERSIONS[mark.attributes.unit ?? ''];
  const value = figureValue(mark);
  if (!conversion || !value) return undefined;
  const number = overValue(value, (text) => englishNumber(rounded(multiply(decimal(text), conversion.times))), {
    between: (low, high) => `${low} to ${high}`,
    from: (low) => `${low} or more`,
    to: (high) => `up to ${high}`,
  });
  return `${number} ${conversion.english}`;
}

/** Three significant digits, or all digits of a whole number that has no more. */
function rounded(value: Decimal): string {
  const text = toText(value);
  const digits = text.replace(/^0\.0*|\./g, '').length;
  if (digits <= 3) return text;
  return decimalOf(Number(Number(text).toPrecision(3)));
}
