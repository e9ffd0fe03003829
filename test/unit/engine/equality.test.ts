import assert from 'node:assert/strict';
import { join } from 'node:path';
import { madeDocuments, pieces, textsOf } from '../../equality/documents';
import { checkEquality, told } from '../../equality/property';
import { resources } from '../../equality/resources';

const samples = textsOf(join(import.meta.dirname, '..', '..', '..', 'samples'));
const pages = pieces(samples, 200, 4000);

/** A failure is printed with its seed; `npm run equality` looks further. */
function holds(options: Pick<Parameters<typeof checkEquality>[0], 'documents' | 'runs' | 'commands'>): void {
  const seed = 20_240_501;
  const { failures, edits } = checkEquality({ ...options, pages, resources, seed, failures: 1 });
  assert.ok(edits > options.runs, `${edits} edits`);
  assert.deepEqual(failures.map(told), [], `seed ${seed}`);
}

describe('a session after any edits answers what one analysis of the text answers', function () {
  this.timeout(120_000);

  it('in small documents whose lines answer to one another', () => {
    holds({ documents: madeDocuments, runs: 300, commands: 14 });
  });

  it('in the samples', () => {
    holds({ documents: pieces(samples, 300, 6000), runs: 150, commands: 14 });
  });
});
