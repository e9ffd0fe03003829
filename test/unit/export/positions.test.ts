import assert from 'node:assert/strict';
import { Positions } from '../../../src/export/positions';

describe('positions', () => {
  it('counts lines and columns from 1, whatever ends a line', () => {
    const positions = new Positions('甲乙\r\n丙\r丁𠀀戊\n');
    const said = (offset: number): string => Object.values(positions.at(offset)).join(':');
    assert.deepEqual([0, 1, 4, 5, 6, 9, 11].map(said), ['1:1', '1:2', '2:1', '2:2', '3:1', '3:4', '4:1']);
  });

  it('knows the only place of an empty text', () => {
    assert.deepEqual(new Positions('').at(0), { line: 1, column: 1 });
  });
});
