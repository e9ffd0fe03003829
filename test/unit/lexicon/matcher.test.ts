import assert from 'node:assert/strict';
import { Matcher } from '../../../src/engine/lexicon/matcher';
import { packPatterns, patternSections, readPatterns } from '../../../src/engine/lexicon/packedPatterns';
import { Sections, writeSections } from '../../../src/engine/lexicon/sections';

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
    const indices = new Set<number>();
    for (const pattern of patterns) {
      const index = many.find(`甲${pattern}乙`, 1);
      assert.equal(many.pattern(index), pattern);
      indices.add(index);
      assert.equal(many.find(pattern.slice(0, 2), 0), -1);
    }
    assert.equal(indices.size, patterns.length);
    assert.equal(many.size, patterns.length);
  });

  it('a pattern that comes twice is one', () => {
    const twice = new Matcher(['三农', '乡村', '三农']);
    assert.equal(twice.size, 2);
    assert.equal(twice.pattern(twice.find('三农', 0)), '三农');
  });

  it('tells the index of exactly a word', () => {
    assert.equal(matcher.pattern(matcher.indexOf('三农')), '三农');
    for (const word of ['三', '三农工', '三农工作会', '农', '', '高质量发'])
      assert.equal(matcher.indexOf(word), -1, word);
  });

  it('without patterns it finds nothing', () => {
    const none = new Matcher([]);
    assert.equal(none.size, 0);
    assert.equal(none.find('三农工作', 0), -1);
    assert.equal(none.indexOf('三农'), -1);
    assert.equal(none.step('三'.charCodeAt(0), '农'.charCodeAt(0)), 0);
    assert.equal(none.pattern(0), '');
  });

  it('packed at build time it is the same, and spells its patterns itself', () => {
    const patterns = [
      ...Array.from({ length: 400 }, (_, i) => `一${String.fromCharCode(0x4e00 + ((i * 37) % 400))}心一意`),
      ...['三农', '三农工作', '三农工作会议', '高质量', '1+N', '因地制宜'],
    ];
    const { packed, order } = packPatterns(patterns);
    const bytes = writeSections(patternSections(packed));
    const read = new Matcher(readPatterns(new Sections(bytes)));
    const given = new Matcher(patterns);
    assert.equal(read.size, new Set(patterns).size);
    for (const [i, pattern] of order.entries()) {
      assert.equal(read.pattern(i), pattern);
      assert.equal(given.pattern(i), pattern);
      assert.equal(read.indexOf(pattern), i);
    }
    assert.deepEqual(read.allAt('三农工作会议', 0), ['三农工作会议', '三农工作', '三农']);
    assert.equal(read.pattern(-1), '');
    assert.equal(read.pattern(order.length), '');
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
