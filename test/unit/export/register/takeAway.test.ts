import assert from 'node:assert/strict';
import { parse } from 'papaparse';
import { toCitation } from '../../../../src/export/register/citation';
import { delimited, toCsv, toTabbed } from '../../../../src/export/register/csv';
import { toJsonRows } from '../../../../src/export/register/json';
import { toMarkdown } from '../../../../src/export/register/markdown';
import { isShown, registerRows } from '../../../../src/export/register/rows';
import { toTable } from '../../../../src/export/register/table';
import { readText } from './support';

const TEXT = [
  '芦溪县茶产业情况简报',
  '2025-01-12 来源：芦溪日报',
  '一、生产情况',
  '全县茶产业综合产值36.8亿元，同比下降1.5%，“茶旅融合”项目86个。',
].join('\n');

const shown = async (text: string) => registerRows(await readText(text)).filter(isShown);

describe('the register taken away', () => {
  it('as CSV that reads back cell by cell', async () => {
    const csv = toCsv(await shown(TEXT), TEXT, { lead: [['file', 'a,"b".txt']] });
    const { data, errors } = parse<Record<string, string>>(csv.trimEnd(), { header: true });
    assert.deepEqual(errors, []);
    assert.equal(data[0]?.['file'], 'a,"b".txt');
    assert.equal(data[0]?.['indicator'], '全县茶产业综合产值');
    assert.equal(data[0]?.['value'], '3680000000');
    assert.equal(data[0]?.['change'], '-1.5 %');
    assert.equal(data[0]?.['sentence'], '全县茶产业综合产值36.8亿元，同比下降1.5%，“茶旅融合”项目86个。');
    assert.ok(csv.endsWith('\r\n'));
  });

  it('with a byte-order mark, and without the column names, where one asks', async () => {
    const rows = await shown(TEXT);
    assert.ok(toCsv(rows, TEXT, { bom: true }).startsWith('\ufeffline,section,'));
    assert.ok(toCsv(rows, TEXT, { headless: true }).startsWith('4,'));
    assert.equal(toCsv([], TEXT, { headless: true }), '');
  });

  it('without a cell that a spreadsheet would run', () => {
    for (const formula of [
      '=HYPERLINK("http://x")',
      '+cmd|x',
      '-2+3+cmd',
      '@SUM(1)',
      '\t=1',
      '\r=1',
      '＝1+1',
      '＋1+1',
      '＠x',
      '－(1)',
      '+1+1',
      '+',
    ])
      assert.ok(
        delimited([[formula]], ',')
          .replace(/^"/, '')
          .startsWith("'"),
        formula,
      );
    for (const plain of ['-0.4 pp', '+11.8 %', '-3', '3-5', '1=1', '+94 人', ''])
      assert.ok(!delimited([[plain]], ',').includes("'"), plain);
  });

  it('as tabbed text, which a spreadsheet divides into cells', async () => {
    const [names = '', first = ''] = toTabbed(await shown(TEXT), TEXT).split('\r\n');
    assert.deepEqual(names.split('\t').slice(0, 4), ['line', 'section', 'indicator', 'value']);
    assert.deepEqual(first.split('\t').slice(0, 4), ['4', '一、生产情况', '全县茶产业综合产值', '3680000000']);
  });

  it('as a Markdown table that the words cannot break', async () => {
    const text = '各县|区*综合*产值36.8亿元。';
    const lines = toMarkdown(await shown(text), text, { value: 'Value' }).split('\n');
    assert.match(lines[0] ?? '', /^\| line \| section \| indicator \| Value \|/);
    assert.match(lines[1] ?? '', /^\| ---: \| --- \| --- \| ---: \|/);
    const cells = (lines[2] ?? '').split(/(?<!\\)\|/);
    assert.equal(cells.length, (lines[0] ?? '').split('|').length);
    assert.ok(!/(?<!\\)\*/.test(lines[2] ?? ''), lines[2]);
  });

  it('as JSON with numbers, parts and the sentence', async () => {
    const [row] = toJsonRows(await shown(TEXT), TEXT) as Record<string, unknown>[];
    assert.equal(row?.['value'], 3680000000);
    assert.equal(row?.['indicator'], '全县茶产业综合产值');
    assert.deepEqual(row?.['headings'], ['一、生产情况']);
    assert.equal((row?.['growth'] as { direction?: string }).direction, 'down');
    assert.equal(row?.['change'], undefined);
    assert.deepEqual(
      (row?.['links'] as { role: string; text: string }[]).map(({ role, text }) => `${role} ${text}`),
      ['growth 1.5%'],
    );
    assert.equal(row?.['source'], '芦溪日报');
  });

  it('as a citation: quotation, section, title, date, source', async () => {
    const row = (await shown(TEXT))[0]!;
    assert.equal(
      toCitation(row, TEXT, true),
      '“全县茶产业综合产值36.8亿元，同比下降1.5%，‘茶旅融合’项目86个。”（《芦溪县茶产业情况简报》，“一、生产情况”部分，2025-01-12，芦溪日报，第4行）',
    );
    assert.equal(
      toCitation(row, TEXT, false),
      '“全县茶产业综合产值36.8亿元，同比下降1.5%，‘茶旅融合’项目86个。” (section “一、生产情况”, 芦溪县茶产业情况简报, 2025-01-12, 芦溪日报, line 4)',
    );
  });

  it('as a table for a terminal, results and targets in words', async () => {
    const text = '茶叶产量3200吨,居全市第3位。力争茶叶产量达到4000吨。';
    const lines = toTable(await shown(text), text, 'tea.txt').split('\n');
    assert.equal(lines[0], 'tea.txt');
    assert.match(lines[1] ?? '', /^LINE +SECTION +INDICATOR +VALUE +UNIT +CHANGE +BASIS +STATUS +PERIOD +TEXT +LINKS$/);
    assert.match(lines[2] ?? '', /茶叶产量 +3200 +t +result +3200吨 +rank 第3位/);
    assert.match(lines[4] ?? '', /茶叶产量 +4000 +t +target/);
    assert.equal(toTable([], '', 'empty.txt'), 'empty.txt\n(no figures)\n\n');
  });
});
