import fc from 'fast-check';
import { DATE_LINES, LINES, TITLES, TYPED } from '../equality/lines';

/** Any UTF-16 code unit: halves of surrogate pairs, NUL and control characters too. */
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const noise = fc.array(unit, { maxLength: 30 }).map((units) => units.join(''));
const characters = fc.string({ unit: 'binary', maxLength: 30 });

/** Signs that open something, end something, count something, or break what reads them. */
const SIGNS = [
  ...'《》〈〉“”‘’（）()【】〔〕[]「」『』〝〞<>',
  ...'、。，,；;：:！!？?…—-–―─~～·．.|*#_+>/\\^$%％‰',
  ...'0123456789０９①⑩Ⅱ〇零一二三四五六七八九十百千万亿兆两廿卅半几数余第年月日号条款项章节个名项家次倍成折元吨',
  ...'今去明前后同比增长下降约近超至到和与及等的是即为在',
  '\u0000',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u000b',
  '\u000c',
  '\ufeff',
  '\u200b',
  '\u202e',
  '\u3000',
  '\u00a0',
  '\ud800',
  '\udc00',
  '𠮷',
  '👩‍👩‍👧',
  'e\u0301',
  '\u2f00',
  '\uf900',
  '\t',
  ' ',
];
const sign = fc.constantFrom(...SIGNS);
const signs = fc.array(sign, { minLength: 1, maxLength: 40 }).map((chosen) => chosen.join(''));
const words = fc.array(fc.constantFrom(...TYPED, ...LINES), { maxLength: 4 }).map((chosen) => chosen.join(''));
const line = fc.constantFrom(...LINES, ...TITLES, ...DATE_LINES);
/** The beginning or the end of a line, brackets cut open. */
const cutLine = fc
  .tuple(line, fc.nat(60), fc.boolean())
  .map(([text, at, head]) => (head ? text.slice(0, at) : text.slice(at)));
const lineEnd = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\r\n', '\n\r');
const number = fc
  .tuple(
    fc.bigInt({ min: 0n, max: 10n ** 40n }),
    fc.nat(30),
    fc.constantFrom('', '万', '亿元', '%', '年', '倍', '月', '：1', '-', '名'),
  )
  .map(([value, point, unitOf]) => {
    const digits = String(value);
    return `${digits.slice(0, point)}.${digits.slice(point)}${unitOf}`;
  });
/** One or a few signs many times over. */
const repeated = (most: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.oneof(sign, fc.constantFrom(...TYPED), signs), fc.noBias(fc.nat(1000)))
    .map(([what, share]) => what.repeat(Math.floor(2 * (most / 2 / what.length) ** (share / 1000))));

const fragment = fc.oneof(
  { weight: 3, arbitrary: noise },
  { weight: 2, arbitrary: characters },
  { weight: 4, arbitrary: signs },
  { weight: 3, arbitrary: words },
  { weight: 4, arbitrary: cutLine },
  { weight: 3, arbitrary: line },
  { weight: 2, arbitrary: number },
  { weight: 6, arbitrary: lineEnd },
  { weight: 1, arbitrary: repeated(1000) },
);

/** Texts of a few hundred characters of every sort. */
export const roughTexts: fc.Arbitrary<string> = fc
  .array(fragment, { maxLength: 40, size: 'max' })
  .map((fragments) => fragments.join(''));

/** The same with repetitions in them of up to hundreds of thousands of signs. */
export const longTexts: fc.Arbitrary<string> = fc
  .tuple(fc.array(fragment, { maxLength: 6 }), repeated(300_000), fc.array(fragment, { maxLength: 6 }))
  .map(([before, middle, after]) => before.join('') + middle + after.join(''));
