import * as vscode from 'vscode';
import type { Layer } from '../engine/model';
import type { App, Feature } from './app';
import { layerWord } from './words';

const LAYER_COMMANDS: readonly (readonly [command: string, layer: Layer])[] = [
  ['policyLens.toggleFigures', 'figure'],
  ['policyLens.toggleSlogans', 'slogan'],
  ['policyLens.toggleEntities', 'entity'],
];

/** Annotation on and off, for the active document and for each layer. */
export const toggles: Feature = (app) =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('policyLens.toggle', () => overrule(app)),
    vscode.commands.registerCommand('policyLens.annotateDocument', () => overrule(app, true)),
    vscode.commands.registerCommand('policyLens.ignoreDocument', () => overrule(app, false)),
    vscode.commands.registerCommand('policyLens.readAsPolicyText', async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document) await vscode.languages.setTextDocumentLanguage(document, 'policy-text');
    }),
    vscode.commands.registerCommand('policyLens.toggleDoubtfulNames', async () => {
      const shown = await app.settings.toggleDoubtfulNames();
      vscode.window.setStatusBarMessage(
        shown
          ? vscode.l10n.t('Doubtful names are shown, with a dashed line; they are not counted.')
          : vscode.l10n.t('Doubtful names are hidden.'),
        3_000,
      );
    }),
    ...LAYER_COMMANDS.map(([command, layer]) =>
      vscode.commands.registerCommand(command, async () => {
        const shown = await app.settings.toggleLayer(layer);
        const name = layerWord(layer);
        vscode.window.setStatusBarMessage(
          shown ? vscode.l10n.t('{0} are shown.', name) : vscode.l10n.t('{0} are hidden.', name),
          3_000,
        );
      }),
    ),
  );

async function overrule(app: App, annotate?: boolean): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  const status = app.documents.status(document);
  await app.overrules.set(document, annotate ?? !(status === 'annotated' || status === 'reading'));
}
