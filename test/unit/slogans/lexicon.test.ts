import assert from 'node:assert/strict';
import { SloganLexicon } from '../../../src/engine/slogans/lexicon';
import { normalize } from '../../../src/engine/slogans/normal';
import { resources, slogansOf } from './support';

describe('slogan lexicon', () => {
  it('tells kind, meaning, status, origin and items', () => {
    const entry = resources.slogans.entryOf('改革开放');
    assert.equal(entry?.kind, 'formulation');
    assert.equal(entry.meaning?.en, 'reform and opening up');
    assert.equal(entry.meaning.status, 'official');
    assert.ok(entry.meaning.source);
    assert.equal(entry.origin?.date, '1978-12');
    assert.equal(resources.slogans.entryOf('四项基本原则')?.items?.length, 4);
  });

  it('knows aliases, other punctuation and marks under the canonical wording', () => {
    const aliased = SloganLexicon.of([{ text: '治水,先治人', kind: 'campaign', aliases: ['治水先治人心'] }]);
    for (const text of ['治水、先治人', '“治水，先治人”', '治水先治人', '治水先治人心'])
      assert.equal(aliased.entryOf(text)?.text, '治水,先治人', text);
    assert.equal(aliased.entryOf('治水'), undefined);
  });

  it('marks dictionary idioms as such and claims nothing else about them', () => {
    const entry = resources.slogans.entryOf('惊心动魄');
    assert.equal(entry?.idiom, true);
    assert.equal(entry.kind, 'proverb');
    assert.equal(entry.meaning, undefined);
  });

  it('refuses bytes that the build did not write', () => {
    assert.throws(() => SloganLexicon.load(new TextEncoder().encode('[]')), /no header/);
  });

  it('the normal form has no marks and spaces, and one pause', () => {
    assert.equal(normalize('“三农”工作,要 紧'), '三农工作、要紧');
  });
});

describe('known wording in a text', () => {
  it('is found in whatever marks, spaces and commas', () => {
    assert.deepEqual(slogansOf('霁川市推动高质量 发展，坚持共商、共建、共享。'), [
      'formulation 高质量 发展',
      'formulation 共商、共建、共享',
    ]);
  });

  it('the longest reading wins', () => {
    assert.deepEqual(slogansOf('全面建成小康社会以后，乡村振兴战略深入实施。'), [
      'formulation 全面建成小康社会',
      'formulation 乡村振兴战略',
    ]);
  });

  it('traps at word boundaries hold', () => {
    assert.deepEqual(slogansOf('要树立创新发展理念。'), []);
    assert.deepEqual(slogansOf('车间通风口每周清洗。'), []);
  });

  it('what wants quotation marks is nothing without them', () => {
    assert.deepEqual(slogansOf('减轻学生“双减”负担。'), ['numeral 双减']);
    assert.deepEqual(slogansOf('两新设备到货。'), []);
  });

  it('quotation marks inside a match keep its parts apart', () => {
    assert.deepEqual(slogansOf('培育专精特新“小巨人”企业。'), ['formulation 专精特新', 'metaphor 小巨人']);
    assert.deepEqual(slogansOf('落实“双碳”目标。'), ['numeral 双碳']);
  });

  it('a proverb beside a formulation is two marks', () => {
    assert.deepEqual(slogansOf('要因地制宜发展新质生产力。'), ['proverb 因地制宜', 'formulation 新质生产力']);
  });

  it('images of one series are one slogan', () => {
    assert.deepEqual(slogansOf('让群众共享改革红利、发展红利、生态红利。'), ['metaphor 改革红利、发展红利、生态红利']);
  });

  it('a programme in a place version is a formulation, a description is not', () => {
    assert.deepEqual(slogansOf('平安霁川建设扎实推进，数字湖北提速。'), [
      'formulation 平安霁川',
      'formulation 数字湖北',
    ]);
    assert.deepEqual(slogansOf('这是创新湖北企业的产品，美丽法国小镇很远。'), []);
    assert.deepEqual(slogansOf('创新湖北建设全面展开。'), ['formulation 创新湖北']);
  });
});
