import assert from 'node:assert/strict';
import { definitionsAt } from '../../../src/features/definitions';
import { highlightsAt } from '../../../src/features/highlights';
import { LAYERS } from '../../../src/engine/model';
import { listOf, spelledLists } from '../../../src/features/spelledLists';
import { readingWith } from './marks';

const ALL = new Set(LAYERS);

const TEXT = '围绕“两园”（东园、西\n园）建设。\n做强“两园”。\n后来的“两园”。';
const LIST = { start: TEXT.indexOf('东园'), end: TEXT.indexOf('）') };

/** Three labels of one list, the last item of which a line end cuts. */
const reading = readingWith(
  TEXT,
  Array.from({ length: 3 }, () => ({
    layer: 'slogan' as const,
    kind: 'numeral' as const,
    text: '两园',
    attributes: { items: ['东园', '西园'], itemsAt: [LIST] },
  })),
);
const words = ({ start, end }: { start: number; end: number }): string => TEXT.slice(start, end);

describe('lists that numeral abbreviations stand for', () => {
  it('know all labels of a list, and the places of its items across a line end', () => {
    const lists = spelledLists(reading);
    assert.equal(lists.length, 1);
    const [list] = lists;
    assert.deepEqual(
      list?.labels.map(({ start }) => start),
      reading.marks.map(({ start }) => start),
    );
    assert.deepEqual(
      list?.items.map(({ at }) => at && words(at)),
      ['东园', '西\n园'],
    );
  });

  it('find the items of a sum in the lists of its parts, in the widths of the document', () => {
    const text = '“2+1”：“2”即Ａ链、Ｂ链；“1”为Ｃ区。';
    const span = (list: string) => ({ start: text.indexOf(list), end: text.indexOf(list) + list.length });
    const sum = readingWith(text, [
      {
        layer: 'slogan',
        kind: 'numeral',
        text: '2+1',
        attributes: { items: ['A链', 'B链', 'C区'], itemsAt: [span('Ａ链、Ｂ链'), span('Ｃ区')] },
      },
    ]);
    const mark = sum.marks[0];
    assert.ok(mark);
    const items = listOf(sum, mark)?.items ?? [];
    assert.deepEqual(
      items.map(({ at }) => at && text.slice(at.start, at.end)),
      ['Ａ链', 'Ｂ链', 'Ｃ区'],
    );
  });

  it('leave an item without a place whose words the list does not hold', () => {
    const text = '“两早”：早发现、早治疗';
    const odd = readingWith(text, [
      {
        layer: 'slogan',
        kind: 'numeral',
        text: '两早',
        attributes: { items: ['早预防', '早治疗'], itemsAt: [{ start: 5, end: text.length }] },
      },
    ]);
    const [list] = spelledLists(odd);
    assert.deepEqual(
      list?.items.map(({ at }) => at && text.slice(at.start, at.end)),
      [undefined, '早治疗'],
    );
  });
});

describe('definitions', () => {
  it('lead from a label to the list that spells it out', () => {
    const [link, ...others] = definitionsAt(reading, TEXT.lastIndexOf('两园') + 1, ALL);
    assert.equal(others.length, 0);
    assert.ok(link);
    assert.equal(words(link.origin), '两园');
    assert.equal(words(link.focus), '东园、西\n园');
    assert.equal(words(link.target), '围绕“两园”（东园、西\n园）建设。');
  });

  it('lead from an item back to the nearest label', () => {
    const [link] = definitionsAt(reading, TEXT.indexOf('东园'), ALL);
    assert.ok(link);
    assert.equal(words(link.origin), '东园');
    assert.equal(link.focus.start, reading.marks[0]?.start);
  });

  it('are there neither for other words nor for a hidden layer', () => {
    assert.deepEqual(definitionsAt(reading, TEXT.indexOf('建设'), ALL), []);
    assert.deepEqual(definitionsAt(reading, TEXT.lastIndexOf('两园'), new Set(['figure'])), []);
  });
});

describe('highlights', () => {
  it('of a label are all its places, and what spells it out', () => {
    const found = highlightsAt(reading, TEXT.lastIndexOf('两园'), ALL);
    assert.deepEqual(
      found.map((one) => [one.type, words(one)]),
      [
        ['same', '两园'],
        ['same', '两园'],
        ['same', '两园'],
        ['source', '东园'],
        ['source', '西\n园'],
      ],
    );
  });

  it('are left to the editor where a mark stands alone', () => {
    const alone = readingWith('建设高地', [{ layer: 'slogan', kind: 'metaphor', text: '高地', attributes: {} }]);
    assert.deepEqual(highlightsAt(alone, 2, ALL), []);
  });
});
