import * as vscode from 'vscode';
import { documentCounts } from '../features/counts';
import type { Feature } from './app';
import { countsInWords, countsShort } from './words';

/** Counts of the active document; a click shows the outline. */
export const statusBar: Feature = ({ documents }) => {
  const item = vscode.window.createStatusBarItem('policyLens.counts', vscode.StatusBarAlignment.Right, 95);
  item.name = vscode.l10n.t('Policy Lens: Counts');
  item.command = 'policyLens.showOutline';
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const reading = document && documents.readingOf(document);
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
    vscode.window.onDidChangeActiveTextEditor(update),
    documents.onDidChange((document) => {
      if (document === vscode.window.activeTextEditor?.document) update();
    }),
  );
};
