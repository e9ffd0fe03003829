import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { NOTICE, closeAll, hoverAt, show, until } from './support';

interface Exported {
  readonly offsets: { readonly unit: string; readonly lineEnds: string };
  readonly articles: readonly unknown[];
  readonly annotations: readonly { layer: string; start: number; end: number; text: string; rule: string }[];
}

/** The words from the caret on. */
const atCaret = ({ document, selection }: vscode.TextEditor, length: number): string =>
  document.getText().slice(document.offsetAt(selection.active), document.offsetAt(selection.active) + length);

async function exported(): Promise<Exported> {
  await vscode.commands.executeCommand('policyLens.exportJson');
  const document = vscode.window.activeTextEditor?.document;
  assert.strictEqual(document?.languageId, 'json');
  return JSON.parse(document.getText()) as Exported;
}

describe('commands', () => {
  afterEach(closeAll);

  it('walk from figure to figure, forwards, backwards and round', async () => {
    const editor = await show(NOTICE);
    await hoverAt(editor.document, '8.5%');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const all = (await exported()).annotations.filter(({ layer }) => layer === 'figure');
    assert.ok(all.length >= 2);
    const walked: number[] = [];
    const again = await vscode.window.showTextDocument(editor.document);
    for (let i = 0; i < all.length; i++) {
      await vscode.commands.executeCommand('policyLens.nextFigure');
      walked.push(again.document.offsetAt(again.selection.active));
    }
    assert.deepStrictEqual(
      walked,
      all.map(({ start }) => start),
    );
    await vscode.commands.executeCommand('policyLens.nextFigure');
    assert.strictEqual(again.document.offsetAt(again.selection.active), all[0]?.start);
    await vscode.commands.executeCommand('policyLens.previousFigure');
    assert.strictEqual(again.document.offsetAt(again.selection.active), all.at(-1)?.start);
  });

  it('walk over all layers', async () => {
    const editor = await show(NOTICE);
    await hoverAt(editor.document, '8.5%');
    const all = (await exported()).annotations;
    const again = await vscode.window.showTextDocument(editor.document);
    again.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('policyLens.nextAnnotation');
    const first = all.find(({ start }) => start > 0);
    assert.ok(first);
    assert.strictEqual(atCaret(again, first.text.length), first.text);
  });

  it('export says which text its offsets count in, and they are right', async () => {
    const editor = await show(NOTICE);
    await hoverAt(editor.document, '8.5%');
    const text = editor.document.getText();
    const { offsets, articles, annotations } = await exported();
    assert.strictEqual(offsets.unit, 'UTF-16 code units');
    assert.strictEqual(offsets.lineEnds, editor.document.eol === vscode.EndOfLine.LF ? 'LF' : 'CRLF');
    assert.ok(articles.length >= 1);
    assert.ok(annotations.some(({ layer }) => layer === 'slogan'));
    for (const mark of annotations) assert.strictEqual(text.slice(mark.start, mark.end), mark.text);
  });

  it('copy the normalised value of the figure at the caret', async () => {
    const editor = await show(NOTICE);
    await hoverAt(editor.document, '35%');
    const at = editor.document.positionAt(NOTICE.indexOf('35%') + 1);
    editor.selection = new vscode.Selection(at, at);
    await vscode.env.clipboard.writeText('before');
    await vscode.commands.executeCommand('policyLens.copyValue');
    await until('the value is copied', async () => (await vscode.env.clipboard.readText()) === '35');
  });

  it('show and hide a layer through its setting', async () => {
    const { document } = await show(NOTICE);
    await hoverAt(document, '高质量发展');
    const shown = () => vscode.workspace.getConfiguration('policyLens').get('layers.slogans');
    try {
      await vscode.commands.executeCommand('policyLens.toggleSlogans');
      assert.strictEqual(shown(), false);
      assert.strictEqual(await hoverAt(document, '高质量发展'), '');
    } finally {
      await vscode.commands.executeCommand('policyLens.toggleSlogans');
    }
    assert.strictEqual(shown(), true);
    assert.notStrictEqual(await hoverAt(document, '高质量发展'), '');
  });

  it('show the outline without an error, with and without a document', async () => {
    await vscode.commands.executeCommand('policyLens.showOutline');
    await show(NOTICE);
    await vscode.commands.executeCommand('policyLens.showOutline');
  });

  it('change the language mode to policy-text, and the document stays annotated', async () => {
    await show(NOTICE);
    await vscode.commands.executeCommand('policyLens.readAsPolicyText');
    const document = vscode.window.activeTextEditor?.document;
    assert.strictEqual(document?.languageId, 'policy-text');
    assert.notStrictEqual(await hoverAt(document, '8.5%'), '');
  });
});
