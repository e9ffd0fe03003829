import { lowerBound } from '../sorted';
import { fold } from './fold';
import { type Furniture, furnitureOf } from './furniture';
import { numberingAt, type Numbering } from './numbering';
import type { Steps } from '../steps';

/** A line's place in the document, without its line end. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
}

/** The document's lines; `\r\n`, `\n` and `\r` end one. The last may be empty. Offsets are UTF-16 code units. */
export function linesOf(text: string): LineSpan[] {
  const lines: LineSpan[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== LF && code !== CR) continue;
    lines.push({ start, end: i });
    if (code === CR && text.charCodeAt(i + 1) === LF) i++;
    start = i + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

const LF = 10;
const CR = 13;

/** Signs after which nothing of the sentence follows. */
const SENTENCE_END = /[。！？!?；;：:…](?:[”’)）》〉」』]|\[\d{1,3}\]){0,3}$/;

/** One line of a document and what the joining of hard wraps asks of it; each question is answered once. */
export class Line {
  /** Width folded, without the line end, white space kept. */
  readonly text: string;
  readonly trimmed: string;
  #width = -1;
  #furniture: Furniture | null | undefined;
  #sentenceEnd: boolean | undefined;
  #numbering: Numbering | null | undefined;

  /** @param raw the document's own characters, line end included */
  constructor(readonly raw: string) {
    this.text = fold(raw.slice(0, contentLength(raw)));
    this.trimmed = this.text.trim();
  }

  get blank(): boolean {
    return this.trimmed === '';
  }

