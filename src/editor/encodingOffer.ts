import * as vscode from 'vscode';
import { isReadable } from '../features/eligibility';
import { looksChinese, looksMisread } from '../features/mojibake';
import type { App, Feature } from './app';

const ENCODING = 'gb18030';

/** Offers once a document to open it anew as GB18030, when it was read as UTF-8 and is not. */
export const encodingOffer: Feature = (app) => {
  const offered = new Set<string>();
  const look = (document: vscode.TextDocument): void => {
    const key = document.uri.toString();
    if (offered.has(key) || !app.settings.offersEncoding || !mayBeMisread(app, document)) return;
    offered.add(key);
    void offer(app, document);
  };
  const lookAtVisible = (): void => vscode.window.visibleTextEditors.forEach(({ document }) => look(document));
  lookAtVisible();
  return vscode.Disposable.from(
    vscode.window.onDidChangeVisibleTextEditors(lookAtVisible),
    vscode.commands.registerCommand('policyLens.reopenAsGb18030', async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document) await reopen(app, document);
    }),
  );
};

function mayBeMisread(app: App, document: vscode.TextDocument): boolean {
  return (
    !document.isUntitled &&
    !document.isDirty &&
    isReadable(document.uri.scheme) &&
    document.encoding.startsWith('utf8') &&
    app.settings.languages(document).includes(document.languageId) &&
    looksMisread(document.getText())
  );
}

/** The bytes themselves decide whether there is something to offer. */
async function offer(app: App, document: vscode.TextDocument): Promise<void> {
  try {
    const bytes = await vscode.workspace.fs.readFile(document.uri);
    if (!looksChinese(await vscode.workspace.decode(bytes, { encoding: ENCODING }))) return;
  } catch (error) {
    app.log.warn(`${document.uri.toString(true)}: ${String(error)}`);
    return;
  }
  const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  const accept = vscode.l10n.t('Reopen as GB18030');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('{0} looks like Chinese text in a GB encoding that was read as UTF-8.', name.replaceAll('](', '] (')),
    accept,
  );
  if (answer === accept) await reopen(app, document);
}

async function reopen(app: App, document: vscode.TextDocument): Promise<void> {
  try {
    const reopened = await vscode.workspace.openTextDocument(document.uri, { encoding: ENCODING });
    await vscode.window.showTextDocument(reopened, { preview: false });
  } catch (error) {
    app.log.warn(`${document.uri.toString(true)}: ${String(error)}`);
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The document could not be reopened as GB18030. Save or undo its changes first.'),
    );
  }
}
