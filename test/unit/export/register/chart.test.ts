import assert from 'node:assert/strict';
import { chartOf } from '../../../../src/export/register/chart';
import { isShown, registerRows } from '../../../../src/export/register/rows';
import { readText } from './support';

const rowsOf = async (text: string) => registerRows(await readText(text)).filter(isShown);

describe('pictures of rows', () => {
  it('are bars for several indicators of one unit, results beside targets', async () => {
    const rows = await rowsOf('茶叶产量3200吨，稻谷产量5万吨。力争茶叶产量达到4000吨。');
    assert.deepEqual(chartOf(rows), {
      form: 'bars',
      unit: 't',
      categories: ['茶叶产量', '稻谷产量'],
      series: [
        { status: 'result', values: [3200, 50000] },
        { status: 'target', values: [4000, null] },
      ],
    });
  });

  it('are a line for one indicator over its periods, in order of time', async () => {
    const rows = await rowsOf('2024年，茶叶产量3200吨。2022年，茶叶产量2900吨。2023年，茶叶产量3000吨。');
    const chart = chartOf(rows);
    assert.ok(typeof chart === 'object');
    assert.equal(chart.form, 'line');
    assert.deepEqual(chart.categories, ['2022', '2023', '2024']);
    assert.deepEqual(chart.series, [{ status: 'result', values: [2900, 3000, 3200] }]);
  });

  it('are bars where each has but one point of time', async () => {
    const chart = chartOf(await rowsOf('2024年，茶叶产量3200吨。到2027年，力争茶叶产量达到4000吨。'));
    assert.ok(typeof chart === 'object');
    assert.deepEqual([chart.form, chart.indicator, chart.categories], ['bars', '茶叶产量', ['2024', '2027']]);
  });

  it('keep two figures of one name apart, and draw falls below zero', async () => {
    const rows = await rowsOf('茶叶出口额同比下降4%。其后，茶叶出口额同比增长3%。');
    const chart = chartOf(rows);
    assert.ok(typeof chart === 'object');
    assert.deepEqual(chart.series[0]?.values, [-4, 3]);
    assert.equal(new Set(chart.categories).size, 2);
  });

  it('are not made of several units, or of nothing', async () => {
    assert.equal(chartOf(await rowsOf('茶叶产量3200吨，茶园面积12万亩。')), 'units');
    assert.equal(chartOf([]), 'none');
  });
});
