import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { EXTENSION, NOTICE, closeAll, hoverAt, show } from './support';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings: readonly { readonly key: string; readonly mac: string }[];
  };
}

const extension = (): vscode.Extension<unknown> => {
  const found = vscode.extensions.getExtension(EXTENSION);
  assert.ok(found, 'the extension is installed');
  return found;
};
const manifest = (): Manifest => extension().packageJSON as Manifest;

describe('what package.json promises', () => {
  afterEach(closeAll);

  it('every command exists, under a title in words', async () => {
    const { document } = await show(NOTICE);
    await hoverAt(document, '8.5%');
    const known = new Set(await vscode.commands.getCommands(true));
    const { commands } = manifest().contributes;
    assert.ok(commands.length >= 20);
    for (const { command, title } of commands) {
      assert.ok(known.has(command), command);
      assert.ok(!title.includes('%'), title);
    }
  });

  it('keybindings do not collide with those of VS Code', async () => {
    const defaults = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
    );
    const taken = new Set(
      [...defaults.getText().matchAll(/"key": "([^"]+)",\s*"command": "(?!policyLens)/g)].map((m) => m[1]),
    );
    assert.ok(taken.size > 100, `${taken.size} default keys are known`);
    for (const { key, mac } of manifest().contributes.keybindings) {
      assert.ok(!taken.has(key), key);
      assert.ok(!taken.has(mac), mac);
    }
  });

  it('the language policy-text reads Chinese well', () => {
    const editor = vscode.workspace.getConfiguration('editor', { languageId: 'policy-text' });
    assert.strictEqual(editor.get('wordWrap'), 'on');
    assert.strictEqual(editor.get('unicodeHighlight.ambiguousCharacters'), false);
    assert.strictEqual(editor.get('unicodeHighlight.nonBasicASCII'), false);
    assert.strictEqual(editor.get('wordSegmenterLocales'), 'zh-CN');
  });
});
