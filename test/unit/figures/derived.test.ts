import assert from 'node:assert/strict';
import { decimal } from '../../../src/engine/figures/decimal';
import {
  beforeChange,
  beforeGrowth,
  betweenLevels,
  halfStep,
  mayDerive,
  type Written,
} from '../../../src/engine/figures/derived';

/** A figure of so many base units, written in these words. */
const written = (words: string, value: string, discrete = false): Written => ({
  value: decimal(value),
  half: halfStep(words, decimal(value), discrete),
});
const interval = ({ value, low, high }: { value: string; low: string; high: string }): string =>
  `${value} (${low}..${high})`;

describe('figures: calculated values', () => {
  it('gives the level before a growth with the interval that rounding leaves', () => {
    const values = beforeGrowth(written('648.28亿元', '64828000000'), written('11.8%', '11.8'), 'up', false);
    assert.deepEqual(
      values.map((one) => `${one.kind} ${interval(one)}`),
      ['base 57986000000 (57959000000..58012000000)', 'increment 6842000000 (6816000000..6869000000)'],
    );
  });

  it('keeps counts whole', () => {
    const [base] = beforeGrowth(written('421个', '421', true), written('22%', '22'), 'up', true);
    assert.equal(base && interval(base), '345 (344..346)');
  });

  it('reads a fall, and gives nothing below nothing', () => {
    const [base] = beforeGrowth(written('90万吨', '900000'), written('10%', '10'), 'down', false);
    assert.equal(base && interval(base), '1000000 (990000..1010000)');
    assert.deepEqual(beforeGrowth(written('90万吨', '900000'), written('100%', '100'), 'down', false), []);
  });

  it('takes points from rates and amounts from levels', () => {
    assert.equal(interval(beforeChange(written('1.5%', '1.5'), written('0.9个百分点', '0.9'), 'up')), '0.6 (0.5..0.7)');
    assert.equal(interval(beforeChange(written('92家', '92', true), written('11家', '11', true), 'up')), '81 (81..81)');
    assert.equal(interval(betweenLevels(written('11件', '11', true), written('24件', '24', true))), '13 (13..13)');
  });

  it('is withheld for series at constant prices or of comparable scope, and for what nothing names', () => {
    for (const name of ['一般公共预算收入', '外贸进出口额', '快递业务量', '全县茶产业综合产值'])
      assert.ok(mayDerive(name, ''), name);
    for (const name of ['地区生产总值', '规模以上工业增加值', '固定资产投资', '社会消费品零售总额', '限额以上餐饮收入'])
      assert.ok(!mayDerive(name, ''), name);
    assert.ok(!mayDerive(undefined, ''));
    assert.ok(!mayDerive('税收收入', '按可比口径计算,税收收入增长3%'));
  });
});
