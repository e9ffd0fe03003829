import { type Cell, oneLine, REGISTER_COLUMNS } from './columns';
import type { RegisterRow } from './rows';

/**
 * The main columns of the register as a Markdown table (GitHub Flavored Markdown). The document's words stay words: no
 * sign of theirs ends a cell, opens a tag or makes a link.
 * @param names of the columns, by id; those that are not given are named by their id
 */
export function toMarkdown(
  rows: readonly RegisterRow[],
  text: string,
  names: Readonly<Record<string, string>> = {},
): string {
  const columns = REGISTER_COLUMNS.filter(({ main }) => main);
  return markdownTable(
    columns.map(({ id }) => names[id] ?? id),
    columns.map(({ id }) => id === 'value' || id === 'line'),
    rows.map((row) => columns.map((column) => column.cell(row, text))),
  );
}

/** @param numeric which columns stand right */
export function markdownTable(
  names: readonly string[],
  numeric: readonly boolean[],
  rows: readonly (readonly Cell[])[],
): string {
  const line = (cells: readonly Cell[]): string => `| ${cells.map((cell) => escaped(cell)).join(' | ')} |`;
  const rule = `| ${numeric.map((right) => (right ? '---:' : '---')).join(' | ')} |`;
  return `${[line(names), rule, ...rows.map(line)].join('\n')}\n`;
}

const escaped = (cell: Cell): string =>
  oneLine(String(cell ?? '')).replace(/[\\|`*_[\]<>~&]/g, (sign) => (sign === '&' ? '&amp;' : `\\${sign}`));
