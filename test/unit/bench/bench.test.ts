import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Matcher } from '../../../src/engine/lexicon/matcher';
import { byExpression, byMatcher } from '../../bench/matching';
import { measure, median } from '../../bench/measure';
import { benchText } from '../../bench/texts';

describe('benchmark', () => {
  it('repeats the samples without repeating a line', () => {
    const text = benchText(join(__dirname, '..', '..', '..', 'samples'), 50_000);
    assert.equal(text.length, 50_000);
    const lines = text.split('\n').filter(Boolean);
    assert.ok(lines.length > 500);
    assert.equal(new Set(lines).size, lines.length);
  });

  it('takes tasks in turn, the same number of rounds each', () => {
    let turns = '';
    // Long enough to need one run a round.
    const spin = (name: string) => () => {
      turns += name;
      for (const until = performance.now() + 12; performance.now() < until;);
    };
    const { a, b } = measure(2, { a: spin('a'), b: spin('b') }, 10);
    assert.equal(turns, 'ababab');
    assert.equal(a?.rounds.length, 2);
    assert.ok((b?.median ?? 0) >= 12);
  });

  it('searches the same patterns in both ways', () => {
    const matcher = new Matcher(['1+N', '(试行)', '高质量', '高质量发展', '发展是']);
    const text = '高质量发展是1+N(试行),高质量1+';
    assert.deepEqual(byMatcher(matcher)(text), [0, 6, 9, 14]);
    assert.deepEqual(byExpression(matcher)(text), byMatcher(matcher)(text));
  });

  it('has the middle value as median', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([9, 1, 5, 7]), 6);
  });
});
