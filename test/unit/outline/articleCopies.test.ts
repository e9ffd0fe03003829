import assert from 'node:assert/strict';
import { equalArticles, LetterIndex } from '../../../src/engine/outline/duplicates';
import { RowReader } from '../../../src/engine/outline/rows';
import { DocumentBlocks } from '../../../src/engine/text/blocks';

const FIRST = '青岚县加快建设山区公路。\n今年开工的项目共有十二个。\n资金由省县两级共同承担。\n';
const OTHER = '临泽县扩大温室蔬菜种植面积。\n合作社带动农户一千余户增收。\n';

/** For each text, taken as an article, the first one that says the same. */
function equal(...articles: string[]): (number | null)[] {
  const reader = new RowReader();
  const counts = articles.map((text) => text.split('\n').filter(Boolean).length);
  const rows = new DocumentBlocks(articles.join('')).entries.flatMap((entry) => reader.rows(entry, false, undefined));
  let next = 0;
  const indexes = counts.map((count) => Array.from({ length: count }, () => next++));
  return equalArticles(indexes, new LetterIndex().read(rows));
}

describe('copies of an article', () => {
  it('are known again, width, punctuation and white space aside', () => {
    const copy = FIRST.replaceAll('。', ' .').replaceAll('个', '个 ');
    assert.deepEqual(equal(FIRST, OTHER, copy, OTHER), [null, null, 0, 1]);
  });

  it('share more than one sentence', () => {
    assert.deepEqual(equal(FIRST, `资金由省县两级共同承担。\n${OTHER}`), [null, null]);
  });
});

describe('numbers of letters', () => {
  it('stay the same for the same row, and forget what edits have left behind', () => {
    const reader = new RowReader();
    const index = new LetterIndex();
    const rowsIn = (text: string) =>
      new DocumentBlocks(text).entries.flatMap((entry) => reader.rows(entry, false, undefined));
    const rows = rowsIn(FIRST);
    const before = [...index.read(rows).ids];
    for (let i = 0; i < 40; i++)
      index.read(rowsIn(Array.from({ length: 40 }, (_, k) => `第${i}次第${k}行\n`).join('')));
    const { ids, bound } = index.read(rows);
    assert.equal(new Set(ids).size, before.length);
    assert.ok(bound < 1400, String(bound));
  });
});
