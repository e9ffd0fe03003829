import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, hoverAt, until } from './support';

/** 全市经济平稳运行，坚持高质量发展，总产值同比增长8.5%。 in GBK. */
const GBK =
  'c8abcad0beadbcc3c6bdcec8d4cbd0d0a3acbce1b3d6b8dfd6cac1bfb7a2d5b9a3acd7dcb2fad6b5cdacb1c8d4f6b3a4382e3525a1a3';

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16));

describe('a file in a GB encoding', () => {
  afterEach(closeAll);

  it('is read anew as GB18030 by the command, and annotated', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder, 'a workspace is open');
    const uri = vscode.Uri.joinPath(folder.uri, 'report-gbk.txt');
    await vscode.workspace.fs.writeFile(uri, bytesOf(GBK.repeat(6)));
    const misread = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(misread);
    assert.ok(misread.getText().includes('\ufffd'));
    await vscode.commands.executeCommand('policyLens.reopenAsGb18030');
    const text = () => vscode.window.activeTextEditor?.document.getText() ?? '';
    await until('the text is Chinese', () => text().startsWith('全市经济平稳运行'));
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    assert.strictEqual(document.encoding, 'gb18030');
    await until('it is annotated', async () => (await hoverAt(document, '高质量发展')) !== '');
  });
});
