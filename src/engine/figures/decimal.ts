/**
 * Exact decimals: `coefficient` × 10^`exponent`. What a person reads must not show binary rounding (16.4亿 is
 * 1640000000), and figures only ever add, multiply and shift, so two fields are all it takes.
 */
export interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

export const ZERO: Decimal = { coefficient: 0n, exponent: 0 };

/** Reads `648.28`; the text holds ASCII digits, at most one point and an optional sign. */
export function decimal(text: string): Decimal {
  const point = text.indexOf('.');
  if (point < 0) return { coefficient: BigInt(text), exponent: 0 };
  const digits = text.slice(0, point) + text.slice(point + 1);
  return { coefficient: BigInt(digits), exponent: point + 1 - text.length };
}

/** `value` × 10^`places`. */
export function shift(value: Decimal, places: number): Decimal {
  return { coefficient: value.coefficient, exponent: value.exponent + places };
}

export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { coefficient: align(a, exponent) + align(b, exponent), exponent };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { coefficient: a.coefficient * b.coefficient, exponent: a.exponent + b.exponent };
}

export function negate(value: Decimal): Decimal {
  return { coefficient: -value.coefficient, exponent: value.exponent };
}

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const difference = align(a, exponent) - align(b, exponent);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The place of the last digit that is not a trailing zero: 4900 → 2, 3.6 → -1; 0 → 0. */
export function lastPlace(value: Decimal): number {
  if (value.coefficient === 0n) return 0;
  let { coefficient, exponent } = value;
  while (coefficient % 10n === 0n) {
    coefficient /= 10n;
    exponent++;
  }
  return exponent;
}

/** Plain notation without an exponent or superfluous zeros: `64828000000`, `0.5`, `-3.9`. */
export function toText(value: Decimal): string {
  const sign = value.coefficient < 0n ? '-' : '';
  let digits = (value.coefficient < 0n ? -value.coefficient : value.coefficient).toString();
  if (value.exponent >= 0) return digits === '0' ? '0' : sign + digits + '0'.repeat(value.exponent);
  digits = digits.padStart(1 - value.exponent, '0');
  const point = digits.length + value.exponent;
  let end = digits.length;
  while (end > point && digits[end - 1] === '0') end--;
  const whole = digits.slice(0, point);
  const text = end > point ? `${whole}.${digits.slice(point, end)}` : whole;
  return text === '0' ? text : sign + text;
}

export const toNumber = (value: Decimal): number => Number(toText(value));

function align(value: Decimal, exponent: number): bigint {
  return value.coefficient * 10n ** BigInt(value.exponent - exponent);
}
