/**
 * Folding of widths: one UTF-16 code unit becomes one, so that offsets stay as they are.
 * Recognisers then know one form of each sign: `,` and not `，`; quotation marks, `。`, `、` and `《》` have one form already.
 */

const PAIRS: readonly (readonly [string, string])[] = [
  // GB/T 15834—2011 knows — and ～ for ranges; scraped text has every dash that Unicode offers.
  ['\u2013\u2014\u2015\u2212', '\u2014\u2014\u2014-'],
  ['\u3000\u00a0\u2002\u2003\u2009\u200b\ufeff\t', '        '],
  ['「」『』〝〞', '“”‘’“”'],
  ['○〇ＯO', '〇〇OO'],
  ['〜∼', '~~'],
  ['﹪﹒', '%.'],
];

function buildTable(): Map<number, number> {
  const table = new Map<number, number>();
  // Full-width ASCII, U+FF01 to U+FF5E.
  for (let code = 0xff01; code <= 0xff5e; code++) table.set(code, code - 0xfee0);
  for (const [from, to] of PAIRS) for (let i = 0; i < from.length; i++) table.set(from.charCodeAt(i), to.charCodeAt(i));
  return table;
}

const TABLE: ReadonlyMap<number, number> = buildTable();
const FOLDABLE = new RegExp(
  `[${[...TABLE.keys()].map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('')}]`,
  'g',
);

/** The text with widths folded; same length, same offsets. */
export function fold(text: string): string {
  return text.replace(FOLDABLE, (sign) => String.fromCharCode(TABLE.get(sign.charCodeAt(0)) ?? sign.charCodeAt(0)));
}
