import * as vscode from 'vscode';
import type { App } from '../app';

/** More files than this are found by the dialog. */
const MOST = 500;

/** Asks for another document: one that is open, a text of the workspace, or any file. */
export async function chooseDocument(app: App, first: vscode.Uri): Promise<vscode.Uri | undefined> {
  interface Choice extends vscode.QuickPickItem {
    readonly uri?: vscode.Uri;
  }
  const seen = new Set([first.toString()]);
  const choice = (uri: vscode.Uri): Choice[] => {
    if (seen.has(uri.toString())) return [];
    seen.add(uri.toString());
    return [{ label: uri.path.split('/').at(-1) ?? '', description: vscode.workspace.asRelativePath(uri), uri }];
  };
  const open = vscode.workspace.textDocuments.filter((document) => app.documents.readingOf(document));
  const files = await vscode.workspace.findFiles('**/*.{txt,md}', undefined, MOST);
  const heading = (label: string): Choice => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const browse: Choice = { label: `$(folder-opened) ${vscode.l10n.t('Other File…')}` };
  const picked = await vscode.window.showQuickPick<Choice>(
    [
      heading(vscode.l10n.t('Open documents')),
      ...open.flatMap(({ uri }) => choice(uri)),
      heading(vscode.l10n.t('Files of the workspace')),
      ...files.sort((a, b) => a.path.localeCompare(b.path)).flatMap(choice),
      browse,
    ],
    { placeHolder: vscode.l10n.t('Compare the figures of {0} with', first.path.split('/').at(-1) ?? '') },
  );
  if (picked !== browse) return picked?.uri;
  const [uri] =
    (await vscode.window.showOpenDialog({
      canSelectMany: false,
      defaultUri: vscode.Uri.joinPath(first, '..'),
      filters: { [vscode.l10n.t('Texts')]: ['txt', 'md'] },
    })) ?? [];
  return uri;
}
