import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { EXTENSION, show, until } from './support';

describe('activation', () => {
  // The first suite: on a busy machine the workbench is still starting, and every later suite needs this to be over.
  it('happens when a plain text document opens', async function () {
    this.timeout(90_000);
    const extension = vscode.extensions.getExtension(EXTENSION);
    assert.ok(extension, 'the extension is installed');
    await show('全市经济平稳运行。');
    await until('the extension is active', () => extension.isActive, 80_000);
  });
});
