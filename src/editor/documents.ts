import * as vscode from 'vscode';
import type { Reading } from '../corrections/reading';
import { readsLikePolicy } from '../engine/text/genre';
import type { Span } from '../engine/model';
import { eligibility } from '../features/eligibility';
import { AnalysisQueue } from './analysisQueue';
import { DocumentEntry } from './documentEntry';
import type { LexiconLoader } from './lexicons';
import { spanOf } from './ranges';
import type { Overrules } from './overrules';
import type { Settings } from './settings';

/** `foreign` documents are none of ours; `ignored` ones could be annotated and are not. */
export type DocumentStatus = 'foreign' | 'ignored' | 'reading' | 'annotated';

/** How much is kept for documents: all 0 when none is open. */
export interface InUse {
  readonly readings: number;
  /** Analyses that are not finished. */
  readonly waiting: number;
  readonly verdicts: number;
  readonly timers: number;
}

/** The one registry of what is known about open documents, with one event for all who show it. */
export class Documents implements vscode.Disposable {
  readonly #entries = new Map<string, DocumentEntry>();
  /** What the text said and at which version. Once policy, always: deleting a paragraph does not make the marks go. */
  readonly #verdicts = new Map<string, { readonly policy: boolean; readonly version: number }>();
  readonly #loading = new Set<string>();
  readonly #queue = new AnalysisQueue();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable[];
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** A document was read anew, or is annotated from now on, or no more. */
  readonly onDidChange = this.#changed.event;

