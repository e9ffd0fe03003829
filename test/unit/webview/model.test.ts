import assert from 'node:assert/strict';
import { nextSort, NO_WISH, SearchableRows, wishFrom } from '../../../src/webview/table/model';
import { isFromTable, PATH, type TableRow } from '../../../src/webview/table/protocol';

const row = (key: string, number: number | null, words: string, more: Partial<TableRow> = {}): TableRow => ({
  key,
  cells: [String(number ?? ''), words],
  sort: [number, words || null],
  facets: {},
  aside: false,
  title: '',
  ...more,
});

const ROWS = [
  row('a', 20, '茶园面积'),
  row('b', null, 'ＧＤＰ 增速'),
  row('c', 3, ''),
  row('d', 20, '保险 费'),
  row('e', 100, '首家', { aside: true }),
];
const keys = (rows: readonly TableRow[]): string => rows.map(({ key }) => key).join('');
const select = (wish: Partial<typeof NO_WISH>): string =>
  keys(new SearchableRows(ROWS).select({ ...NO_WISH, ...wish }));

describe('rows of a table', () => {
  it('stand in reading order, without those that one has to ask for', () => {
    assert.equal(select({}), 'abcd');
    assert.equal(select({ asides: true }), 'abcde');
  });

  it('sort by number in both orders: equal ones in reading order, those without a number last', () => {
    assert.equal(select({ sort: { column: 0, descending: false } }), 'cadb');
    assert.equal(select({ sort: { column: 0, descending: true } }), 'adcb');
  });

  it('sort by words as Chinese is sorted, by pinyin', () => {
    // bǎo before chá, and Chinese before Latin letters or behind them, but all before what has no words.
    const sorted = select({ sort: { column: 1, descending: false } });
    assert.ok(sorted.indexOf('d') < sorted.indexOf('a'), sorted);
    assert.ok(sorted.endsWith('c'), sorted);
  });

  it('are found by all words of a search, in any order, width and case', () => {
    assert.equal(select({ words: '费 保险' }), 'd');
    assert.equal(select({ words: ' gdp ' }), 'b');
    assert.equal(select({ words: '茶 费' }), '');
  });

  it('are found by a facet, and by a path with all that is below it', () => {
    const rows = new SearchableRows([
      row('a', 1, '', { facets: { section: '一' } }),
      row('b', 1, '', { facets: { section: `一${PATH}（一）` } }),
      row('c', 1, '', { facets: { section: '一、' } }),
      row('d', 1, ''),
    ]);
    assert.equal(keys(rows.select({ ...NO_WISH, facets: { section: '一' } })), 'ab');
    assert.equal(keys(rows.select({ ...NO_WISH, facets: { section: `一${PATH}（一）` } })), 'b');
    assert.equal(keys(rows.select({ ...NO_WISH, facets: { section: '' } })), 'abcd');
  });

  it('turn over at a second click, and go back to reading order at a third', () => {
    const first = nextSort(null, 2);
    assert.deepEqual(first, { column: 2, descending: false });
    const second = nextSort(first, 2);
    assert.deepEqual(second, { column: 2, descending: true });
    assert.equal(nextSort(second, 2), null);
    assert.deepEqual(nextSort(second, 1), { column: 1, descending: false });
  });

  it('take over what was kept of a view, but nothing of another shape', () => {
    const wish = { sort: { column: 1, descending: true }, words: 'x', facets: { kind: 'money' }, asides: true };
    assert.deepEqual(wishFrom(JSON.parse(JSON.stringify(wish))), wish);
    assert.deepEqual(wishFrom(undefined), NO_WISH);
    assert.deepEqual(wishFrom({ sort: { column: 'x' }, words: 3, facets: { a: 1, b: 'c' }, asides: 'yes' }), {
      ...NO_WISH,
      facets: { b: 'c' },
    });
  });
});

describe('messages of a table', () => {
  it('are taken only in their own shape', () => {
    assert.ok(isFromTable({ type: 'ready' }));
    assert.ok(isFromTable({ type: 'open', key: 'a', focus: true, column: 'text' }));
    assert.ok(isFromTable({ type: 'answer', id: 1, shown: ['a'], selected: [] }));
    for (const wrong of [
      null,
      'ready',
      {},
      { type: 'eval' },
      { type: 'open' },
      { type: 'copy', keys: [1] },
      { type: 'answer', id: 1, shown: ['a'] },
    ])
      assert.ok(!isFromTable(wrong), JSON.stringify(wrong));
  });
});
