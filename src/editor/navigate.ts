import * as vscode from 'vscode';
import { LAYERS, type Layer } from '../engine/model';
import { neighbour } from '../features/navigation';
import { otherOccurrence } from '../features/occurrences';
import type { App, Feature } from './app';
import { reveal, select } from './ranges';
import { markOf } from './target';

const NAMES: Readonly<Record<Layer, string>> = { figure: 'Figure', slogan: 'Slogan', entity: 'Entity' };

/** Next and previous annotation, of all shown layers or of one; and a jump to a span that a hover names. */
export const navigate: Feature = (app) =>
  vscode.Disposable.from(
    ...(['next', 'previous'] as const).flatMap((direction) => [
      vscode.commands.registerCommand(`policyLens.${direction}Annotation`, () => go(app, direction)),
      ...LAYERS.map((layer) =>
        vscode.commands.registerCommand(`policyLens.${direction}${NAMES[layer]}`, () => go(app, direction, layer)),
      ),
    ]),
    ...(['next', 'previous'] as const).map((direction) =>
      vscode.commands.registerCommand(`policyLens.${direction}Occurrence`, async (uri?: unknown, key?: unknown) => {
        const target = await markOf(app, app.settings.visibleLayers, uri, key);
        if (!target) return;
        const other = otherOccurrence(target.reading, target.mark, direction);
        if (other) await reveal(target.document, other);
        else void vscode.window.showInformationMessage(vscode.l10n.t('It occurs once in this document.'));
      }),
    ),
    vscode.commands.registerCommand('policyLens.revealSpan', (uri: unknown, start: unknown, end: unknown) => {
      const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
      if (editor && typeof start === 'number' && typeof end === 'number') select(editor, { start, end });
    }),
  );

async function go(app: App, direction: 'next' | 'previous', layer?: Layer): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const reading = editor && (await app.documents.current(editor.document));
  if (!editor || !reading) return;
  const layers = layer ? new Set([layer]) : app.settings.visibleLayers;
  const mark = neighbour(reading, editor.document.offsetAt(editor.selection.active), direction, layers);
  if (mark) select(editor, mark);
}
