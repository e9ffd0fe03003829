import * as vscode from 'vscode';
import type { Reading } from '../corrections/reading';
import { copyRemovals, furnitureRemovals, without, type Removal } from '../features/cleanup';
import { PREVIEW_SCHEME } from '../features/eligibility';
import type { App, Feature } from './app';
import { rangeOf } from './ranges';
import { plain } from './target';

/** "Remove Page Furniture…", "Keep One Copy…": edits that a person sees and confirms first, and can undo. */
export const cleanup: Feature = (app) => {
  const preview = new Preview();
  return vscode.Disposable.from(
    preview,
    vscode.commands.registerCommand('policyLens.confirmRemoval', () => preview.decide(true)),
    vscode.commands.registerCommand('policyLens.removeFurniture', () =>
      remove(app, preview, furnitureRemovals, {
        title: (name) => vscode.l10n.t('{0} without page furniture', name),
        nothing: () => vscode.l10n.t('There is no page furniture in this document.'),
      }),
    ),
    vscode.commands.registerCommand('policyLens.keepOneCopy', () =>
      remove(app, preview, copyRemovals, {
        title: (name) => vscode.l10n.t('{0} with one copy of each article', name),
        nothing: () => vscode.l10n.t('No article stands in this document twice.'),
      }),
    ),
  );
};

interface Words {
  title(name: string): string;
  nothing(): string;
}

async function remove(
  { documents }: App,
  preview: Preview,
  removalsOf: (reading: Reading) => readonly Removal[],
  words: Words,
): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const reading = document && (await documents.current(document));
  if (!document || !reading || reading.version !== document.version) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This document is not annotated.'));
    return;
  }
  const removals = removalsOf(reading);
  if (removals.length === 0) {
    void vscode.window.showInformationMessage(words.nothing());
    return;
  }
  const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  const column = vscode.window.activeTextEditor?.viewColumn;
  const { uri, decision } = await preview.show(document, without(reading.text, removals), words.title(name));
  const accept = vscode.l10n.t('Remove');
  const begins = removals.map((removal) => `“${plain(removal.words)}”`);
  const asked = vscode.window.showInformationMessage(
    vscode.l10n.t('Pieces to be removed: {0}. They begin: {1}', removals.length, begins.slice(0, 5).join(' ')),
    accept,
    vscode.l10n.t('Cancel'),
  );
  // The question waits behind the bell when it was overlooked: then the button over the changes answers, or closing them.
  const answered = new Promise<boolean>((resolve) => {
    void asked.then((answer) => {
      if (answer !== undefined) resolve(answer === accept);
    });
    void decision.then(resolve);
  });
  const agreed = await answered;
  await preview.close(uri);
  if (!agreed || document.isClosed) return;
  if (document.version !== reading.version) {
    void vscode.window.showWarningMessage(vscode.l10n.t('The document was edited in between: nothing was removed.'));
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  for (const removal of removals) edit.delete(document.uri, rangeOf(document, removal));
  await vscode.workspace.applyEdit(edit);
  await vscode.window.showTextDocument(document, { viewColumn: column, preview: false });
}

interface Shown {
  readonly uri: vscode.Uri;
  readonly decision: Promise<boolean>;
}

/** The text as it would be, beside the text as it is. */
class Preview implements vscode.Disposable {
  readonly #texts = new Map<string, string>();
  #next = 0;
  #waiting: { readonly uri: string; resolve(agreed: boolean): void } | undefined;
  readonly #registration = vscode.workspace.registerTextDocumentContentProvider(PREVIEW_SCHEME, {
    provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()),
  });
  readonly #closing = vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
    if (closed.some((tab) => isPreviewOf(tab, this.#waiting?.uri))) this.decide(false);
  });

  async show(document: vscode.TextDocument, text: string, title: string): Promise<Shown> {
    const uri = document.uri.with({ scheme: PREVIEW_SCHEME, authority: '', query: String(this.#next++) });
    this.#texts.set(uri.toString(), text);
    // It may be closed before the editor says that it is open.
    const decision = this.#decision(uri);
    await vscode.commands.executeCommand('vscode.diff', document.uri, uri, title, { preview: true });
    return { uri, decision };
  }

  decide(agreed: boolean): void {
    this.#waiting?.resolve(agreed);
    this.#waiting = undefined;
  }

  async close(uri: vscode.Uri): Promise<void> {
    this.#texts.delete(uri.toString());
    const tabs = vscode.window.tabGroups.all
      .flatMap((group) => group.tabs)
      .filter((tab) => isPreviewOf(tab, uri.toString()));
    await vscode.window.tabGroups.close(tabs);
  }

  dispose(): void {
    this.decide(false);
    this.#closing.dispose();
    this.#registration.dispose();
    this.#texts.clear();
  }

  /** What a person says of the shown change; a newer one ends the wait for an older. */
  #decision(uri: vscode.Uri): Promise<boolean> {
    this.decide(false);
    return new Promise((resolve) => (this.#waiting = { uri: uri.toString(), resolve }));
  }
}

const isPreviewOf = ({ input }: vscode.Tab, uri: string | undefined): boolean =>
  input instanceof vscode.TabInputTextDiff && input.modified.toString() === uri;
