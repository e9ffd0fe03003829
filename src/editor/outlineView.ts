import * as vscode from 'vscode';
import type { App, Feature } from './app';
import { outlineMarkdown } from '../features/outlineMarkdown';
import { OutlineProvider } from './outlineProvider';
import { reveal } from './ranges';
import { countsShort } from './words';

export const OUTLINE_VIEW = 'policyLens.outline';
const FOLLOW_MS = 120;

/** The sidebar: articles, sections and their counts. A click leads to the text; the caret's section is followed. */
export const outlineView: Feature = (app) => {
  const provider = new OutlineProvider();
  const view = vscode.window.createTreeView(OUTLINE_VIEW, { treeDataProvider: provider, showCollapseAll: true });
  const follower = new Follower(app, provider, view);
  const update = (): void => {
    // A click into another view or a picture leaves the last document's outline where it is.
    const document = vscode.window.activeTextEditor?.document ?? openStill(provider.document);
    const reading = document && app.documents.readingOf(document);
    provider.show(document, reading);
    // Known to be empty is not the same as not read yet.
    const empty = reading !== undefined && provider.tree.length === 0;
    void vscode.commands.executeCommand('setContext', 'policyLens.outlineEmpty', empty);
    follower.follow();
  };
  update();
  return vscode.Disposable.from(
    provider,
    view,
    follower,
    vscode.window.onDidChangeActiveTextEditor(update),
    app.documents.onDidChange((document) => {
      if (document === vscode.window.activeTextEditor?.document || document === provider.document) update();
    }),
    vscode.commands.registerCommand('policyLens.showOutline', () =>
      vscode.commands.executeCommand(`${OUTLINE_VIEW}.focus`),
    ),
    vscode.commands.registerCommand('policyLens.expandOutline', () => expand(app, provider, view)),
    vscode.commands.registerCommand('policyLens.copyOutline', () => copy(provider)),
    vscode.commands.registerCommand('policyLens.revealRow', async (id: string) => {
      const document = provider.document;
      if (!document || !(await app.documents.current(document))) return;
      const row = provider.rowOf(id);
      if (!row) return;
      follower.expect(id);
      await reveal(document, row.target, { preserveFocus: true, atTop: true });
    }),
  );
};

/** How many levels one call of `reveal` opens at most. */
const LEVELS = 3;

/** Opens every row. The selection and what the sidebar shows stay as near as they can. */
async function expand(app: App, provider: OutlineProvider, view: vscode.TreeView<string>): Promise<void> {
  const [selected] = view.selection;
  try {
    for (const id of provider.openers(LEVELS)) await view.reveal(id, { expand: LEVELS, select: false, focus: false });
    const back = selected !== undefined && provider.rowOf(selected) ? selected : provider.getChildren()[0];
    if (back !== undefined) await view.reveal(back, { select: back === selected, focus: false });
  } catch (error) {
    // A row may have gone with an edit in between.
    app.log.debug(`Outline: ${String(error)}`);
  }
}

async function copy(provider: OutlineProvider): Promise<void> {
  const text = outlineMarkdown(provider.tree, countsShort);
  if (text === '') {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no outline to copy.'));
    return;
  }
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(vscode.l10n.t('The outline was copied as Markdown.'), 3_000);
}

const openStill = (document: vscode.TextDocument | undefined): vscode.TextDocument | undefined =>
  document && vscode.window.visibleTextEditors.some((editor) => editor.document === document) ? document : undefined;

/** Selects the row of the caret's section while the view is seen, and never takes the focus. */
class Follower implements vscode.Disposable {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: string | undefined;
  readonly #subscription: vscode.Disposable;

  constructor(
    private readonly app: App,
    private readonly provider: OutlineProvider,
    private readonly view: vscode.TreeView<string>,
  ) {
    this.#subscription = vscode.Disposable.from(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === provider.document) this.follow();
      }),
      view.onDidChangeVisibility(() => this.follow()),
    );
  }

  /** The caret is about to go where this row leads: the row is selected already. */
  expect(id: string): void {
    this.#shown = id;
  }

  follow(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#reveal(), FOLLOW_MS);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscription.dispose();
  }

  async #reveal(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!this.view.visible || !editor || editor.document !== this.provider.document) return;
    if (!this.app.settings.followCursor) return;
    const offset = editor.document.offsetAt(editor.selection.active);
    const shown = this.#shown === undefined ? undefined : this.provider.rowOf(this.#shown);
    // Where the caret stands at the very place a clicked row leads to, that row stays the selected one.
    if (shown?.target.start === offset) return;
    const id = this.provider.idAt(offset);
    if (id === undefined || id === this.#shown) return;
    this.#shown = id;
    try {
      await this.view.reveal(id, { select: true, focus: false });
    } catch (error) {
      // The tree may have been drawn anew in between; the next move of the caret asks again.
      this.#shown = undefined;
      this.app.log.debug(`Outline: ${String(error)}`);
    }
  }
}
