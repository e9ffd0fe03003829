import type { Reading } from '../corrections/reading';
import type { Article, Section, Span } from '../engine/model';
import { linesOf } from '../engine/text/lines';
import { copiesOf } from './counts';
import { MarkCounter, type Counts } from './layers';

export type OutlineType = 'article' | 'lead' | 'section' | 'copy' | 'furniture' | 'line';

/** One row of the outline. */
export interface OutlineNode extends Span {
  /** Stable while the headings above it stay: what a view keeps its state under. */
  readonly id: string;
  readonly type: OutlineType;
  /** The document's own words; empty for what has none (a lead, a copy, page furniture). */
  readonly label: string;
  /** The label is the beginning of the text, since the article has no title. */
  readonly untitled: boolean;
  /** Where a click leads: the heading, the title, or the first words. */
  readonly target: Span;
  readonly counts: Counts;
  /** From 1, both inclusive. */
  readonly lines: { readonly first: number; readonly last: number };
  /** How many lines of page furniture; 1 for others. */
  readonly size: number;
  readonly article: Pick<Article, 'date' | 'source' | 'docNumber'> | undefined;
  readonly children: readonly OutlineNode[];
}

/** The outline as rows: articles with their leads and sections, then second copies, then what belongs to the page. */
export function outlineTree(reading: Reading): readonly OutlineNode[] {
  const build = new Builder(reading);
  const copies = new Set(copiesOf(reading));
  const own = reading.outline.articles.filter((article) => !copies.has(article));
  return [
    ...own.map((article) => build.article(article)),
    ...[...copies].map((copy) => build.copy(copy)),
    ...build.furniture(),
  ];
}

/** The innermost row that covers an offset, furniture before the article around it. */
export function nodeAt(nodes: readonly OutlineNode[], offset: number): OutlineNode | undefined {
  const furniture = nodes.find((node) => node.type === 'furniture');
  const line = furniture?.children.find((child) => covers(child, offset));
  return line ?? within(nodes, offset);
}

function within(nodes: readonly OutlineNode[], offset: number): OutlineNode | undefined {
  for (const node of nodes)
    if (node.type !== 'furniture' && covers(node, offset)) return within(node.children, offset) ?? node;
  return undefined;
}

const covers = (span: Span, offset: number): boolean =>
  offset >= span.start && offset < Math.max(span.end, span.start + 1);

class Builder {
  readonly #counter: MarkCounter;
  readonly #lineStarts: readonly number[];
  readonly #ids = new Map<string, number>();

  constructor(private readonly reading: Reading) {
    this.#counter = new MarkCounter(reading.marks);
    this.#lineStarts = linesOf(reading.text).map((line) => line.start);
  }

  article(article: Article): OutlineNode {
    const title = article.title;
    const id = this.#id('', `article:${title?.text ?? ''}`);
    const first = article.sections[0];
    const body = title ? title.end : article.start;
    const children = article.sections.map((section) => this.#section(section, id));
    if (first && this.#hasText(body, first.start)) children.unshift(this.#lead(body, first.start, id));
    return {
      ...this.#base(article, title ?? this.#firstWords(article)),
      id,
      type: 'article',
      label: title?.text ?? this.#wordsOf(article),
      untitled: title === null,
      article,
      children,
    };
  }

  copy(copy: Article): OutlineNode {
    return {
      ...this.#base(copy, this.#firstWords(copy)),
      id: this.#id('', 'copy'),
      type: 'copy',
      label: '',
      children: [],
    };
  }

  /** All lines of the page as one row, each run of them as a child. */
  furniture(): readonly OutlineNode[] {
    const { chrome } = this.reading.outline;
    const first = chrome[0];
    const last = chrome.at(-1);
    if (!first || !last) return [];
    const id = this.#id('', 'furniture');
    const children = chrome.map((span): OutlineNode => ({
      ...this.#base(span, span),
      id: this.#id(id, 'line'),
      type: 'line',
      label: this.#wordsOf(span),
      children: [],
    }));
    const size = children.reduce((sum, child) => sum + child.lines.last - child.lines.first + 1, 0);
    const whole = { start: first.start, end: last.end };
    return [{ ...this.#base(whole, first), id, type: 'furniture', label: '', size, children }];
  }

  #lead(start: number, end: number, parent: string): OutlineNode {
    const span = { start, end };
    return { ...this.#base(span, this.#firstWords(span)), id: `${parent}/lead`, type: 'lead', label: '', children: [] };
  }

  #section(section: Section, parent: string): OutlineNode {
    const id = this.#id(parent, section.title);
    return {
      ...this.#base(section, section.heading),
      id,
      type: 'section',
      label: section.title,
      children: section.children.map((child) => this.#section(child, id)),
    };
  }

  #base(span: Span, target: Span): Omit<OutlineNode, 'id' | 'type' | 'label' | 'children'> {
    return {
      start: span.start,
      end: span.end,
      target: { start: target.start, end: target.end },
      untitled: false,
      counts: this.#counter.countIn(span),
      lines: { first: this.#lineOf(span.start), last: this.#lineOf(Math.max(span.start, span.end - 1)) },
      size: 1,
      article: undefined,
    };
  }

  /** Equal headings under one parent are told apart by their order. */
  #id(parent: string, name: string): string {
    const id = `${parent}/${name}`;
    const seen = this.#ids.get(id) ?? 0;
    this.#ids.set(id, seen + 1);
    return seen ? `${id}#${seen}` : id;
  }

  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#lineStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#lineStarts[middle] ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #hasText(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (!isSpace(this.reading.text.charCodeAt(i))) return true;
    return false;
  }

  /** From the first sign that is no space, 20 code units at most, to the line's end. */
  #firstWords(span: Span): Span {
    let start = span.start;
    while (start < span.end && isSpace(this.reading.text.charCodeAt(start))) start++;
    let end = start;
    while (end < span.end && end - start < 20 && !isLineEnd(this.reading.text.charCodeAt(end))) end++;
    // Half of a rare character is none.
    if (end < span.end && isHighSurrogate(this.reading.text.charCodeAt(end - 1))) end--;
    return { start, end };
  }

  #wordsOf(span: Span): string {
    const words = this.#firstWords(span);
    const text = this.reading.text.slice(words.start, words.end).trim();
    return words.end < span.end && !isLineEnd(this.reading.text.charCodeAt(words.end)) ? `${text}…` : text;
  }
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;
const isSpace = (code: number): boolean => code <= 32 || code === 0x3000 || code === 0xa0 || code === 0xfeff;
const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
