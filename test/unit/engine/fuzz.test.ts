import fc from 'fast-check';
import { resources } from '../../equality/resources';
import { checkInvariants } from '../../fuzz/invariants';
import { longTexts, roughTexts } from '../../fuzz/texts';

const SEED = 20_240_502;

/** A failure is printed with its seed and the smallest text that fails too; `npm run fuzz` looks further. */
function holds(texts: fc.Arbitrary<string>, numRuns: number): void {
  fc.assert(
    fc.property(texts, (text) => checkInvariants(text, resources)),
    { seed: SEED, numRuns },
  );
}

describe('the analysis of any text is sound', function () {
  this.timeout(120_000);

  it('however rough the text is', () => holds(roughTexts, 500));

  it('also with long repetitions', () => holds(longTexts, 30));
});
