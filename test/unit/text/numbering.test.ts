import assert from 'node:assert/strict';
import { hanNumber } from '../../../src/engine/text/han-number';
import { numberingAt } from '../../../src/engine/text/numbering';

describe('numbers in Chinese characters', () => {
  const cases: readonly (readonly [string, number | undefined])[] = [
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零八', 108],
    ['四百五十一', 451],
    ['一千零一十', 1010],
    ['一万二千', 12000],
    ['二〇二五', 2025],
    ['二零零六', 2006],
    ['', undefined],
    ['甲', undefined],
    ['一甲', undefined],
  ];
  for (const [text, value] of cases) it(`reads ${text || 'nothing'}`, () => assert.equal(hanNumber(text), value));
});

describe('numbering signs', () => {
  const found = (text: string, at = 0): unknown => {
    const sign = numberingAt(text, at);
    return sign && [sign.style, sign.value, text.slice(sign.start, sign.end)];
  };

  const signs: readonly (readonly [string, readonly [string, number, string]])[] = [
    ['一、总体要求', ['han', 1, '一、']],
    ['二十三. 附则', ['han', 23, '二十三.']],
    ['(三)优化', ['han-paren', 3, '(三)']],
    ['( 四 )优化', ['han-paren', 4, '( 四 )']],
    ['十一)优化', ['han-paren', 11, '十一)']],
    ['1.抓项目', ['arabic', 1, '1.']],
    ['12、抓招商', ['arabic', 12, '12、']],
    ['1.2026年底前完成', ['arabic', 1, '1.']],
    ['(5)公示', ['arabic-paren', 5, '(5)']],
    ['6)公示', ['arabic-paren', 6, '6)']],
    ['2.1 组成', ['decimal-2', 1, '2.1']],
    ['2.1.3 职责', ['decimal-3', 3, '2.1.3']],
    ['第一编 总则', ['part', 1, '第一编']],
    ['第二分编 所有权', ['subpart', 2, '第二分编']],
    ['第十章 附则', ['chapter', 10, '第十章']],
    ['第 3 章 附则', ['chapter', 3, '第 3 章']],
    ['第四节 措施', ['division', 4, '第四节']],
    ['第一百二十条之一 略', ['article', 120, '第一百二十条之一']],
  ];
  for (const [text, sign] of signs) it(`reads ${text}`, () => assert.deepEqual(found(text), sign));

  for (const text of [
    '一、二、三等奖',
    '七、八月份',
    '2.5亿元',
    '3.14%',
    '1、2月',
    '第一批',
    '一是抓好',
    '2023年',
    '(甲)',
    '第条',
    '十年来',
    '',
  ])
    it(`reads nothing, or no number, in ${text || 'an empty text'}`, () =>
      assert.equal(numberingAt(text, 0), undefined));

  it('says what follows', () => {
    assert.equal(numberingAt('第三条 甲', 0)?.spaced, true);
    assert.equal(numberingAt('第三条规定', 0)?.spaced, false);
    assert.equal(numberingAt('第八十条之二 甲', 0)?.sub, 2);
    assert.equal(numberingAt('甲一、乙', 1)?.start, 1);
  });
});
