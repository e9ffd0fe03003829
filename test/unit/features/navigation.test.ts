import assert from 'node:assert/strict';
import { LAYERS } from '../../../src/engine/model';
import { markNear, neighbour } from '../../../src/features/navigation';
import { readingWith } from './marks';

const ALL = new Set(LAYERS);
const TEXT = '白石县今年投入3亿元，增长7%。';
const reading = readingWith(TEXT, [
  { layer: 'entity', kind: 'place', text: '白石县', attributes: {} },
  { layer: 'figure', kind: 'date', text: '今年', attributes: {} },
  { layer: 'figure', kind: 'money', text: '3亿元', attributes: {} },
  { layer: 'figure', kind: 'percent', text: '7%', attributes: {} },
]);

describe('walking from mark to mark', () => {
  it('goes on to the next and starts again behind the last', () => {
    assert.equal(neighbour(reading, 0, 'next', ALL)?.text, '今年');
    assert.equal(neighbour(reading, TEXT.length, 'next', ALL)?.text, '白石县');
  });

  it('goes back, also from inside a mark to its own start', () => {
    const inside = TEXT.indexOf('亿元');
    assert.equal(neighbour(reading, inside, 'previous', ALL)?.text, '3亿元');
    assert.equal(neighbour(reading, 0, 'previous', ALL)?.text, '7%');
  });

  it('visits every mark once on the way round, forwards and backwards', () => {
    for (const direction of ['next', 'previous'] as const) {
      const seen: (string | undefined)[] = [];
      for (let at = 0, i = 0; i < 4; i++) {
        const mark = neighbour(reading, at, direction, ALL);
        seen.push(mark?.text);
        at = mark?.start ?? NaN;
      }
      assert.deepEqual(seen.sort(), ['3亿元', '7%', '今年', '白石县']);
    }
  });

  it('keeps to one layer', () => {
    assert.equal(neighbour(reading, 5, 'next', new Set(['entity'] as const))?.text, '白石县');
    assert.equal(neighbour(reading, 0, 'next', new Set(['slogan'] as const)), undefined);
  });

  it('finds the mark at the caret, or the one that ends there', () => {
    const end = TEXT.indexOf('，');
    assert.equal(markNear(reading, end, ALL)?.text, '3亿元');
    assert.equal(markNear(reading, TEXT.length, ALL), undefined);
    assert.equal(markNear(reading, 0, new Set(['figure'] as const)), undefined);
  });
});
