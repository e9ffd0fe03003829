import * as vscode from 'vscode';
import { reasonText } from '../features/rejections';
import { ruleText } from '../features/rules';
import type { Feature } from './app';
import { plain } from './target';
import { kindWord } from './words';

/** "Why Is This Not Marked?": what was weighed at the caret, and why each reading was rejected. */
export const whyNotMarked: Feature = ({ documents }) =>
  vscode.commands.registerCommand('policyLens.whyNotMarked', async () => {
    const editor = vscode.window.activeTextEditor;
    const reading = editor && (await documents.current(editor.document));
    if (!editor || !reading) {
      void vscode.window.showInformationMessage(vscode.l10n.t('This document is not annotated.'));
      return;
    }
    const offset = editor.document.offsetAt(editor.selection.active);
    const rejections = reading.rejectedAt(offset);
    if (rejections.length === 0) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('No rule finds anything at the caret that is not marked already.'),
      );
      return;
    }
    const items = rejections.map((rejection): vscode.QuickPickItem => {
      const { text, words } = reasonText(rejection);
      const rule = ruleText(rejection.candidate.rule);
      return {
        label: plain(rejection.text),
        description: kindWord(rejection.candidate.kind),
        detail: [vscode.l10n.t(text, plain(words)), rule === undefined ? '' : vscode.l10n.t(rule)].join(' '),
      };
    });
    await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Weighed at the Caret and Not Marked'),
      matchOnDetail: true,
    });
  });
