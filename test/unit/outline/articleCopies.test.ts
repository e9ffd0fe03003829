import assert from 'node:assert/strict';
import { ArticleCopies } from '../../../src/engine/outline/duplicates';
import { rowsOf } from '../../../src/engine/outline/rows';
import { blocksOf } from '../../../src/engine/text/blocks';

const rows = (text: string): ReturnType<typeof rowsOf> => rowsOf(text, blocksOf(text));
const FIRST = '青岚县加快建设山区公路。\n今年开工的项目共有十二个。\n资金由省县两级共同承担。\n';
const OTHER = '临泽县扩大温室蔬菜种植面积。\n合作社带动农户一千余户增收。\n';

describe('copies of an article', () => {
  it('knows the same text again, width, punctuation and white space aside', () => {
    const seen = new ArticleCopies();
    assert.equal(seen.add(rows(FIRST)), null);
    assert.equal(seen.add(rows(OTHER)), null);
    assert.equal(seen.add(rows(FIRST.replaceAll('。', ' .').replaceAll('个', '个 '))), 0);
    assert.equal(seen.add(rows(OTHER)), 1);
  });

  it('does not take one shared sentence for a copy', () => {
    const seen = new ArticleCopies();
    seen.add(rows(FIRST));
    assert.equal(seen.add(rows(`资金由省县两级共同承担。\n${OTHER}`)), null);
  });
});
