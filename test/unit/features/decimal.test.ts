import assert from 'node:assert/strict';
import { decimalOf, group, shift, significantDigits, wholeDigits } from '../../../src/features/decimal';

describe('decimal strings', () => {
  it('move their point without a float in between', () => {
    assert.equal(shift('64828000000', 9), '64.828');
    assert.equal(shift('5', 3), '0.005');
    assert.equal(shift('1.25', -4), '12500');
    assert.equal(shift('-1200', 2), '-12');
    assert.equal(shift('9007199254740993', 3), '9007199254740.993');
  });

  it('are grouped by three in the whole part only', () => {
    assert.equal(group('64828000000'), '64,828,000,000');
    assert.equal(group('1234.56789'), '1,234.56789');
    assert.equal(group('-100000'), '-100,000');
    assert.equal(group('999'), '999');
  });

  it('count their digits', () => {
    assert.equal(significantDigits('64828000000'), 5);
    assert.equal(significantDigits('0.0305'), 3);
    assert.equal(significantDigits('12345678'), 8);
    assert.equal(wholeDigits('0012.5'), 2);
  });

  it('are made of numbers without an exponent', () => {
    assert.equal(decimalOf(1e21), '1000000000000000000000');
    assert.equal(decimalOf(0.0000035), '0.0000035');
  });
});
