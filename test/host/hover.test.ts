import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { NOTICE, closeAll, hoverAt, hoverMarkdownAt, show, until, withSetting } from './support';

describe('hovers', () => {
  afterEach(closeAll);

  it('say of a figure what it is, its change and the rule', async () => {
    const { document } = await show(NOTICE);
    const hover = await hoverAt(document, '8.5%');
    assert.match(hover, /\*\*up 8\.5 percent year on year\*\* · percentage/);
    assert.match(hover, /increase, against the same period a year earlier/);
    assert.match(hover, /command:policyLens\.whyMarked/);
    assert.match(hover, /command:policyLens\.copyValue/);
  });

  it('say of a slogan its kind, meaning, English and number', async () => {
    const { document } = await show(`${NOTICE}\n再次强调高质量发展。`);
    const hover = await hoverAt(document, '高质量发展');
    assert.match(hover, /high-quality development/);
    assert.match(hover, /political formulation/);
    assert.match(hover, /2 times, this is number 1/);
  });

  it('trust named commands only, and no HTML', async () => {
    const { document } = await show(NOTICE);
    const at = document.positionAt(document.getText().indexOf('8.5%'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const contents = hovers
      .flatMap((hover) => hover.contents)
      .filter((content) => content instanceof vscode.MarkdownString);
    assert.ok(contents.length > 0);
    for (const { isTrusted, supportHtml } of contents) {
      assert.notStrictEqual(isTrusted, true);
      assert.ok(
        typeof isTrusted === 'object' && isTrusted.enabledCommands.every((name) => name.startsWith('policyLens.')),
      );
      assert.ok(!supportHtml);
    }
  });

  it('take the document’s words as text and never as Markdown', async () => {
    const { document } = await show(`${NOTICE}\n印发《[关于](command:workbench.action.quit)港口工作的*意见*》。`);
    const hover = await hoverMarkdownAt(document, '港口工作的*');
    assert.notStrictEqual(hover, '', 'the document name is marked');
    assert.ok(!hover.includes('](command:workbench'), hover);
    assert.ok(!hover.includes('的*意见*'), hover);
  });

  it('of a hidden layer do not appear, and come back with it', async () => {
    const { document } = await show(NOTICE);
    await withSetting('layers.figures', false, async () => {
      await until('figures are hidden', async () => (await hoverAt(document, '8.5%')) === '');
      assert.notStrictEqual(await hoverAt(document, '高质量发展'), '');
    });
    await until('figures are back', async () => (await hoverAt(document, '8.5%')) !== '');
  });
});
