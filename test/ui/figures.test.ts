import * as assert from 'node:assert';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { RegisterPanel } from './driver/register';
import type { Workbench } from './driver/workbench';
import { keepPictures, openProduct, type Product } from './product';

const [SECTION, INDICATOR, VALUE, , , , STATUS, , TEXT] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

describe('the register of figures', () => {
  let product: Product;
  let workbench: Workbench;
  let panel: RegisterPanel;

  before(async () => {
    product = await openProduct({ file: 'report.txt' });
    workbench = product.workbench;
    await workbench.waitForMarks();
    await workbench.runCommand('Policy Lens: Show Figures');
    panel = new RegisterPanel(workbench.page);
    await panel.ready();
  });
  after(() => product?.close());
  keepPictures(() => workbench);

  const texts = (): Promise<string[]> => panel.column(TEXT);
  const until = (what: string, holds: () => Promise<boolean>): Promise<void> => workbench.waitUntil(what, holds);

  it('has a row for each figure, results and targets told apart in words', async () => {
    const rows = await texts();
    assert.deepStrictEqual(rows.slice(0, 3), ['36.8亿元', '15%', '12.6万亩']);
    const statuses = await panel.column(STATUS);
    assert.strictEqual(statuses[rows.indexOf('36.8亿元')], 'result');
    assert.strictEqual(statuses[rows.indexOf('42亿元')], 'target for 2025');
    assert.strictEqual((await panel.column(VALUE))[0], '3.68 billion');
    assert.strictEqual((await panel.column(SECTION))[0], '一、2024年工作回顾');
  });

  it('hides dates, firsts and lists until one asks for them', async () => {
    const before = await texts();
    assert.ok(!before.some((text) => ['首家', '500强'].includes(text)), before.join());
    await panel.frame.getByLabel('Dates, firsts and lists').check();
    await until('they are shown', async () => (await texts()).includes('500强'));
    assert.ok((await texts()).includes('首家'));
    await panel.frame.getByLabel('Dates, firsts and lists').uncheck();
    await until('they are hidden', async () => !(await texts()).includes('500强'));
  });

  it('sorts by a column, the other way round, and back to reading order', async () => {
    const before = await texts();
    await panel.sortBy('Value');
    await until('small values come first', async () => (await texts())[0] === '0.4个百分点');
    assert.strictEqual(
      await panel.frame.getByRole('columnheader', { name: 'Value' }).getAttribute('aria-sort'),
      'ascending',
    );
    await panel.sortBy('Value');
    await until('large values come first', async () => (await texts())[0] === '42亿元');
    await panel.sortBy('Value');
    await until('reading order is back', async () => (await texts()).join() === before.join());
  });

  it('filters by words, status, kind and section', async () => {
    await panel.search.fill('茶产业 产值');
    await until('only such rows are shown', async () => (await texts()).join() === '36.8亿元,15%,42亿元');
    await panel.filter('Status', 'target');
    await until('only the target is shown', async () => (await texts()).join() === '42亿元');
    await panel.search.fill('');
    await panel.filter('Kind', 'money');
    await until('only money is shown', async () => (await texts()).join() === '42亿元');
    await panel.filter('Kind', 'Kind: all');
    await panel.filter('Status', 'Status: all');
    await panel.frame.getByLabel('Section', { exact: true }).selectOption({ index: 2 });
    await until('a section with those below it', async () => {
      const rows = await texts();
      return rows.includes('42亿元') && rows.includes('5600亩') && !rows.includes('36.8亿元');
    });
    await panel.filter('Section', 'Section: all');
    await panel.search.fill('没有这样的词');
    await panel.frame.getByText('No figure matches.').waitFor();
    await panel.search.fill('');
    await panel.ready();
  });

  it('leads to the text by a click, and keeps the keyboard', async () => {
    await panel.row('5600亩').click();
    await workbench.waitForCursorLine(10);
    assert.deepStrictEqual(await panel.selected(), ['5600亩']);
  });

  it('selects the row of the figure at the caret', async () => {
    await workbench.focusEditor();
    // The command counts columns as they are drawn: a Chinese character takes two.
    await workbench.goToLine(8, 21);
    await until('the row is selected', async () => (await panel.selected()).join() === '42亿元');
  });

  it('is a grid for the keyboard: rows, columns, header, selection, and Enter into the text', async () => {
    await workbench.runCommand('Policy Lens: Show Figures');
    await panel.row('36.8亿元').click();
    const keys = workbench.page.keyboard;
    await keys.press('Home');
    await until('the first cell is active', async () => (await panel.activeCell()) === '一、2024年工作回顾');
    await keys.press('ArrowRight');
    await until('the next cell is active', async () => (await panel.activeCell()) === '全县茶产业综合产值');
    await keys.press('ArrowDown');
    await until('the next row is active', async () => (await panel.selected()).join() === '15%');
    await keys.press('Shift+ArrowDown');
    await keys.press('Shift+ArrowDown');
    await until('three rows are selected', async () => (await panel.selected()).length === 3);
    await keys.press('Control+End');
    await until('the last row is active', async () => (await panel.selected()).join() === '12家');
    await keys.press('Control+Home');
    await keys.press('ArrowUp');
    await until('a column name is active', async () => (await panel.activeCell()).startsWith('Indicator'));
    await keys.press('Enter');
    await until('Enter sorts', async () => (await texts())[0] !== '36.8亿元');
    await keys.press('Enter');
    await keys.press('Enter');
    await until('reading order is back', async () => (await texts())[0] === '36.8亿元');
    await keys.press('ArrowDown');
    await keys.press('Control+End');
    await keys.press('Enter');
    await workbench.waitForCursorLine(10);
    await keys.type('x');
    await until('the text has the keyboard', async () =>
      (await workbench.page.locator('.editor-instance .view-lines').first().innerText()).includes('x12家'),
    );
    await keys.press('Control+Z');
  });

  it('tells a screen reader how large it is and where one stands', async () => {
    assert.strictEqual(await panel.grid.getAttribute('aria-colcount'), '9');
    assert.strictEqual(Number(await panel.grid.getAttribute('aria-rowcount')), (await texts()).length + 1);
    assert.match((await panel.grid.getAttribute('aria-label')) ?? '', /report\.txt/);
    assert.strictEqual(await panel.row('36.8亿元').getAttribute('aria-rowindex'), '2');
  });

  it('keeps its order and filters while it is hidden and through a reload', async () => {
    await panel.sortBy('Value');
    await panel.search.fill('茶');
    await until('it is filtered', async () => !(await texts()).includes('6200人'));
    const before = await texts();
    await workbench.runCommand('Problems: Focus on Problems View');
    await workbench.page.locator('.markers-panel').waitFor();
    await workbench.runCommand('Policy Lens: Show Figures');
    await panel.ready();
    await until('it looks as before', async () => (await texts()).join() === before.join());
    const loaded = workbench.page.waitForEvent('domcontentloaded');
    await workbench.runCommand('Developer: Reload Window');
    await loaded;
    await workbench.waitForEditor('report.txt');
    await panel.ready();
    await until('it looks as before a reload', async () => (await texts()).join() === before.join());
    assert.strictEqual(await panel.search.inputValue(), '茶');
    await panel.search.fill('');
    await panel.sortBy('Value');
    await panel.sortBy('Value');
  });

  it('saves what it shows as CSV that a spreadsheet reads', async () => {
    await panel.search.fill('茶园');
    await until('it is filtered', async () => (await texts()).join() === '12.6万亩,5600亩');
    await workbench.runCommand('Policy Lens: Save Figures As…');
    const box = workbench.page.locator('.quick-input-widget:visible');
    const name = box.locator('input:visible').first();
    await until('a name is proposed', async () => /report\.figures\.csv$/.test(await name.inputValue()));
    const file = await name.inputValue();
    await workbench.page.keyboard.press('Enter');
    await until('the file is there', () => Promise.resolve(fs.existsSync(file)));
    await until('it is whole', () => Promise.resolve(fs.readFileSync(file, 'utf8').trimEnd().split('\n').length === 3));
    const csv = fs.readFileSync(file, 'utf8');
    assert.ok(csv.startsWith('\ufeffline,section,indicator,value,unit,change,'), csv.slice(0, 80));
    assert.match(csv, /,茶园面积,126000,mu,/);
    assert.strictEqual(path.extname(file), '.csv');
    await panel.search.fill('');
    await panel.ready();
  });

  it('draws rows of one unit as a picture that is saved as SVG and PNG', async () => {
    await panel.filter('Kind', 'money');
    await until('only money is shown', async () => (await texts()).join() === '36.8亿元,42亿元');
    await workbench.runCommand('Policy Lens: Chart Figures');
    const chart = workbench.page
      .frameLocator('iframe.webview.ready')
      .last()
      .frameLocator('#active-frame')
      .getByRole('img');
    await chart.waitFor();
    const description = (await chart.getAttribute('alt')) ?? '';
    assert.match(description, /actual: 2024 3680000000/);
    assert.match(description, /target: 2025 4200000000/);
    for (const format of ['SVG', 'PNG']) {
      const frame = workbench.page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame');
      await frame.getByRole('button', { name: `Save as ${format}…` }).click();
      const name = workbench.page.locator('.quick-input-widget:visible input:visible').first();
      const ending = `.chart.${format.toLowerCase()}`;
      await until('a name is proposed', async () => (await name.inputValue()).endsWith(ending));
      const file = await name.inputValue();
      await workbench.page.keyboard.press('Enter');
      await until('the picture is there', () => Promise.resolve(fs.existsSync(file) && fs.statSync(file).size > 1_000));
      const head = fs.readFileSync(file).subarray(0, 4).toString('latin1');
      assert.strictEqual(head, format === 'SVG' ? '<svg' : '\x89PNG');
    }
    await workbench.picture(path.join('out', 'screenshots', 'chart.png'));
    await panel.filter('Kind', 'Kind: all');
  });

  it('follows the editor to another document, and says when there is none', async () => {
    await workbench.openFile('notice.txt');
    await until('its rows are shown', async () => (await texts()).includes('486.2亿元'));
    await workbench.openFile('report.txt');
    await until('the rows are back', async () => (await texts()).includes('36.8亿元'));
    assert.ok((await panel.column(INDICATOR)).includes('全县茶产业综合产值'));
  });
});

