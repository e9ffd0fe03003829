import * as vscode from 'vscode';

/** One entry for desktop and web. Nothing heavy happens here: lexicons load on first use. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Policy Lens', { log: true });
  context.subscriptions.push(log);
}
