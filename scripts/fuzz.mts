// npm run fuzz [-- --runs N] [--seed S] [--long]: whether the analysis of rough texts is sound; prints the smallest that is not.
import fc from 'fast-check';
import { parseArgs } from 'node:util';
import { resources } from '../test/equality/resources';
import { checkInvariants } from '../test/fuzz/invariants';
import { longTexts, roughTexts } from '../test/fuzz/texts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_007) },
    long: { type: 'boolean', default: false },
  },
});
const started = Date.now();
const seed = Number(values.seed);
const details = fc.check(
  fc.property(values.long ? longTexts : roughTexts, (text) => {
    checkInvariants(text, resources);
  }),
  { seed, numRuns: Number(values.runs) },
);
if (details.failed) {
  const text = details.counterexample?.[0] ?? '';
  const cause: unknown = details.errorInstance;
  console.log(cause instanceof Error ? cause.stack : cause);
  console.log(`${text.length} characters: ${JSON.stringify(text).slice(0, 4000)}`);
}
console.log(
  `seed ${seed}: ${details.numRuns} texts, ${details.failed ? 'one fails' : 'all sound'}, ${Math.round((Date.now() - started) / 1000)} s`,
);
process.exitCode = details.failed ? 1 : 0;
