import assert from 'node:assert/strict';
import { SloganLexicon } from '../../../src/engine/slogans/lexicon';
import { isOneOff, variantOf } from '../../../src/engine/slogans/variants';

const lexicon = SloganLexicon.of([
  { text: '抓海洋、兴港口、强物流', kind: 'campaign' },
  { text: '大海就是港城的聚宝盆', kind: 'formulation', aliases: ['大海就是聚宝盆'] },
  { text: '兴渔富港', kind: 'campaign' },
]);

describe('variants of a wording', () => {
  it('are one character off, in any width and with any marks', () => {
    assert.deepEqual(variantOf('大海便是港城的聚宝盆', lexicon), {
      entry: '大海就是港城的聚宝盆',
      differs: 'character',
    });
    assert.deepEqual(variantOf('大海就是港城聚宝盆', lexicon), { entry: '大海就是港城的聚宝盆', differs: 'character' });
    assert.deepEqual(variantOf('大海，就是港城的聚宝盆', lexicon), {
      entry: '大海就是港城的聚宝盆',
      differs: 'character',
    });
  });

  it('of an alias lead to the standard wording', () => {
    assert.deepEqual(variantOf('大海成了聚宝盆', lexicon), undefined);
    assert.deepEqual(variantOf('大海亦是聚宝盆', lexicon), { entry: '大海就是港城的聚宝盆', differs: 'character' });
  });

  it('have the same members in another order, or some of them', () => {
    assert.deepEqual(variantOf('兴港口,抓海洋,强物流', lexicon), { entry: '抓海洋、兴港口、强物流', differs: 'order' });
    assert.deepEqual(variantOf('抓海洋、强物流', lexicon), { entry: '抓海洋、兴港口、强物流', differs: 'shortened' });
    assert.equal(variantOf('抓海洋、强物流、优环境', lexicon), undefined);
  });

  it('are neither what the lexicon has nor short words', () => {
    assert.equal(variantOf('“抓海洋、兴港口、强物流”', lexicon), undefined);
    assert.equal(variantOf('兴渔强港', lexicon), undefined);
  });

  it('differ by one character put in, left out or exchanged, and by no more', () => {
    assert.ok(isOneOff('甲乙丙', '甲丙'));
    assert.ok(isOneOff('甲丙', '甲乙丙'));
    assert.ok(isOneOff('甲乙丙', '甲丁丙'));
    assert.ok(isOneOff('甲乙', '甲乙丙'));
    assert.ok(!isOneOff('甲乙丙', '甲乙丙'));
    assert.ok(!isOneOff('甲乙丙', '乙甲丙'));
    assert.ok(!isOneOff('甲乙丙丁', '甲乙'));
  });
});
