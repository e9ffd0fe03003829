import * as vscode from 'vscode';
import type { Layer } from '../engine/model';
import { markList } from '../features/markList';
import { GROUPINGS, type Grouping, type NameRow } from '../features/markTree';
import type { App, Feature } from './app';
import { groupWords, MarkTreeProvider, type Gloss } from './markTreeProvider';
import { reveal } from './ranges';
import { Settled } from './settled';

export interface MarkViewOptions {
  readonly layer: Layer;
  /**
   * The layer's name in ids, `Slogans`: the view `policyLens.slogans`, the commands `policyLens.groupSlogansByKind`,
   * `…ByFrequency`, `…BySection` and `policyLens.copySlogans`, the context keys `policyLens.slogansGrouping` and
   * `policyLens.slogansEmpty`; all must be in package.json.
   */
  readonly name: string;
  /** The English of a name, where it is known. */
  readonly gloss: (app: App, row: NameRow) => Gloss | undefined;
}

/** A view beside the outline: what the marks of one layer name, grouped, with all places. A click leads there. */
export const markView =
  ({ layer, name, gloss }: MarkViewOptions): Feature =>
  (app) => {
    const id = `policyLens.${name.toLowerCase()}`;
    const remembered = `${id}.grouping`;
    const provider = new MarkTreeProvider(layer, (row) => gloss(app, row));
    const view = vscode.window.createTreeView(id, { treeDataProvider: provider, showCollapseAll: true });
    let document: vscode.TextDocument | undefined;
    let grouping = app.memory.get<Grouping>(remembered, 'kind');
    const update = (): void => {
      settled.dispose();
      // A click into another view leaves the last document's marks where they are.
      document = vscode.window.activeTextEditor?.document ?? openStill(document);
      const reading = document && app.settings.visibleLayers.has(layer) ? app.documents.readingOf(document) : undefined;
      void vscode.commands.executeCommand('setContext', `${id}Grouping`, grouping);
      void vscode.commands.executeCommand(
        'setContext',
        `${id}Empty`,
        reading !== undefined && reading.places[layer].starts.length === 0,
      );
      // Nobody sees it: no tree is built.
      if (view.visible) provider.show(document, reading, grouping);
    };
    const settled = new Settled(update);
    const group = (by: Grouping) => async (): Promise<void> => {
      grouping = by;
      update();
      await app.memory.update(remembered, by);
    };
    update();
    return vscode.Disposable.from(
      settled,
      provider,
      view,
      view.onDidChangeVisibility(update),
      vscode.window.onDidChangeActiveTextEditor(update),
      app.settings.onDidChange(update),
      app.documents.onDidChange((changed) => {
        if (changed === vscode.window.activeTextEditor?.document || changed === document) settled.later();
      }),
      ...GROUPINGS.map((by) => vscode.commands.registerCommand(`policyLens.group${name}By${capital(by)}`, group(by))),
      vscode.commands.registerCommand(`policyLens.copy${name}`, (row?: unknown) => {
        const one = typeof row === 'string' ? provider.rowOf(row) : undefined;
        if (!one) provider.show(document, document && app.documents.readingOf(document), grouping);
        return copy(markList(one ? [one] : provider.tree, groupWords, (each) => glossWords(gloss(app, each))));
      }),
    );
  };

/** Leads from a row of any such view to its mark, wherever edits have moved it. */
export const revealMark: Feature = ({ documents }) =>
  vscode.commands.registerCommand('policyLens.revealMark', async (uri: unknown, key: unknown) => {
    const document = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri);
    const mark = document && typeof key === 'string' && (await documents.current(document))?.byKey(key);
    if (document && mark) await reveal(document, mark, { preserveFocus: true });
  });

async function copy(list: string): Promise<void> {
  if (list === '') {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to copy.'));
    return;
  }
  await vscode.env.clipboard.writeText(list);
  vscode.window.setStatusBarMessage(vscode.l10n.t('The list was copied as Markdown.'), 3_000);
}

const glossWords = (gloss: Gloss | undefined): string | undefined =>
  gloss && [gloss.text, gloss.status && `(${gloss.status})`].filter(Boolean).join(' ');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const openStill = (document: vscode.TextDocument | undefined): vscode.TextDocument | undefined =>
  document && vscode.window.visibleTextEditors.some((editor) => editor.document === document) ? document : undefined;
