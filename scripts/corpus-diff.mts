// npm run corpus:diff -- FOLDER [BASE [HEAD]]: what a change of rules adds, drops and alters over the texts of a folder.
// BASE defaults to HEAD, and the other side to the working tree. Each side is built in a folder of its own.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Annotation {
  readonly layer: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
}
interface Section {
  readonly heading: { readonly start: number; readonly end: number };
  readonly title: string;
  readonly level: number;
  readonly children: readonly Section[];
}
interface Answer {
  readonly id: string;
  readonly annotations: readonly Annotation[];
  readonly articles: readonly { readonly sections: readonly Section[] }[];
}

const root = join(import.meta.dirname, '..');
const [folder, base = 'HEAD', head] = process.argv.slice(2);
if (!folder || !existsSync(folder)) {
  console.error('usage: npm run corpus:diff -- FOLDER [BASE [HEAD]]');
  process.exit(2);
}

const texts = new Map<string, string>();
for (const name of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
  const file = join(folder, name);
  if (/\.(?:txt|md)$/.test(name) && statSync(file).isFile()) texts.set(name, readFileSync(file, 'utf8'));
}
const input = [...texts].map(([id, text]) => JSON.stringify({ id, text })).join('\n');

function answersOf(checkout: string): Map<string, Answer> {
  execFileSync('node', ['esbuild.js'], { cwd: checkout, stdio: ['ignore', 'ignore', 'inherit'] });
  const args = ['dist/cli.js', 'annotate', '--input', 'jsonl', '--format', 'json'];
  const output = execFileSync('node', args, { cwd: checkout, input, encoding: 'utf8', maxBuffer: 1 << 30 });
  const answers = output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
  return new Map(answers.map((answer) => [answer.id, answer]));
}

function answersAt(revision: string): Map<string, Answer> {
  const checkout = mkdtempSync(join(tmpdir(), 'corpus-diff-'));
  try {
    execFileSync('git', ['worktree', 'add', '--detach', '--quiet', checkout, revision], { cwd: root });
    symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
    return answersOf(checkout);
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', checkout], { cwd: root });
    rmSync(checkout, { recursive: true, force: true });
  }
}

const flatten = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...flatten(section.children)]);

/** What an answer says, as lines that can be compared: place → what stands there. */
function said(answer: Answer | undefined): Map<string, { readonly what: string; readonly rule: string }> {
  const lines = new Map<string, { what: string; rule: string }>();
  for (const { layer, kind, start, end, text, rule, ...rest } of answer?.annotations ?? []) {
    const what = `${kind} 【${text}】 ${JSON.stringify(rest)}`;
    lines.set(`${layer} ${start}-${end}`, { what, rule });
  }
  for (const { heading, title, level } of (answer?.articles ?? []).flatMap((article) => flatten(article.sections)))
    lines.set(`section ${heading.start}`, { what: `L${level} 【${title}】`, rule: 'outline' });
  return lines;
}

const before = answersAt(base);
const after = head ? answersAt(head) : answersOf(root);
const totals = { added: 0, dropped: 0, altered: 0 };
for (const [id, text] of texts) {
  const [old, now] = [said(before.get(id)), said(after.get(id))];
  const context = (place: string): string => {
    const start = Number(/\d+/.exec(place)?.[0]);
    return text.slice(Math.max(0, start - 10), start + 25).replace(/\s+/g, ' ');
  };
  for (const [place, { what, rule }] of now) {
    const was = old.get(place);
    if (was?.what === what) continue;
    totals[was ? 'altered' : 'added']++;
    console.log(`${was ? '~' : '+'} ${rule} ${what}${was ? ` was ${was.what}` : ''}  …${context(place)}…  ${id}`);
  }
  for (const [place, { what, rule }] of old) {
    if (now.has(place)) continue;
    totals.dropped++;
    console.log(`- ${rule} ${what}  …${context(place)}…  ${id}`);
  }
}
console.log(`${totals.added} added, ${totals.dropped} dropped, ${totals.altered} altered in ${texts.size} texts`);
