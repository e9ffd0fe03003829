import * as vscode from 'vscode';
import { normalisedValue } from '../features/figureValue';
import type { Feature } from './app';
import { markOf, plain } from './target';

/** Puts a figure's normalised value on the clipboard: plain digits in the base unit, or an EDTF date. */
export const copyValue: Feature = (app) =>
  vscode.commands.registerCommand('policyLens.copyValue', async (uri?: unknown, key?: unknown) => {
    const target = await markOf(app, new Set(['figure']), uri, key);
    if (!target || target.mark.layer !== 'figure') return;
    const value = normalisedValue(target.mark);
    if (value === undefined) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('“{0}” has no value of its own in this text.', plain(target.mark.text)),
      );
      return;
    }
    await vscode.env.clipboard.writeText(value);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Copied: {0}', value), 3_000);
  });
