import assert from 'node:assert/strict';
import { markList } from '../../../src/features/markList';
import { markTree, type MarkRow } from '../../../src/features/markTree';
import { nameAt } from '../../../src/features/namesakes';
import { occurrencesOf, otherOccurrence } from '../../../src/features/occurrences';
import { articleOf, readingWith, sectionOf } from './marks';

const TEXT = ['题目', '一、产业', '坚持实干，建设桥头堡。', '二、民生', '实干、实干，做实“两卡”。'].join('\n');
const slogan = (kind: 'formulation' | 'campaign' | 'metaphor' | 'numeral', text: string, entry?: string) => ({
  layer: 'slogan' as const,
  kind,
  text,
  attributes: entry === undefined ? {} : { entry },
});
const SKETCHES = [
  slogan('campaign', '实干'),
  slogan('metaphor', '桥头堡'),
  slogan('campaign', '实干'),
  slogan('campaign', '实干'),
  slogan('numeral', '两卡'),
];
const second = TEXT.indexOf('二、');
const article = articleOf(TEXT, {
  title: { start: 0, end: 2, text: '题目' },
  sections: [sectionOf(TEXT, '一、产业', second), sectionOf(TEXT, '二、民生', TEXT.length)],
});
const reading = readingWith(TEXT, SKETCHES, { articles: [article] });

const groupName = (row: MarkRow): string =>
  row.type !== 'group' ? '' : 'kind' in row.by ? row.by.kind : (row.by.section?.label ?? 'outside');

/** Rows as words: groups with their names, names with how often they occur. */
const shape = (rows: readonly MarkRow[]): unknown[] =>
  rows.map((row) =>
    row.type === 'group'
      ? [groupName(row), row.count, shape(row.children)]
      : row.type === 'name'
        ? `${row.words} ${row.marks.length}`
        : `${row.line}: ${row.before}|${row.after}`,
  );

describe('trees of marks', () => {
  it('group by kind in the order of the kinds, the most frequent names first', () => {
    assert.deepEqual(shape(markTree(reading, 'slogan', 'kind')), [
      ['numeral', 1, ['两卡 1']],
      ['campaign', 3, ['实干 3']],
      ['metaphor', 1, ['桥头堡 1']],
    ]);
  });

  it('by frequency are names without groups', () => {
    assert.deepEqual(shape(markTree(reading, 'slogan', 'frequency')), ['实干 3', '桥头堡 1', '两卡 1']);
  });

  it('by section stand in reading order, each section with its own places', () => {
    assert.deepEqual(shape(markTree(reading, 'slogan', 'section')), [
      ['一、产业', 2, ['实干 1', '桥头堡 1']],
      ['二、民生', 3, ['实干 2', '两卡 1']],
    ]);
  });

  it('show the places of a name with their lines and the words beside them', () => {
    const [name] = markTree(reading, 'slogan', 'frequency');
    assert.ok(name);
    assert.deepEqual(shape(name.children), [
      '3: 坚持|，建设桥头堡。',
      '5: |、实干，做实“两卡”。',
      '5: 实干、|，做实“两卡”。',
    ]);
  });

  it('know every row by an id of its own', () => {
    for (const grouping of ['kind', 'frequency', 'section'] as const) {
      const ids: string[] = [];
      const walk = (rows: readonly MarkRow[]): void =>
        rows.forEach((row) => {
          ids.push(row.id);
          walk(row.children);
        });
      walk(markTree(reading, 'slogan', grouping));
      assert.equal(new Set(ids).size, ids.length, grouping);
    }
  });

  it('leave second copies of an article out, and other layers', () => {
    const twice = `${TEXT}\n${TEXT}`;
    const start = TEXT.length + 1;
    const both = readingWith(twice, [...SKETCHES, ...SKETCHES], {
      articles: [article, articleOf(twice, { start, duplicateOf: 0 })],
    });
    assert.deepEqual(shape(markTree(both, 'slogan', 'frequency')), ['实干 3', '桥头堡 1', '两卡 1']);
    assert.deepEqual(markTree(both, 'entity', 'kind'), []);
    const last = both.marks.at(-1);
    assert.ok(last);
    assert.equal(nameAt(both, last).all.length, 2);
    assert.deepEqual(occurrencesOf(both, last), { count: 1, position: undefined });
  });

  it('take marks of one lexicon entry for one name, however they are written', () => {
    const text = '推进“放、管、服”，深化放管服';
    const forms = readingWith(text, [
      slogan('formulation', '放管服', '放管服'),
      slogan('formulation', '放、管、服', '放管服'),
    ]);
    assert.deepEqual(shape(markTree(forms, 'slogan', 'frequency')), ['放管服 2']);
    const one = readingWith(text, [slogan('formulation', '放、管、服', '放管服')]);
    assert.deepEqual(shape(markTree(one, 'slogan', 'frequency')), ['放、管、服 1']);
  });

  it('become a list of Markdown with the English of what has one', () => {
    const list = markList(markTree(reading, 'slogan', 'kind'), groupName, ({ words }) =>
      words === '桥头堡' ? 'bridgehead [of trade]' : undefined,
    );
    assert.equal(
      list,
      [
        '- **numeral**',
        '  - 两卡',
        '- **campaign**',
        '  - 实干 ×3',
        '- **metaphor**',
        '  - 桥头堡 · bridgehead \\[of trade\\]',
        '',
      ].join('\n'),
    );
  });
});

describe('other occurrences', () => {
  it('go round in both directions', () => {
    const same = reading.marks.filter(({ text }) => text === '实干');
    const [first, middle, last] = same;
    assert.ok(first && middle && last);
    assert.equal(otherOccurrence(reading, first, 'next'), middle);
    assert.equal(otherOccurrence(reading, last, 'next'), first);
    assert.equal(otherOccurrence(reading, first, 'previous'), last);
    assert.equal(otherOccurrence(reading, middle, 'previous'), first);
  });

  it('are none for what occurs once', () => {
    const alone = reading.marks.find(({ text }) => text === '两卡');
    assert.ok(alone);
    assert.equal(otherOccurrence(reading, alone, 'next'), undefined);
    assert.equal(otherOccurrence(reading, alone, 'previous'), undefined);
  });
});
