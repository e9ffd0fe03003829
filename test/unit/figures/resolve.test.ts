import assert from 'node:assert/strict';
import { resolveFigures } from '../../../src/engine/figures/resolve';
import { scanFigures } from '../../../src/engine/figures/scan';
import type { ScannedDocument } from '../../../src/engine/model';

/** The values of the figures in the second line of an article of that date; the first line lies before the article. */
function values(line: string, date: string | null): (string | number | undefined)[] {
  const scanned = ['今年', line].map((text, i) => ({
    block: { text, source: { start: i * 3, end: i * 3 + text.length }, pieces: [{ from: 0, to: i * 3 }] },
    figures: scanFigures(text),
    slogans: { candidates: [], facts: [] },
    entities: { candidates: [], facts: [] },
  }));
  const article = {
    start: 3,
    end: 3 + line.length,
    title: null,
    date,
    source: null,
    docNumber: null,
    duplicateOf: null,
    sections: [],
  };
  const document = {
    text: `今年\n${line}`,
    blocks: scanned,
    outline: { articles: [article], chrome: [] },
  } as unknown as ScannedDocument;
  const [before = [], found = []] = resolveFigures(document);
  assert.equal(before[0]?.attributes.value, undefined);
  return found.map(({ attributes }) => attributes.value);
}

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

  it('stay without a value where the article has no date, and where the context alone fixes them', () => {
    assert.deepEqual(values('今年上半年', null), [undefined]);
    assert.deepEqual(values('五年来', '2023-03-05'), [undefined]);
    assert.deepEqual(values('7月12日', '2023-03-05'), ['XXXX-07-12']);
  });
});
