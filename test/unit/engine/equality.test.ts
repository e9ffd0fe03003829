import assert from 'node:assert/strict';
import type fc from 'fast-check';
import { join } from 'node:path';
import { type Case, foundCases, madeCases, pieces, textsOf } from '../../equality/documents';
import { checkEquality, told } from '../../equality/property';
import { resources } from '../../equality/resources';

const samples = textsOf(join(import.meta.dirname, '..', '..', '..', 'samples'));
const pages = pieces(samples, 200, 4000);

/** A failure is printed with its seed; `npm run equality` looks further. */
function holds(cases: fc.Arbitrary<Case>, runs: number): void {
  const seed = 20_240_501;
  const { failures, edits } = checkEquality({ cases, runs, resources, seed, failures: 1 });
  assert.ok(edits > runs, `${edits} edits`);
  assert.deepEqual(failures.map(told), [], `seed ${seed}`);
}

describe('a session after any edits answers what one analysis of the text answers', function () {
  this.timeout(120_000);

  it('in small documents whose lines answer to one another', () => {
    holds(madeCases(pages, 14), 400);
  });

  it('in the samples', () => {
    holds(foundCases(pieces(samples, 300, 6000), pages, 14), 120);
  });
});
