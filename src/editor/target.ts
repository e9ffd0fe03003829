import * as vscode from 'vscode';
import type { Reading } from '../corrections/reading';
import type { Mark } from '../engine/model';
import { markNear } from '../features/navigation';
import type { VisibleLayers } from '../features/layers';
import type { App } from './app';

export interface Target {
  readonly document: vscode.TextDocument;
  readonly reading: Reading;
  readonly mark: Mark;
}

/**
 * The mark that a command is about: the one that a hover's link names by document and key, or the one at the caret.
 * Says so, where there is none.
 */
export async function markOf(
  app: App,
  layers: VisibleLayers,
  uri?: unknown,
  key?: unknown,
): Promise<Target | undefined> {
  const named = typeof uri === 'string' && typeof key === 'string';
  const editor = vscode.window.activeTextEditor;
  const document = named
    ? vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri)
    : editor?.document;
  const reading = document && (await app.documents.current(document));
  if (!document || !reading) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This document is not annotated.'));
    return undefined;
  }
  const mark = named
    ? reading.byKey(key)
    : editor && markNear(reading, document.offsetAt(editor.selection.active), layers);
  if (!mark) {
    void vscode.window.showInformationMessage(
      layers.size === 1 && layers.has('figure')
        ? vscode.l10n.t('There is no figure at the caret.')
        : vscode.l10n.t('There is no annotation at the caret.'),
    );
    return undefined;
  }
  return { document, reading, mark };
}

/** Notifications turn `[a](b)` into links: the document's own words must not. */
export const plain = (text: string): string => text.replace(/\s+/gu, ' ').replaceAll('](', '] (');