describe('the figures of two documents', () => {
  let product: Product;
  let workbench: Workbench;

  before(async () => {
    product = await openProduct({ file: 'report.txt' });
    workbench = product.workbench;
    await workbench.waitForMarks();
  });
  after(() => product?.close());
  keepPictures(() => workbench);

  it('stand side by side, lead to their texts, and come back after a reload', async () => {
    await workbench.runCommand('Policy Lens: Compare Figures With…');
    const box = workbench.page.locator('.quick-input-widget:visible');
    await box.locator('.monaco-list-row', { hasText: 'last-year.txt' }).first().click();
    const panel = new RegisterPanel(workbench.page);
    await panel.ready();
    const row = panel.row('茶产业综合产值');
    const cells = await row.getByRole('gridcell').allInnerTexts();
    assert.deepStrictEqual(cells.slice(2, 8), [
      '3.68 billion',
      '4.2 billion',
      '3.2 billion',
      '3.6 billion',
      '−13%',
      'in both',
    ]);
    await panel.filter('Where', 'only in last-year');
    await workbench.waitUntil('only what is new is shown', async () => (await panel.column(0)).join() === '建成茶庄');
    await panel.row('建成茶庄').click();
    await workbench.page.getByRole('tab', { name: 'last-year.txt', exact: false }).first().waitFor();
    // The click left the keyboard in the table; Enter takes it to the text.
    await workbench.page.keyboard.press('Enter');
    await workbench.waitForCursorLine(7);
    // The address names a file to open, which would be opened alone.
    await workbench.page.evaluate(
      `{ const url = new URL(location.href);
      const payload = JSON.parse(url.searchParams.get('payload')).filter(([name]) => name !== 'openFile');
      url.searchParams.set('payload', JSON.stringify(payload));
      history.replaceState(null, '', url.href); }`,
    );
    const loaded = workbench.page.waitForEvent('domcontentloaded');
    await workbench.runCommand('Developer: Reload Window');
    await loaded;
    await panel.ready();
    await workbench.waitUntil('it looks as before', async () => (await panel.column(0)).join() === '建成茶庄');
  });
});
