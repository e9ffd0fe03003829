import * as vscode from 'vscode';
import { FIGURE_KINDS } from '../../engine/model';
import type { Finding } from '../../export/register/checks/finding';
import { oneLine } from '../../export/register/columns';
import { isShown, type RegisterRow, sectionOf, sentenceOf, sortValue } from '../../export/register/rows';
import {
  PATH,
  type TableColumn,
  type TableContent,
  type TableFacet,
  type TableRow,
} from '../../webview/table/protocol';
import { periodWords, statusWord, statusWords } from '../figureCard';
import { inChinese, kindWord } from '../words';
import { findingWords } from './findingWords';
import { basisCell, changeCell, changeSort, unitCell, valueWords } from './cells';

const STATUSES = ['result', 'target', 'limit', 'rule'] as const;
/** The facet value of figures without a status: no path of sections and no status is so. */
const NO_STATUS = '-';

/** The register of one document as a table, in the words of the person's language. */
export function registerContent(
  source: string,
  name: string,
  rows: readonly RegisterRow[],
  text: string,
  findings: readonly Finding[] = [],
): TableContent {
  const chinese = inChinese();
  const notes = notesOf(rows, findings);
  return {
    source,
    columns:
      notes.size > 0 ? [...columns(), { id: 'note', title: vscode.l10n.t('Note'), width: 12, grow: true }] : columns(),
    facets: facets(rows),
    rows: rows.map((row, i) =>
      tableRow(row, i, text, chinese, notes.size > 0 ? (notes.get(row.mark.key) ?? '') : undefined),
    ),
    hasAsides: true,
    words: {
      table: vscode.l10n.t('Figures of {0}', name),
      search: vscode.l10n.t('Search the figures'),
      all: vscode.l10n.t('{0}: all', '{0}'),
      asides: vscode.l10n.t('Dates, firsts and lists'),
      count: vscode.l10n.t('{0} of {1} figures', '{0}', '{1}'),
      selected: vscode.l10n.t('{0} selected', '{0}'),
      nothing: vscode.l10n.t('No figure matches.'),
      empty: vscode.l10n.t('This document holds no figures.'),
      hidden: vscode.l10n.t('The figure at the caret is not among those shown.'),
      ascending: vscode.l10n.t('ascending'),
      descending: vscode.l10n.t('descending'),
    },
  };
}

/** The table while there is no document to show. */
export const emptyContent = (): TableContent => {
  const { words, ...content } = registerContent('', '', [], '');
  return {
    ...content,
    words: {
      ...words,
      table: vscode.l10n.t('Figures'),
      empty: vscode.l10n.t('Open a Chinese policy document to see its figures here.'),
    },
  };
};

/** The titles of the columns, by their names in exports: for tables that people read. */
export const columnTitles = (): Readonly<Record<string, string>> => ({
  line: vscode.l10n.t('Line'),
  ...Object.fromEntries(columns().map(({ id, title }) => [id, title])),
});

function columns(): readonly TableColumn[] {
  return [
    { id: 'section', title: vscode.l10n.t('Section'), width: 13, grow: true },
    { id: 'indicator', title: vscode.l10n.t('Indicator'), width: 22, grow: true },
    { id: 'value', title: vscode.l10n.t('Value'), width: 15, align: 'end' },
    { id: 'unit', title: vscode.l10n.t('Unit'), width: 10 },
    { id: 'change', title: vscode.l10n.t('Change'), width: 11, align: 'end' },
    { id: 'basis', title: vscode.l10n.t('Basis'), width: 12 },
    { id: 'status', title: vscode.l10n.t('Status'), width: 15 },
    { id: 'period', title: vscode.l10n.t('Period'), width: 14 },
    { id: 'text', title: vscode.l10n.t('Text'), width: 14, grow: true },
  ];
}

