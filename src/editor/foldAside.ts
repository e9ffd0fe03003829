import * as vscode from 'vscode';
import { foldings } from '../features/foldings';
import type { App, Feature } from './app';

/** Folds what does not belong to the reading, page furniture and second copies, and unfolds it. */
export const foldAside: Feature = (app) =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('policyLens.foldAside', () => fold(app, 'editor.fold')),
    vscode.commands.registerCommand('policyLens.unfoldAside', () => fold(app, 'editor.unfold')),
  );

async function fold({ documents }: App, command: 'editor.fold' | 'editor.unfold'): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const reading = editor && (await documents.current(editor.document));
  if (!editor || !reading) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This document is not annotated.'));
    return;
  }
  const lines = foldings(reading, 'all').flatMap(({ first, aside }) => (aside ? [first - 1] : []));
  if (lines.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There is no page furniture of two lines or more, and no second copy.'),
    );
    return;
  }
  // One level down from the lines named: what is folded already stays so, and nothing around it is folded.
  await vscode.commands.executeCommand(command, { levels: 1, direction: 'down', selectionLines: lines });
}
