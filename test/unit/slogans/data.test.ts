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
  'explain',
  'official',
  'origin',
  'related',
]);

/** EDTF level 0: a year, a month, a day. */
const EDTF = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
/** A title, then the date of the document. */
const CITATION = /^.{10,}, \d{4}-\d{2}(?:-\d{2})?$/;

const DIGITS = '零一二三四五六七八九';

/** The numbers that a label says, each run of numerals as one: `十四个坚持` 14, `三区四带` 3 and 4. */
function countsIn(label: string): number[] {
  return [...label.matchAll(/[双两]|[一二三四五六七八九十]+|\d+/g)].map(([run]) => {
    if (/^\d/.test(run)) return Number(run);
    const [tens, ones] = run.replace(/[两双]/g, '二').split('十');
    const digit = (sign: string | undefined): number => (sign ? DIGITS.indexOf(sign) : 0);
    return ones === undefined ? digit(tens) : (tens ? digit(tens) : 1) * 10 + digit(ones);
  });
}

const listed = Object.entries(compiler.WORDING).flatMap(([name, kind]) => {
  const entries = compiler.readWording(join(ROOT, 'data', 'wording', name), kind);
  return entries.filter(({ quoted }) => !quoted);
});

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
      assert.ok(['undefined', 'string'].includes(typeof entry['explain']), entry.text);
      for (const field of ['zh', 'en', 'explain'] as const)
        assert.equal(
          entry[field],
          (entry[field] as string | undefined)?.trim() || undefined,
          `${entry.text}: ${field}`,
        );
      assert.notEqual(compiler.bare(entry['zh'] as string), compiler.bare(entry.text), entry.text);
      assert.ok(entry.text.length >= 2 && entry.text.length <= 50, entry.text);
    }
  });

  it('no wording stands for two entries, reviewed or listed, however it is punctuated', () => {
    const seen = new Map<string, string>();
    for (const { text, aliases = [] } of [...reviewed, ...listed])
      for (const wording of new Set([text, ...aliases].map((each) => compiler.bare(each)))) {
        assert.equal(seen.get(wording), undefined, `${wording}: ${String(seen.get(wording))} and ${text}`);
        seen.set(wording, text);
      }
  });

  it('at least 1,200 entries are reviewed', () => assert.ok(reviewed.length >= 1200, String(reviewed.length)));

  it('what a numeral abbreviation stands for is as many as its label says', () => {
    for (const { text, kind, items } of reviewed) {
      if (!items) continue;
      assert.equal(new Set(items).size, items.length, text);
      assert.ok(
        items.every((item) => item.length > 0 && item === item.trim()),
        text,
      );
      const counts = countsIn(text);
      if (kind !== 'numeral' || counts.length === 0) continue;
      const all = counts.reduce((sum, count) => sum + count, 0);
      assert.ok([...counts, all].includes(items.length), `${text}: ${items.join(' / ')}`);
    }
  });

  it('a schema that fails is one: a wrong count, a wrong date and an uncited document are seen', () => {
    assert.deepEqual(countsIn('三区四带'), [3, 4]);
    assert.deepEqual(countsIn('十四个坚持'), [14]);
    assert.deepEqual(countsIn('二十四字'), [24]);
    assert.doesNotMatch('2015年', EDTF);
    assert.doesNotMatch('2015-13', EDTF);
    assert.doesNotMatch('bilingual glossary pages', CITATION);
  });

  it('an origin names who or what, and a date is a date', () => {
    for (const { text, origin } of reviewed) {
      if (!origin) continue;
      assert.ok(origin.who ?? origin.document ?? origin.date, text);
      if (origin.date !== undefined) assert.match(origin.date, EDTF, text);
    }
  });

  it('an official rendering cites a document by title and date', () => {
    const official = reviewed.filter((entry) => entry.official !== undefined);
    assert.ok(official.length > 0);
    for (const { text, official: source } of official) assert.match(source ?? '', CITATION, text);
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
    for (const { text } of compiled.entries) assert.ok(resources.slogans.entryOf(text), text);
  });

  it('idioms are idioms: ordinary phrases that the dictionary tags as such are left out', () => {
    const idioms = new Set<string>(compiled.idioms);
    // Idioms with an entry of their own are in the lexicon only once.
    for (const { text } of compiled.entries) if (text.length === 4) idioms.add(text);
    for (const idiom of ['因地制宜', '行之有效', '坚定不移', '千方百计', '脚踏实地'])
      assert.ok(idioms.has(idiom), idiom);
    for (const phrase of ['深入开展', '贯彻落实', '移送起诉', '大气污染', '翻了一番'])
      assert.ok(!idioms.has(phrase), phrase);
    assert.ok(compiled.idioms.every((idiom) => idiom.length === 4));
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
