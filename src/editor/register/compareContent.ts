import * as vscode from 'vscode';
import { type ComparedRow, compareRegisters, presenceOf } from '../../export/register/compare';
import { oneLine } from '../../export/register/columns';
import { type RegisterRow, sentenceOf, sortValue } from '../../export/register/rows';
import type { TableColumn, TableContent, TableRow } from '../../webview/table/protocol';
import { inChinese, kindWord } from '../words';
import { changeCell, sideWord, unitCell, valueWords } from './cells';

/** One of the two documents. */
export interface ComparedDocument {
  readonly name: string;
  readonly text: string;
  readonly rows: readonly RegisterRow[];
}

export interface Comparison {
  readonly content: TableContent;
  /** The figure of a cell, by the row's key and the column. */
  figureAt(key: string, column: string): { readonly side: 'left' | 'right'; readonly row: RegisterRow } | undefined;
}

const CELLS = [
  ['left', 'result'],
  ['left', 'target'],
  ['right', 'result'],
  ['right', 'target'],
] as const;

/** Two documents' figures side by side, as a table. */
export function comparison(source: string, left: ComparedDocument, right: ComparedDocument): Comparison {
  const chinese = inChinese();
  const compared = compareRegisters(left.rows, right.rows);
  const byKey = new Map(compared.map((row, i) => [String(i), row]));
  const texts = { left: left.text, right: right.text };
  return {
    content: {
      source,
      columns: columns(left.name, right.name),
      facets: facets(left.name, right.name, compared),
      rows: compared.map((row, i) => tableRow(row, i, texts, chinese)),
      hasAsides: false,
      words: {
        table: vscode.l10n.t('Figures of {0} and {1}', left.name, right.name),
        search: vscode.l10n.t('Search the indicators'),
        all: vscode.l10n.t('{0}: all', '{0}'),
        asides: '',
        count: vscode.l10n.t('{0} of {1} indicators', '{0}', '{1}'),
        selected: vscode.l10n.t('{0} selected', '{0}'),
        nothing: vscode.l10n.t('No indicator matches.'),
        empty: vscode.l10n.t('Neither document names an indicator with a figure.'),
        hidden: '',
        ascending: vscode.l10n.t('ascending'),
        descending: vscode.l10n.t('descending'),
      },
    },
    figureAt(key, column) {
      const row = byKey.get(key);
      const wanted = CELLS.find(([side, status]) => `${side}-${status}` === column);
      // A cell without a figure of its own leads to the first that there is.
      for (const [side, status] of wanted ? [wanted, ...CELLS] : CELLS) {
        const found = row?.[side][status];
        if (found) return { side, row: found };
      }
      return undefined;
    },
  };
}

function columns(left: string, right: string): readonly TableColumn[] {
  const side = (name: string, status: 'result' | 'target'): string => `${sideWord(status)}: ${name}`;
  return [
    { id: 'indicator', title: vscode.l10n.t('Indicator'), width: 20, grow: true },
    { id: 'unit', title: vscode.l10n.t('Unit'), width: 15 },
    { id: 'left-result', title: side(left, 'result'), width: 15, grow: true, align: 'end' },
    { id: 'left-target', title: side(left, 'target'), width: 15, grow: true, align: 'end' },
    { id: 'right-result', title: side(right, 'result'), width: 15, grow: true, align: 'end' },
    { id: 'right-target', title: side(right, 'target'), width: 15, grow: true, align: 'end' },
    { id: 'difference', title: vscode.l10n.t('Result, second to first'), width: 16, align: 'end' },
    { id: 'presence', title: vscode.l10n.t('Where'), width: 14 },
  ];
}

function presenceWord(row: ComparedRow): string {
  switch (presenceOf(row)) {
    case 'both':
      return vscode.l10n.t('in both');
    case 'new':
      return vscode.l10n.t('new');
    case 'gone':
      return vscode.l10n.t('gone');
  }
}

function facets(left: string, right: string, rows: readonly ComparedRow[]): TableContent['facets'] {
  const kinds = new Set(rows.map(kindOf));
  return [
    {
      id: 'presence',
      label: vscode.l10n.t('Where'),
      options: [
        { value: 'both', label: vscode.l10n.t('in both') },
        { value: 'new', label: vscode.l10n.t('only in {0}', right) },
        { value: 'gone', label: vscode.l10n.t('only in {0}', left) },
      ],
    },
    {
      id: 'kind',
      label: vscode.l10n.t('Kind'),
      options: [...kinds].flatMap((kind) => (kind ? [{ value: kind, label: kindWord(kind) }] : [])),
    },
  ];
}

const kindOf = ({ left, right }: ComparedRow): RegisterRow['mark']['kind'] | undefined =>
  (left.result ?? left.target ?? right.result ?? right.target)?.mark.kind;

function tableRow(
  row: ComparedRow,
  place: number,
  texts: Readonly<Record<'left' | 'right', string>>,
  chinese: boolean,
): TableRow {
  const figures = CELLS.map(([side, status]) => row[side][status]);
  const unit = unitCell(row.unit, chinese);
  const moved = difference(row, chinese);
  return {
    key: String(place),
    cells: [
      row.name,
      row.change ? `${vscode.l10n.t('change')}, ${unit}` : unit,
      ...figures.map((figure) => cellOf(figure, chinese)),
      moved === undefined ? '' : moved.words,
      presenceWord(row),
    ],
    sort: [
      row.name,
      unit || null,
      ...figures.map((figure) => (figure ? (sortValue(figure) ?? null) : null)),
      moved?.sort ?? null,
      presenceWord(row),
    ],
    facets: { presence: presenceOf(row), kind: kindOf(row) ?? '' },
    aside: false,
    title: CELLS.flatMap(([side, status]) => {
      const figure = row[side][status];
      if (!figure) return [];
      const { start, end } = sentenceOf(texts[side], figure);
      return [oneLine(texts[side].slice(start, end))];
    })
      .filter((sentence, i, all) => all.indexOf(sentence) === i)
      .join('\n'),
  };
}

function cellOf(row: RegisterRow | undefined, chinese: boolean): string {
  if (!row) return '';
  return row.mark.attributes.change && row.change ? changeCell(row.change, chinese) : valueWords(row.mark, chinese);
}

/** How much the result moved: of levels in percent, of rates in points. Nothing is told of estimates and bounds. */
function difference(
  { left, right, unit, change }: ComparedRow,
  chinese: boolean,
): { words: string; sort: number } | undefined {
  const [a, b] = [left.result, right.result];
  if (!a || !b || a.mark.attributes.approx || b.mark.attributes.approx || a.mark.kind === 'ordinal') return undefined;
  const [x, y] = [signed(a), signed(b)];
  if (x === undefined || y === undefined) return undefined;
  const signs = (number: number): string =>
    (number < 0 ? '−' : number > 0 ? '+' : '') + String(Number(Math.abs(number).toPrecision(3)));
  if (unit === '%') return { words: `${signs(y - x)} ${chinese ? '个百分点' : 'pp'}`, sort: y - x };
  if (change || x === 0) return undefined;
  const percent = (y / x - 1) * 100;
  return { words: `${signs(percent)}%`, sort: percent };
}

function signed(row: RegisterRow): number | undefined {
  const { value } = row.mark.attributes;
  if (typeof value !== 'number') return undefined;
  return row.mark.attributes.change?.direction === 'down' ? -value : value;
}
