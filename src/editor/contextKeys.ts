import * as vscode from 'vscode';
import { markNear } from '../features/navigation';
import type { Feature } from './app';

/** Context keys for `when` clauses: what the active editor's document is, and what stands at its caret. */
export const contextKeys: Feature = ({ documents, settings }) => {
  const known = new Map<string, unknown>();
  const set = (key: string, value: unknown): void => {
    if (known.get(key) === value) return;
    known.set(key, value);
    void vscode.commands.executeCommand('setContext', `policyLens.${key}`, value);
  };
  const caret = (): void => {
    const editor = vscode.window.activeTextEditor;
    const reading = editor && documents.readingOf(editor.document);
    const current = reading && reading.version === editor.document.version;
    const offset = current ? editor.document.offsetAt(editor.selection.active) : -1;
    const visible = settings.visibleLayers;
    set('onMark', current ? markNear(reading, offset, visible) !== undefined : false);
    set('onFigure', current && visible.has('figure') ? markNear(reading, offset, FIGURES) !== undefined : false);
  };
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    set('document', document ? documents.status(document) : 'none');
    caret();
  };
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.window.onDidChangeTextEditorSelection(caret),
    documents.onDidChange(update),
    settings.onDidChange(update),
  );
};

const FIGURES: ReadonlySet<'figure'> = new Set(['figure']);
