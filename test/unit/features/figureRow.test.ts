import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Reading, readingOf } from '../../../src/corrections/reading';
import { analyze } from '../../../src/engine/analyze';
import { loadResources } from '../../../src/engine/resources';
import { calculatedValues } from '../../../src/features/derivedValues';
import { figureRows, rowText, sameIndicator } from '../../../src/features/figureRow';

const DATA = join(import.meta.dirname, '..', '..', '..', 'dist', 'data');

describe('rows of figures', () => {
  let read: (text: string) => Reading;
  before(async () => {
    const resources = await loadResources((name) => Promise.resolve(readFileSync(join(DATA, name))));
    read = (text) => readingOf(analyze(text, resources));
  });
  const calculated = (text: string): string[] =>
    figureRows(read(text)).flatMap((row) =>
      calculatedValues(row, text).map(({ kind, value, unit }) => `${row.mark.text} ${kind} ${value} ${unit ?? ''}`),
    );

  it('calculate what a growth and its level imply, for both of them', () => {
    assert.deepEqual(calculated('2023年,全县茶产业综合产值36.8亿元,同比增长15%。'), [
      '36.8亿元 base 3200000000 CNY',
      '36.8亿元 increment 480000000 CNY',
      '15% base 3200000000 CNY',
      '15% increment 480000000 CNY',
    ]);
    assert.deepEqual(calculated('城镇登记失业率3.1%,较上年下降0.4个百分点。'), [
      '3.1% prior 3.5 %',
      '0.4个百分点 prior 3.5 %',
    ]);
  });

  it('calculate from a growth without a base, and not from one of each year', () => {
    assert.deepEqual(calculated('班列开行250列、增长25%。'), [
      '250列 base 200 列',
      '250列 increment 50 列',
      '25% base 200 列',
      '25% increment 50 列',
    ]);
    assert.deepEqual(calculated('茶园面积30万亩,年均增长25%。'), []);
    assert.deepEqual(calculated('全县餐饮收入25亿元,同比增长25%。'), []);
  });

  it('calculate nothing from series at constant prices, estimates and targets', () => {
    assert.deepEqual(calculated('2023年,全县地区生产总值368亿元,同比增长5%。'), []);
    assert.deepEqual(calculated('2023年,全县茶产业综合产值约36.8亿元,同比增长15%。'), []);
    assert.deepEqual(calculated('力争全县茶产业综合产值36.8亿元,同比增长15%。'), []);
  });

  it('find each other by what they measure, scope aside', () => {
    const reading = read('全县茶叶产量3200吨。力争茶叶产量达到4000吨。蔬菜产量5万吨。');
    const [first] = figureRows(reading);
    assert.ok(first);
    assert.deepEqual(
      sameIndicator(reading, first).map(({ mark }) => mark.text),
      ['4000吨'],
    );
    assert.equal(rowText(first), '全县茶叶产量\t3200吨\t3200\tt\t\t\t\t3,200 metric tons');
  });
});
