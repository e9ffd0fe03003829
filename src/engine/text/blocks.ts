import type { Block } from '../model';
import { decideJoints, type Joint, type Layout, layoutOf, REACH, type Rows } from './join';
import { lowerBound } from '../sorted';
import { blockOf } from './block';
import { DocumentLines, type Line, type LineChange, replaceRange } from './lines';
import { drain, type Steps } from '../steps';

/** A block beside its neighbours. Never changed: an edit that touches it, or the white space around it, makes another one. */
export interface Entry {
  readonly block: Block;
  /** The lines that it is made of, in order. */
  readonly lines: readonly Line[];
  /** Empty lines before it. */
  readonly gap: number;
  /** From its own start to the next block's start, or to the document's end. */
  readonly stride: number;
  /** A page number that the text of the block before it runs across. */
  readonly passed: boolean;
}

/** Entries `first` and on: `removed` gave way to `added`. */
export interface EntryChange {
  readonly first: number;
  readonly removed: readonly Entry[];
  readonly added: readonly Entry[];
}

/**
 * The document as blocks in order: one for each line, or one for several lines that a hard wrap or a link had cut.
 * Empty lines give none. The white space at a joint is no part of a block's text.
 */
export class DocumentBlocks {
  readonly entries: Entry[] = [];
  /** Document offset of each entry. */
  readonly starts: number[] = [];
  readonly #lines: DocumentLines;
  /** Indexes of the lines that hold text, and what is decided about each. */
  #filled: number[] = [];
  readonly #joints: Joint[] = [];
  /** For each filled line: 0 without an empty line before it, 1 with one, 2 with one and white space at its beginning. */
  readonly #openings: number[] = [];
  readonly #tally = [0, 0, 0];
  /** For each entry the index in `#filled` of its first line. */
  readonly #firsts: number[] = [];
  readonly #rows: Rows;
  #layout: Layout;

