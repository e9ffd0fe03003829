import assert from 'node:assert/strict';
import { compareRegisters, presenceOf } from '../../../../src/export/register/compare';
import { registerRows } from '../../../../src/export/register/rows';
import { readText } from './support';

const report = (year: number, done: string, aims: string): string =>
  [
    `芦溪县${year}年政府工作报告`,
    `${year}-01-12`,
    `一、${year - 1}年工作回顾`,
    done,
    `二、${year}年主要目标`,
    aims,
  ].join('\n');

async function compared(left: string, right: string): Promise<string[]> {
  const [a, b] = [registerRows(await readText(left)), registerRows(await readText(right))];
  return compareRegisters(a, b).map((row) =>
    [
      presenceOf(row),
      row.name,
      row.change ? `± ${row.unit}` : (row.unit ?? ''),
      row.left.result?.mark.text ?? '–',
      row.left.target?.mark.text ?? '–',
      row.right.result?.mark.text ?? '–',
      row.right.target?.mark.text ?? '–',
    ].join(' '),
  );
}

describe('figures of two documents', () => {
  const first = report(
    2024,
    '全县茶产业综合产值32亿元，同比增长12%。茶叶加工企业76家。',
    '茶产业综合产值达到36亿元，茶产业综合产值增长13%。建成茶庄3个。',
  );
  const second = report(
    2025,
    '茶产业综合产值36.8亿元，同比增长15%。茶叶加工企业86家。',
    '茶产业综合产值达到42亿元。新增就业6200人。',
  );

  it("stand side by side by name and measure: last year's target beside this year's result", async () => {
    const rows = await compared(first, second);
    assert.ok(rows.includes('both 茶产业综合产值 CNY 32亿元 36亿元 36.8亿元 42亿元'), rows.join('\n'));
    assert.ok(rows.includes('both 茶产业综合产值 ± % 12% 13% 15% –'), rows.join('\n'));
    assert.ok(rows.includes('both 茶叶加工企业 家 76家 – 86家 –'), rows.join('\n'));
  });

  it('tell what is new and what is gone', async () => {
    const rows = await compared(first, second);
    assert.ok(
      rows.some((row) => /^gone .*茶庄 个 – 3个 – –$/.test(row)),
      rows.join('\n'),
    );
    assert.ok(
      rows.some((row) => /^new .*就业 人 – – – 6200人$/.test(row)),
      rows.join('\n'),
    );
  });

  it('find an indicator again behind another first word, but keep unlike measures apart', async () => {
    const rows = await compared(
      '2024年，城镇登记失业率3.1%。',
      '2024年，城镇登记失业率降低0.4个百分点。全年城镇登记失业率2.9%。',
    );
    assert.ok(rows.includes('both 城镇登记失业率 % 3.1% – 2.9% –'), rows.join('\n'));
    assert.ok(
      rows.some((row) => row.startsWith('new 城镇登记失业率 ± pp')),
      rows.join('\n'),
    );
  });

  it('leave each other alone where they share nothing', async () => {
    assert.deepEqual(await compared('', ''), []);
    const rows = await compared('茶叶产量3200吨。', '稻谷产量5万吨。');
    assert.deepEqual(
      rows.map((row) => row.split(' ')[0]),
      ['gone', 'new'],
    );
  });
});
