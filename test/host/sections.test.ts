import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { NOTICE, closeAll, hoverAt, show, until } from './support';

/** A page as it was copied: a bar of the site, a notice, the notice again, links of the site. */
const PAGE = [
  '首页 > 政务公开 > 通知公告',
  '发布时间：2024-05-06　来源：某某市人民政府办公室　【字号：大 中 小】',
  NOTICE,
  '',
  NOTICE,
  '',
  '上一篇：关于做好防汛工作的通知',
  '下一篇：关于召开港口工作会议的通知',
].join('\n');

const symbolsOf = (document: vscode.TextDocument): Thenable<vscode.DocumentSymbol[] | undefined> =>
  vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);

const foldingsOf = (document: vscode.TextDocument): Thenable<vscode.FoldingRange[] | undefined> =>
  vscode.commands.executeCommand('vscode.executeFoldingRangeProvider', document.uri);

const namesOf = (symbols: readonly vscode.DocumentSymbol[] = []): unknown[] =>
  symbols.map(({ name, children }) => (children.length ? [name, namesOf(children)] : name));

/** Lines that are folded away, in a document that the editor shows whole. */
function hiddenLines(editor: vscode.TextEditor): number {
  let hidden = 0;
  let next = 0;
  for (const { start, end } of editor.visibleRanges) {
    hidden += start.line - next;
    next = end.line + 1;
  }
  return hidden + editor.document.lineCount - next;
}

describe('sections in VS Code’s own views', () => {
  afterEach(closeAll);

  it('articles and sections are symbols, nested', async () => {
    const { document } = await show(NOTICE);
    const symbols = await symbolsOf(document);
    assert.deepStrictEqual(namesOf(symbols), [
      ['关于做好全市港口工作的通知', ['一、总体要求', '二、重点任务', '三、保障措施']],
    ]);
    assert.match(symbols?.[0]?.detail ?? '', /F\d/);
  });

  it('answer for the text after an edit', async () => {
    const editor = await show(NOTICE);
    await symbolsOf(editor.document);
    await editor.edit((edit) =>
      edit.insert(editor.document.lineAt(editor.document.lineCount - 1).range.end, '\n四、组织实施\n按期完成。'),
    );
    assert.match(JSON.stringify(namesOf(await symbolsOf(editor.document))), /三、保障措施","四、组织实施/);
  });

  it('headings of Markdown are not shown twice', async () => {
    const markdown = [
      '# 工作通报',
      '',
      NOTICE.split('\n').slice(2, 3).join(''),
      '',
      '## 进展',
      '',
      '全市投资增长8.5%，高质量发展迈出坚实步伐。',
      '',
      '## 打算',
      '',
      '坚持稳中求进，加快培育新质生产力。',
      '',
    ].join('\n');
    const { document } = await show(markdown, 'markdown');
    await hoverAt(document, '8.5%');
    const names = async (): Promise<string> => JSON.stringify(namesOf(await symbolsOf(document)));
    // VS Code's own provider for Markdown starts with the first Markdown document.
    await until('VS Code lists the headings', async () => (await names()).includes('进展'));
    const all = await names();
    assert.strictEqual(all.match(/进展/g)?.length, 1, all);
  });

  it('fold, and documents that are left alone fold by indentation', async () => {
    const { document } = await show(NOTICE);
    const ranges = (await foldingsOf(document)) ?? [];
    assert.deepStrictEqual(
      ranges.map(({ start, end }) => [start, end]),
      [
        [0, 8],
        [3, 4],
        [5, 6],
        [7, 8],
      ],
    );
    const note = await show('shopping\n  milk\n  bread\nbank\n');
    await vscode.commands.executeCommand('editor.foldAll');
    await until('the list is folded', () => hiddenLines(note) === 2);
  });
});

describe('page furniture and second copies', () => {
  afterEach(closeAll);

  it('are folded with one command, and unfolded', async () => {
    const editor = await show(PAGE);
    const lines = NOTICE.split('\n').length;
    await vscode.commands.executeCommand('policyLens.foldAside');
    await until('they are folded', () => hiddenLines(editor) >= lines - 1);
    const hidden = hiddenLines(editor);
    await vscode.commands.executeCommand('policyLens.foldAside');
    assert.strictEqual(hiddenLines(editor), hidden, 'folding again changes nothing');
    await vscode.commands.executeCommand('policyLens.unfoldAside');
    await until('they are unfolded', () => hiddenLines(editor) === 0);
  });

  for (const { command, gone, stays } of [
    { command: 'policyLens.removeFurniture', gone: /首页|字号|上一篇/, stays: /通知[\s\S]*通知/ },
    { command: 'policyLens.keepOneCopy', gone: /任务落实到位[\s\S]*任务落实到位/, stays: /首页[\s\S]*任务落实到位/ },
  ])
    it(`${command} shows what it would take, takes it when told, and can be undone`, async () => {
      const { document } = await show(PAGE);
      const done = vscode.commands.executeCommand(command);
      const isPreview = ({ input }: vscode.Tab): boolean => input instanceof vscode.TabInputTextDiff;
      const previews = (): number => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(isPreview).length;
      await until('the change is shown', () => previews() === 1);
      assert.strictEqual(document.getText(), PAGE, 'nothing goes before it is confirmed');
      await until('it is confirmed', async () => {
        await vscode.commands.executeCommand('notification.acceptPrimaryAction');
        return document.getText() !== PAGE;
      });
      await done;
      assert.strictEqual(previews(), 0);
      assert.doesNotMatch(document.getText(), gone);
      assert.match(document.getText(), stays);
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('undo');
      assert.strictEqual(document.getText(), PAGE);
    });
});

describe('a removal that is shown', () => {
  afterEach(closeAll);

  const previews = (): vscode.Tab[] =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof vscode.TabInputTextDiff);

  it('is made by the button over it, and not by closing it', async () => {
    const { document } = await show(PAGE);
    const refused = vscode.commands.executeCommand('policyLens.removeFurniture');
    await until('the change is shown', () => previews().length === 1);
    await vscode.window.tabGroups.close(previews());
    await refused;
    assert.strictEqual(document.getText(), PAGE);
    await vscode.window.showTextDocument(document);
    const done = vscode.commands.executeCommand('policyLens.removeFurniture');
    await until('the change is shown again', () => previews().length === 1);
    await until('the removal is made', async () => {
      await vscode.commands.executeCommand('policyLens.confirmRemoval');
      return document.getText() !== PAGE;
    });
    await done;
    assert.doesNotMatch(document.getText(), /首页/);
  });
});

describe('the outline', () => {
  afterEach(closeAll);

  it('is copied as Markdown', async () => {
    const { document } = await show(NOTICE);
    await hoverAt(document, '8.5%');
    await vscode.commands.executeCommand('policyLens.copyOutline');
    const text = await vscode.env.clipboard.readText();
    assert.match(text, /^- \*\*关于做好全市港口工作的通知\*\*.*F\d/);
    assert.match(text, /\n {2}- 二、重点任务 · F\d/);
  });

  it('opens every row without taking the focus from the text', async () => {
    const editor = await show(NOTICE);
    await hoverAt(editor.document, '8.5%');
    await vscode.commands.executeCommand('policyLens.showOutline');
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('policyLens.expandOutline');
    await vscode.commands.executeCommand('type', { text: '甲' });
    assert.ok(editor.document.getText().startsWith('甲'), 'what is typed still reaches the text');
  });
});