/** What the checks say of each row, by its key. */
function notesOf(rows: readonly RegisterRow[], findings: readonly Finding[]): ReadonlyMap<string, string> {
  const lines = new Map(rows.map(({ mark, line }) => [mark.start, line]));
  const notes = new Map<string, string>();
  for (const finding of findings) {
    const words = findingWords(finding, finding.other && lines.get(finding.other.start));
    for (const key of finding.keys) notes.set(key, [notes.get(key), words].filter(Boolean).join(' '));
  }
  return notes;
}

/** @param note what the checks say of it; undefined where the table has no such column */
function tableRow(row: RegisterRow, place: number, text: string, chinese: boolean, note: string | undefined): TableRow {
  const { mark, context, change } = row;
  const section = sectionOf(row);
  const { start, end } = sentenceOf(text, row);
  const status = statusWords(context) ?? '';
  const period = periodWords({ ...context, periodBy: 'sentence' }, chinese) ?? '';
  const periodSource = context.periodBy === 'sentence' ? undefined : periodWords(context, chinese);
  const cells = [
    section === undefined ? '' : oneLine(section),
    row.indicator ?? '',
    valueWords(mark, chinese),
    unitCell(row.unit, chinese),
    change ? changeCell(change, chinese) : '',
    change ? basisCell(change, chinese) : '',
    status,
    period,
    oneLine(mark.text),
    ...(note === undefined ? [] : [note]),
  ];
  return {
    key: mark.key,
    cells,
    sort: [
      // Sections stand in reading order.
      place,
      cells[1] || null,
      mark.kind === 'date' ? (row.value ?? null) : (sortValue(row) ?? null),
      cells[3] || null,
      change ? changeSort(change) : null,
      cells[5] || null,
      cells[6] || null,
      context.period ?? null,
      cells[8] ?? null,
      note || null,
    ],
    facets: { kind: mark.kind, status: context.status ?? NO_STATUS, section: pathOf(row) },
    // What a check has found is seen, whatever it is about.
    aside: !isShown(row) && !note,
    ...(context.status ? { look: context.status } : {}),
    title: [
      oneLine(text.slice(start, end)),
      [row.article?.title?.text, ...row.headings].filter(Boolean).join(' › '),
      note,
      periodSource && `${vscode.l10n.t('Period')}: ${periodSource}`,
    ]
      .filter(Boolean)
      .join('\n'),
  };
}

/** Where a figure stands: its article, and the headings above it. */
const pathOf = ({ article, headings }: RegisterRow): string => [article?.start ?? '', ...headings].join(PATH);

function facets(rows: readonly RegisterRow[]): readonly TableFacet[] {
  const kinds = new Set(rows.map(({ mark }) => mark.kind));
  const statuses = new Set(rows.map(({ context }) => context.status));
  return [
    {
      id: 'kind',
      label: vscode.l10n.t('Kind'),
      options: FIGURE_KINDS.filter((kind) => kinds.has(kind)).map((value) => ({ value, label: kindWord(value) })),
    },
    {
      id: 'status',
      label: vscode.l10n.t('Status'),
      options: [
        ...STATUSES.filter((status) => statuses.has(status)).map((value) => ({ value, label: statusWord(value) })),
        ...(statuses.has(undefined) ? [{ value: NO_STATUS, label: vscode.l10n.t('without a status') }] : []),
      ],
    },
    { id: 'section', label: vscode.l10n.t('Section'), options: sections(rows) },
  ];
}

/** All sections that hold figures, and those above them, in reading order and indented. */
function sections(rows: readonly RegisterRow[]): TableFacet['options'] {
  const options = new Map<string, string>();
  const articles = new Set(rows.map(({ article }) => article?.start)).size;
  for (const { article, headings } of rows) {
    const parts = [String(article?.start ?? '')];
    if (articles > 1)
      options.set(parts.join(PATH), short(article?.title?.text ?? vscode.l10n.t('Article without a title')));
    for (const [depth, heading] of headings.entries()) {
      parts.push(heading);
      options.set(parts.join(PATH), '\u2003'.repeat(depth + (articles > 1 ? 1 : 0)) + short(heading));
    }
  }
  return [...options].map(([value, label]) => ({ value, label }));
}

const LONGEST = 40;
const short = (title: string): string => {
  const line = oneLine(title);
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};
