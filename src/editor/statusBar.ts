import * as vscode from 'vscode';
import { documentCounts } from '../features/counts';
import type { Feature } from './app';
import { countsInWords, countsShort } from './words';

/** Work that takes longer is shown. */
const LONG_MS = 500;

/** Counts of the active document; a click shows the outline. */
export const statusBar: Feature = ({ documents }) => {
  const item = vscode.window.createStatusBarItem('policyLens.counts', vscode.StatusBarAlignment.Right, 95);
  item.name = vscode.l10n.t('Policy Lens: Counts');
  item.command = 'policyLens.showOutline';
  let late: ReturnType<typeof setTimeout> | undefined;
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const reading = document && documents.readingOf(document);
    clearTimeout(late);
    const busy = document ? documents.busy(document) : 0;
    if (busy > LONG_MS) {
      item.text = `$(loading~spin) ${vscode.l10n.t('Reading…')}`;
      item.tooltip = vscode.l10n.t('Policy Lens is reading the document.');
      item.accessibilityInformation = { label: vscode.l10n.t('Policy Lens is reading the document.') };
      item.show();
      return;
    }
    if (busy > 0) late = setTimeout(update, LONG_MS + 20 - busy);
    if (reading) {
      const counts = documentCounts(reading);
      const words = countsInWords(counts);
      item.text = `$(book) ${countsShort(counts)}`;
      item.tooltip = vscode.l10n.t('{0}. Click to show the outline.', words);
      item.accessibilityInformation = { label: words, role: 'button' };
      item.show();
    } else item.hide();
  };
  update();
  return vscode.Disposable.from(
    item,
    { dispose: () => clearTimeout(late) },
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length && document === vscode.window.activeTextEditor?.document) {
        clearTimeout(late);
        late = setTimeout(update, LONG_MS);
      }
    }),
    vscode.window.onDidChangeActiveTextEditor(update),
    documents.onDidChange((document) => {
      if (document === vscode.window.activeTextEditor?.document) update();
    }),
  );
};
