import * as assert from 'node:assert';
import * as vscode from 'vscode';
import type { Health } from '../../src/extension';
import { SUITE_LINE } from './runner/suite-line';
import { EXTENSION, NOTICE, closeAll, hoverAt, show, until, withSetting } from './support';

const extension = vscode.extensions.getExtension<Health>(EXTENSION);
const isNode = typeof process === 'object' && typeof process.memoryUsage === 'function';
/** The whole numbers in one host are enough; the others show that the same holds there. */
const whole = isNode && !/policy-lens\.policy-lens-\d/.test(extension?.extensionUri.path ?? '');
const DOCUMENTS = whole ? 300 : 12;
const EDITORS = whole ? 20 : 4;
const LONG_DOCUMENTS = whole ? 10 : 2;

/** Long enough that reading takes many slices. */
const LONG = Array.from(
  { length: 3_000 },
  (_, i) => `第${i}段：全市投资${i}.5亿元，同比增长${i % 20}.3%，推动高质量发展。`,
).join('\n');

/** What the heap holds when it was cleaned up, in MB; only Node can be asked. */
async function heapAfterCleaning(): Promise<number> {
  const v8 = process.getBuiltinModule?.('node:v8');
  const vm = process.getBuiltinModule?.('node:vm');
  v8?.setFlagsFromString('--expose-gc');
  const gc = vm?.runInNewContext('gc') as (() => void) | undefined;
  for (let i = 0; i < 3; i++) {
    gc?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return Math.round(process.memoryUsage().heapUsed / 1e5) / 10;
}

describe('under stress', () => {
  const rejections: unknown[] = [];
  const note = (reason: unknown): number => rejections.push(reason);
  let health: Health;
  const kept = (): number => health.documents();

  before(async () => {
    if (isNode) process.on('unhandledRejection', note);
    assert.ok(extension);
    health = await extension.activate();
  });
  after(() => {
    if (isNode) process.off('unhandledRejection', note);
  });
  afterEach(async () => {
    await closeAll();
    await until('only open documents are kept', () => kept() <= vscode.workspace.textDocuments.length);
    assert.deepStrictEqual(rejections, []);
  });

  /** Opens a file as a person does: a document that an extension opens itself, VS Code keeps for minutes. */
  async function open(name: string, content: string): Promise<vscode.TextDocument> {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, 'stress', name);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
    await vscode.commands.executeCommand('vscode.open', uri);
    const shown = (): vscode.TextDocument | undefined => vscode.window.activeTextEditor?.document;
    await until(`${name} is shown`, () => shown()?.uri.path.endsWith(`/${name}`) ?? false);
    const document = shown();
    assert.ok(document);
    return document;
  }

  it(`${DOCUMENTS} documents are opened, read and closed, and nothing of them is kept`, async function () {
    this.timeout(240_000);
    const heap: number[] = [];
    const cleanBefore = isNode ? await heapAfterCleaning() : 0;
    const before = kept();
    const verdictsBefore = health.inUse().verdicts;
    for (let i = 0; i < DOCUMENTS; i++) {
      const document = await open(`${i}.txt`, `${NOTICE}\n第${i}号：完成投资${i + 1}亿元。`);
      if (i % 50 === 0) {
        assert.notStrictEqual(await hoverAt(document, '8.5%'), '');
        if (isNode) heap.push(Math.round(process.memoryUsage().heapUsed / 1e6));
      }
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    }
    await until('no document is kept', () => kept() <= before, 20_000);
    const { waiting, verdicts, timers } = health.inUse();
    assert.deepStrictEqual({ waiting, timers }, { waiting: 0, timers: 0 });
    assert.ok(verdicts <= verdictsBefore, `${verdicts} verdicts are kept, ${verdictsBefore} before`);
    if (isNode) {
      const cleanAfter = await heapAfterCleaning();
      console.log(`${SUITE_LINE}    cleaned heap before and after, MB: ${cleanBefore}, ${cleanAfter}`);
      heap.push(Math.round(process.memoryUsage().heapUsed / 1e6));
      console.log(`${SUITE_LINE}    heap of the extension host every 50 documents, MB: ${heap.join(', ')}`);
    }
  });

  it(`${EDITORS} editors show one document, and an edit in it`, async function () {
    this.timeout(120_000);
    const { document } = await show(NOTICE);
    for (let i = 1; i < EDITORS; i++) await vscode.commands.executeCommand('workbench.action.splitEditor');
    assert.notStrictEqual(await hoverAt(document, '8.5%'), '');
    const before = kept();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().length), '\n工业增长7.7%。');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until('the new words are marked', async () => (await hoverAt(document, '7.7%')) !== '');
    assert.ok(kept() <= before);
  });

  it('documents are closed while they are being read', async function () {
    this.timeout(120_000);
    const before = kept();
    for (let i = 0; i < LONG_DOCUMENTS; i++) {
      await open(`long-${i}.txt`, LONG);
      await new Promise((resolve) => setTimeout(resolve, i * 15));
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    }
    await until('no document is kept', () => kept() <= before, 20_000);
  });

  it('settings are flipped while a document is being read', async function () {
    this.timeout(120_000);
    const { document } = await show(LONG);
    for (let i = 0; i < 6; i++)
      await withSetting('annotate', 'never', async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
      });
    await until(
      'the document is read',
      async () => (await hoverAt(document, '第0段：全市投资0.5亿元'.slice(7))) !== '',
      60_000,
    );
    assert.strictEqual(health.documents(), 1);
  });
});
