import * as vscode from 'vscode';

const KEY = 'policyLens.overrules';
const KEPT = 500;

/** What a person said about single documents: annotate it, or leave it alone. Kept with the workspace. */
export class Overrules implements vscode.Disposable {
  readonly #said: Map<string, boolean>;
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly onDidChange = this.#changed.event;

  constructor(private readonly memory: vscode.Memento) {
    this.#said = new Map(memory.get<[string, boolean][]>(KEY, []));
  }

  of(document: vscode.TextDocument): boolean | undefined {
    return this.#said.get(document.uri.toString());
  }

  async set(document: vscode.TextDocument, annotate: boolean): Promise<void> {
    const uri = document.uri.toString();
    this.#said.delete(uri);
    this.#said.set(uri, annotate);
    this.#changed.fire(document);
    // The next untitled document of the same number is another one.
    const lasting = [...this.#said].filter(([name]) => !name.startsWith('untitled:'));
    await this.memory.update(KEY, lasting.slice(-KEPT));
  }

  forget(document: vscode.TextDocument): void {
    if (document.isUntitled) this.#said.delete(document.uri.toString());
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
