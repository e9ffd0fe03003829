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

  it('finds each of very many patterns, and none that only begins like one', () => {
    const patterns = Array.from({ length: 3000 }, (_, i) =>
      String.fromCharCode(0x4e00 + (i % 50), 0x5e00 + (i % 61), 0x6e00 + i).repeat(1 + (i % 3)),
    );
    const many = new Matcher(patterns);
    for (const [i, pattern] of patterns.entries()) {
      assert.equal(many.find(`甲${pattern}乙`, 1), i);
      assert.equal(many.pattern(i), pattern);
      assert.equal(many.find(pattern.slice(0, 2), 0), -1);
    }
  });

  it('a pattern that comes twice keeps its first index', () => {
    const twice = new Matcher(['三农', '乡村', '三农']);
    assert.equal(twice.find('三农', 0), 0);
  });

  it('steps from state to state, for texts that are not read character by character', () => {
    const code = (sign: string): number => sign.charCodeAt(0);
    assert.ok(matcher.mayBegin(code('三'), code('农')));
    const two = matcher.step(code('三'), code('农'));
    assert.equal(matcher.pattern(matcher.endsIn(two)), '三农');
    const three = matcher.step(two, code('工'));
    assert.equal(matcher.endsIn(three), -1);
    assert.equal(matcher.pattern(matcher.endsIn(matcher.step(three, code('作')))), '三农工作');
    assert.equal(matcher.step(two, code('人')), 0);
  });
});
