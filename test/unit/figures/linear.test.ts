import assert from 'node:assert/strict';
import { scanFigures } from '../../../src/engine/figures/scan';

const LONG = 100_000;
const SEEDS =
  '1|一|第|“|约|1,|1.|1-|1:|1/|1 |1 . |第一次|年|近|三年|十|2023年|1月|“十|百分之|万|首|前三|去年|半|翻|不超过|数十|二〇|1年至|五年以上|三分之|同比增长1%、|增加'.split(
    '|',
  );

/** Work in a growing text, as the ratio of the best of two runs at fourfold length to that at single length. */
function growth(seed: string): number {
  const best = (length: number): number => {
    const text = seed.repeat(Math.ceil(length / seed.length));
    let least = Infinity;
    for (let run = 0; run < 2; run++) {
      const start = process.cpuUsage().user;
      scanFigures(text);
      least = Math.min(least, process.cpuUsage().user - start);
    }
    return Math.max(least, 2000);
  };
  return best(LONG) / best(LONG / 4);
}

describe('figures: long lines', () => {
  for (const seed of SEEDS)
    it(`grow linearly: ${seed}`, function () {
      this.timeout(60_000);
      // Linear is 4, quadratic 16.
      const ratio = growth(seed);
      assert.ok(ratio < 11, `growth ${ratio}`);
    });

  it('keep every figure of a line of many', () => {
    const line = '完成投资3.5亿元,同比增长4%;'.repeat(4000);
    assert.equal(scanFigures(line).candidates.length, 8000);
  });
});
