/**
 * Exact decimals: `coefficient` × 10^`exponent`. What a person reads must not show binary rounding (16.4亿 is
 * 1640000000), and figures only ever add, multiply and shift, so two fields are all it takes.
 */
export interface Decimal {
  /** A whole number; a bigint only beyond the safe integers, for big integers are slow and figures are seldom long. */
  readonly coefficient: number | bigint;
  readonly exponent: number;
}

export const ZERO: Decimal = { coefficient: 0, exponent: 0 };

/** So many digits always make a safe integer. */
const SAFE_DIGITS = 15;
/** Powers of ten up to this one are exact as numbers. */
const EXACT_POWER = 22;

/** Reads `648.28`; the text holds ASCII digits, at most one point and an optional sign. */
export function decimal(text: string): Decimal {
  const point = text.indexOf('.');
  const digits = point < 0 ? text : text.slice(0, point) + text.slice(point + 1);
  return {
    coefficient: digits.length <= SAFE_DIGITS ? Number(digits) : smallest(BigInt(digits)),
    exponent: point < 0 ? 0 : point + 1 - text.length,
  };
}

/** `value` × 10^`places`. */
export function shift(value: Decimal, places: number): Decimal {
  return { coefficient: value.coefficient, exponent: value.exponent + places };
}

export function add(a: Decimal, b: Decimal): Decimal {
  if (a.coefficient === 0) return b;
  if (b.coefficient === 0) return a;
  const exponent = Math.min(a.exponent, b.exponent);
  const sum =
    Number(a.coefficient) * 10 ** (a.exponent - exponent) + Number(b.coefficient) * 10 ** (b.exponent - exponent);
  // A sum of two numbers of which neither is beyond the safe integers is exact.
  if (isPlain(a, exponent) && isPlain(b, exponent) && Number.isSafeInteger(sum)) return { coefficient: sum, exponent };
  return { coefficient: smallest(align(a, exponent) + align(b, exponent)), exponent };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  const product = Number(a.coefficient) * Number(b.coefficient);
  const exponent = a.exponent + b.exponent;
  // A product rounded up to a safe integer from beyond them is none of the safe ones.
  if (Number.isSafeInteger(product)) return { coefficient: product, exponent };
  return { coefficient: smallest(BigInt(a.coefficient) * BigInt(b.coefficient)), exponent };
}

export function negate(value: Decimal): Decimal {
  const { coefficient, exponent } = value;
  // 0 - 0 is 0, and -0 would be another number.
  return { coefficient: typeof coefficient === 'number' ? 0 - coefficient : -coefficient, exponent };
}

export const isZero = (value: Decimal): boolean => value.coefficient === 0;
export const isNegative = (value: Decimal): boolean => value.coefficient < 0;

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const difference = align(a, exponent) - align(b, exponent);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The place of the last digit that is not a trailing zero: 4900 → 2, 3.6 → -1; 0 → 0. */
export function lastPlace(value: Decimal): number {
  if (isZero(value)) return 0;
  const digits = String(value.coefficient);
  let zeros = 0;
  while (digits.charAt(digits.length - 1 - zeros) === '0') zeros++;
  return value.exponent + zeros;
}

/** Plain notation without an exponent or superfluous zeros: `64828000000`, `0.5`, `-3.9`. */
export function toText(value: Decimal): string {
  const sign = isNegative(value) ? '-' : '';
  let digits = String(value.coefficient);
  if (sign) digits = digits.slice(1);
  if (value.exponent >= 0) return digits === '0' ? '0' : sign + digits + '0'.repeat(value.exponent);
  digits = digits.padStart(1 - value.exponent, '0');
  const point = digits.length + value.exponent;
  let end = digits.length;
  while (end > point && digits[end - 1] === '0') end--;
  const whole = digits.slice(0, point);
  const text = end > point ? `${whole}.${digits.slice(point, end)}` : whole;
  return text === '0' ? text : sign + text;
}

/** The nearest number. */
export function toNumber(value: Decimal): number {
  const { coefficient, exponent } = value;
  // Both operands are exact, so that one operation rounds once, as reading the digits would.
  if (typeof coefficient === 'number' && Math.abs(exponent) <= EXACT_POWER)
    return exponent < 0 ? coefficient / 10 ** -exponent : coefficient * 10 ** exponent;
  return Number(toText(value));
}

/** The coefficient at a smaller exponent is a safe integer, its factor an exact power. */
function isPlain({ coefficient, exponent: own }: Decimal, exponent: number): boolean {
  return (
    typeof coefficient === 'number' &&
    own - exponent <= EXACT_POWER &&
    Number.isSafeInteger(coefficient * 10 ** (own - exponent))
  );
}

function smallest(coefficient: bigint): number | bigint {
  const number = Number(coefficient);
  return Number.isSafeInteger(number) ? number : coefficient;
}

function align(value: Decimal, exponent: number): bigint {
  return BigInt(value.coefficient) * 10n ** BigInt(value.exponent - exponent);
}
