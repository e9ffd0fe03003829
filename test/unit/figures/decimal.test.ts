import assert from 'node:assert/strict';
import {
  add,
  compare,
  decimal,
  isNegative,
  isZero,
  lastPlace,
  multiply,
  negate,
  shift,
  toNumber,
  toText,
} from '../../../src/engine/figures/decimal';

describe('decimals', () => {
  it('are exact where binary numbers are not', () => {
    assert.equal(toText(add(decimal('0.1'), decimal('0.2'))), '0.3');
    assert.equal(toText(multiply(decimal('1.1'), decimal('1.1'))), '1.21');
    assert.equal(toText(shift(decimal('16.4'), 8)), '1640000000');
  });

  it('are exact beyond the safe integers', () => {
    assert.equal(toText(decimal('12345678901234567890.5')), '12345678901234567890.5');
    assert.equal(toText(add(decimal('9007199254740991'), decimal('2'))), '9007199254740993');
    assert.equal(toText(multiply(decimal('94906267'), decimal('94906267'))), '9007199515875289');
    assert.equal(toText(add(shift(decimal('3'), 20), decimal('0.01'))), '300000000000000000000.01');
    assert.equal(toText(add(decimal('9007199254740993'), decimal('-2'))), '9007199254740991');
  });

  it('become the nearest number', () => {
    for (const text of ['0.3', '3.14', '648.28', '123456789012345', '0.000001', '98765432109876.5'])
      assert.equal(toNumber(decimal(text)), Number(text));
    assert.equal(toNumber(shift(decimal('3'), 25)), 3e25);
    assert.equal(toNumber(shift(decimal('7'), -25)), 7e-25);
  });

  it('know their sign', () => {
    assert.equal(toText(negate(decimal('3.9'))), '-3.9');
    assert.ok(isNegative(negate(decimal('12345678901234567890'))));
    assert.ok(isZero(decimal('0.0')));
    assert.ok(Object.is(toNumber(negate(decimal('0'))), 0));
  });

  it('compare, and know the place of their last digit', () => {
    assert.equal(Math.sign(compare(decimal('1.50'), decimal('1.5'))), 0);
    assert.equal(Math.sign(compare(decimal('99'), shift(decimal('1'), 2))), -1);
    assert.deepEqual([lastPlace(decimal('4900')), lastPlace(decimal('3.6')), lastPlace(decimal('0'))], [2, -1, 0]);
  });
});
