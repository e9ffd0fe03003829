import assert from 'node:assert/strict';
import { toText } from '../../../src/engine/figures/decimal';
import { readNumeral } from '../../../src/engine/figures/numerals';

/** Value, end and writing of the numeral at the beginning of a text. */
const read = (text: string): string => {
  const numeral = readNumeral(text, 0);
  return numeral ? `${toText(numeral.value)} ${numeral.form} ${text.slice(0, numeral.end)}` : 'none';
};

describe('numerals that are read in one go, and their neighbours that are not', () => {
  it('Arabic digits end where nothing goes on', () => {
    assert.equal(read('300条'), '300 arabic 300');
    assert.equal(read('3.60%'), '3.6 arabic 3.60');
    assert.equal(read('12.'), '12 arabic 12');
    assert.equal(read('5, 6'), '5 arabic 5');
  });

  it('groups, gaps and long numbers', () => {
    assert.equal(read('4,900人'), '4900 arabic 4,900');
    assert.equal(read('177.1 亿元'), '17710000000 mixed 177.1 亿');
    assert.equal(read('12345678901234567元'), '12345678901234567 arabic 12345678901234567');
  });

  it('one power, several powers, and a power that belongs to the unit', () => {
    assert.equal(read('3万人'), '30000 mixed 3万');
    assert.equal(read('3.6万亿元'), '3600000000000 mixed 3.6万亿');
    assert.equal(read('3万4000元'), '34000 mixed 3万4000');
    assert.equal(read('600多万元'), '6000000 mixed 600多万');
    assert.equal(read('5千瓦'), '5 arabic 5');
    assert.equal(read('5兆瓦'), '5 arabic 5');
  });

  it('single Chinese digits, and those that more belongs to', () => {
    assert.equal(read('三个'), '3 chinese 三');
    assert.equal(read('三四百'), '300 chinese 三四百');
    assert.equal(read('三十'), '30 chinese 三十');
    assert.equal(read('三点五'), '3.5 chinese 三点五');
    assert.equal(read('陆地'), 'none');
    assert.equal(read('零下'), '0 chinese 零');
  });
});
