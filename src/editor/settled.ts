import type * as vscode from 'vscode';

/** Work on a whole reading waits until nothing newer has come for so long: while somebody types, at each key one comes. */
const SETTLE_MS = 150;

/** Does a thing once it has not been asked for again for a while. */
export class Settled implements vscode.Disposable {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly run: () => void) {}

  later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.run, SETTLE_MS);
  }

  /** It is done by other means, or no longer wanted. */
  dispose(): void {
    clearTimeout(this.#timer);
  }
}
