import * as vscode from 'vscode';
import { copyRemovals, furnitureRemovals, type Removal } from '../features/cleanup';
import type { Reading } from '../corrections/reading';
import type { App, Feature } from './app';
import { rangeOf } from './ranges';

/** "Remove Page Furniture…", "Keep One Copy…": edits that a person sees and confirms first, and can undo. */
export const cleanup: Feature = (app) =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('policyLens.removeFurniture', () =>
      remove(app, furnitureRemovals, vscode.l10n.t('Remove page furniture'), () =>
        vscode.l10n.t('There is no page furniture in this document.'),
      ),
    ),
    vscode.commands.registerCommand('policyLens.keepOneCopy', () =>
      remove(app, copyRemovals, vscode.l10n.t('Remove second copies'), () =>
        vscode.l10n.t('No article stands in this document twice.'),
      ),
    ),
  );

async function remove(
  { documents }: App,
  removalsOf: (reading: Reading) => readonly Removal[],
  label: string,
  nothing: () => string,
): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const reading = document && (await documents.current(document));
  if (!document || !reading || reading.version !== document.version) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This document is not annotated.'));
    return;
  }
  const removals = removalsOf(reading);
  if (removals.length === 0) {
    void vscode.window.showInformationMessage(nothing());
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  for (const removal of removals) {
    const range = rangeOf(document, removal);
    // With `needsConfirmation` the editor shows the whole change before it makes it.
    edit.delete(document.uri, range, { needsConfirmation: true, label, description: removal.words });
  }
  await vscode.workspace.applyEdit(edit, { isRefactoring: true });
}
