import * as vscode from 'vscode';
import type { Reading } from '../corrections/reading';
import { shortened } from '../features/excerpts';
import { nodeAt, outlineTree, type OutlineNode } from '../features/outlineTree';
import { mutedUri } from './mutedRows';
import { countsInWords, countsShort, dateWords, shareWords } from './words';

interface Row {
  readonly node: OutlineNode;
  readonly parent: string | undefined;
  readonly children: readonly string[];
  /** Changes when the row itself must be drawn anew. */
  readonly face: string;
}

/** Rows beyond this many begin closed below the first level. */
const MANY_ROWS = 80;

/** The outline of one document as a tree. Rows are known by ids that stay while their headings stay. */
export class OutlineProvider implements vscode.TreeDataProvider<string>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<string[] | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #rows: ReadonlyMap<string, Row> = new Map();
  #roots: readonly string[] = [];
  #tree: readonly OutlineNode[] = [];
  #reading: Reading | undefined;
  #document: vscode.TextDocument | undefined;
  /** Decided once for a document: rows do not close by themselves when one more heading is typed. */
  #open = true;

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  get tree(): readonly OutlineNode[] {
    return this.#tree;
  }

  /** Shows another reading; only rows that differ are drawn anew. */
  show(document: vscode.TextDocument | undefined, reading: Reading | undefined): void {
    if (document === this.#document && reading === this.#reading) return;
    const before = { rows: this.#rows, roots: this.#roots };
    const fresh = document !== this.#document || this.#reading === undefined;
    this.#document = document;
    this.#reading = reading;
    this.#tree = reading ? outlineTree(reading) : [];
    const rows = new Map<string, Row>();
    const prefix = document?.uri.toString() ?? '';
    const add = (node: OutlineNode, parent: string | undefined): string => {
      const id = `${prefix}\n${node.id}`;
      const children = node.children.map((child) => add(child, id));
      rows.set(id, { node, parent, children, face: faceOf(node, children) });
      return id;
    };
    this.#roots = this.#tree.map((node) => add(node, undefined));
    this.#rows = rows;
    if (fresh) this.#open = rows.size <= MANY_ROWS;
    if (!sameList(before.roots, this.#roots)) this.#changed.fire(undefined);
    else {
      const changed = [...rows].filter(([id, row]) => before.rows.get(id)?.face !== row.face).map(([id]) => id);
      if (changed.length) this.#changed.fire(changed);
    }
  }

  rowOf(id: string): OutlineNode | undefined {
    return this.#rows.get(id)?.node;
  }

  /** The row of the section that holds an offset. */
  idAt(offset: number): string | undefined {
    const node = nodeAt(this.#tree, offset);
    return node && `${this.#document?.uri.toString() ?? ''}\n${node.id}`;
  }

  /** The rows with children at every so many levels: to open them that deep opens all. */
  openers(levels: number): string[] {
    const found: string[] = [];
    const walk = (ids: readonly string[], depth: number): void => {
      for (const id of ids) {
        const children = this.#rows.get(id)?.children ?? [];
        if (children.length && depth % levels === 0) found.push(id);
        walk(children, depth + 1);
      }
    };
    walk(this.#roots, 0);
    return found;
  }

  getChildren(id?: string): string[] {
    return [...(id === undefined ? this.#roots : (this.#rows.get(id)?.children ?? []))];
  }

  getParent(id: string): string | undefined {
    return this.#rows.get(id)?.parent;
  }

  getTreeItem(id: string): vscode.TreeItem {
    const row = this.#rows.get(id);
    const item = new vscode.TreeItem('');
    item.id = id;
    if (!row) return item;
    const { node } = row;
    const muted = MUTED.has(node.type);
    const label = labelOf(node);
    item.label = node.type === 'article' && !node.untitled ? shortened(label) : label;
    const icon = ICONS[node.type];
    item.iconPath = icon && new vscode.ThemeIcon(icon, muted ? new vscode.ThemeColor('disabledForeground') : undefined);
    item.resourceUri = muted ? mutedUri(id) : undefined;
    item.collapsibleState = this.#state(row);
    item.contextValue = node.type;
    item.command = { command: 'policyLens.revealRow', title: vscode.l10n.t('Go to Section'), arguments: [id] };
    if (node.type === 'copy' || node.type === 'furniture' || node.type === 'line') {
      item.tooltip = label;
      item.accessibilityInformation = { label };
      return item;
    }
    const words = countsInWords(node.counts);
    const facts = factsOf(node);
    const share = node.share === undefined ? undefined : shareWords(node.share);
    // A couplet is read with its question, a title with its date; a narrow sidebar cuts the end.
    item.description = [node.subtitle, ...facts, countsShort(node.counts), share?.short].filter(Boolean).join(' · ');
    const unit = UNIT_WORDS[node.type]?.();
    item.tooltip = [unit, node.type === 'lead' || node.type === 'close' ? node.label : label, node.subtitle]
      .concat(facts.join(' · '), words, share?.long)
      .filter(Boolean)
      .join('\n');
    item.accessibilityInformation = { label: [unit, label, node.subtitle, words].filter(Boolean).join(', ') };
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #state({ node, children }: Row): vscode.TreeItemCollapsibleState {
    if (!children.length) return vscode.TreeItemCollapsibleState.None;
    const open = node.type === 'article' || (node.type === 'section' && this.#open);
    return open ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
  }
}

/** Sections have none: a narrow sidebar has room for their words or for a picture. */
const ICONS: Readonly<Partial<Record<OutlineNode['type'], string>>> = {
  article: 'book',
  copy: 'copy',
  furniture: 'browser',
};

/** Units that readers use though they have no heading, and what does not belong to the reading. */
const MUTED: ReadonlySet<OutlineNode['type']> = new Set(['lead', 'sentence', 'close', 'copy', 'furniture', 'line']);

const UNIT_WORDS: Readonly<Partial<Record<OutlineNode['type'], () => string>>> = {
  lead: () => vscode.l10n.t('Before the first heading'),
  sentence: () => vscode.l10n.t('The sentence that opens its paragraph'),
  close: () => vscode.l10n.t('After the last section'),
};

const factsOf = ({ article }: OutlineNode): string[] =>
  article ? [dateWords(article), article.source, article.docNumber].filter((fact) => typeof fact === 'string') : [];

/** A row's name: the document's own words, or words for what has none. */
export function labelOf(node: OutlineNode): string {
  const { first, last } = node.lines;
  switch (node.type) {
    case 'lead':
      return vscode.l10n.t('Lead');
    case 'close':
      return vscode.l10n.t('Close');
    case 'copy':
      return first === last
        ? vscode.l10n.t('Duplicate copy, line {0} (not counted)', first)
        : vscode.l10n.t('Duplicate copy, lines {0}–{1} (not counted)', first, last);
    case 'furniture':
      return vscode.l10n.t('Page furniture, lines: {0}', node.size);
    case 'article':
      return node.untitled ? `[${bare(node.label)}]` : bare(node.label);
    case 'section':
      return bare(node.label);
    default:
      return node.label;
  }
}

/** The marks of a Markdown heading and the dashes of a ——lead say what the tree shows anyway. */
const bare = (label: string): string => label.replace(/^(?:#{1,6}\s+|[—–―─-]+\s*)/u, '') || label;

const faceOf = (node: OutlineNode, children: readonly string[]): string =>
  JSON.stringify([
    node.label,
    node.counts,
    node.lines,
    node.size,
    node.subtitle,
    node.share && shareWords(node.share).short,
    factsOf(node),
    children,
  ]);

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);
