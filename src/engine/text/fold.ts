/**
 * Folding of widths: one UTF-16 code unit becomes one, so that offsets stay as they are.
 * Recognisers then know one form of each sign: `,` and not `，`; quotation marks, `。`, `、` and `《》` have one form already.
 */

const PAIRS: readonly (readonly [string, string])[] = [
  // GB/T 15834—2011 knows — and ～ for ranges; scraped text has every dash that Unicode offers, box-drawing strokes included.
  ['\u2013\u2014\u2015\u2500\u2501\ufe58', '——————'],
  ['\u2010\u2011\u2012\u2212\ufe63', '-----'],
  ['「」『』〝〞', '“”‘’“”'],
  ['○◯', '〇〇'],
  ['〜∼', '~~'],
  ['・•‧∙⋅', '·····'],
  ['﹪﹒﹐﹑﹔﹕﹖﹗﹙﹚', '%.,、;:?!()'],
  ['︰︵︶', ':()'],
];

/** White space of every width, and the marks that take none: all read as one plain space. */
const SPACES = '\t\v\f\u0085\u00a0\u1680\u180e\u200b\u200c\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff';

function buildTable(): Map<number, number> {
  const table = new Map<number, number>();
  // Full-width ASCII, U+FF01 to U+FF5E.
  for (let code = 0xff01; code <= 0xff5e; code++) table.set(code, code - 0xfee0);
  for (let code = 0x2000; code <= 0x200a; code++) table.set(code, 0x20);
  for (const space of SPACES) table.set(space.charCodeAt(0), 0x20);
  // Text taken out of PDF files often has the radical ⼀ (U+2F00) where the character 一 (U+4E00) is meant.
  addCompatible(table, 0x2f00, 0x2fd5);
  addCompatible(table, 0xf900, 0xfaff);
  for (const [from, to] of PAIRS) for (let i = 0; i < from.length; i++) table.set(from.charCodeAt(i), to.charCodeAt(i));
  return table;
}

/** Compatibility forms whose plain form is one code unit too. */
function addCompatible(table: Map<number, number>, first: number, last: number): void {
  for (let code = first; code <= last; code++) {
    const plain = String.fromCharCode(code).normalize('NFKC');
    if (plain.length === 1 && plain.charCodeAt(0) !== code) table.set(code, plain.charCodeAt(0));
  }
}

const TABLE: ReadonlyMap<number, number> = buildTable();
const SIGNS: ReadonlyMap<number, string> = new Map(
  [...TABLE].map(([code, plain]) => [code, String.fromCharCode(plain)]),
);
/** 1 for each code unit that another one stands for. */
const FOLDABLE = new Uint8Array(0x10000);
for (const code of TABLE.keys()) FOLDABLE[code] = 1;

/** The text with widths folded; same length, same offsets. */
export function fold(text: string): string {
  let folded = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (FOLDABLE[code] === 0) continue;
    folded += text.slice(from, i) + (SIGNS.get(code) ?? '');
    from = i + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}
