import assert from 'node:assert/strict';
import { add, compare, decimal, multiply, negate, shift, toNumber, toText } from '../../../src/engine/figures/decimal';
import { endOfRun, readNumeral } from '../../../src/engine/figures/numerals';
import { fold } from '../../../src/engine/text/fold';

const value = (text: string): string | null => {
  const numeral = readNumeral(fold(text), 0);
  return numeral ? toText(numeral.value) + (numeral.high ? `..${toText(numeral.high)}` : '') : null;
};

describe('figures: decimals', () => {
  it('are exact where binary numbers are not', () => {
    assert.equal(toText(add(decimal('0.1'), decimal('0.2'))), '0.3');
    assert.equal(toText(shift(decimal('648.28'), 8)), '64828000000');
    assert.equal(toText(shift(decimal('16.4'), 8)), '1640000000');
    assert.equal(toText(multiply(decimal('1.1'), decimal('1.1'))), '1.21');
  });

  it('are written plainly, without superfluous zeros', () => {
    assert.deepEqual(
      ['0', '0.50', '-3.90', '007', '12.000', '-0'].map((text) => toText(decimal(text))),
      ['0', '0.5', '-3.9', '7', '12', '0'],
    );
    assert.equal(toText(shift(decimal('0'), 8)), '0');
    assert.equal(toText(shift(decimal('5'), -3)), '0.005');
    assert.equal(toNumber(negate(decimal('3.9'))), -3.9);
  });

  it('compare across exponents', () => {
    assert.equal(compare(decimal('1.0'), decimal('1')), 0);
    assert.ok(compare(decimal('0.09'), decimal('0.1')) < 0);
    assert.ok(compare(shift(decimal('2'), 4), decimal('19999.9')) > 0);
  });
});

describe('figures: numerals', () => {
  it('reads Arabic digits with separators, decimals and full width', () => {
    assert.equal(value('4,900'), '4900');
    assert.equal(value('1,234,567.89'), '1234567.89');
    assert.equal(value('０．５'), '0.5');
    assert.equal(value('.77'), '0.77');
    // A group of two digits is no thousands group.
    assert.equal(value('12,34'), '12');
  });

  it('reads powers behind Arabic digits', () => {
    assert.equal(value('3.6万亿'), '3600000000000');
    assert.equal(value('10万万'), '1000000000');
    assert.equal(value('3万4000'), '34000');
    assert.equal(value('5万4千6百'), '54600');
    assert.equal(value('3千万亿'), '3000000000000000');
    assert.equal(value('88.5 亿'), '8850000000');
  });

  it('reads Chinese numerals', () => {
    assert.equal(value('一千二百三十四万'), '12340000');
    assert.equal(value('两千零五'), '2005');
    assert.equal(value('十'), '10');
    assert.equal(value('二十一'), '21');
    assert.equal(value('一百零一亿零九十万'), '10100900000');
    assert.equal(value('四千万零六千'), '40006000');
    assert.equal(value('廿二'), '22');
    assert.equal(value('一百十六'), '116');
    assert.equal(value('二〇二五'), '2025');
  });

  it('reads financial and traditional forms', () => {
    assert.equal(value('壹佰'), '100');
    assert.equal(value('陆万柒仟'), '67000');
    assert.equal(value('拾贰萬'), '120000');
    assert.equal(value('三億'), '300000000');
  });

  it('counts a digit behind a power in the next lower one, unless 零 stands between', () => {
    assert.equal(value('三万五'), '35000');
    assert.equal(value('两千三百五'), '2350');
    assert.equal(value('三万零五'), '30005');
  });

  it('reads decimals in words', () => {
    assert.equal(value('六点九'), '6.9');
    assert.equal(value('一点五万'), '15000');
    assert.equal(value('三千点五'), '3000.5');
    assert.equal(value('零点零三'), '0.03');
    // 两点一线: the two of decimals is 二.
    assert.equal(value('两点一线'), '2');
  });

  it('reads estimates between neighbours, and open digits', () => {
    assert.equal(value('三四百'), '300..400');
    assert.equal(value('十二三'), '12..13');
    assert.equal(value('三五'), '3..5');
    assert.deepEqual([readNumeral('十几', 0)?.open, readNumeral('数十', 0)?.open], ['more', 'about']);
    assert.deepEqual([value('十余万'), value('600多万'), value('几十')], ['100000', '6000000', '10']);
  });

  it('leaves prefixes to their units', () => {
    for (const [text, end] of [
      ['10千瓦', 2],
      ['5万千瓦', 2],
      ['50兆瓦', 2],
      ['3千克', 1],
    ] as const)
      assert.equal(readNumeral(text, 0)?.end, end, text);
  });

  it('begins with no word that merely looks like a digit', () => {
    for (const text of ['陆续', '伍员', '数据', '几个', '拾得']) assert.equal(readNumeral(text, 0), null, text);
    assert.equal(readNumeral('指数十分', 1), null);
  });

  it('takes no run longer than any number', () => {
    assert.equal(readNumeral('7'.repeat(60), 0), null);
    assert.equal(readNumeral('一'.repeat(60), 0), null);
    assert.equal(endOfRun('12.5万家', 0), 5);
    assert.equal(endOfRun('12.', 0), 2);
  });
});
