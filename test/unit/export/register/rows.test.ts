import assert from 'node:assert/strict';
import { isShown, registerRows, sentenceOf, sortValue } from '../../../../src/export/register/rows';
import { REGISTER_COLUMNS } from '../../../../src/export/register/columns';
import { readText } from './support';

const REPORT = [
  '芦溪县2024年政府工作报告',
  '2025-01-12',
  '一、2024年工作回顾',
  '全县茶产业综合产值36.8亿元，同比增长15%。建成全省首家茶叶交易所，2家企业进入中国民营企业500强。',
  '二、2025年主要目标',
  '茶产业综合产值达到42亿元，研发经费增长5%-8%。',
].join('\n');

async function cells(text: string, ...ids: string[]): Promise<unknown[][]> {
  const columns = ids.map((id) => REGISTER_COLUMNS.find((column) => column.id === id));
  return registerRows(await readText(text))
    .filter(isShown)
    .map((row) => columns.map((column) => column?.cell(row, text)));
}

describe('rows of the register', () => {
  it('say section, indicator, value, unit, change, basis, status and period of each figure', async () => {
    const rows = await cells(
      REPORT,
      'section',
      'indicator',
      'value',
      'unit',
      'change',
      'basis',
      'status',
      'period',
      'text',
    );
    assert.deepEqual(rows[0], [
      '一、2024年工作回顾',
      '全县茶产业综合产值',
      '3680000000',
      'CNY',
      '+15 %',
      'yoy',
      'result',
      '2024',
      '36.8亿元',
    ]);
    assert.deepEqual(rows[1]?.slice(1, 6), ['全县茶产业综合产值', '15', '%', '+15 %', 'yoy']);
    const goal = rows.find((row) => row[8] === '42亿元');
    assert.deepEqual(goal, [
      '二、2025年主要目标',
      '茶产业综合产值',
      '4200000000',
      'CNY',
      undefined,
      undefined,
      'target',
      '2025',
      '42亿元',
    ]);
  });

  it('hide dates, firsts and names of lists until one asks for all', async () => {
    const rows = registerRows(await readText(REPORT));
    const aside = rows.filter((row) => !isShown(row)).map(({ mark, aside }) => `${mark.text} ${aside}`);
    assert.ok(aside.includes('首家 first'), aside.join());
    assert.ok(aside.includes('500强 list'), aside.join());
    assert.ok(
      aside.some((words) => words.endsWith(' date')),
      aside.join(),
    );
    assert.ok(rows.filter(isShown).some(({ mark }) => mark.text === '2家'));
  });

  it('keep places in an order, and hide the first of a kind', async () => {
    const rows = registerRows(await readText('芦溪造出全省第一台采茶机。茶叶产量居全省第一位，综合实力进入前10强。'));
    assert.deepEqual(
      rows.map(({ mark, aside }) => [mark.text, aside]),
      [
        ['第一台', 'first'],
        ['第一位', undefined],
        ['前10强', undefined],
      ],
    );
  });

  it('are those of the first copy of an article that stands there twice', async () => {
    const copy = [
      '芦溪县茶产业跑出加速度',
      '2024-05-06 来源：芦溪日报',
      '近年来，芦溪县坚持把茶产业作为富民产业来抓，全县茶园面积达到12.6万亩，茶叶加工企业发展到86家，带动就业3.2万人。',
      '下一步，芦溪县将继续做优做强茶产业，力争到2026年综合产值突破50亿元，让更多群众吃上“生态饭”。',
    ].join('\n');
    const reading = await readText(`${copy}\n\n${copy}\n`);
    const twice = reading.marks.filter(({ text }) => text === '86家');
    assert.equal(twice.length, 2);
    assert.equal(registerRows(reading).filter(({ mark }) => mark.text === '86家').length, 1);
  });

  it('sort by numbers: of a range by its lower end', async () => {
    const rows = registerRows(await readText(REPORT));
    const range = rows.find(({ mark }) => mark.text.startsWith('5%'));
    assert.ok(range);
    assert.equal(sortValue(range), 5);
  });

  it('give changes a sign, and multiples their own form', async () => {
    const rows = await cells(
      '2024年，全县空气质量优良天数比例下降0.4个百分点，茶叶出口量翻一番，旅游收入同比增长1.5倍。',
      'change',
    );
    assert.deepEqual(rows.flat(), ['-0.4 pp', 'x 2', '+1.5 x']);
  });
});

describe('the sentence of a row', () => {
  async function sentences(text: string): Promise<string[]> {
    const reading = await readText(text);
    return registerRows(reading)
      .filter(isShown)
      .map((row) => {
        const { start, end } = sentenceOf(text, row);
        return text.slice(start, end);
      });
  }

  it('ends at full stops, not at the line end of a hard wrap', async () => {
    const text =
      '全县茶园面积稳步扩大，带动三个乡镇的农户户均增收，其中新建标准化茶园\n5600亩，均已投产。另有茶厂12家。';
    assert.deepEqual(await sentences(text), [
      text.slice(0, text.indexOf('另有')),
      text.slice(0, text.indexOf('另有')),
      '另有茶厂12家。',
    ]);
  });

  it('does not take a heading above it in', async () => {
    const [sentence] = await sentences('主要成绩\n茶叶产量3200吨，居全市第3位。');
    assert.equal(sentence, '茶叶产量3200吨，居全市第3位。');
  });

  it('stays short on a line without stops', async () => {
    const text = `茶叶产量${'一片好叶'.repeat(200)}3200吨${'一片好叶'.repeat(200)}`;
    const [sentence = ''] = await sentences(text);
    assert.ok(sentence.includes('3200吨') && sentence.length <= 490, String(sentence.length));
  });
});
