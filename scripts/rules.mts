// npm run rules -- FOLDER [--examples N]: how often each rule marks something in the texts of a folder, and what.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../src/engine/analyze';
import { loadResources } from '../src/engine/resources';
import type { Section } from '../src/engine/model';

interface Tally {
  count: number;
  files: Set<string>;
  readonly texts: Map<string, number>;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { examples: { type: 'string', default: '5' } },
});
const folder = positionals[0];
const data = join(import.meta.dirname, '..', 'dist', 'data');
if (!folder || !existsSync(folder) || !existsSync(data)) {
  console.error(
    existsSync(data) ? 'usage: npm run rules -- FOLDER [--examples N]' : 'dist/data is missing: npm run build',
  );
  process.exit(2);
}

const resources = await loadResources((name) => Promise.resolve(readFileSync(join(data, name))));
const tallies = new Map<string, Tally>();
let characters = 0;

function count(rule: string, text: string, file: string): void {
  const tally = tallies.get(rule) ?? { count: 0, files: new Set<string>(), texts: new Map<string, number>() };
  tallies.set(rule, tally);
  tally.count++;
  tally.files.add(file);
  tally.texts.set(text, (tally.texts.get(text) ?? 0) + 1);
}

function countSections(sections: readonly Section[], file: string): void {
  for (const section of sections) {
    count(section.rule, section.title, file);
    countSections(section.children, file);
  }
}

for (const name of readdirSync(folder, { recursive: true }) as string[]) {
  const file = join(folder, name);
  if (!/\.(?:txt|md)$/.test(name) || !statSync(file).isFile()) continue;
  const text = readFileSync(file, 'utf8');
  characters += text.length;
  const analysis = analyze(text, resources);
  for (const mark of analysis.marks) count(mark.rule, mark.text, name);
  for (const article of analysis.outline.articles) countSections(article.sections, name);
  for (const { start, end } of analysis.outline.chrome) count('chrome', text.slice(start, end), name);
}

const most = Number(values.examples);
console.log(`${characters} characters`);
for (const [rule, { count: hits, files, texts }] of [...tallies].sort((a, b) => a[0].localeCompare(b[0]))) {
  const examples = [...texts].sort((a, b) => b[1] - a[1]).slice(0, most);
  const shown = examples.map(([text, n]) => `${text.replace(/\s+/g, ' ').slice(0, 40)}×${n}`).join('  ');
  console.log(`${rule.padEnd(36)} ${String(hits).padStart(6)} in ${String(files.size).padStart(4)} files  ${shown}`);
}
