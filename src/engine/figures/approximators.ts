import type { Approximation } from '../model';

import { BOUNDS, PASSES, classAt } from './characters';

/**
 * Words that make a number approximate or a bound. 以上, 以下, 以内 and 届满 include the number; 不满, 超过 and 以外 do not
 * (Civil Code, article 1259).
 */
const LEADING: readonly (readonly [string, Approximation])[] = (
  [
    [
      'more',
      '超过了 超过 超出 超 逾 不低于 不少于 不小于 不得低于 不得少于 不得小于 不能少于 不能低于 至少 最少 起码 高于 大于 多于',
    ],
    [
      'less',
      '不超过 不高于 不多于 不大于 不得超过 不得高于 不得多于 不得大于 不能超过 不足 不到 不满 未满 未超过 未达到 未达 至多 最多 低于 少于 小于 不超',
    ],
    ['about', '约 约为 大约 大约为 大概 将近 接近 近 近乎 差不多 大致'],
  ] as const
)
  .flatMap(([approx, forms]) => forms.split(' ').map((form): [string, Approximation] => [form, approx]))
  .sort((a, b) => b[0].length - a[0].length);

/** 签约120个, 节约3亿元, 最近三年: the approximator's character ends another word. */
const OTHER_WORD: ReadonlyMap<string, RegExp> = new Map([
  ['约', /[节制条合公契集签履违预解缔盟和特续失大]/],
  ['近', /[最附邻临靠远亲切新将接]/],
  ['超', /[赶反高]/],
]);

const TRAILING: readonly (readonly [string, Approximation])[] = (
  [
    ['more', '及以上 或以上 (含)以上 以上(含) 以上 (含)及以上 有余 开外 之上'],
    ['less', '及以下 或以下 (含)以下 以下(含) 以下 以内 之内'],
    ['about', '左右 上下'],
  ] as const
)
  .flatMap(([approx, forms]) => forms.split(' ').map((form): [string, Approximation] => [form, approx]))
  .sort((a, b) => b[0].length - a[0].length);

/** An approximator beside a number, and how far the figure then reaches. */
export interface Approximator {
  readonly at: number;
  readonly approx: Approximation;
}

/** Approximators that end where a number begins; stacked ones (最多不超过) are all taken. `floor` bounds the look back. */
export function leadingApproximator(text: string, start: number, floor: number): Approximator | null {
  let at = start;
  let approx: Approximation | undefined;
  for (let depth = 0; depth < 3; depth++) {
    const found = endingAt(text, at, floor);
    if (!found) break;
    at = found.at;
    // The innermost word says how the number itself is meant: 最多不超过, 约不少于.
    approx ??= found.approx;
  }
  return approx ? { at, approx } : null;
}

/** The last characters of all leading forms: most numbers have none of them before them. */
const LAST_CHARACTERS: ReadonlySet<string> = new Set(LEADING.map(([form]) => form.at(-1) ?? ''));
const FIRST_CHARACTERS: ReadonlySet<string> = new Set(TRAILING.map(([form]) => form[0] ?? ''));

function endingAt(text: string, end: number, floor: number): Approximator | null {
  if (!LAST_CHARACTERS.has(text[end - 1] ?? '')) return null;
  for (const [form, approx] of LEADING) {
    const at = end - form.length;
    if (at < floor || !text.startsWith(form, at)) continue;
    if (at > 0 && OTHER_WORD.get(form)?.test(text[at - 1] ?? '')) return null;
    return { at, approx };
  }
  return null;
}

/** The approximator that begins where a number with its unit ends; `at` is its end. */
export function trailingApproximator(text: string, end: number): Approximator | null {
  const from = text[end] === ' ' ? end + 1 : end;
  if (!FIRST_CHARACTERS.has(text[from] ?? '')) return null;
  for (const [form, approx] of TRAILING) {
    if (!text.startsWith(form, from)) continue;
    return { at: from + form.length, approx };
  }
  return null;
}

const DETACHED_MORE = /(?:突破|[^超通经不难度透]过|[^打突]破)了?$/;
const DETACHED_MIN = /(?:至少|不少于|不低于)(?:\p{Script=Han}{1,4}|\p{Script=Han}{1,9}的)$/u;
const DETACHED_MAX = /(?:最多|至多|不超过|不得超过)(?:\p{Script=Han}{1,3}|\p{Script=Han}{1,9}的)$/u;

/** What a word before the figure, outside its span, says: 突破500亿元, 至少举办一所. */
export function detachedApproximator(text: string, start: number, floor: number): Approximation | null {
  const from = Math.max(floor, start - 14);
  let bits = classAt(text, start - 1) & PASSES;
  for (let i = from; i < start; i++) bits |= classAt(text, i) & BOUNDS;
  if (bits === 0) return null;
  const before = text.slice(from, start);
  if (DETACHED_MORE.test(before)) return 'more';
  if (DETACHED_MIN.test(before)) return 'more';
  return DETACHED_MAX.test(before) ? 'less' : null;
}
