import * as vscode from 'vscode';
import type { Span } from '../engine/model';

export const rangeOf = (document: vscode.TextDocument, span: Span): vscode.Range =>
  new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));

export const spanOf = (document: vscode.TextDocument, range: vscode.Range): Span => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

/**
 * Shows a document with the caret at a place, in the editor that has it already where there is one.
 * @param options `otherwise`: the column for a document that no editor shows
 */
export async function reveal(
  document: vscode.TextDocument,
  span: Span,
  options: { readonly preserveFocus?: boolean; readonly atTop?: boolean; readonly otherwise?: vscode.ViewColumn } = {},
): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: shown?.viewColumn ?? options.otherwise,
    preserveFocus: options.preserveFocus,
    preview: false,
  });
  select(editor, span, options.atTop ?? false);
}

/** Puts the caret at the span's start and scrolls there when it is not seen. */
export function select(editor: vscode.TextEditor, span: Span, atTop = false): void {
  const range = rangeOf(editor.document, span);
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(
    range,
    atTop ? vscode.TextEditorRevealType.AtTop : vscode.TextEditorRevealType.InCenterIfOutsideViewport,
  );
}
