import type { Reading } from '../corrections/reading';
import { ENTITY_KINDS, FIGURE_KINDS, SLOGAN_KINDS, type Kind, type Layer, type Mark } from '../engine/model';
import { LineIndex, isLineEnd } from './excerpts';
import { namesOf, type Name } from './namesakes';
import { outlineTree, type OutlineNode } from './outlineTree';

export const GROUPINGS = ['kind', 'frequency', 'section'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** One row of a tree of marks. Its id is stable while the words that it stands for stay. */
export type MarkRow = GroupRow | NameRow | PlaceRow;

interface Row {
  readonly id: string;
  readonly children: readonly MarkRow[];
}

export interface GroupRow extends Row {
  readonly type: 'group';
  /** What its rows have in common: their kind, or the section that they stand in (none: outside all sections). */
  readonly by:
    { readonly kind: Kind } | { readonly section: OutlineNode | undefined; readonly path: readonly OutlineNode[] };
  /** How many marks it holds. */
  readonly count: number;
}

export interface NameRow extends Row {
  readonly type: 'name';
  readonly words: string;
  /** Those of its group, in reading order; never empty. Second copies are left out. */
  readonly marks: readonly Mark[];
}

export interface PlaceRow extends Row {
  readonly type: 'place';
  readonly mark: Mark;
  /** From 1. */
  readonly line: number;
  /** The words around it on its line. */
  readonly before: string;
  readonly after: string;
}

/** What a layer's marks name, grouped; by frequency there are no groups. Second copies of an article are left out. */
export function markTree(reading: Reading, layer: Layer, grouping: Grouping): readonly MarkRow[] {
  const builder = new Builder(reading);
  const names = namesOf(reading, layer);
  switch (grouping) {
    case 'frequency':
      return builder.names(
        '',
        names.map(({ marks, ...name }) => [name, marks]),
      );
    case 'kind':
      return builder.byKind(KINDS[layer], names);
    case 'section':
      return builder.bySection(names);
  }
}

const KINDS: Readonly<Record<Layer, readonly Kind[]>> = {
  figure: FIGURE_KINDS,
  slogan: SLOGAN_KINDS,
  entity: ENTITY_KINDS,
};

type Named = readonly [name: Pick<Name, 'layer' | 'name'>, marks: readonly Mark[]];

class Builder {
  readonly #lines: LineIndex;

  constructor(private readonly reading: Reading) {
    this.#lines = new LineIndex(reading.text);
  }

  byKind(kinds: readonly Kind[], names: readonly Name[]): readonly MarkRow[] {
    return kinds.flatMap((kind) => {
      const own = names.filter(({ marks }) => marks[0]?.kind === kind).map((name): Named => [name, name.marks]);
      return own.length ? [this.#group(kind, { kind }, own)] : [];
    });
  }

  bySection(names: readonly Name[]): readonly MarkRow[] {
    const sections = new Map<OutlineNode | undefined, { path: readonly OutlineNode[]; names: Map<Name, Mark[]> }>();
    for (const name of names)
      for (const mark of name.marks) {
        const path = pathTo(outlineTree(this.reading), mark.start);
        const section = path.at(-1);
        let group = sections.get(section);
        if (!group) sections.set(section, (group = { path, names: new Map() }));
        const marks = group.names.get(name);
        if (marks) marks.push(mark);
        else group.names.set(name, [mark]);
      }
    return [...sections]
      .sort(([a], [b]) => (a?.start ?? Infinity) - (b?.start ?? Infinity) || (a?.end ?? 0) - (b?.end ?? 0))
      .map(([section, group]) =>
        this.#group(`section${section?.id ?? ''}`, { section, path: group.path.slice(0, -1) }, [...group.names]),
      );
  }

  #group(id: string, by: GroupRow['by'], names: readonly Named[]): GroupRow {
    const count = names.reduce((sum, [, marks]) => sum + marks.length, 0);
    return { type: 'group', id, by, count, children: this.names(id, names) };
  }

  /** The most frequent first, then by their first place. */
  names(parent: string, names: readonly Named[]): readonly NameRow[] {
    return [...names]
      .sort(([, a], [, b]) => b.length - a.length || (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
      .map(([{ name, layer }, marks]) => {
        const id = `${parent}/${marks[0]?.kind ?? layer}/${name}`;
        // The full name, or the standard wording where the text has it; else the first form that the text uses.
        const words = layer === 'entity' || marks.some(({ text }) => text === name) ? name : (marks[0]?.text ?? name);
        const places = marks.length > 1 ? marks.map((mark) => this.#place(id, mark)) : [];
        return { type: 'name', id, words: oneLine(words), marks, children: places };
      });
  }

  #place(parent: string, mark: Mark): PlaceRow {
    const { text } = this.reading;
    let start = mark.start;
    while (start > 0 && mark.start - start < BEFORE && !isLineEnd(text.charCodeAt(start - 1))) start--;
    let { end } = mark;
    while (end < text.length && end - mark.end < AFTER && !isLineEnd(text.charCodeAt(end))) end++;
    return {
      type: 'place',
      id: `${parent}/${mark.key}`,
      mark,
      line: this.#lines.at(mark.start),
      before: text.slice(start, mark.start).trimStart(),
      after: text.slice(mark.end, end),
      children: [],
    };
  }
}

/** Characters of the line beside a mark: a sidebar is narrow. */
const BEFORE = 8;
const AFTER = 16;

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** The rows from an article to the innermost section of an offset; page furniture is one. */
function pathTo(nodes: readonly OutlineNode[], offset: number): readonly OutlineNode[] {
  const holders = nodes.filter(({ type }) => type !== 'sentence' && type !== 'copy');
  const furniture = holders.find(({ type }) => type === 'furniture');
  if (furniture?.children.some((line) => covers(line, offset))) return [furniture];
  const node = holders.find((one) => one.type !== 'furniture' && covers(one, offset));
  return node ? [node, ...pathTo(node.children, offset)] : [];
}

const covers = ({ start, end }: OutlineNode, offset: number): boolean => offset >= start && offset < end;
