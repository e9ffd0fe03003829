// npm run attest -- FOLDER [--as-of YYYY-MM-DD]: counts every entry of the lexicon over a folder of dated texts and
// writes data/attestation.json. Each subfolder is a series of its own. Only counts by year are kept, never text.
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadResources } from '../src/engine/resources';
import { readText } from './attest/counting';

/** Folders whose series has a name of its own in the hover; see src/features/attestation.ts. */
const SERIES: Readonly<Record<string, string>> = {
  gwr_national: 'national-work-reports',
  congress: 'party-congress-reports',
  notice_central: 'central-documents',
  plan: 'plans',
  gwr_provincial: 'provincial-work-reports',
  state_council: 'state-council-documents',
  law: 'laws',
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'as-of': { type: 'string' } } });
const folder = positionals[0];
const asOf = values['as-of'] ?? new Date().toISOString().slice(0, 10);
const root = join(import.meta.dirname, '..');
const data = join(root, 'dist', 'data');
if (!folder || !existsSync(folder) || !existsSync(data) || !/^\d{4}-\d{2}-\d{2}$/.test(asOf)) {
  console.error(
    existsSync(data) ? 'usage: npm run attest -- FOLDER [--as-of YYYY-MM-DD]' : 'dist/data is missing: npm run build',
  );
  process.exit(2);
}

const resources = await loadResources((name) => Promise.resolve(readFileSync(join(data, name))));
/** Per series: years examined with their number of texts, and per entry the counts by year. */
const series = new Map<string, { examined: Map<number, number>; found: Map<string, Map<number, number>> }>();
const undated: string[] = [];

for (const name of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
  const file = join(folder, name);
  if (!/\.(?:txt|md)$/.test(name) || !statSync(file).isFile() || dirname(name) === '.') continue;
  const { year, counts } = readText(basename(name), readFileSync(file, 'utf8'), resources);
  if (year === undefined) {
    undated.push(name);
    continue;
  }
  const folderName = basename(dirname(name));
  const id = SERIES[folderName] ?? folderName;
  const of = series.get(id) ?? { examined: new Map<number, number>(), found: new Map<string, Map<number, number>>() };
  series.set(id, of);
  of.examined.set(year, (of.examined.get(year) ?? 0) + 1);
  for (const [entry, count] of counts) {
    const years = of.found.get(entry) ?? new Map<number, number>();
    of.found.set(entry, years);
    years.set(year, (years.get(year) ?? 0) + count);
  }
}

const byYear = (counts: ReadonlyMap<number, number>): number[] => [...counts].sort((a, b) => a[0] - b[0]).flat();
const order = Object.values(SERIES);
const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
const ids = [...series.keys()].sort((a, b) => place(a) - place(b) || a.localeCompare(b));
const entries = new Map<string, number[][]>();
for (const [index, id] of ids.entries())
  for (const [entry, years] of series.get(id)?.found ?? [])
    entries.set(entry, [...(entries.get(entry) ?? []), [index, ...byYear(years)]]);

// One entry a line, in the order of its wording, so that a new count is a diff that can be read.
const lines = [...entries].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map((each) => JSON.stringify(each));
const head = ids.map((id) => JSON.stringify({ id, examined: byYear(series.get(id)?.examined ?? new Map()) }));
writeFileSync(
  join(root, 'data', 'attestation.json'),
  `{"asOf": "${asOf}",\n"series": [\n${head.join(',\n')}\n],\n"entries": [\n${lines.join(',\n')}\n]}\n`,
);
console.log(`${entries.size} entries found in ${ids.length} series`);
for (const [i, id] of ids.entries()) console.log(`  ${id}: ${head[i] ?? ''}`);
console.log(`${undated.length} texts without a date, left out:${undated.map((name) => `\n  ${name}`).join('')}`);
