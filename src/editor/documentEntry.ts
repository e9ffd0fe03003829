import type * as vscode from 'vscode';
import type { Reading } from '../corrections/reading';
import { readingOf } from '../corrections/reading';
import type { Resources } from '../engine/resources';
import { Session } from '../engine/session';
import type { AnalysisQueue, QueuedAnalysis } from './analysisQueue';

/** Typing pauses this long before the text is read again. */
const PAUSE_MS = 200;

/** The analysis of one annotated document while it is open. */
export class DocumentEntry implements QueuedAnalysis {
  readonly session: Session;
  #reading: Reading | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiters: ((reading: Reading | undefined) => void)[] = [];
  #ended = false;

  constructor(
    readonly document: vscode.TextDocument,
    resources: Resources,
    private readonly queue: AnalysisQueue,
    private readonly host: {
      urgency(document: vscode.TextDocument): number;
      changed(document: vscode.TextDocument): void;
      failed(document: vscode.TextDocument, error: unknown): void;
    },
  ) {
    this.session = new Session(document.getText(), document.version, resources, () => performance.now());
    this.queue.add(this);
  }

  /** The last finished reading; its version says of which text. */
  get reading(): Reading | undefined {
    return this.#reading;
  }

  edit(event: vscode.TextDocumentChangeEvent): void {
    this.session.edit(
      event.contentChanges.map((change) => ({
        offset: change.rangeOffset,
        length: change.rangeLength,
        text: change.text,
      })),
      event.document.version,
    );
    this.queue.remove(this);
    clearTimeout(this.#timer);
    if (this.#waiters.length) this.queue.add(this);
    else this.#timer = setTimeout(() => this.queue.add(this), PAUSE_MS);
  }

  /** The reading of the text as it is now, as soon as there is one; `undefined` when the document goes first. */
  current(): Promise<Reading | undefined> {
    if (this.#ended || this.#reading?.version === this.document.version) return Promise.resolve(this.#reading);
    clearTimeout(this.#timer);
    this.queue.add(this);
    return new Promise((resolve) => this.#waiters.push(resolve));
  }

  urgency(): number {
    return this.host.urgency(this.document);
  }

  done(): void {
    const analysis = this.session.snapshot();
    if (this.#ended || analysis.version !== this.document.version) return;
    this.#reading = readingOf(analysis);
    this.#answer(this.#reading);
    this.host.changed(this.document);
  }

  failed(error: unknown): void {
    this.#answer(undefined);
    this.host.failed(this.document, error);
  }

  dispose(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.queue.remove(this);
    this.#answer(undefined);
  }

  #answer(reading: Reading | undefined): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const resolve of waiters) resolve(reading);
  }
}
