/** Exact arithmetic on decimal strings: figures are shown as they were written, never as a float rounds them. */

/** The number without an exponent. */
export function decimalOf(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 12 });
}

/** `decimal` divided by 10 to the power of `places`, without superfluous zeros. */
export function shift(decimal: string, places: number): string {
  const { sign, whole, fraction } = parts(decimal);
  const digits = whole + fraction;
  const point = whole.length - places;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  return sign + tidy(padded.slice(0, at), padded.slice(at));
}

/** With a comma after every three digits of the whole part. */
export function group(decimal: string): string {
  const { sign, whole, fraction } = parts(decimal);
  let grouped = '';
  for (let i = 0; i < whole.length; i++) {
    if (i > 0 && (whole.length - i) % 3 === 0) grouped += ',';
    grouped += whole[i];
  }
  return sign + grouped + (fraction ? `.${fraction}` : '');
}

/** How many digits the number needs, from the first that is not 0. */
export function significantDigits(decimal: string): number {
  const { whole, fraction } = parts(decimal);
  let digits = whole + fraction;
  let from = 0;
  while (digits[from] === '0') from++;
  digits = digits.slice(from);
  return fraction ? digits.length : trimZeros(digits).length;
}

/** Digits in front of the point: the order of magnitude. */
export function wholeDigits(decimal: string): number {
  return parts(decimal).whole.length;
}

function parts(decimal: string): { sign: string; whole: string; fraction: string } {
  const sign = decimal.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = decimal.slice(sign.length).split('.');
  let from = 0;
  while (whole[from] === '0' && from < whole.length - 1) from++;
  return { sign, whole: whole.slice(from) || '0', fraction: trimZeros(fraction) };
}

function tidy(whole: string, fraction: string): string {
  const clean = parts(`${whole}.${fraction}`);
  return clean.fraction ? `${clean.whole}.${clean.fraction}` : clean.whole;
}

function trimZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}
