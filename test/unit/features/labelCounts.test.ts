import assert from 'node:assert/strict';
import { itemsByPart, labelCount, miscounts } from '../../../src/features/labelCounts';
import { readingWith } from './marks';

describe('the number of a label', () => {
  it('is the sum of its numerals', () => {
    assert.deepEqual(labelCount('2+4', 6), { numerals: ['2', '4'], counted: 6, open: false, listed: 6, agrees: true });
    assert.equal(labelCount('三同时', 2)?.agrees, false);
    assert.equal(labelCount('放管服', 3), undefined);
  });

  it('is a lower bound where more may follow', () => {
    assert.equal(labelCount('1+N', 4)?.agrees, true);
    assert.equal(labelCount('一心两轴多园', 2)?.agrees, false);
  });

  it('that disagrees with the list is told once for each list, at the nearest label', () => {
    const text = '前有“四早”。“四早”即早查、早治。后有“四早”。“两清”指清债、清库。';
    const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const early = { items: ['早查', '早治'], itemsAt: [span('早查、早治')] };
    const clear = { items: ['清债', '清库'], itemsAt: [span('清债、清库')] };
    const label = (words: string, attributes: typeof early) => ({
      layer: 'slogan' as const,
      kind: 'numeral' as const,
      text: words,
      attributes,
    });
    const reading = readingWith(text, [
      label('四早', early),
      label('四早', early),
      label('四早', early),
      label('两清', clear),
    ]);
    const found = miscounts(reading);
    assert.equal(found.length, 1);
    assert.equal(found[0]?.mark.start, text.indexOf('四早', 5));
    assert.deepEqual([found[0]?.count.counted, found[0]?.count.listed], [4, 2]);
  });

  it('tells which items belong to which of its parts', () => {
    const items = ['甲', '乙', '丙', '丁'].map((text) => ({ text, at: undefined }));
    const shape = (label: string) =>
      itemsByPart(label, items)?.map(({ part, items: own }) => `${part}: ${own.map(({ text }) => text).join('')}`);
    assert.deepEqual(shape('1+3'), ['1: 甲', '3: 乙丙丁']);
    assert.deepEqual(shape('一心两轴多园'), ['一心: 甲', '两轴: 乙丙', '多园: 丁']);
    assert.deepEqual(shape('一心多园'), ['一心: 甲', '多园: 乙丙丁']);
    assert.equal(shape('2+3'), undefined);
    assert.equal(shape('四要素'), undefined);
  });
});