  /** Full-width characters count one, the others half. */
  get width(): number {
    if (this.#width < 0) this.#width = displayWidth(this.trimmed);
    return this.#width;
  }

  /** White space of two characters or more stands before the text. */
  get indented(): boolean {
    return this.text.startsWith('  ');
  }

  /** What the line would be on a page, by its own words alone. */
  get furniture(): Furniture | undefined {
    if (this.#furniture === undefined) this.#furniture = furnitureOf(this.trimmed) ?? null;
    return this.#furniture ?? undefined;
  }

  get sentenceEnd(): boolean {
    return (this.#sentenceEnd ??= SENTENCE_END.test(this.trimmed.slice(-8)) && !this.#open());
  }

  /** It ends in a colon or semicolon inside a bracket: （负责部门： goes on in the next line. */
  #open(): boolean {
    const last = this.trimmed.charAt(this.trimmed.length - 1);
    return (last === ':' || last === ';') && this.trimmed.lastIndexOf('(') > this.trimmed.lastIndexOf(')');
  }

  /** The sign of numbering that the line begins with. */
  get numbering(): Numbering | undefined {
    if (this.#numbering === undefined) this.#numbering = numberingAt(this.trimmed, 0) ?? null;
    return this.#numbering ?? undefined;
  }
}

/** Full-width characters count one, the others half. */
export function displayWidth(text: string): number {
  let halves = 0;
  for (let i = 0; i < text.length; i++) halves += text.charCodeAt(i) > 0x2000 ? 2 : 1;
  return halves / 2;
}

/** Length of a line without its line end. */
function contentLength(raw: string): number {
  let end = raw.length;
  if (end > 0 && raw.charCodeAt(end - 1) === LF) end--;
  if (end > 0 && raw.charCodeAt(end - 1) === CR) end--;
  return end;
}

/** What an edit did to the lines: `removed` lines from index `first` on gave way to `added` ones. */
export interface LineChange {
  readonly first: number;
  readonly removed: number;
  readonly added: number;
}

/** Replaces `length` code units at `offset` by `text`. Changes of one edit apply one after the other. */
export interface TextChange {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** @throws RangeError where the change reaches beyond a text of so many code units */
function checkChange(size: number, { offset, length }: Pick<TextChange, 'offset' | 'length'>): void {
  if (offset < 0 || length < 0 || offset + length > size)
    throw new RangeError(`change of ${length} at ${offset} in a text of ${size}`);
}

/**
 * A text after a change.
 * @throws RangeError where the change reaches beyond the text: the host and the engine know different texts
 */
export function changed(document: string, { offset, length, text }: TextChange): string {
  checkChange(document.length, { offset, length });
  return document.slice(0, offset) + text + document.slice(offset + length);
}

/**
 * A document as lines that know nothing of their places, and their places beside them: an edit makes new lines where it
 * touches the text, and all others stay the same objects.
 */
export class DocumentLines {
  readonly lines: Line[] = [];
  /** Offset of each line, and after the last one the length of the document. */
  readonly starts: number[] = [0];

  /** Fills the empty document; yields now and then, so that the caller can let others work. */
  *load(text: string): Steps<void> {
    for (let from = 0; ;) {
      const to = afterLineEnd(text, from + CHARACTERS_A_STEP);
      const last = to >= text.length;
      const raws = split(text.slice(from, to));
      if (!last) raws.pop();
      for (const raw of raws) this.lines.push(new Line(raw));
      if (last) break;
      from = to;
      yield;
    }
    this.#count(0, this.lines.length);
  }

  get length(): number {
    return this.starts[this.lines.length] ?? 0;
  }

  /** @throws RangeError where the change reaches beyond the text: the host and the engine know different texts */
  edit({ offset, length, text }: TextChange): LineChange {
    checkChange(this.length, { offset, length });
    // A line more on either side: its line end may merge with what is put beside it.
    const first = Math.max(0, this.indexAt(offset) - 1);
    const last = Math.min(this.lines.length - 1, this.indexAt(offset + length) + 1);
    const base = this.starts[first] ?? 0;
    const old = this.lines.slice(first, last + 1);
    const before = old.map((line) => line.raw).join('');
    const raws = split(before.slice(0, offset - base) + text + before.slice(offset - base + length));
    if (last < this.lines.length - 1) raws.pop();
    let head = 0;
    while (head < raws.length && head < old.length && raws[head] === old[head]?.raw) head++;
    let tail = 0;
    while (
      tail < Math.min(raws.length, old.length) - head &&
      raws[raws.length - 1 - tail] === old[old.length - 1 - tail]?.raw
    )
      tail++;
    const fresh = raws.slice(head, raws.length - tail).map((raw) => new Line(raw));
    const change = { first: first + head, removed: old.length - head - tail, added: fresh.length };
    replaceRange(this.lines, change.first, change.removed, fresh);
    replaceRange(this.starts, change.first + 1, change.removed, new Array<number>(change.added).fill(0));
    this.#count(change.first, change.first + change.added);
    const delta = text.length - length;
    if (delta !== 0)
      for (let i = change.first + change.added + 1; i < this.starts.length; i++) this.starts[i]! += delta;
    return change;
  }

  /** Index of the line that holds the offset. */
  indexAt(offset: number): number {
    return Math.max(0, Math.min(this.lines.length, lowerBound(this.starts, offset + 1)) - 1);
  }

  /** The document's own characters. */
  slice(start: number, end: number): string {
    if (end <= start) return '';
    const first = this.indexAt(start);
    const base = this.starts[first] ?? 0;
    const own = this.lines[first]?.raw ?? '';
    if (end - base <= own.length) return own.slice(start - base, end - base);
    let text = own;
    for (let i = first + 1; i < this.lines.length && base + text.length < end; i++) text += this.lines[i]?.raw ?? '';
    return text.slice(start - base, end - base);
  }

  #count(first: number, last: number): void {
    let at = this.starts[first] ?? 0;
    for (let i = first; i < last; i++) {
      at += this.lines[i]?.raw.length ?? 0;
      this.starts[i + 1] = at;
    }
  }
}

const CHARACTERS_A_STEP = 10_000;

/** Behind the first line end at the offset or after it; the text's length where there is none. */
function afterLineEnd(text: string, offset: number): number {
  for (let i = offset; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) return i + 1;
  }
  return text.length;
}

/** Lines with their line ends; the last has none. */
const split = (text: string): string[] =>
  linesOf(text).map(({ start }, i, all) => text.slice(start, all[i + 1]?.start ?? text.length));

/** `splice` for replacements of any size: arguments on the stack have a limit. */
export function replaceRange<T>(array: T[], first: number, removed: number, added: readonly T[]): void {
  if (added.length < 10_000) {
    array.splice(first, removed, ...added);
    return;
  }
  const tail = array.slice(first + removed);
  array.length = first;
  for (const item of added) array.push(item);
  for (const item of tail) array.push(item);
}
