// npm run equality -- FOLDER [--runs N] [--seed S] [--commands N] [--most CHARACTERS] [--whole]: whether a session, after
// edits in pieces of the texts of a folder, answers what one analysis of the edited text answers.
import fc from 'fast-check';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { foundCases, madeCases, pieces, textsOf } from '../test/equality/documents';
import { checkEquality, type Tally, told } from '../test/equality/property';
import { resources } from '../test/equality/resources';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_007) },
    commands: { type: 'string', default: '12' },
    most: { type: 'string', default: '20000' },
    failures: { type: 'string', default: '3' },
    whole: { type: 'boolean', default: false },
  },
});
const folder = positionals[0];
const texts = folder && existsSync(folder) ? textsOf(folder) : [];
if (texts.length === 0) {
  console.error(
    'usage: npm run equality -- FOLDER [--runs N] [--seed S] [--commands N] [--most CHARACTERS] [--failures N] [--whole]',
  );
  process.exit(2);
}

const started = Date.now();
const seed = Number(values.seed);
const runs = Number(values.runs);
let shown = Date.now();
const summary = (tally: Tally): string =>
  `seed ${seed}: ${tally.runs} sequences, ${tally.edits} edits, in documents of ${Math.round(tally.characters / Math.max(1, tally.runs))} characters on average, ${tally.failures.length} failures, ${Math.round((Date.now() - started) / 1000)} s`;

const most = Number(values.commands);
const pages = pieces(texts, 200, 4000);
const documents = values.whole ? fc.constantFrom(...texts) : pieces(texts, 200, Number(values.most));
const tally = checkEquality({
  cases: fc.oneof(
    { weight: 3, arbitrary: foundCases(documents, pages, most) },
    { weight: values.whole ? 0 : 1, arbitrary: madeCases(pages, most) },
  ),
  resources,
  seed,
  runs,
  failures: Number(values.failures),
  progress: (now) => {
    if (Date.now() - shown < 10_000) return;
    shown = Date.now();
    console.error(summary(now));
  },
});
for (const failure of tally.failures) console.log(`${told(failure)}\n`);
console.log(summary(tally));
process.exitCode = tally.failures.length > 0 ? 1 : 0;
