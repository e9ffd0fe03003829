import * as vscode from 'vscode';
import type { Reading } from '../corrections/reading';
import type { Kind, Layer } from '../engine/model';
import {
  markTree,
  type GroupRow,
  type Grouping,
  type MarkRow,
  type NameRow,
  type PlaceRow,
} from '../features/markTree';
import { labelOf } from './outlineProvider';
import { kindsWord, kindWord } from './words';

/** The English of a name and what it is worth: `high-quality development`, an official translation. */
export interface Gloss {
  readonly text: string;
  readonly status?: string;
}

interface Placed {
  readonly row: MarkRow;
  readonly parent: string | undefined;
}

/** The marks of one layer of one document as a tree of names and their places. */
export class MarkTreeProvider implements vscode.TreeDataProvider<string>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #rows: ReadonlyMap<string, Placed> = new Map();
  #roots: readonly string[] = [];
  #tree: readonly MarkRow[] = [];
  #shown: { readonly uri: string; readonly reading: Reading | undefined; readonly grouping: Grouping } | undefined;

  constructor(
    private readonly layer: Layer,
    private readonly glossOf: (row: NameRow) => Gloss | undefined,
  ) {}

  get tree(): readonly MarkRow[] {
    return this.#tree;
  }

  show(document: vscode.TextDocument | undefined, reading: Reading | undefined, grouping: Grouping): void {
    const uri = document?.uri.toString() ?? '';
    if (this.#shown?.uri === uri && this.#shown.reading === reading && this.#shown.grouping === grouping) return;
    this.#shown = { uri, reading, grouping };
    this.#tree = reading ? markTree(reading, this.layer, grouping) : [];
    const rows = new Map<string, Placed>();
    const add = (row: MarkRow, parent: string | undefined): string => {
      const id = `${uri}\n${grouping}\n${row.id}`;
      rows.set(id, { row, parent });
      for (const child of row.children) add(child, id);
      return id;
    };
    this.#roots = this.#tree.map((row) => add(row, undefined));
    this.#rows = rows;
    this.#changed.fire(undefined);
  }

  rowOf(id: string): MarkRow | undefined {
    return this.#rows.get(id)?.row;
  }

  getChildren(id?: string): string[] {
    if (id === undefined) return [...this.#roots];
    const { uri = '', grouping = '' } = this.#shown ?? {};
    return (this.#rows.get(id)?.row.children ?? []).map((row) => `${uri}\n${grouping}\n${row.id}`);
  }

  getParent(id: string): string | undefined {
    return this.#rows.get(id)?.parent;
  }

  getTreeItem(id: string): vscode.TreeItem {
    const row = this.rowOf(id);
    const item = new vscode.TreeItem('');
    item.id = id;
    if (!row) return item;
    item.contextValue = row.type;
    switch (row.type) {
      case 'group':
        groupItem(item, row);
        break;
      case 'name':
        nameItem(item, row, this.glossOf(row));
        break;
      case 'place':
        placeItem(item, row);
    }
    const key = row.type === 'place' ? row.mark.key : row.type === 'name' ? row.marks[0]?.key : undefined;
    if (key !== undefined)
      item.command = {
        command: 'policyLens.revealMark',
        title: vscode.l10n.t('Go to Place'),
        arguments: [this.#shown?.uri, key],
      };
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function groupItem(item: vscode.TreeItem, row: GroupRow): void {
  const words = groupWords(row);
  item.label = words;
  item.description = String(row.count);
  item.collapsibleState = vscode.TreeItemCollapsibleState.Expanded;
  if ('kind' in row.by) item.iconPath = new vscode.ThemeIcon(KIND_ICONS[row.by.kind]);
  else item.tooltip = [...row.by.path.map(labelOf), words].join('\n');
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, {1} annotations', words, row.count) };
}

function nameItem(item: vscode.TreeItem, row: NameRow, gloss: Gloss | undefined): void {
  const { words, marks } = row;
  const times = marks.length > 1 ? `×${marks.length}` : undefined;
  item.label = words;
  item.description = [times, gloss?.text].filter(Boolean).join(' · ');
  const kind = marks[0] && kindWord(marks[0].kind);
  const written = [...new Set(marks.map(({ text }) => text.replace(/\s+/gu, ' ')))].filter((text) => text !== words);
  const count = marks.length > 1 ? vscode.l10n.t('{0} times', marks.length) : vscode.l10n.t('once');
  const english = gloss && [gloss.text, gloss.status && `(${gloss.status})`].filter(Boolean).join(' ');
  item.tooltip = [words, [kind, count].join(' · '), english, ...written].filter(Boolean).join('\n');
  item.accessibilityInformation = { label: [words, kind, count, english].filter(Boolean).join(', ') };
  item.collapsibleState = row.children.length
    ? vscode.TreeItemCollapsibleState.Collapsed
    : vscode.TreeItemCollapsibleState.None;
}

function placeItem(item: vscode.TreeItem, { mark, line, before, after }: PlaceRow): void {
  const words = mark.text.replace(/\s+/gu, ' ');
  item.label = { label: `${before}${words}${after}`, highlights: [[before.length, before.length + words.length]] };
  item.description = vscode.l10n.t('line {0}', line);
  item.accessibilityInformation = { label: `${item.description}: ${before}${words}${after}` };
}

/** A group's name: its kind, or the section with its article where it is not the article itself. */
export function groupWords({ by }: GroupRow): string {
  if ('kind' in by) return kindsWord(by.kind);
  return by.section ? labelOf(by.section) : vscode.l10n.t('Outside all sections');
}

const KIND_ICONS: Readonly<Record<Kind, string>> = {
  money: 'credit-card',
  quantity: 'symbol-number',
  percent: 'graph',
  multiple: 'symbol-operator',
  ordinal: 'list-ordered',
  date: 'calendar',
  formulation: 'quote',
  numeral: 'symbol-numeric',
  proverb: 'book',
  campaign: 'megaphone',
  metaphor: 'lightbulb',
  person: 'person',
  organization: 'organization',
  place: 'location',
  facility: 'home',
  meeting: 'comment-discussion',
  document: 'file-text',
};
