// npm run corpus:diff -- FOLDER [BASE [HEAD]] [--examples N] [--rule WORD]: what a change of rules adds, drops, moves and
// alters over the texts of a folder, rule by rule. BASE defaults to HEAD, and the other side to the working tree; each
// commit is built in a folder of its own. --rule takes only rules with WORD in their names; --examples 0 shows all.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { alignColumns } from '../src/export/plainText';
import { answersAt, answersIn } from './corpus/answers';
import { compare, countRules, type Difference, type How, told } from './corpus/compare';
import { textsIn } from './corpus/texts';

const USAGE = 'usage: npm run corpus:diff -- FOLDER [BASE [HEAD]] [--examples N] [--rule WORD]';
const HOWS: readonly How[] = ['added', 'dropped', 'moved', 'altered'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { examples: { type: 'string', default: '8' }, rule: { type: 'string', default: '' } },
});
const [folder, base = 'HEAD', head] = positionals;
const texts = folder && existsSync(folder) ? textsIn(folder) : new Map<string, string>();
const examples = Number(values.examples);
if (texts.size === 0 || !Number.isInteger(examples) || examples < 0) {
  console.error(USAGE);
  process.exit(2);
}

const root = join(import.meta.dirname, '..');
const before = answersAt(root, base, texts);
const after = head ? answersAt(root, head, texts) : answersIn(root, texts);

const byRule = new Map<string, Difference[]>();
for (const id of texts.keys())
  for (const difference of compare(before.get(id), after.get(id))) {
    if (!difference.rule.includes(values.rule)) continue;
    const list = byRule.get(difference.rule);
    if (list) list.push(difference);
    else byRule.set(difference.rule, [difference]);
  }

const rules = [...byRule].sort(([a], [b]) => a.localeCompare(b));
for (const [rule, differences] of rules) {
  console.log(`${rule}`);
  for (const how of HOWS) {
    const all = differences.filter((difference) => difference.how === how);
    const shown = examples === 0 ? all : spread(all, examples);
    for (const difference of shown) console.log(`  ${told(difference, texts.get(difference.id) ?? '')}`);
    if (shown.length < all.length) console.log(`    … ${all.length - shown.length} more ${how}`);
  }
}

const [had, has] = [countRules(before.values()), countRules(after.values())];
const row = (name: string, differences: readonly Difference[], was: number, is: number): string[] => [
  name,
  String(was),
  String(is),
  ...HOWS.map((how) => String(differences.filter((difference) => difference.how === how).length)),
];
const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((all, one) => all + one, 0);
const everything = rules.flatMap(([, differences]) => differences);
const table = [
  ['rule', 'before', 'after', ...HOWS],
  ...rules.map(([rule, differences]) => row(rule, differences, had.get(rule) ?? 0, has.get(rule) ?? 0)),
  row('all rules', everything, sum(had), sum(has)),
];
console.log(`\n${alignColumns(table, 60).join('\n')}`);
console.log(`${texts.size} texts, ${new Set(everything.map(({ id }) => id)).size} of them differ`);

/** So many of a list, from its beginning to its end. */
function spread<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, i) => list[Math.floor((i * list.length) / most)] as T);
}
