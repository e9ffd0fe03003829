import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { NOTICE, closeAll, hoverAt, show, until, withSetting } from './support';

const TEXT = [
  NOTICE,
  '四、空间布局',
  '围绕“两园一带”（东港产业园、西港产业园、滨江经济带）优化布局。',
  '坚持高质量发展，以“两园一带”带动全市。',
].join('\n');

const at = (document: vscode.TextDocument, words: string, from = 0): vscode.Position =>
  document.positionAt(document.getText().indexOf(words, from));

const wordsAt = (document: vscode.TextDocument, range: vscode.Range): string => document.getText(range);

async function definitions(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.LocationLink[]> {
  return vscode.commands.executeCommand('vscode.executeDefinitionProvider', document.uri, position);
}

describe('marks as VS Code knows symbols', () => {
  afterEach(closeAll);

  it('a numeral abbreviation leads to the list that spells it out, and an item of the list back', async () => {
    const { document } = await show(TEXT);
    await hoverAt(document, '两园一带');
    const last = document.positionAt(TEXT.lastIndexOf('两园一带') + 1);
    const [link] = await definitions(document, last);
    assert.ok(link?.targetSelectionRange);
    assert.strictEqual(wordsAt(document, link.targetSelectionRange), '东港产业园、西港产业园、滨江经济带');
    const [back] = await definitions(document, at(document, '西港产业园'));
    assert.ok(back?.targetSelectionRange && back.originSelectionRange);
    assert.strictEqual(wordsAt(document, back.originSelectionRange), '西港产业园');
    assert.strictEqual(wordsAt(document, back.targetSelectionRange), '两园一带');
  });

  it('references and highlights are all places of a formulation', async () => {
    const { document } = await show(TEXT);
    await hoverAt(document, '高质量发展');
    const position = document.positionAt(TEXT.indexOf('高质量发展') + 2);
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      position,
    );
    assert.deepStrictEqual(
      references.map(({ range }) => [wordsAt(document, range), document.offsetAt(range.start)]),
      [TEXT.indexOf('高质量发展'), TEXT.lastIndexOf('高质量发展')].map((start) => ['高质量发展', start]),
    );
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      position,
    );
    assert.strictEqual(highlights.length, 2);
  });

  it('a hover lists the items as links, and leads on to the next occurrence', async () => {
    const editor = await show(TEXT);
    const hover = await hoverAt(editor.document, '两园一带');
    assert.match(hover, /\[东港产业园\]\(command:policyLens\.revealSpan/);
    const next = /command:policyLens\.nextOccurrence\?([^)]+)/.exec(hover)?.[1];
    assert.ok(next);
    const [uri, key] = JSON.parse(decodeURIComponent(next)) as [string, string];
    await vscode.commands.executeCommand('policyLens.nextOccurrence', uri, key);
    const caret = (): number => editor.document.offsetAt(editor.selection.active);
    await until('the caret is at the second place', () => caret() === TEXT.lastIndexOf('两园一带'));
    await vscode.commands.executeCommand('policyLens.nextOccurrence');
    await until('the caret is back at the first place', () => caret() === TEXT.indexOf('两园一带'));
  });
});

describe('the view of slogans', () => {
  afterEach(closeAll);

  it('is copied as a list with English, grouped as it is shown', async () => {
    const { document } = await show(TEXT);
    await hoverAt(document, '高质量发展');
    const copied = async (): Promise<string> => {
      await vscode.env.clipboard.writeText('');
      await vscode.commands.executeCommand('policyLens.copySlogans');
      return vscode.env.clipboard.readText();
    };
    try {
      await vscode.commands.executeCommand('policyLens.groupSlogansByKind');
      const byKind = await copied();
      assert.match(byKind, /^- \*\*Political formulations\*\*$/m);
      assert.match(byKind, /^ {2}- 高质量发展 ×2 · high-quality development \(.+\)$/m);
      await vscode.commands.executeCommand('policyLens.groupSlogansByFrequency');
      assert.match(await copied(), /^- (?:高质量发展|两园一带) ×2/);
      await vscode.commands.executeCommand('policyLens.groupSlogansBySection');
      assert.match(await copied(), /^- \*\*一、总体要求\*\*\n {2}- 以人民为中心/m);
    } finally {
      await vscode.commands.executeCommand('policyLens.groupSlogansByKind');
    }
  });

  it('a row leads to its mark, wherever an edit has moved it', async () => {
    const editor = await show(TEXT);
    const { document } = editor;
    const hover = await hoverAt(document, '以人民为中心');
    const args = /command:policyLens\.whyMarked\?([^)]+)/.exec(hover)?.[1];
    assert.ok(args);
    const [uri, key] = JSON.parse(decodeURIComponent(args)) as [string, string];
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '（草稿）\n'));
    await vscode.commands.executeCommand('policyLens.revealMark', uri, key);
    await until(
      'the caret is at the mark',
      () => document.offsetAt(editor.selection.active) === document.getText().indexOf('以人民为中心'),
    );
  });
});

describe('a label whose number disagrees with its list', () => {
  afterEach(closeAll);

  it('is told in its hover, and in Problems only where a person wants that', async () => {
    const { document } = await show(`${TEXT}\n严格落实“四早”要求，“四早”即早发现、早报告、早治疗。`);
    const own = () => vscode.languages.getDiagnostics(document.uri).filter(({ code }) => code === 'label-count');
    assert.match(await hoverAt(document, '四早'), /The label counts 4; the text lists 3/);
    assert.deepStrictEqual(own(), []);
    await withSetting('checks', true, async () => {
      await until('the problem is reported', () => own().length === 1);
      const [problem] = own();
      assert.ok(problem?.relatedInformation?.[0]);
      assert.strictEqual(wordsAt(document, problem.range), '四早');
      assert.strictEqual(wordsAt(document, problem.relatedInformation[0].location.range), '早发现、早报告、早治疗');
    });
    await until('the problem is gone', () => own().length === 0);
  });
});
