import * as vscode from 'vscode';
import { figureEnglish } from '../features/figureEnglish';
import { rowOf, rowText, sameIndicator } from '../features/figureRow';
import type { Feature } from './app';
import { rangeOf } from './ranges';
import { markOf, plain, type Target } from './target';

const FIGURES = new Set(['figure'] as const);

/** What a figure's card offers to copy besides its value, and the way to the figures of the same indicator. */
export const figureCommands: Feature = (app) => {
  const copying = (command: string, wordsOf: (target: Target) => string | undefined): vscode.Disposable =>
    vscode.commands.registerCommand(command, async (uri?: unknown, key?: unknown) => {
      const target = await markOf(app, FIGURES, uri, key);
      if (!target) return;
      const words = wordsOf(target);
      if (words === undefined) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('“{0}” has no value of its own in this text.', plain(target.mark.text)),
        );
        return;
      }
      await vscode.env.clipboard.writeText(words);
      vscode.window.setStatusBarMessage(vscode.l10n.t('Copied: {0}', words.replaceAll('\t', ' ')), 3_000);
    });
  return vscode.Disposable.from(
    copying('policyLens.copyEnglish', ({ mark }) => (mark.layer === 'figure' ? figureEnglish(mark) : undefined)),
    copying('policyLens.copyRow', ({ reading, mark }) => {
      const row = rowOf(reading, mark);
      return row && rowText(row);
    }),
    vscode.commands.registerCommand('policyLens.goToSameIndicator', async (uri?: unknown, key?: unknown) => {
      const target = await markOf(app, FIGURES, uri, key);
      const row = target && rowOf(target.reading, target.mark);
      if (!row) return;
      const same = sameIndicator(target.reading, row);
      if (same.length === 0) {
        void vscode.window.showInformationMessage(vscode.l10n.t('No other figure of this document measures the same.'));
        return;
      }
      const { document } = target;
      await vscode.commands.executeCommand(
        'editor.action.goToLocations',
        document.uri,
        document.positionAt(target.mark.start),
        same.map(({ mark }) => new vscode.Location(document.uri, rangeOf(document, mark))),
        'peek',
      );
    }),
  );
};
