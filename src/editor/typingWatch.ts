import * as vscode from 'vscode';
import type { Span } from '../engine/model';
import { latinBefore } from '../features/typing';

/** A person who has not typed for so long has finished the words. */
const REST_MS = 1_000;

/**
 * Knows where a person types, until a pause; and where letters were typed last that may be the pinyin of an input method,
 * until the caret leaves them or characters replace them, however long that takes.
 */
export class TypingWatch implements vscode.Disposable {
  readonly #timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  readonly #letters = new Set<vscode.TextDocument>();
  readonly #subscription: vscode.Disposable;

  /** @param changed what is shown beside the carets of a document is another now */
  constructor(
    isWatched: (document: vscode.TextDocument) => boolean,
    private readonly changed: (document: vscode.TextDocument) => void,
  ) {
    this.#subscription = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0 || !isWatched(document)) return;
        if (contentChanges.some(({ text }) => /[a-z]$/.test(text))) this.#letters.add(document);
        else this.#letters.delete(document);
        clearTimeout(this.#timers.get(document));
        this.#timers.set(
          document,
          setTimeout(() => this.#rested(document), REST_MS),
        );
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        const { document } = textEditor;
        if (this.#timers.has(document) || !this.#letters.has(document) || this.#composed(textEditor).length) return;
        this.#letters.delete(document);
        this.changed(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        clearTimeout(this.#timers.get(document));
        this.#timers.delete(document);
        this.#letters.delete(document);
      }),
    );
  }

  isTyping(document: vscode.TextDocument): boolean {
    return this.#timers.has(document);
  }

  /** Letters before the editor's carets that may be pinyin. */
  composedIn(editor: vscode.TextEditor): readonly Span[] {
    return this.#letters.has(editor.document) ? this.#composed(editor) : [];
  }

  /** How many documents are watched now. */
  get size(): number {
    return new Set([...this.#timers.keys(), ...this.#letters]).size;
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#letters.clear();
    this.#subscription.dispose();
  }

  #rested(document: vscode.TextDocument): void {
    this.#timers.delete(document);
    this.changed(document);
  }

  #composed({ document, selections }: vscode.TextEditor): Span[] {
    return selections.flatMap(({ active }) => {
      const line = document.offsetAt(new vscode.Position(active.line, 0));
      const run = latinBefore(document.lineAt(active.line).text, active.character);
      return run ? [{ start: line + run.start, end: line + run.end }] : [];
    });
  }
}
