import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiled, compiler, resources, reviewed, ROOT } from './support';

describe('data of slogans', () => {
  it('at least 1,200 entries are reviewed', () => assert.ok(reviewed.length >= 1200, String(reviewed.length)));

  it('an entry is official only with a document, and some are', () => {
    const official = compiled.entries.filter(({ meaning }) => meaning?.status === 'official');
    assert.ok(official.length > 20);
    for (const { text, meaning } of official) assert.ok(meaning?.source, text);
  });

  it('every kind has a wording list', () => {
    for (const [name, kind] of Object.entries(compiler.WORDING)) {
      const entries = compiler.readWording(join(ROOT, 'data', 'wording', name), kind);
      assert.ok(entries.length > 300, name);
    }
  });

  it('there are thousands of entries, and every one is found under its own wording', () => {
    assert.ok(new Set(compiled.entries.map(({ text }) => compiler.bare(text))).size >= 4000);
    for (const { text } of compiled.entries) assert.ok(resources.slogans.entryOf(text), text);
  });

  it('idioms are idioms: ordinary phrases that the dictionary tags as such are left out', () => {
    const idioms = new Set<string>(compiled.idioms);
    // Idioms with an entry of their own are in the lexicon only once.
    for (const { text } of compiled.entries) if (text.length === 4) idioms.add(text);
    for (const idiom of ['因地制宜', '行之有效', '坚定不移', '千方百计', '脚踏实地'])
      assert.ok(idioms.has(idiom), idiom);
    // Archaic variants weigh and are never met.
    assert.ok(!idioms.has('贵耳贱目'));
    for (const phrase of ['深入开展', '贯彻落实', '移送起诉', '大气污染', '翻了一番'])
      assert.ok(!idioms.has(phrase), phrase);
    assert.ok(compiled.idioms.every((idiom) => idiom.length === 4));
    assert.ok(idioms.size > 4000);
  });

  it('the exceptions to the idioms name words of four characters', () => {
    const lines = readFileSync(join(ROOT, 'data', 'wording', 'idioms.txt'), 'utf8').split('\n');
    const words = lines.filter((line) => /^[+-]/.test(line)).flatMap((line) => line.slice(1).trim().split(/\s+/));
    assert.ok(words.length > 100);
    assert.deepEqual(
      words.filter((word) => word.length !== 4),
      [],
    );
  });
});
