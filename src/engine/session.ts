import { BlockState, lettersOf, type ResolvedBlock, UNREAD } from './blockState';
import { EntityKnowledge } from './entities/knowledge';
import type { Analysis, BlockFindings, Span } from './model';
import { OutlineReader, PlacedOutline, type Reading } from './outline/outline';
import type { Resources } from './resources';
import { Scanner } from './scanner';
import { Glossary, headOf, holdsLabel, isKinOfAny, NEAR } from './slogans/glossary';
import { type GlossaryReads, labelsOf } from './slogans/resolve';
import { DocumentAnalysis } from './snapshot';
import { lowerBound } from './sorted';
import { DocumentBlocks } from './text/blocks';
import { changed, replaceRange, type TextChange } from './text/lines';
import type { Steps } from './steps';

export type { TextChange } from './text/lines';

/**
 * The analysis of one open document through its edits. Blocks that an edit left alone are not read again, and of what
 * reads the document only those readers whose matter changed: names a block holds, labels it shows, the region of a
 * doubtful place, its being furniture, the title in it.
 */
export class Session {
  /** The document until its blocks have been made, then they. */
  #document: string | DocumentBlocks;
  readonly #scanner: Scanner;
  readonly #outlines = new OutlineReader();
  readonly #entities = new EntityKnowledge();
  readonly #glossary = new Glossary();
  readonly #states: BlockState[] = [];
  /** What stands in each block, once it has been read. */
  readonly #resolved: ResolvedBlock[] = [];
  readonly #unscanned = new Set<BlockState>();
  /** Blocks that went, whose facts are still counted. */
  readonly #gone = new Set<BlockState>();
  readonly #fresh = new Set<BlockState>();
  readonly #dirty = new Set<BlockState>();
  readonly #doubtful = new Set<BlockState>();
  /** Blocks by the labels that they read. */
  readonly #readers = new Map<string, Set<BlockState>>();
  /** Names and labels whose readers are still to be found: an edit may come in the middle of the search. */
  readonly #sought = { names: new Set<string>(), labels: new Set<string>() };
  /** The blocks that hold the titles of articles. */
  #titled: ReadonlyMap<Reading, BlockState> = new Map();
  /** What the blocks were told of being furniture, place by place; empty when places have changed. */
  #muted = new Uint8Array();
  #version: number;
  #steps: Steps<Analysis> | undefined;
  #snapshot: Analysis;
  #focus: Span | undefined;

  /** @param clock milliseconds that only rise, e.g. `performance.now` */
  constructor(
    text: string,
    version: number,
    resources: Resources,
    private readonly clock: () => number,
  ) {
    this.#version = version;
    this.#scanner = new Scanner(resources);
    this.#document = text;
    this.#snapshot = new DocumentAnalysis({ version, blocks: [], starts: [], outline: NO_OUTLINE, text: () => '' });
    this.#steps = this.#work();
  }

