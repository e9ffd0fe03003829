import type * as vscode from 'vscode';
import type { Reading } from '../corrections/reading';
import { readingOf } from '../corrections/reading';
import type { Span } from '../engine/model';
import type { Resources } from '../engine/resources';
import { Session } from '../engine/session';
import type { AnalysisQueue, QueuedAnalysis } from './analysisQueue';

/** Typing pauses this long before the text is read again. */
const PAUSE_MS = 200;

/** The analysis of one annotated document while it is open. */
export class DocumentEntry implements QueuedAnalysis {
  readonly session: Session;
  #reading: Reading | undefined;
  #preview: Reading | undefined;
  /** When work on the current version began; undefined while there is none. */
  #since: number | undefined = performance.now();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiters: ((reading: Reading | undefined) => void)[] = [];
  /** Somebody waits who must not be kept waiting. */
  #hurried = false;
  #ended = false;

  constructor(
    readonly document: vscode.TextDocument,
    resources: Resources,
    private readonly queue: AnalysisQueue,
    private readonly host: {
      urgency(document: vscode.TextDocument): number;
      focus(document: vscode.TextDocument): Span | undefined;
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

  /** What is seen on the screen, while the document is read for the first time. */
  get preview(): Reading | undefined {
    return this.#reading ? undefined : this.#preview;
  }

  /** For how many milliseconds the current version has been worked on; 0 where it is read. */
  get busy(): number {
    return this.#since === undefined ? 0 : performance.now() - this.#since;
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
    this.#preview = undefined;
    clearTimeout(this.#timer);
    if (this.#hurried) this.#start();
    else this.#timer = setTimeout(() => this.#start(), PAUSE_MS);
  }

  /** The reading of the text as it is now, as soon as there is one; `undefined` when the document goes first. */
  current(): Promise<Reading | undefined> {
    if (this.#isSettled) return Promise.resolve(this.#reading);
    clearTimeout(this.#timer);
    this.#hurried = true;
    this.#start();
    return this.settled();
  }

  /** The same, but not before the typing pauses: for what the editor asks by itself at each edit. */
  settled(): Promise<Reading | undefined> {
    if (this.#isSettled) return Promise.resolve(this.#reading);
    return new Promise((resolve) => this.#waiters.push(resolve));
  }

  get #isSettled(): boolean {
    return this.#ended || this.#reading?.version === this.document.version;
  }

  urgency(): number {
    return this.host.urgency(this.document);
  }

  focus(): Span | undefined {
    return this.host.focus(this.document);
  }

  /** The first time what is on the screen is shown as soon as it is known. */
  advanced(): void {
    const focus = this.#reading || this.#preview ? undefined : this.focus();
    const preview = focus && this.session.preview(focus);
    if (!preview) return;
    this.#preview = readingOf(preview);
    this.host.changed(this.document);
  }

  done(): void {
    this.#since = undefined;
    const analysis = this.session.snapshot();
    if (this.#ended || analysis.version !== this.document.version) return;
    this.#reading = readingOf(analysis);
    this.#answer(this.#reading);
    this.host.changed(this.document);
  }

  failed(error: unknown): void {
    this.#since = undefined;
    this.#answer(undefined);
    this.host.failed(this.document, error);
  }

  dispose(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.queue.remove(this);
    this.#answer(undefined);
  }

  #start(): void {
    this.#since ??= performance.now();
    this.queue.add(this);
  }

  #answer(reading: Reading | undefined): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    this.#hurried = false;
    for (const resolve of waiters) resolve(reading);
  }
}
