import type * as vscode from 'vscode';
import { type FromTable, isFromTable, type TableContent, type ToTable } from '../../webview/table/protocol';
import { webviewFolder, webviewHtml } from '../webviewPage';

/** Which rows a table shows, and which of them are selected, in the order of the table. */
export interface TableChoice {
  readonly shown: readonly string[];
  readonly selected: readonly string[];
}

/** A table may be hidden just now: nobody waits longer for its answer. */
const PATIENCE_MS = 1_000;

/** One webview that shows a table: the page, what is sent to it, and what it tells. */
export class TableHost implements vscode.Disposable {
  readonly #subscription: vscode.Disposable;
  readonly #waiting = new Map<number, (choice: TableChoice | undefined) => void>();
  #asked = 0;

  constructor(
    private readonly webview: vscode.Webview,
    extensionUri: vscode.Uri,
    title: string,
    told: (message: Exclude<FromTable, { type: 'answer' }>) => void,
  ) {
    webview.options = { enableScripts: true, localResourceRoots: [webviewFolder(extensionUri)] };
    this.#subscription = webview.onDidReceiveMessage((message: unknown) => {
      if (!isFromTable(message)) return;
      if (message.type !== 'answer') return told(message);
      this.#waiting.get(message.id)?.(message);
      this.#waiting.delete(message.id);
    });
    webview.html = webviewHtml(webview, extensionUri, {
      title,
      script: 'table.js',
      style: 'table.css',
      body: `<div id="toolbar" role="toolbar"></div>
<div id="note" role="status" hidden></div>
<div id="grid" role="grid" tabindex="0" aria-multiselectable="true" aria-readonly="true" data-vscode-context='{"webviewSection":"rows","preventDefaultContextMenuItems":true}'></div>`,
    });
  }

  show(content: TableContent): void {
    this.#send({ type: 'content', content });
  }

  caret(key: string | null): void {
    this.#send({ type: 'caret', key });
  }

  focus(): void {
    this.#send({ type: 'focus' });
  }

  /** What the table shows; `undefined` where it does not answer. */
  async choice(): Promise<TableChoice | undefined> {
    const id = ++this.#asked;
    const answer = new Promise<TableChoice | undefined>((resolve) => {
      this.#waiting.set(id, resolve);
      setTimeout(() => {
        this.#waiting.delete(id);
        resolve(undefined);
      }, PATIENCE_MS);
    });
    this.#send({ type: 'ask', id });
    return answer;
  }

  dispose(): void {
    this.#subscription.dispose();
    for (const resolve of this.#waiting.values()) resolve(undefined);
    this.#waiting.clear();
  }

  #send(message: ToTable): void {
    void this.webview.postMessage(message);
  }
}
