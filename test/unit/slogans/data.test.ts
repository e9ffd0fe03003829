import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiled, compiler, resources, reviewed, ROOT } from './support';

const FIELDS = new Set([
  'text',
  'kind',
  'aliases',
  'quoted',
  'notAfter',
  'notBefore',
  'items',
  'theme',
  'zh',
  'en',
  'official',
  'origin',
  'related',
]);

describe('data of slogans', () => {
  it('reviewed entries have known fields, a kind and a meaning in both languages', () => {
    for (const entry of reviewed) {
      assert.deepEqual(
        Object.keys(entry).filter((field) => !FIELDS.has(field)),
        [],
        entry.text,
      );
      assert.ok(compiler.KINDS.includes(entry.kind), entry.text);
      assert.equal(typeof entry['zh'], 'string', entry.text);
      assert.equal(typeof entry['en'], 'string', entry.text);
      assert.ok(entry.text.length >= 2 && entry.text.length <= 40, entry.text);
    }
  });

  it('no wording stands for two reviewed entries', () => {
    const seen = new Map<string, string>();
    for (const { text, aliases = [] } of reviewed)
      for (const wording of [text, ...aliases]) {
        assert.equal(seen.get(wording), undefined, `${wording}: ${String(seen.get(wording))} and ${text}`);
        seen.set(wording, text);
      }
  });

  it('an origin names who or what, and a date is a date', () => {
    for (const { text, origin } of reviewed) {
      if (!origin) continue;
      assert.ok(origin.who ?? origin.document ?? origin.date, text);
      if (origin.date !== undefined) assert.match(origin.date, /^\d{4}/, text);
    }
  });

  it('an official rendering says where it was seen', () => {
    const official = reviewed.filter((entry) => entry.official !== undefined);
    assert.ok(official.length > 0);
    for (const { text, official: source } of official) assert.ok((source ?? '').length > 3, text);
  });

  it('wording lists repeat nothing within themselves and hold no one-character entry', () => {
    for (const [name, kind] of Object.entries(compiler.WORDING)) {
      const entries = compiler.readWording(join(ROOT, 'data', 'wording', name), kind);
      const bare = entries.filter(({ quoted }) => !quoted).map(({ text }) => text);
      assert.ok(entries.length > 300, name);
      assert.deepEqual(
        bare.filter((text, i) => bare.indexOf(text) !== i),
        [],
        name,
      );
      for (const { text, aliases = [] } of entries)
        for (const wording of [text, ...aliases]) {
          assert.ok(wording.length >= 2 && wording.length <= 50, wording);
          assert.doesNotMatch(wording, /[?=|\s]/, wording);
        }
    }
  });

  it('there are thousands of entries, and every one is found under its own wording', () => {
    assert.ok(compiled.entries.length >= 4000);
    for (const [text] of compiled.entries) assert.ok(resources.slogans.entryOf(text), text);
  });

  it('idioms are idioms: ordinary phrases that the dictionary tags as such are left out', () => {
    const idioms = new Set<string>(compiled.idioms.match(/.{4}/gu));
    // Idioms with an entry of their own are in the lexicon only once.
    for (const [text] of compiled.entries) if (text.length === 4) idioms.add(text);
    for (const idiom of ['因地制宜', '行之有效', '坚定不移', '千方百计', '脚踏实地'])
      assert.ok(idioms.has(idiom), idiom);
    for (const phrase of ['深入开展', '贯彻落实', '移送起诉', '大气污染', '翻了一番'])
      assert.ok(!idioms.has(phrase), phrase);
    assert.equal(compiled.idioms.length % 4, 0);
    assert.ok(idioms.size > 10_000);
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
