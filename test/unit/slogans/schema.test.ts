import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './support';

const { countsIn, findProblems, problemsOf } = createRequire(import.meta.url)(
  join(ROOT, 'scripts', 'data', 'schema.js'),
) as {
  readonly countsIn: (label: string) => number[];
  readonly findProblems: (root: string) => string[];
  readonly problemsOf: (entry: unknown) => string[];
};

const GOOD = {
  text: '三查三看',
  kind: 'numeral',
  items: ['查思想', '查作风', '查成效'],
  zh: '检查工作的三个方面。',
  en: 'three checks',
  explain: 'Three things that a unit checks in itself.',
  origin: { document: '《工作方案》', date: '2015-02' },
};

describe('schema of the slogans’ data', () => {
  it('every line of the data holds to it', () => assert.deepEqual(findProblems(ROOT), []));

  it('a good entry has no problem', () => assert.deepEqual(problemsOf(GOOD), []));

  for (const [what, entry, said] of [
    ['a list', [], /no object/],
    ['an unknown field', { ...GOOD, meaning: 'x' }, /unknown field meaning/],
    ['a missing text', { ...GOOD, text: undefined }, /text has to be/],
    ['an unknown kind', { ...GOOD, kind: 'saying' }, /kind has to be one of/],
    ['a missing rendering', { ...GOOD, en: undefined }, /en has to be/],
    ['a missing explanation', { ...GOOD, explain: undefined }, /explain has to be/],
    ['a fragment for an explanation', { ...GOOD, explain: 'three things, and' }, /explain has to be/],
    ['a meaning that repeats the wording', { ...GOOD, zh: '“三查三看”' }, /zh repeats/],
    ['space at the end', { ...GOOD, zh: '三个方面。 ' }, /zh has to be/],
    ['a wording of one character', { ...GOOD, aliases: ['查'] }, /aliases has to be/],
    ['no alias in the list', { ...GOOD, aliases: [] }, /aliases has to be/],
    ['an alias twice', { ...GOOD, aliases: ['三查', '三查'] }, /aliases has to be/],
    ['quoted: false', { ...GOOD, quoted: false }, /quoted has to be/],
    ['an item twice', { ...GOOD, items: ['查思想', '查思想', '查作风'] }, /items has to be/],
    ['too few items', { ...GOOD, items: ['查思想', '查作风'] }, /2 items, and the label says 3, 3/],
    ['a year in words', { ...GOOD, origin: { date: '2015年' } }, /origin has to be/],
    ['a thirteenth month', { ...GOOD, origin: { date: '2015-13' } }, /origin has to be/],
    ['an origin of nothing', { ...GOOD, origin: {} }, /origin has to be/],
    ['a guess beside the origin', { ...GOOD, origin: { who: '某省', perhaps: true } }, /origin has to be/],
    ['a rendering that cites no document', { ...GOOD, official: 'bilingual glossary pages' }, /official has to be/],
  ] as const)
    it(`sees ${what}`, () => assert.match(problemsOf(entry).join('; '), said));

  it('counts what a label says', () => {
    assert.deepEqual(countsIn('三区四带'), [3, 4]);
    assert.deepEqual(countsIn('十四个坚持'), [14]);
    assert.deepEqual(countsIn('二十四字'), [24]);
    assert.deepEqual(countsIn('双百'), [2]);
    assert.deepEqual(countsIn('2+4'), [2, 4]);
  });

  describe('names file and line', () => {
    let root: string;
    beforeEach(() => {
      root = mkdtempSync(join(tmpdir(), 'policy-lens-data-'));
      cpSync(join(ROOT, 'data'), join(root, 'data'), { recursive: true });
    });
    afterEach(() => rmSync(root, { recursive: true }));

    /** Adds a line to a file of the copied data; its number. */
    function add(file: string, line: string): number {
      const path = join(root, 'data', file);
      const text = readFileSync(path, 'utf8').trimEnd();
      writeFileSync(path, `${text}\n${line}\n`);
      return text.split('\n').length + 1;
    }

    it('of what is no JSON', () => {
      const line = add('slogans.jsonl', '{"text": "三查三看",');
      assert.match(findProblems(root).join('\n'), new RegExp(`^data/slogans\\.jsonl:${line}: `));
    });

    it('of an entry that lacks something', () => {
      const line = add('slogans.jsonl', JSON.stringify({ ...GOOD, kind: undefined }));
      const [problem = ''] = findProblems(root);
      assert.ok(problem.startsWith(`data/slogans.jsonl:${line}: 三查三看: kind has to be`), problem);
    });

    it('of a wording that is there already, in other punctuation', () => {
      const line = add('wording/campaigns.txt', '“改革、开放”');
      const [problem = ''] = findProblems(root);
      assert.match(
        problem,
        new RegExp(`^data/wording/campaigns\\.txt:${line}: 改革开放 is already in data/slogans\\.jsonl:\\d+$`),
      );
    });

    it('of a wording that is too short', () => {
      const line = add('wording/metaphors.txt', '锚=稳定之锚柱');
      assert.deepEqual(findProblems(root), [`data/wording/metaphors.txt:${line}: 锚 is no wording`]);
    });

    it('but a comment is no wording, and what wants quotation marks may be in two lists', () => {
      add('wording/metaphors.txt', '# 锚');
      add('wording/metaphors.txt', '改革开放?');
      assert.deepEqual(findProblems(root), []);
    });
  });
});
