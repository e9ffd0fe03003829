import fc from 'fast-check';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, commands } from './edits';
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

/** A document and what a person does to it. */
export interface Case {
  readonly document: string;
  readonly commands: readonly Command[];
}

/** @param most how many commands at most follow one another */
const several = (command: fc.Arbitrary<Command>, most: number): fc.Arbitrary<Command[]> =>
  fc.array(command, { minLength: 1, maxLength: most, size: 'max' });

/** Documents from elsewhere, edited with lines of every matter. */
export const foundCases = (
  documents: fc.Arbitrary<string>,
  pages: fc.Arbitrary<string>,
  most: number,
): fc.Arbitrary<Case> => fc.record({ document: documents, commands: several(commands(LINES, pages), most) });

/** One article, or the middle of one. */
function article(lines: readonly string[]): fc.Arbitrary<string[]> {
  const line = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...lines) },
    { weight: 1, arbitrary: fc.constantFrom(...LINES) },
  );
  return fc
    .tuple(
      fc.option(fc.constantFrom(...TITLES)),
      fc.option(fc.constantFrom(...DATE_LINES)),
      fc.array(line, { maxLength: 20, size: 'max' }),
    )
    .map(([title, date, body]) => [title, date, ...body].filter((one) => one !== null));
}

/** Small documents of one to three articles, one of them perhaps twice. */
const documentOf = (lines: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(article(lines), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      fc.constantFrom('\n', '\n', '\n\n', '\r\n', ''),
      fc.boolean(),
    )
    .map(([articles, twice, end, ended]) => {
      const all = [...articles, ...(twice ? articles.slice(0, 1) : [])].flat();
      return all.join(end) + (ended ? end : '');
    });

/**
 * Small documents made of the lines of lines.ts. Those of a document are of one matter or two, and so are those that
 * edits bring, so that they answer to one another.
 */
export const madeCases = (pages: fc.Arbitrary<string>, most: number): fc.Arbitrary<Case> =>
  fc.subarray([...MATTERS], { minLength: 1, maxLength: 2 }).chain((matters) => {
    const lines = matters.flat();
    return fc.record({ document: documentOf(lines), commands: several(commands(lines, pages), most) });
  });