  constructor(
    private readonly settings: Settings,
    private readonly overrules: Overrules,
    private readonly lexicons: LexiconLoader,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const considerVisible = (): void => visibleDocuments().forEach((document) => void this.#consider(document));
    this.#subscriptions = [
      this.#changed,
      this.#queue,
      vscode.window.onDidChangeVisibleTextEditors(considerVisible),
      vscode.workspace.onDidChangeTextDocument((event) => this.#edited(event)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      vscode.workspace.onDidOpenTextDocument((document) => {
        // A change of language closes a document and opens it again under the same editor.
        if (visibleDocuments().includes(document)) void this.#consider(document);
      }),
      overrules.onDidChange((document) => void this.#consider(document)),
      settings.onDidChange((event) => {
        if (!event.affectsConfiguration('policyLens.annotate') && !event.affectsConfiguration('policyLens.languages'))
          return;
        this.#verdicts.clear();
        for (const { document } of this.#entries.values()) void this.#consider(document);
        considerVisible();
      }),
    ];
    considerVisible();
  }

  status(document: vscode.TextDocument): DocumentStatus {
    const key = keyOf(document);
    const entry = this.#entries.get(key);
    if (entry) return entry.reading ? 'annotated' : 'reading';
    if (this.#loading.has(key)) return 'reading';
    return this.#isOurs(document) ? 'ignored' : 'foreign';
  }

  /** The last finished reading; its version says of which text. */
  readingOf(document: vscode.TextDocument): Reading | undefined {
    return this.#entries.get(keyOf(document))?.reading;
  }

  /** What to draw now: the last finished reading, or what is on the screen of a document read for the first time. */
  drawable(document: vscode.TextDocument): Reading | undefined {
    const entry = this.#entries.get(keyOf(document));
    return entry?.reading ?? entry?.preview;
  }

  /** For how many milliseconds the document has been worked on; 0 where it is read, or not annotated. */
  busy(document: vscode.TextDocument): number {
    return this.#entries.get(keyOf(document))?.busy ?? 0;
  }

  /** What is kept for open documents. */
  get inUse(): InUse {
    return {
      readings: this.#entries.size,
      waiting: this.#queue.size,
      verdicts: this.#verdicts.size,
      timers: this.#timers.size + this.#loading.size,
    };
  }

  /** The reading of the text as it is now; `undefined` for a document that is not annotated, or that closes. */
  async current(document: vscode.TextDocument): Promise<Reading | undefined> {
    const key = keyOf(document);
    if (!this.#entries.has(key)) await this.#consider(document);
    return this.#entries.get(key)?.current();
  }

  /** The reading that the editor's own views ask for at each edit: it comes when the typing pauses. */
  async settled(document: vscode.TextDocument): Promise<Reading | undefined> {
    const key = keyOf(document);
    if (!this.#entries.has(key)) await this.#consider(document);
    return this.#entries.get(key)?.settled();
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    for (const entry of this.#entries.values()) entry.dispose();
    this.#entries.clear();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Whether the languages of the setting hold it, or a person asked for it. */
  #isOurs(document: vscode.TextDocument): boolean {
    const traits = this.#traits(document);
    return eligibility({ ...traits, setting: 'auto', overrule: traits.overrule && undefined }) !== 'no';
  }

  #traits(document: vscode.TextDocument): Parameters<typeof eligibility>[0] {
    return {
      languageId: document.languageId,
      scheme: document.uri.scheme,
      setting: this.settings.annotate(document),
      languages: this.settings.languages(document),
      overrule: this.overrules.of(document),
    };
  }

  #wanted(document: vscode.TextDocument): boolean {
    const verdict = eligibility(this.#traits(document));
    if (verdict !== 'ask-text') return verdict === 'yes';
    const key = keyOf(document);
    const known = this.#verdicts.get(key);
    if (known && (known.policy || known.version === document.version)) return known.policy;
    const { policy, reasons } = readsLikePolicy(document.getText());
    this.log.debug(`${key}: ${policy ? 'annotated' : 'left alone'} (${reasons.join(', ')})`);
    this.#verdicts.set(key, { policy, version: document.version });
    return policy;
  }

  /** Makes a document's entry, or ends it, as it is wanted now. */
  async #consider(document: vscode.TextDocument): Promise<void> {
    const key = keyOf(document);
    if (document.isClosed) return;
    if (!this.#wanted(document)) {
      this.#loading.delete(key);
      this.#end(key);
      this.#changed.fire(document);
      return;
    }
    if (this.#entries.has(key)) return;
    if (!this.lexicons.loaded && !this.#loading.has(key)) {
      this.#loading.add(key);
      this.#changed.fire(document);
    }
    const resources = this.lexicons.loaded ?? (await this.lexicons.get());
    this.#loading.delete(key);
    if (document.isClosed || this.#entries.has(key) || !this.#wanted(document)) return;
    const entry = new DocumentEntry(document, resources, this.#queue, {
      urgency,
      focus: seenOf,
      changed: (changed) => this.#changed.fire(changed),
      failed: (failed, error) => {
        this.log.error(
          `${failed.uri.toString(true)}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
        this.#end(keyOf(failed));
        this.#changed.fire(failed);
      },
    });
    this.#entries.set(key, entry);
    this.#changed.fire(document);
  }

  #edited(event: vscode.TextDocumentChangeEvent): void {
    const { document } = event;
    const key = keyOf(document);
    const entry = this.#entries.get(key);
    // Without content changes only the dirty state or the encoding changed.
    if (event.contentChanges.length === 0) return;
    if (entry) {
      entry.edit(event);
      return;
    }
    if (!visibleDocuments().includes(document)) return;
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => {
        this.#timers.delete(key);
        void this.#consider(document);
      }, RECONSIDER_MS),
    );
  }

  #closed(document: vscode.TextDocument): void {
    const key = keyOf(document);
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    this.#verdicts.delete(key);
    this.#loading.delete(key);
    this.overrules.forget(document);
    if (this.#end(key)) this.#changed.fire(document);
  }

  #end(key: string): boolean {
    this.#entries.get(key)?.dispose();
    return this.#entries.delete(key);
  }
}

/** A document that is no policy text yet is looked at again when typing pauses this long. */
const RECONSIDER_MS = 500;

const keyOf = (document: vscode.TextDocument): string => document.uri.toString();

const visibleDocuments = (): vscode.TextDocument[] => [
  ...new Set(vscode.window.visibleTextEditors.map((editor) => editor.document)),
];

/** What a person sees of the document. */
function seenOf(document: vscode.TextDocument): Span | undefined {
  const active = vscode.window.activeTextEditor;
  const editor =
    active?.document === document
      ? active
      : vscode.window.visibleTextEditors.find((candidate) => candidate.document === document);
  const [first] = editor?.visibleRanges ?? [];
  const last = editor?.visibleRanges.at(-1);
  return first && last && spanOf(document, new vscode.Range(first.start, last.end));
}

/** The active editor's document comes first, then what is visible. */
function urgency(document: vscode.TextDocument): number {
  if (vscode.window.activeTextEditor?.document === document) return 0;
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document) ? 1 : 2;
}
