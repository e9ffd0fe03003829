import fc from 'fast-check';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DATE_LINES, LINES, MATTERS, TITLES } from './lines';

/** All texts of a folder in UTF-8, those in its folders too, in the order of their names. */
export function textsOf(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .sort()
    .filter((name) => /\.(?:txt|md)$/.test(name) && !name.includes('gb18030'))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => readFileSync(file, 'utf8'));
}

/** From 0 to 1, evenly; `fc.double` would mostly be near 0. */
const part = fc.noBias(fc.nat(10_000)).map((n) => n / 10_000);

/** A piece of one of the texts: small ones as often as large ones, from its beginning as often as from within. */
export function pieces(texts: readonly string[], least: number, most: number): fc.Arbitrary<string> {
  return fc.tuple(fc.nat(texts.length - 1), part, fc.oneof(fc.constant(0), part)).map(([index, size, from]) => {
    const text = texts[index] ?? '';
    const length = Math.round(least * (most / least) ** size);
    const begin = Math.floor(Math.max(0, text.length - length) * from);
    // From the beginning of a line where there is one near.
    const line = begin === 0 ? 0 : text.lastIndexOf('\n', begin) + 1;
    const start = begin - line < length ? line : begin;
    return text.slice(start, start + length);
  });
}

const lineOf = (lines: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...lines) }, { weight: 1, arbitrary: fc.constantFrom(...LINES) });

/** One article, or the middle of one: lines of few matters, so that they answer to one another. */
const article: fc.Arbitrary<string[]> = fc
  .tuple(
    fc.constantFrom(...MATTERS),
    fc.constantFrom(...MATTERS),
    fc.option(fc.constantFrom(...TITLES)),
    fc.option(fc.constantFrom(...DATE_LINES)),
  )
  .chain(([one, other, title, date]) =>
    fc
      .array(lineOf([...one, ...other]), { maxLength: 24 })
      .map((lines) => [...(title === null ? [] : [title]), ...(date === null ? [] : [date]), ...lines]),
  );

/** Small documents made of the lines of lines.ts: one to three articles, one of them perhaps twice. */
export const madeDocuments: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(article, { minLength: 1, maxLength: 3 }),
    fc.boolean(),
    fc.constantFrom('\n', '\n', '\n\n', '\r\n', ''),
    fc.boolean(),
  )
  .map(([articles, twice, end, ended]) => {
    const all = [...articles, ...(twice ? articles.slice(0, 1) : [])].flat();
    return all.join(end) + (ended ? end : '');
  });
