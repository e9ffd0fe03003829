import * as vscode from 'vscode';
import type { Reading } from '../../corrections/reading';
import { findingsOf } from '../../export/register/checks/checks';
import { registerRows, type RegisterRow } from '../../export/register/rows';
import { markNear } from '../../features/navigation';
import type { App } from '../app';
import { reveal } from '../ranges';
import { Settled } from '../settled';
import { emptyContent, registerContent } from './content';
import { type TableChoice, TableHost } from './tableHost';

export const REGISTER_VIEW = 'policyLens.register';
const FOLLOW_MS = 100;
const FIGURES: ReadonlySet<'figure'> = new Set(['figure']);

/** The rows of one version of a document. */
export interface Register {
  readonly document: vscode.TextDocument;
  readonly reading: Reading;
  readonly rows: readonly RegisterRow[];
}

/** The panel "Figures": the rows of the active document, or of the last one while it is open. */
export class RegisterView implements vscode.WebviewViewProvider, vscode.Disposable {
  #view: vscode.WebviewView | undefined;
  #table: TableHost | undefined;
  #document: vscode.TextDocument | undefined;
  #register: Register | undefined;
  #caret: string | null = null;
  /** How many rows are being opened: until then the caret stands where it stood. */
  #opening = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #settled = new Settled(() => this.#update());
  readonly #subscriptions: vscode.Disposable[];

  constructor(private readonly app: App) {
    this.#subscriptions = [
      vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document !== this.#register?.document) return;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#follow(), FOLLOW_MS);
      }),
      app.documents.onDidChange((document) => {
        // The rows of a long document take a quarter of a second: while somebody types they wait.
        if (document === this.#register?.document) this.#settled.later();
        else if (document === vscode.window.activeTextEditor?.document || document === this.#document) this.#update();
      }),
    ];
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.#view = view;
    this.#table?.dispose();
    this.#register = undefined;
    this.#table = new TableHost(view.webview, this.app.extensionUri, vscode.l10n.t('Figures'), (message) => {
      if (message.type === 'ready') {
        this.#register = undefined;
        this.#update();
      } else if (message.type === 'open') void this.#open(message.key, message.focus);
      else void vscode.commands.executeCommand('policyLens.copyFiguresTabbed');
    });
    const table = this.#table;
    const seen = view.onDidChangeVisibility(() => this.#update());
    view.onDidDispose(() => {
      seen.dispose();
      table.dispose();
      if (this.#table === table) this.#table = this.#view = undefined;
    });
  }

  /** The register that the panel shows; read anew where the panel is not open. */
  async current(): Promise<Register | undefined> {
    const document = this.#documentToShow();
    const reading = document && (await this.app.documents.current(document));
    if (!document || !reading) return undefined;
    return this.#register?.reading === reading ? this.#register : { document, reading, rows: registerRows(reading) };
  }

  /** What the person sees and has selected; `undefined` while the panel is not seen. */
  async choice(): Promise<TableChoice | undefined> {
    return this.#view?.visible ? this.#table?.choice() : undefined;
  }

  async focus(): Promise<void> {
    await vscode.commands.executeCommand(`${REGISTER_VIEW}.focus`);
    this.#table?.focus();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#settled.dispose();
    this.#table?.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #documentToShow(): vscode.TextDocument | undefined {
    const read = (document: vscode.TextDocument | undefined): document is vscode.TextDocument =>
      document !== undefined && !document.isClosed && this.app.documents.readingOf(document) !== undefined;
    const active = vscode.window.activeTextEditor?.document;
    // A click into another view, or a document without figures (a copied table), leaves the last document's rows.
    const others = [active, this.#document, ...vscode.window.visibleTextEditors.map(({ document }) => document)];
    return others.find(read) ?? active;
  }

  #update(): void {
    if (!this.#view?.visible || !this.#table) return;
    const document = this.#documentToShow();
    const reading = document && this.app.documents.readingOf(document);
    this.#document = document;
    if (!document || !reading) {
      this.#register = undefined;
      this.#view.description = undefined;
      this.#table.show(emptyContent());
      return;
    }
    if (this.#register?.reading !== reading) {
      const rows = registerRows(reading);
      const name = vscode.workspace.asRelativePath(document.uri);
      this.#register = { document, reading, rows };
      this.#view.description = name;
      this.#table.show(registerContent(document.uri.toString(), name, rows, reading.text, findingsOf(reading, rows)));
    }
    this.#follow();
  }

  /** Selects the row of the figure at the caret. */
  #follow(): void {
    const register = this.#register;
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document === register?.document);
    if (this.#opening > 0 || !register || !editor || register.reading.version !== editor.document.version) return;
    const mark = markNear(register.reading, editor.document.offsetAt(editor.selection.active), FIGURES);
    const key = mark?.key ?? null;
    if (key === this.#caret && key !== null) return;
    this.#caret = key;
    this.#table?.caret(key);
  }

  async #open(key: string, focus: boolean): Promise<void> {
    const register = this.#register;
    const reading = register && (await this.app.documents.current(register.document));
    const mark = reading?.byKey(key);
    if (!register || !mark) return;
    this.#opening++;
    this.#caret = key;
    try {
      await reveal(register.document, mark, { preserveFocus: !focus });
    } finally {
      this.#opening--;
    }
  }
}
