import type { Reading } from '../corrections/reading';
import type { Article, Section, Span, Unit } from '../engine/model';
import { LineIndex, isLineEnd, isSpace, wordsAt } from './excerpts';
import { copiesOf } from './counts';
import { countIn, type Counts } from './layers';

/** `lead`, `close` and `sentence` are units that readers use though they have no heading: the tree alone shows them. */
export type OutlineType = 'article' | 'lead' | 'section' | 'sentence' | 'close' | 'copy' | 'furniture' | 'line';

/** One row of the outline. */
export interface OutlineNode extends Span {
  /** Stable while the headings above it stay: what a view keeps its state under. */
  readonly id: string;
  readonly type: OutlineType;
  /** The document's own words; empty for what has none (a copy, page furniture). */
  readonly label: string;
  /** The line that stands below a heading and belongs to it: a couplet under its question. */
  readonly subtitle: string | undefined;
  /** The label is the beginning of the text, since the article has no title. */
  readonly untitled: boolean;
  /** Where a click leads: the heading, the title, or the first words. */
  readonly target: Span;
  readonly counts: Counts;
  /** Of the article's text, from 0 to 1; `undefined` for what belongs to no article. */
  readonly share: number | undefined;
  /** From 1, both inclusive. */
  readonly lines: { readonly first: number; readonly last: number };
  /** How many lines of page furniture; 1 for others. */
  readonly size: number;
  readonly article: Pick<Article, 'date' | 'inferredDate' | 'source' | 'docNumber'> | undefined;
  readonly children: readonly OutlineNode[];
}

const known = new WeakMap<Reading, readonly OutlineNode[]>();

/**
 * The table of contents that tree, symbols, folding and lists of sections all read: articles with their units and
 * sections, then second copies, then what belongs to the page. Made once for each reading.
 */
export function outlineTree(reading: Reading): readonly OutlineNode[] {
  let tree = known.get(reading);
  if (!tree) known.set(reading, (tree = build(reading)));
  return tree;
}

function build(reading: Reading): readonly OutlineNode[] {
  const builder = new Builder(reading);
  const copies = new Set(copiesOf(reading));
  const own = reading.outline.articles.filter((article) => !copies.has(article));
  return [
    ...own.map((article) => builder.article(article)),
    ...[...copies].map((copy) => builder.copy(copy)),
    ...builder.furniture(),
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
  readonly #lines: LineIndex;
  readonly #ids = new Map<string, number>();

  constructor(private readonly reading: Reading) {
    this.#lines = new LineIndex(reading.text);
  }

  article(article: Article): OutlineNode {
    const { title, units } = article;
    const id = this.#id('', `article:${title?.text ?? ''}`);
    const close = units.find((unit) => unit.kind === 'close');
    const builder = new ArticleBuilder(article, units, close?.start ?? article.end);
    const sections = builder.sectionsOf(article.sections, article).map((part) => this.#part(part, id, article));
    return {
      ...this.#base(article, title ?? this.#firstWords(article), undefined),
      id,
      type: 'article',
      label: title?.text.trim() || this.#wordsOf(article),
      untitled: !title?.text.trim(),
      article,
      children: sections,
    };
  }

  copy(copy: Article): OutlineNode {
    return {
      ...this.#base(copy, this.#firstWords(copy), undefined),
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
      ...this.#base(span, span, undefined),
      id: this.#id(id, 'line'),
      type: 'line',
      label: this.#wordsOf(span),
      children: [],
    }));
    const size = children.reduce((sum, child) => sum + child.lines.last - child.lines.first + 1, 0);
    const whole = { start: first.start, end: last.end };
    return [{ ...this.#base(whole, first, undefined), id, type: 'furniture', label: '', size, children }];
  }

  #part(part: Part, parent: string, article: Article): OutlineNode {
    if (part.type !== 'section') {
      const { unit } = part;
      const name = unit.kind === 'sentence' ? `sentence:${unit.title}` : unit.kind;
      return {
        ...this.#base(part, unit.heading, article),
        id: this.#id(parent, name),
        type: part.type,
        label: unit.title.trim() || this.#wordsOf(unit),
        children: [],
      };
    }
    const { section, subtitle } = part;
    const id = this.#id(parent, section.title);
    return {
      ...this.#base(part, section.heading, article),
      id,
      type: 'section',
      label: section.title.trim() || this.#wordsOf(section),
      subtitle,
      children: part.children.map((child) => this.#part(child, id, article)),
    };
  }

  #base(span: Span, target: Span, whole: Span | undefined): Omit<OutlineNode, 'id' | 'type' | 'label' | 'children'> {
    return {
      start: span.start,
      end: span.end,
      target: { start: target.start, end: target.end },
      subtitle: undefined,
      untitled: false,
      counts: countIn(this.reading, span),
      share: whole && whole.end > whole.start ? (span.end - span.start) / (whole.end - whole.start) : undefined,
      lines: { first: this.#lines.at(span.start), last: this.#lines.at(Math.max(span.start, span.end - 1)) },
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

  #firstWords(span: Span): Span {
    return wordsAt(this.reading.text, span);
  }

  #wordsOf(span: Span): string {
    const { text } = this.reading;
    const words = this.#firstWords(span);
    const label = text.slice(words.start, words.end).trim();
    return words.end < span.end && !isLineEnd(text.charCodeAt(words.end)) && !restIsSpace(text, words.end, span.end)
      ? `${label}…`
      : label;
  }
}

function restIsSpace(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}

/** A section or a unit with the span that it has in the tree. */
type Part = Span &
  (
    | { readonly type: 'section'; readonly section: Section; readonly subtitle?: string; readonly children: Part[] }
    | { readonly type: Unit['kind']; readonly unit: Unit }
  );

/** Puts the units of one article between its sections. */
class ArticleBuilder {
  constructor(
    private readonly article: Article,
    private readonly units: readonly Unit[],
    /** Where the close begins: no section reaches into it. */
    private readonly close: number,
  ) {}

  sectionsOf(sections: readonly Section[], within: Span): Part[] {
    const parts: Part[] = sections.map((section) => this.#section(section));
    const free = this.units.filter(({ kind, heading }) => {
      if (kind !== 'sentence') return within === this.article;
      return holds(within, heading) && !sections.some((section) => holds(section, heading));
    });
    for (const unit of free) parts.push({ type: unit.kind, unit, start: unit.start, end: unit.end });
    return parts.sort((a, b) => a.start - b.start);
  }

  #section(section: Section): Part {
    // A heading and the couplet below it are one row.
    const [couplet, ...others] = section.children;
    const paired = couplet?.rule === 'outline/couplet' ? couplet : undefined;
    const children = paired ? [...paired.children, ...others] : section.children;
    return {
      type: 'section',
      section,
      start: section.start,
      end: section.start < this.close ? Math.min(section.end, Math.max(this.close, section.heading.end)) : section.end,
      subtitle: paired?.title,
      children: this.sectionsOf(children, section),
    };
  }
}

const holds = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.start < outer.end;
