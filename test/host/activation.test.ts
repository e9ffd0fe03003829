import * as assert from 'node:assert';
import * as vscode from 'vscode';

describe('activation', () => {
  it('happens when a plain text document opens', async () => {
    const extension = vscode.extensions.getExtension('policy-lens.policy-lens');
    assert.ok(extension, 'the extension is installed');
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '全市经济平稳运行。' });
    await vscode.window.showTextDocument(document);
    for (let i = 0; i < 100 && !extension.isActive; i++) await new Promise((resolve) => setTimeout(resolve, 50));
    assert.ok(extension.isActive, 'active within five seconds');
  });
});