  private constructor(lines: DocumentLines) {
    this.#lines = lines;
    const filled = (k: number): number => this.#filled[k] ?? -1;
    const count = (): number => this.#filled.length;
    this.#rows = {
      get length() {
        return count();
      },
      line: (k) => lines.lines[filled(k)],
      gap: (k) => filled(k) - filled(k - 1) - 1,
    };
    this.#layout = layoutOf(0, 0, 0);
  }

  static of(text: string): DocumentBlocks {
    return drain(DocumentBlocks.read(text));
  }

  /** The blocks of a text; yields now and then, so that the caller can let others work. */
  static *read(text: string): Steps<DocumentBlocks> {
    const lines = new DocumentLines();
    yield* lines.load(text);
    const blocks = new DocumentBlocks(lines);
    yield* blocks.#load();
    return blocks;
  }

  *#load(): Steps<void> {
    for (const [i, line] of this.#lines.lines.entries()) {
      if (i % FEW_LINES === 0) yield;
      if (line.blank) continue;
      this.#filled.push(i);
      this.#joints.push('none');
      this.#openings.push(-1);
      this.#layout = this.#measure(this.#filled.length - 1, this.#filled.length);
    }
    const count = this.#filled.length;
    for (let k = 0; k < count;) {
      yield;
      k = Math.max(k + 1, decideJoints(this.#rows, this.#layout, this.#joints, k, Math.min(count, k + LINES_A_STEP)));
    }
    for (let start = 0; start < count;) {
      yield;
      let end = Math.min(count, start + LINES_A_STEP);
      while (end < count && !this.#opens(end)) end++;
      this.#rebuild(start, end, 0, 0);
      start = end;
    }
  }

  get length(): number {
    return this.#lines.length;
  }

  /** The document's own characters. */
  slice(start: number, end: number): string {
    return this.#lines.slice(start, end);
  }

  /** The whole document as it is now, put together when it is asked for. */
  text(): () => string {
    const lines = this.#lines.lines.slice();
    return () => lines.map((line) => line.raw).join('');
  }

  /** Applies one change. @throws RangeError where it reaches beyond the text */
  edit(change: { offset: number; length: number; text: string }): EntryChange {
    const lines = this.#lines.edit(change);
    const { first, removed, added } = this.#fill(lines);
    const before = this.#layout;
    this.#layout = this.#measure(first, first + added + 1);
    const anew = before.airy !== this.#layout.airy || before.indented !== this.#layout.indented;
    const count = this.#filled.length;
    const from = anew ? 0 : Math.max(0, first - REACH);
    const decided = decideJoints(
      this.#rows,
      this.#layout,
      this.#joints,
      from,
      anew ? count : Math.min(count, first + added + REACH),
    );
    let start = from;
    while (start > 0 && !this.#opens(start)) start--;
    let end = Math.min(count, Math.max(decided, first + added));
    while (end < count && !this.#opens(end)) end++;
    return this.#rebuild(start, end, removed, added);
  }

  /** How the document sets its paragraphs apart, after the filled lines from `first` to before `last` have changed. */
  #measure(first: number, last: number): Layout {
    const tally = this.#tally;
    for (let k = first; k < Math.min(last, this.#filled.length); k++) {
      const before = this.#openings[k] ?? -1;
      if (before >= 0) tally[before]!--;
      const opening = k === 0 || this.#rows.gap(k) === 0 ? 0 : this.#rows.line(k)?.indented ? 2 : 1;
      this.#openings[k] = opening;
      tally[opening]!++;
    }
    return layoutOf(this.#filled.length, (tally[1] ?? 0) + (tally[2] ?? 0), tally[2] ?? 0);
  }

  /** Line `k` begins a block and stands in no other. */
  #opens(k: number): boolean {
    if (this.#joints[k] === 'passed') return false;
    let above = k - 1;
    while (above >= 0 && this.#joints[above] === 'passed') above--;
    return above < 0 || this.#joints[above] !== 'joins';
  }

  /** Brings the list of filled lines up to date; the change as indexes in it. */
  #fill({ first, removed, added }: LineChange): { first: number; removed: number; added: number } {
    const low = lowerBound(this.#filled, first);
    let end = low;
    while ((this.#filled[end] ?? Infinity) < first + removed) end++;
    const fresh: number[] = [];
    for (let i = first; i < first + added; i++) if (!this.#lines.lines[i]?.blank) fresh.push(i);
    const delta = added - removed;
    if (delta !== 0) for (let k = end; k < this.#filled.length; k++) this.#filled[k]! += delta;
    for (let k = low; k < end; k++) this.#tally[this.#openings[k] ?? 0]!--;
    replaceRange(this.#filled, low, end - low, fresh);
    replaceRange(
      this.#openings,
      low,
      end - low,
      fresh.map(() => -1),
    );
    replaceRange(
      this.#joints,
      low,
      end - low,
      fresh.map(() => 'none' as const),
    );
    return { first: low, removed: end - low, added: fresh.length };
  }

  /**
   * Makes the entries of the lines from `start` to before `end` (both open blocks) anew, and keeps the objects of those
   * that are as they were.
   */
  #rebuild(start: number, end: number, removed: number, added: number): EntryChange {
    const shift = added - removed;
    const firsts = this.#firsts;
    // `firsts` still counts as before the change.
    const first = lowerBound(firsts, start);
    const last = lowerBound(firsts, Math.max(start, end - shift));
    const old = this.entries.slice(first, last);
    const known = new Map(old.map((entry) => [entry.lines[0], entry]));
    const made: Entry[] = [];
    const madeFirsts: number[] = [];
    for (let k = start; k < end;) {
      const own = [k];
      const passed: number[] = [];
      let next = k + 1;
      for (; next < this.#filled.length; next++) {
        if (this.#joints[next] === 'passed') passed.push(next);
        else if (this.#joints[own[own.length - 1] ?? k] === 'joins') own.push(next);
        else break;
      }
      // A page number that the text runs across stands alone, behind the text.
      for (const [j, group] of [own, ...passed.map((one) => [one])].entries()) {
        const at = group[0] ?? k;
        const follower = passed[j] ?? next;
        const stride = this.#startOf(follower) - this.#startOf(at);
        const entry = this.#entry(group, j > 0, stride, known);
        made.push(entry);
        madeFirsts.push(at);
      }
      k = next;
    }
    replaceRange(firsts, first, last - first, madeFirsts);
    if (shift !== 0) for (let i = first + made.length; i < firsts.length; i++) firsts[i]! += shift;
    replaceRange(this.entries, first, last - first, made);
    replaceRange(
      this.starts,
      first,
      last - first,
      made.map(() => 0),
    );
    for (let i = first; i < this.entries.length; i++) this.starts[i] = this.#startOf(firsts[i] ?? 0);
    let head = 0;
    while (head < made.length && made[head] === old[head]) head++;
    let tail = 0;
    while (
      tail < Math.min(made.length, old.length) - head &&
      made[made.length - 1 - tail] === old[old.length - 1 - tail]
    )
      tail++;
    return {
      first: first + head,
      removed: old.slice(head, old.length - tail),
      added: made.slice(head, made.length - tail),
    };
  }

  #entry(
    group: readonly number[],
    passed: boolean,
    stride: number,
    known: ReadonlyMap<Line | undefined, Entry>,
  ): Entry {
    const lines = group.map((k) => this.#rows.line(k)).filter((line) => line !== undefined);
    const old = known.get(lines[0]);
    const gap = passed ? 0 : this.#rows.gap(group[0] ?? 0);
    const offsets = group.map((k) => this.#startOf(k) - this.#startOf(group[0] ?? 0));
    const same =
      old?.lines.length === lines.length &&
      old.lines.every((line, i) => line === lines[i]) &&
      offsets.every((offset, i) => offset === old.block.offsets[i]) &&
      // What stands between the lines (a page number) may have changed.
      (lines.length === 1 || old.block.raw === this.#rawOf(group, lines, offsets));
    if (same && old.gap === gap && old.stride === stride && old.passed === passed) return old;
    return {
      block: same ? old.block : blockOf(lines, offsets, this.#rawOf(group, lines, offsets)),
      lines,
      gap,
      stride,
      passed,
    };
  }

  #rawOf(group: readonly number[], lines: readonly Line[], offsets: readonly number[]): string {
    const start = this.#startOf(group[0] ?? 0);
    const length = (offsets[lines.length - 1] ?? 0) + (lines[lines.length - 1]?.text.length ?? 0);
    return this.slice(start, start + length);
  }

  /** Document offset of a filled line; the document's length behind the last one. */
  #startOf(k: number): number {
    const line = this.#filled[k];
    return line === undefined ? this.length : (this.#lines.starts[line] ?? this.length);
  }
}

const LINES_A_STEP = 128;
/** Lines that are only counted. */
const FEW_LINES = 2048;
