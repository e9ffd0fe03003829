import * as vscode from 'vscode';
import { ruleText } from '../features/rules';
import type { Feature } from './app';
import { markOf, plain } from './target';
import { kindWord } from './words';

/** "Why Is This Marked?": the rule that made the mark, in words, with its name. */
export const whyMarked: Feature = (app) =>
  vscode.commands.registerCommand('policyLens.whyMarked', async (uri?: unknown, key?: unknown) => {
    const target = await markOf(app, app.settings.visibleLayers, uri, key);
    if (!target) return;
    const { mark, reading } = target;
    const text = ruleText(mark.rule);
    const why =
      reading.origin(mark) === 'person'
        ? vscode.l10n.t('You marked it yourself.')
        : text === undefined
          ? ''
          : vscode.l10n.t(text);
    const words = plain(mark.text);
    const copy = vscode.l10n.t('Copy Rule Name');
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t('“{0}” is marked as {1}. {2} Rule: {3}', words, kindWord(mark.kind), why, mark.rule),
      copy,
    );
    if (answer === copy) await vscode.env.clipboard.writeText(mark.rule);
  });
