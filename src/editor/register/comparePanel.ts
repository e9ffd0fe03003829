import * as vscode from 'vscode';
import { readingOf } from '../../corrections/reading';
import { analyze } from '../../engine/analyze';
import { delimited } from '../../export/register/csv';
import { registerRows } from '../../export/register/rows';
import type { App, Feature } from '../app';
import { reveal } from '../ranges';
import { Settled } from '../settled';
import { type ComparedDocument, type Comparison, comparison } from './compareContent';
import { chooseDocument } from './chooseDocument';
import { TableHost } from './tableHost';

const COMPARISON = 'policyLens.comparison';

/** "Compare Figures With…": the figures of the active document beside those of another. */
export const compareFigures: Feature = (app) => {
  const panels = new Set<ComparePanel>();
  const open = (panel: vscode.WebviewPanel, left: vscode.Uri, right: vscode.Uri): void => {
    const made = new ComparePanel(app, panel, left, right);
    panels.add(made);
    panel.onDidDispose(() => {
      made.dispose();
      panels.delete(made);
    });
  };
  return vscode.Disposable.from(
    { dispose: () => panels.forEach((panel) => panel.dispose()) },
    vscode.commands.registerCommand('policyLens.compareFigures', async (left?: vscode.Uri, right?: vscode.Uri) => {
      const first = left ?? vscode.window.activeTextEditor?.document.uri;
      if (!first) return void vscode.window.showInformationMessage(vscode.l10n.t('This document is not annotated.'));
      const second = right ?? (await chooseDocument(app, first));
      if (!second) return;
      const panel = vscode.window.createWebviewPanel(COMPARISON, '', vscode.ViewColumn.Active);
      open(panel, first, second);
    }),
    vscode.window.registerWebviewPanelSerializer(COMPARISON, {
      deserializeWebviewPanel(panel, state: unknown) {
        const uris = urisOf(state);
        if (uris) open(panel, ...uris);
        else panel.dispose();
        return Promise.resolve();
      },
    }),
  );
};

const sourceOf = (left: vscode.Uri, right: vscode.Uri): string => JSON.stringify([left.toString(), right.toString()]);

/** The two documents of a panel that is opened again after a reload. */
function urisOf(state: unknown): [vscode.Uri, vscode.Uri] | undefined {
  if (typeof state !== 'object' || state === null || !('source' in state) || typeof state.source !== 'string')
    return undefined;
  try {
    const uris: unknown = JSON.parse(state.source);
    if (!Array.isArray(uris) || uris.length !== 2) return undefined;
    const [left, right] = uris.map((uri) => vscode.Uri.parse(String(uri), true));
    return left && right && [left, right];
  } catch {
    return undefined;
  }
}

class ComparePanel implements vscode.Disposable {
  readonly #table: TableHost;
  readonly #subscriptions: vscode.Disposable[];
  #shown: Comparison | undefined;
  #reading = 0;
  /** What was last read of each document, until it changes. */
  readonly #known = new WeakMap<vscode.TextDocument, { readonly version: number; readonly read: ComparedDocument }>();
  readonly #settled = new Settled(() => void this.#show());

  constructor(
    private readonly app: App,
    private readonly panel: vscode.WebviewPanel,
    private readonly left: vscode.Uri,
    private readonly right: vscode.Uri,
  ) {
    const [a, b] = [nameOf(left), nameOf(right)];
    panel.title = vscode.l10n.t('Figures: {0} ↔ {1}', a, b);
    this.#table = new TableHost(panel.webview, app.extensionUri, panel.title, (message) => {
      if (message.type === 'ready') void this.#show();
      else if (message.type === 'open') void this.#open(message.key, message.column, message.focus);
      else void this.#copy(message.keys);
    });
    this.#subscriptions = [
      app.documents.onDidChange((document) => {
        const uri = document.uri.toString();
        if (panel.visible && (uri === left.toString() || uri === right.toString())) this.#settled.later();
      }),
      panel.onDidChangeViewState(() => {
        if (panel.visible) void this.#show();
      }),
    ];
  }

  dispose(): void {
    this.#table.dispose();
    this.#settled.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #show(): Promise<void> {
    const turn = ++this.#reading;
    try {
      const [left, right] = await Promise.all([this.#read(this.left), this.#read(this.right)]);
      // Another reading has begun since.
      if (turn !== this.#reading) return;
      this.#shown = comparison(sourceOf(this.left, this.right), left, right);
      this.#table.show(this.#shown.content);
    } catch (error) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t(
          'The documents could not be compared: {0}',
          error instanceof Error ? error.message : String(error),
        ),
      );
    }
  }

  /** A document that is open is read as it is now; one that is not annotated, or closed, is read once. */
  async #read(uri: vscode.Uri): Promise<ComparedDocument> {
    const document = await vscode.workspace.openTextDocument(uri);
    const known = this.#known.get(document);
    if (known?.version === document.version) return known.read;
    const { version } = document;
    const own = this.app.documents.readingOf(document);
    const reading =
      own?.version === version ? own : readingOf(analyze(document.getText(), await this.app.lexicons.get(), version));
    const read = { name: nameOf(uri), text: reading.text, rows: registerRows(reading) };
    this.#known.set(document, { version, read });
    return read;
  }

  async #open(key: string, column: string, focus: boolean): Promise<void> {
    const found = this.#shown?.figureAt(key, column);
    if (!found) return;
    const document = await vscode.workspace.openTextDocument(found.side === 'left' ? this.left : this.right);
    const other = this.panel.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
    await reveal(document, found.row.mark, { preserveFocus: !focus, otherwise: other });
  }

  async #copy(keys: readonly string[]): Promise<void> {
    const wanted = new Set(keys);
    const { columns = [], rows = [] } = this.#shown?.content ?? {};
    const chosen = rows.filter(({ key }) => wanted.has(key));
    const table = delimited([columns.map(({ title }) => title), ...chosen.map(({ cells }) => cells)], '\t');
    await vscode.env.clipboard.writeText(table);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Rows copied: {0}', chosen.length), 3_000);
  }
}

const nameOf = (uri: vscode.Uri): string =>
  uri.path
    .split('/')
    .at(-1)
    ?.replace(/\.(?:txt|md)$/, '') ?? '';
