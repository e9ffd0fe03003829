// npm run checks -- FOLDER: what the checks on figures say over the texts of a folder, each alarm with its two places,
// to be judged by eye: a check that is wrong more than twice in ten has no place in the product.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingOf } from '../src/corrections/reading';
import { analyze } from '../src/engine/analyze';
import { loadResources } from '../src/engine/resources';
import { findingsOf } from '../src/export/register/checks/checks';
import { textsIn } from './corpus/texts';

const folder = process.argv[2];
const data = join(import.meta.dirname, '..', 'dist', 'data');
if (!folder || !existsSync(folder) || !existsSync(data)) {
  console.error(existsSync(data) ? 'usage: npm run checks -- FOLDER' : 'dist/data is missing: npm run build');
  process.exit(2);
}
const resources = await loadResources((name) => Promise.resolve(readFileSync(join(data, name))));
const AROUND = 40;
for (const [name, content] of textsIn(folder)) {
  const text = content.replace(/^\ufeff/, '');
  const around = ({ start, end }: { start: number; end: number }): string =>
    [text.slice(Math.max(0, start - AROUND), start), text.slice(start, end), text.slice(end, end + AROUND)]
      .join('▏')
      .replace(/\s+/gu, ' ');
  for (const { code, at, other, args } of findingsOf(readingOf(analyze(text, resources)))) {
    console.log(`${code}\t${name}\t${args.join(' | ')}`);
    if (other) console.log(`\t${around(other)}`);
    console.log(`\t${around(at)}`);
  }
}