  /**
   * Changes of one edit apply one after the other; what is under way is given up.
   * @throws RangeError where a change reaches beyond the text
   */
  edit(changes: readonly TextChange[], version: number): void {
    for (const change of changes)
      if (typeof this.#document === 'string') this.#document = changed(this.#document, change);
      else {
        const { first, removed, added } = this.#document.edit(change);
        const states = added.map((entry, i) => new BlockState(entry, first + i));
        this.#replace(first, removed.length, states);
      }
    this.#version = version;
    this.#steps = this.#work();
  }

  /**
   * Works for about `budgetMs` milliseconds; 'done' when the snapshot answers for the current version.
   * @param focus what is read first, e.g. the part on the screen
   */
  step(budgetMs: number, focus?: Span): 'more' | 'done' {
    this.#focus = focus;
    const until = this.clock() + budgetMs;
    while (this.#steps) {
      const step = this.#steps.next();
      if (step.done) {
        this.#snapshot = step.value;
        this.#steps = undefined;
      } else if (this.clock() >= until) return 'more';
    }
    return 'done';
  }

  get version(): number {
    return this.#version;
  }

  /** The last finished analysis; its `version` says of which text. */
  snapshot(): Analysis {
    return this.#snapshot;
  }

  /**
   * What stands in a span while the document is still being read for the first time, with what is known of it so far;
   * undefined until the blocks of the span have been read.
   */
  preview(span: Span): Analysis | undefined {
    const blocks = this.#document;
    if (typeof blocks === 'string' || !this.#steps) return undefined;
    const last = lowerBound(blocks.starts, span.end);
    const first = Math.max(0, lowerBound(blocks.starts, span.start + 1) - 1);
    const seen = this.#states.slice(first, last);
    if (!seen.every(({ findings }) => findings)) return undefined;
    const resolved = this.#resolved.slice();
    for (const state of seen)
      resolved[state.place] = state.resolved ?? state.read(this.#entities, this.#glossary).resolved;
    return new DocumentAnalysis({
      version: this.#version,
      blocks: resolved,
      starts: blocks.starts.slice(),
      outline: NO_OUTLINE,
      text: blocks.text(),
    });
  }

  #replace(first: number, removed: number, states: readonly BlockState[]): void {
    for (const state of this.#states.slice(first, first + removed)) {
      if (state.counted) this.#gone.add(state);
      for (const set of [this.#unscanned, this.#fresh, this.#dirty, this.#doubtful]) set.delete(state);
      this.#register(state, state.reads, NOTHING);
    }
    for (const state of states) this.#unscanned.add(state);
    replaceRange(this.#states, first, removed, states);
    replaceRange(
      this.#resolved,
      first,
      removed,
      states.map(() => UNREAD),
    );
    if (states.length === removed) {
      this.#muted.fill(0, first, first + removed);
      return;
    }
    this.#muted = new Uint8Array();
    for (let i = first + states.length; i < this.#states.length; i++) (this.#states[i] as BlockState).place = i;
    // How many blocks lie between a sum and its parts has changed.
    for (const state of this.#states.slice(Math.max(0, first - NEAR), first + states.length + 1))
      if (state.outdated(this.#glossary)) this.#dirty.add(state);
  }

  /** All work that is left after an edit, in small steps. */
  *#work(): Steps<Analysis> {
    const blocks = typeof this.#document === 'string' ? yield* DocumentBlocks.read(this.#document) : this.#document;
    if (this.#document !== blocks) {
      const states: BlockState[] = [];
      for (const [i, entry] of blocks.entries.entries()) {
        if (i % BLOCKS_A_STEP === 0) yield;
        states.push(new BlockState(entry, i));
      }
      this.#document = blocks;
      this.#replace(0, 0, states);
    }
    while (this.#unscanned.size > 0) {
      const states = this.#nextToScan(blocks.starts);
      const findings = yield* this.#scanner.scan(states.map(({ entry }) => entry.block.text));
      for (const [i, state] of states.entries()) {
        state.take(findings[i] as BlockFindings);
        this.#unscanned.delete(state);
        this.#fresh.add(state);
      }
    }
    yield* this.#count();
    const starts = blocks.starts.slice();
    const outline = yield* this.#outlines.read(blocks.entries.slice(), starts, (start, end) =>
      blocks.slice(start, end),
    );
    this.#place(outline);
    yield;
    yield* this.#spread();
    for (const state of this.#dirty) {
      const { resolved, reads } = state.read(this.#entities, this.#glossary);
      this.#register(state, state.reads, reads);
      state.resolved = this.#resolved[state.place] = resolved;
      state.reads = reads;
      this.#dirty.delete(state);
      yield;
    }
    return new DocumentAnalysis({
      version: this.#version,
      blocks: this.#resolved.slice(),
      starts,
      outline,
      text: blocks.text(),
    });
  }

  /** The blocks in focus that are still to be read, else the first others: a few thousand characters. */
  #nextToScan(starts: readonly number[]): BlockState[] {
    if (this.#focus) {
      const last = lowerBound(starts, this.#focus.end);
      const first = Math.max(0, lowerBound(starts, this.#focus.start) - 1);
      const seen = this.#states.slice(first, last).filter((state) => this.#unscanned.has(state));
      if (seen.length > 0) return upTo(TOGETHER, seen);
    }
    return upTo(TOGETHER, this.#unscanned);
  }

  /** Facts of blocks that went are taken back, those of new ones counted. */
  *#count(): Steps<void> {
    for (const state of this.#gone) {
      this.#gone.delete(state);
      if (!state.findings) continue;
      this.#entities.count(state.findings, -1);
      this.#glossary.remove(state, state.findings);
    }
    for (const state of this.#fresh) {
      this.#fresh.delete(state);
      if (!state.findings) continue;
      this.#entities.count(state.findings, 1);
      this.#glossary.add(state, state.findings);
      state.counted = true;
      if (state.doubtful) this.#doubtful.add(state);
      this.#dirty.add(state);
      yield;
    }
  }

  /** Tells the blocks what the outline says of them. */
  #place(outline: PlacedOutline): void {
    const before = this.#muted;
    this.#muted = outline.muted.slice();
    const aligned = before.length === this.#muted.length;
    for (let i = 0; i < this.#states.length; i++) {
      const muted = outline.muted[i] === 1;
      if (aligned && muted === (before[i] === 1)) continue;
      const state = this.#states[i] as BlockState;
      if (state.muted === muted) continue;
      state.muted = muted;
      this.#dirty.add(state);
    }
    const titled = new Map<Reading, BlockState>();
    for (const article of outline.articles) {
      const known = this.#titled.get(article.reading);
      if (known && this.#states[known.place] === known) {
        titled.set(article.reading, known);
        continue;
      }
      const title = outline.titleOf(article);
      const state = title && this.#states[title.place];
      if (!state) continue;
      titled.set(article.reading, state);
      if (state.title?.start === title.span.start && state.title.end === title.span.end) continue;
      state.title = title.span;
      this.#dirty.add(state);
    }
    const holders = new Set(titled.values());
    for (const state of this.#titled.values()) {
      if (holders.has(state) || this.#states[state.place] !== state) continue;
      state.title = undefined;
      this.#dirty.add(state);
    }
    this.#titled = titled;
  }

  /** Finds the readers of what changed in the document's knowledge. */
  *#spread(): Steps<void> {
    const { names, region } = this.#entities.news();
    const { known, changed } = this.#glossary.news();
    if (region) for (const state of this.#doubtful) this.#dirty.add(state);
    const kin = known.size ? [...this.#readers.keys()].filter((label) => isKinOfAny(label, known)) : [];
    for (const label of [...known, ...changed, ...kin])
      for (const state of this.#readers.get(label) ?? []) if (state.outdated(this.#glossary)) this.#dirty.add(state);
    for (const name of names) this.#sought.names.add(name);
    for (const label of known) this.#sought.labels.add(label);
    if (this.#sought.names.size === 0 && this.#sought.labels.size === 0) return;
    const named = [...this.#sought.names].map((name) => ({ name, letters: lettersOf(name) }));
    const labelled = [...this.#sought.labels].map((label) => ({ label, letters: lettersOf(headOf(label)) }));
    for (let i = 0; i < this.#states.length; i++) {
      if (i % BLOCKS_A_STEP === 0) yield;
      const state = this.#states[i] as BlockState;
      if (this.#dirty.has(state)) continue;
      const { text } = state.entry.block;
      if (
        named.some(({ name, letters }) => state.mayHold(letters) && text.includes(name)) ||
        labelled.some(({ label, letters }) => state.mayHold(letters) && holdsLabel(text, label))
      )
        this.#dirty.add(state);
    }
    this.#sought.names.clear();
    this.#sought.labels.clear();
  }

  /** Enters a block under the labels that its answer hangs on, and strikes it from those of before. */
  #register(state: BlockState, before: GlossaryReads, now: GlossaryReads): void {
    for (const label of labelsOf(before)) this.#readers.get(label)?.delete(state);
    for (const label of labelsOf(now)) {
      const readers = this.#readers.get(label);
      if (readers) readers.add(state);
      else this.#readers.set(label, new Set([state]));
    }
  }
}

/** The first blocks that have so many characters together; one at least. */
function upTo(characters: number, states: Iterable<BlockState>): BlockState[] {
  const first: BlockState[] = [];
  for (const state of states) {
    first.push(state);
    characters -= state.entry.block.text.length;
    if (characters <= 0) break;
  }
  return first;
}

/** Characters that the recognisers read together. */
const TOGETHER = 16_000;
const BLOCKS_A_STEP = 512;
const NO_OUTLINE = new PlacedOutline([], new Uint8Array(), [], []);
const NOTHING: GlossaryReads = new Map();
