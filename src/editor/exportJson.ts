import * as vscode from 'vscode';
import { toJson } from '../export/json';
import type { Feature } from './app';

/** Opens the annotations of the active document as a new JSON document, to be saved where one likes. */
export const exportJson: Feature = ({ documents }) =>
  vscode.commands.registerCommand('policyLens.exportJson', async () => {
    const document = vscode.window.activeTextEditor?.document;
    const reading = document && (await documents.current(document));
    if (!document || !reading) {
      void vscode.window.showInformationMessage(vscode.l10n.t('This document is not annotated.'));
      return;
    }
    const content = {
      file: document.uri.toString(true),
      // The editor's text is not the file's: it has no byte-order mark, and one kind of line end throughout.
      offsets: {
        unit: 'UTF-16 code units',
        text: 'the document as the editor holds it, without byte-order mark',
        lineEnds: document.eol === vscode.EndOfLine.CRLF ? 'CRLF' : 'LF',
      },
      ...toJson(reading),
    };
    const exported = await vscode.workspace.openTextDocument({
      language: 'json',
      content: `${JSON.stringify(content, undefined, 2)}\n`,
    });
    await vscode.window.showTextDocument(exported, { preview: false });
  });
