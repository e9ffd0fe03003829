import * as vscode from 'vscode';
import { toCitation } from '../../export/register/citation';
import { toCsv, toTabbed } from '../../export/register/csv';
import { toJsonRows } from '../../export/register/json';
import { toMarkdown } from '../../export/register/markdown';
import { isShown, type RegisterRow } from '../../export/register/rows';
import { inChinese } from '../words';
import { columnTitles } from './content';
import type { Register, RegisterView } from './registerView';

export type Format = 'csv' | 'tabbed' | 'json' | 'markdown' | 'citation';

/** Rows written in one of the forms to take them away. */
export function written(format: Format, rows: readonly RegisterRow[], text: string): string {
  switch (format) {
    case 'csv':
      return toCsv(rows, text);
    case 'tabbed':
      return toTabbed(rows, text);
    case 'json':
      return `${JSON.stringify(toJsonRows(rows, text), undefined, 2)}\n`;
    case 'markdown':
      return toMarkdown(rows, text, columnTitles());
    case 'citation':
      return rows.map((row) => toCitation(row, text, inChinese())).join('\n');
  }
}

/** The rows that a command is about: those selected, else all that the panel shows, else all but dates and the like. */
export async function chosenRows(
  view: RegisterView,
  least = 2,
): Promise<(Register & { readonly chosen: readonly RegisterRow[] }) | undefined> {
  const [register, choice] = [await view.current(), await view.choice()];
  if (!register) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This document is not annotated.'));
    return undefined;
  }
  const byKey = new Map(register.rows.map((row) => [row.mark.key, row]));
  const keys = choice && (choice.selected.length >= least ? choice.selected : choice.shown);
  const chosen = keys ? keys.flatMap((key) => byKey.get(key) ?? []) : register.rows.filter(isShown);
  if (chosen.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There are no figures to take away.'));
    return undefined;
  }
  return { ...register, chosen };
}

const FORMATS = (): readonly (vscode.QuickPickItem & { readonly format: Format })[] => [
  { format: 'csv', label: 'CSV', description: vscode.l10n.t('all columns, for spreadsheets and programs') },
  { format: 'tabbed', label: vscode.l10n.t('Cells'), description: vscode.l10n.t('to be pasted into a spreadsheet') },
  { format: 'markdown', label: 'Markdown', description: vscode.l10n.t('a table for notes and reports') },
  { format: 'json', label: 'JSON', description: vscode.l10n.t('all that is known, for programs') },
  {
    format: 'citation',
    label: vscode.l10n.t('Citation'),
    description: vscode.l10n.t('quotation, section, title, date, source'),
  },
];

/** Copies figures in the form that the person chooses, or in the one that is given. */
export async function copyFigures(view: RegisterView, given?: Format): Promise<void> {
  // One row may be cited, or its cells pasted; a table of one row is seldom meant.
  const least = given === 'citation' || given === 'tabbed' ? 1 : 2;
  const found = await chosenRows(view, least);
  if (!found) return;
  const count = found.chosen.length;
  const placeHolder = vscode.l10n.t('Copy {0} figures as', count);
  const format = given ?? (await vscode.window.showQuickPick(FORMATS(), { placeHolder }))?.format;
  if (!format) return;
  await vscode.env.clipboard.writeText(written(format, found.chosen, found.reading.text));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Figures copied: {0}', count), 3_000);
}

const EXTENSIONS = { csv: 'csv', json: 'json', md: 'markdown' } as const;

/** Saves figures to a file; its ending says in which form. */
export async function saveFigures(view: RegisterView): Promise<void> {
  const found = await chosenRows(view);
  if (!found) return;
  const bom = vscode.l10n.t('CSV for Excel (with byte-order mark)');
  const filters = { [bom]: ['csv'], JSON: ['json'], Markdown: ['md'] };
  const uri = await vscode.window.showSaveDialog({
    filters,
    defaultUri: besideOf(found.document, '.figures.csv'),
    title: vscode.l10n.t('Save {0} figures', found.chosen.length),
  });
  if (uri) await saveTo(uri, found.chosen, found.reading.text);
}

/** Writes rows to a file in the form that its ending names; CSV for what has no known ending. */
export async function saveTo(uri: vscode.Uri, rows: readonly RegisterRow[], text: string): Promise<void> {
  const ending = /\.(\w+)$/.exec(uri.path)?.[1]?.toLowerCase() ?? '';
  const format = ending in EXTENSIONS ? EXTENSIONS[ending as keyof typeof EXTENSIONS] : 'csv';
  const content = format === 'csv' ? toCsv(rows, text, { bom: true }) : written(format, rows, text);
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
    vscode.window.setStatusBarMessage(vscode.l10n.t('Figures saved: {0}', rows.length), 3_000);
  } catch (error) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The file could not be written: {0}', error instanceof Error ? error.message : String(error)),
    );
  }
}

/** A new file beside a document; in the workspace for one that has no file. */
export function besideOf(document: vscode.TextDocument, ending: string): vscode.Uri | undefined {
  const name =
    document.uri.path
      .split('/')
      .at(-1)
      ?.replace(/\.[^.]*$/, '') ?? '';
  if (!document.isUntitled) return vscode.Uri.joinPath(document.uri, '..', name + ending);
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder && vscode.Uri.joinPath(folder, name + ending);
}
