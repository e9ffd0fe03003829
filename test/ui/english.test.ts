import * as assert from 'node:assert';
import { THEMES } from '../../scripts/workbench/settings';
import { viewContainerTitle } from './driver/contributions';
import { drawnMarks, type DrawnMark } from './driver/drawn-marks';
import type { Workbench } from './driver/workbench';
import { keepPictures, openProduct, type Product } from './product';

const FIGURE = '486.2亿元';
const SLOGAN = '绿水青山就是金山银山';
const ENTITY = '国家发展改革委';

describe('English interface', () => {
  let product: Product;
  let workbench: Workbench;

  before(async () => {
    product = await openProduct({ file: 'notice.txt' });
    workbench = product.workbench;
  });
  after(() => product?.close());
  keepPictures(() => workbench);

  async function marksOf(text: string): Promise<DrawnMark[]> {
    return (await workbench.waitForMarks()).filter((mark) => mark.text === text);
  }

  /** How a text is drawn: everything that tells its layer. */
  async function lookOf(text: string): Promise<string> {
    const marks = await marksOf(text);
    assert.ok(marks.length > 0, `${text} is marked`);
    return marks.map(({ background, underline, colour }) => `${background} ${underline} ${colour}`).join(' | ');
  }

  const shows = async (text: string): Promise<boolean> =>
    (await workbench.page.locator('.editor-instance .view-lines').first().innerText()).includes(text);

  it('marks figures, slogans and entities, each in its own way', async () => {
    const looks = [await lookOf(FIGURE), await lookOf(SLOGAN), await lookOf(ENTITY)];
    assert.strictEqual(new Set(looks).size, 3, `three looks: ${looks.join('\n')}`);
  });

  it('leaves plain prose unmarked', async () => {
    const marks = await workbench.waitForMarks();
    assert.ok(!marks.some((mark) => mark.text.includes('各项任务')), 'no mark on 各项任务');
  });

  it('says in a hover what a figure is worth', async () => {
    const hover = await workbench.hover(FIGURE);
    assert.match(hover, /48\.62 billion yuan/);
    assert.match(hover, /money/);
    assert.match(hover, /48,620,000,000/);
  });

  it('says in a hover what a slogan means', async () => {
    const hover = await workbench.hover(SLOGAN);
    assert.match(hover, /lucid waters/i);
    assert.match(hover, /formulation/);
  });

  it('says in a hover what an entity is', async () => {
    assert.match(await workbench.hover(ENTITY), /organization/);
  });

  it('lists the article and its sections with their counts', async () => {
    await workbench.openView(viewContainerTitle() ?? '');
    await workbench.waitForRow('二、重点任务');
    const rows = await workbench.rowTexts();
    for (const title of ['意见', '一、总体要求', '二、重点任务', '（一）调整产业结构', '三、保障措施']) {
      assert.ok(
        rows.some((row) => row.includes(title)),
        `${title} is in ${rows.join(' / ')}`,
      );
    }
    const goals = rows.find((row) => row.includes('重点任务')) ?? '';
    assert.match(goals, /F[1-9]/, `${goals} counts its figures`);
  });

  it('moves the editor to a section that is clicked', async () => {
    await workbench.clickRow('二、重点任务');
    await workbench.waitForCursorLine(8);
    await workbench.clickRow('三、保障措施');
    await workbench.waitForCursorLine(13);
  });

  it('selects the section that the cursor moves into', async () => {
    await workbench.focusEditor();
    await workbench.goToLine(10);
    await workbench.waitForSelectedRow('（一）调整产业结构');
  });

  it('counts the annotations of the document in the status bar', async () => {
    assert.ok((await workbench.statusBar()).some((text) => /F\d+ S\d+ E\d+/.test(text)));
  });

  it('keeps marks on their text while somebody types', async () => {
    await workbench.goToLine(7, 1);
    await workbench.page.keyboard.type('abc');
    assert.strictEqual((await marksOf(FIGURE)).length > 0, true, `${FIGURE} is still marked`);
    await workbench.page.keyboard.press('Control+Z');
  });

  it('leaves pinyin unmarked while an input method composes, and marks the characters', async () => {
    await workbench.focusEditor();
    await workbench.goToLine(13, 1);
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.type('全长35');
    const keyboard = await workbench.page.context().newCDPSession(workbench.page);
    for (const text of ['k', 'km'])
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    assert.ok(await shows('全长35km'), 'pinyin stands in the text');
    // Longer than a pause in typing: people take their time over the list of characters.
    for (let i = 0; i < 10; i++) {
      await workbench.page.waitForTimeout(250);
      const marks = await drawnMarks(workbench.page);
      assert.deepStrictEqual(
        marks.filter(({ text }) => text.includes('k')),
        [],
      );
    }
    await keyboard.send('Input.insertText', { text: '公里' });
    assert.ok(await shows('全长35公里'), 'characters replace the pinyin');
    await workbench.waitUntil('the length is marked', async () =>
      (await drawnMarks(workbench.page)).some(({ text }) => text === '35公里'),
    );
    // The same letters typed on purpose are marked as soon as the caret leaves them.
    await workbench.page.keyboard.type('，宽20km');
    await workbench.page.keyboard.press('Home');
    await workbench.waitUntil('the width is marked', async () =>
      (await drawnMarks(workbench.page)).some(({ text }) => text === '20km'),
    );
    await keyboard.detach();
    while (await shows('全长35')) await workbench.page.keyboard.press('Control+Z');
  });

  it('takes the marks away and brings them back by a command', async () => {
    await workbench.runCommand('Policy Lens: Toggle Annotation of This Document');
    await workbench.waitForNoMarks();
    await workbench.runCommand('Policy Lens: Toggle Annotation of This Document');
    assert.ok((await marksOf(FIGURE)).length > 0);
  });

  it('hides and shows one layer by a command', async () => {
    await workbench.runCommand('Policy Lens: Show or Hide Slogans');
    await workbench.waitUntil('the slogans are gone', async () => (await marksOf(SLOGAN)).length === 0);
    assert.ok((await marksOf(FIGURE)).length > 0, 'figures stay');
    await workbench.runCommand('Policy Lens: Show or Hide Slogans');
    await workbench.waitUntil('the slogans are back', async () => (await marksOf(SLOGAN)).length > 0);
  });

  for (const theme of ['light', 'hc-dark', 'hc-light'] as const) {
    it(`tells the layers apart in the theme ${THEMES[theme].label}`, async () => {
      const before = await lookOf(FIGURE);
      await workbench.setTheme(theme);
      await workbench.waitUntil('the colours change', async () => (await lookOf(FIGURE)) !== before);
      const looks = [await lookOf(FIGURE), await lookOf(SLOGAN), await lookOf(ENTITY)];
      assert.strictEqual(new Set(looks).size, 3, `three looks: ${looks.join('\n')}`);
    });
  }
});
