import assert from 'node:assert/strict';
import { documentCounts } from '../../../src/features/counts';
import { countIn } from '../../../src/features/layers';
import { articleOf, readingWith } from './marks';

describe('counts', () => {
  it('leave a second copy of an article out', () => {
    const text = '增长5%\n增长5%';
    const percent = { layer: 'figure', kind: 'percent', text: '5%', attributes: {} } as const;
    const articles = [articleOf(text, { end: 4 }), articleOf(text, { start: 5, duplicateOf: 0 })];
    assert.deepEqual(documentCounts(readingWith(text, [percent, percent], { articles })), {
      figure: 1,
      slogan: 0,
      entity: 0,
    });
    assert.equal(documentCounts(readingWith(text, [percent, percent])).figure, 2);
  });

  it('take the marks that begin inside a span', () => {
    const none = { starts: [], ends: [] };
    const places = { figure: none, slogan: { starts: [3, 7, 7, 9], ends: [4, 8, 8, 10] }, entity: none };
    const slogans = (start: number, end: number) => countIn({ places }, { start, end }).slogan;
    assert.equal(slogans(0, 3), 0);
    assert.equal(slogans(3, 8), 3);
    assert.equal(slogans(9, 100), 1);
  });
});
