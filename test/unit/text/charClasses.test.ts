import assert from 'node:assert/strict';
import { addRange, classTable } from '../../../src/engine/text/charClasses';

describe('classes of characters', () => {
  it('a character has the bits of each class that lists it', () => {
    const table = classTable({ 甲乙: 1, 乙丙: 2 });
    assert.deepEqual(
      [...'甲乙丙丁'].map((sign) => table[sign.charCodeAt(0)]),
      [1, 3, 2, 0],
    );
  });

  it('a range keeps what its characters were', () => {
    const table = classTable({ b: 4 });
    addRange(table, 0x61, 0x63, 8);
    assert.deepEqual(
      [...'`abcd'].map((sign) => table[sign.charCodeAt(0)]),
      [0, 8, 12, 8, 0],
    );
  });
});
