import assert from 'node:assert/strict';
import { resolveFigure } from '../../../src/engine/figures/resolve';
import { scanFigures } from '../../../src/engine/figures/scan';

/** The values of the figures of a line in an article of that date. */
const values = (line: string, date: string | null): (string | number | undefined)[] =>
  scanFigures(line).candidates.map((candidate) => resolveFigure(candidate, date).attributes.value);

describe('figures: relative dates against the article', () => {
  it('count from the year', () => {
    assert.deepEqual(values('今年上半年', '2023-10-12'), ['2023-01/2023-06']);
    assert.deepEqual(values('去年末', '2023-10-12'), ['2022-12-31']);
    assert.deepEqual(values('今年以来', '2023'), ['2023/..']);
    assert.deepEqual(values('过去五年', '2023-03-05'), ['2018/2022']);
    assert.deepEqual(values('今年2月底', '2024-05-01'), ['2024-02-29']);
  });

  it('count from month and day where the date has them', () => {
    assert.deepEqual(values('上月', '2023-01-12'), ['2022-12']);
    assert.deepEqual(values('本月底', '2024-02-12'), ['2024-02-29']);
    assert.deepEqual(values('昨天,', '2023-03-01'), ['2023-02-28']);
    assert.deepEqual(values('昨天,', '2023'), [undefined]);
    assert.deepEqual(values('上月', '2023'), [undefined]);
  });

  it('take 年末 of what is counted for the year that has ended', () => {
    assert.deepEqual(values('年末常住人口', '2024-02-29'), ['2023-12-31']);
    assert.deepEqual(values('年末常住人口', '2024-11-02'), ['2024-12-31']);
    assert.deepEqual(values('年末实现全覆盖', '2024-02-29'), ['2024-12-31']);
  });

  it('stay without a value where the article has no date, and where the context alone fixes them', () => {
    assert.deepEqual(values('今年上半年', null), [undefined]);
    assert.deepEqual(values('五年来', '2023-03-05'), [undefined]);
    assert.deepEqual(values('7月12日', '2023-03-05'), ['XXXX-07-12']);
  });
});
