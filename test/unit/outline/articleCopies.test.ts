import assert from 'node:assert/strict';
import { equalArticles } from '../../../src/engine/outline/duplicates';
import { readOutline } from '../../../src/engine/outline/outline';
import { RowList } from '../../../src/engine/outline/rowList';
import { DocumentBlocks } from '../../../src/engine/text/blocks';

const FIRST = '青岚县加快建设山区公路。\n今年开工的项目共有十二个。\n资金由省县两级共同承担。\n';
const OTHER = '临泽县扩大温室蔬菜种植面积。\n合作社带动农户一千余户增收。\n';

function update(list: RowList, text: string): RowList {
  const steps = list.update(DocumentBlocks.of(text).entries);
  while (!steps.next().done);
  return list;
}

/** For each text, taken as an article, the first one that says the same. */
function equal(...articles: string[]): (number | null)[] {
  const list = update(new RowList(), articles.join(''));
  let first = 0;
  const ranges = articles.map((text) => {
    const last = first + text.split('\n').filter(Boolean).length - 1;
    const range = { first, last };
    first = last + 1;
    return range;
  });
  return equalArticles(ranges, list, new Uint8Array(list.rows.length));
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

describe('furniture that comes again', () => {
  it('begins no article', () => {
    const page = '成效显著资源得到保护\n设\n相关链接\n号\n相关链接\n';
    assert.equal(readOutline(page + page).articles.length, 1);
  });
});

describe('numbers of letters', () => {
  it('are the same for the same letters, and forget what edits have left behind', () => {
    const list = new RowList();
    for (let i = 0; i < 40; i++) update(list, Array.from({ length: 40 }, (_, k) => `第${i}次第${k}行\n`).join(''));
    update(list, FIRST + FIRST);
    assert.deepEqual([...list.ids.slice(0, 3)], [...list.ids.slice(3)]);
    assert.equal(new Set(list.ids).size, 3);
    assert.ok(list.bound < 1400, String(list.bound));
  });
});
