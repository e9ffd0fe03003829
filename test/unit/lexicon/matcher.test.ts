import assert from 'node:assert/strict';
import { Matcher } from '../../../src/engine/lexicon/matcher';

describe('Matcher', () => {
  const matcher = new Matcher(['三农', '三农工作', '三', '高质量发展', '高质量']);

  it('finds the longest pattern at an offset', () => {
    assert.equal(matcher.longestAt('抓三农工作', 1), '三农工作');
    assert.equal(matcher.longestAt('抓三农问题', 1), '三农');
    assert.equal(matcher.longestAt('抓三农', 0), undefined);
  });

  it('finds all patterns at an offset, longest first', () => {
    assert.deepEqual(matcher.allAt('高质量发展', 0), ['高质量发展', '高质量']);
    assert.deepEqual(matcher.allAt('高质量', 2), []);
  });

  it('ignores patterns of one character and the end of the text', () => {
    assert.equal(matcher.longestAt('三', 0), undefined);
    assert.equal(matcher.mayStartAt('三', 0), false);
  });

  it('its quick look never says no to a pattern', () => {
    const patterns = Array.from({ length: 5000 }, (_, i) => String.fromCharCode(0x4e00 + i, 0x4e00 + ((i * 7) % 5000)));
    const many = new Matcher(patterns);
    for (const pattern of patterns) assert.ok(many.mayStartAt(pattern, 0), pattern);
    assert.equal(many.mayStartAt('ab', 0) && many.longestAt('ab', 0) !== undefined, false);
  });
});
