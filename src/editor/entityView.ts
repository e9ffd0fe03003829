import * as vscode from 'vscode';
import { toEntityTable } from '../export/entityTable';
import type { NameRow } from '../features/markTree';
import type { App, Feature } from './app';
import type { Gloss } from './markTreeProvider';
import { markView } from './markView';

/** The names of a document, by kind, frequency or section; places with their administrative code. */
const names: Feature = markView({ layer: 'entity', name: 'Entities', gloss: codeOf });

function codeOf(_app: App, { marks: [mark] }: NameRow): Gloss | undefined {
  const [code, ...others] = (mark?.layer === 'entity' && mark.attributes.divisions) || [];
  return code !== undefined && others.length === 0 ? { text: code } : undefined;
}

/** The view, its table as CSV or for a spreadsheet, and the search for a name in the whole folder. */
export const entityView: Feature = (app) =>
  vscode.Disposable.from(
    names(app),
    vscode.commands.registerCommand('policyLens.copyEntitiesTable', async () => {
      const table = await tableOf(app, '\t');
      if (table === undefined) return;
      await vscode.env.clipboard.writeText(table);
      vscode.window.setStatusBarMessage(vscode.l10n.t('The table was copied; paste it into a spreadsheet.'), 3_000);
    }),
    vscode.commands.registerCommand('policyLens.exportEntities', async () => {
      const content = await tableOf(app, ',');
      if (content === undefined) return;
      // The renderer writes the line ends that the person's files have.
      const exported = await vscode.workspace.openTextDocument({ language: 'csv', content });
      await vscode.window.showTextDocument(exported, { preview: false });
    }),
    vscode.commands.registerCommand('policyLens.searchName', (_uri: unknown, name: unknown) =>
      typeof name === 'string'
        ? vscode.commands.executeCommand('workbench.action.findInFiles', {
            query: name.replace(/\s+/gu, ' ').trim(),
            isRegex: false,
            isCaseSensitive: true,
            triggerSearch: true,
          })
        : undefined,
    ),
  );

async function tableOf({ documents, lexicons }: App, delimiter: ',' | '\t'): Promise<string | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const reading = document && (await documents.current(document));
  if (!reading) void vscode.window.showInformationMessage(vscode.l10n.t('This document is not annotated.'));
  return reading && toEntityTable(reading, lexicons.loaded?.gazetteer, delimiter);
}
