import assert from 'node:assert/strict';
import { join } from 'node:path';
import { opened, processorTime, quantile, slopeOf } from '../../bench/growth';
import { keystrokes } from '../../bench/keystrokes';
import { benchText } from '../../bench/texts';
import { resources } from '../../equality/resources';

const text = benchText(join(__dirname, '..', '..', '..', 'samples'), 320_000);

/** The least of several runs: what else the machine does makes none shorter. */
function least(runs: number, task: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = processorTime();
    task();
    return processorTime() - start;
  });
  return Math.min(...times);
}

/** Shapes and no times: a slow machine is slow in all of them. */
describe('scaling', function () {
  this.timeout(120_000);
  this.retries(2);

  it('takes time in proportion to the text', () => {
    least(1, () => opened(text.slice(0, 40_000), resources));
    const points = [20_000, 80_000, 320_000].map((size) => ({
      size,
      cost: least(size < 300_000 ? 3 : 2, () => opened(text.slice(0, size), resources)),
    }));
    const slope = slopeOf(points);
    assert.ok(slope < 1.3, `slope ${slope.toFixed(2)}: ${JSON.stringify(points)}`);
  });

  it('takes time in proportion to a line', () => {
    const line = text.replaceAll('\n', '');
    const points = [10_000, 40_000, 160_000].map((size) => ({
      size,
      cost: least(2, () => opened(line.slice(0, size), resources)),
    }));
    const slope = slopeOf(points);
    assert.ok(slope < 1.4, `slope ${slope.toFixed(2)}: ${JSON.stringify(points)}`);
  });

  it('takes as long for a keystroke in a long document as in a short one, nearly', () => {
    const points = [10_000, 320_000].map((size) => ({
      size,
      cost: quantile(keystrokes(text.slice(0, size), resources, 150, 150), 0.5),
    }));
    const slope = slopeOf(points);
    // Work that goes over all of the document has slope 1.
    assert.ok(slope < 0.5, `slope ${slope.toFixed(2)}: ${JSON.stringify(points)}`);
  });
});

describe('slope', () => {
  it('is the exponent of a power law', () => {
    const law = (power: number) => [1, 10, 100, 1000].map((size) => ({ size, cost: 3 * size ** power }));
    for (const power of [0, 1, 1.5, 2]) assert.ok(Math.abs(slopeOf(law(power)) - power) < 1e-9, String(power));
  });
});

describe('quantile', () => {
  it('is the value that a share does not exceed', () => {
    const values = [5, 1, 4, 2, 3];
    assert.equal(quantile(values, 0.5), 3);
    assert.equal(quantile(values, 0.95), 5);
    assert.equal(quantile(values, 1), 5);
    assert.ok(Number.isNaN(quantile([], 0.5)));
  });
});
