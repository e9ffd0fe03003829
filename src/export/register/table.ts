import { alignColumns, printable } from '../plainText';
import { REGISTER_COLUMNS } from './columns';
import type { RegisterRow } from './rows';

const WIDEST_CELL = 40;

/** The main columns for a terminal, with their names in front; what is paired with a row stands at its end. */
export function toTable(rows: readonly RegisterRow[], text: string, label: string): string {
  const columns = REGISTER_COLUMNS.filter(({ id, main }) => main || id === 'links');
  const cells = rows.map((row) => columns.map((column) => printable(String(column.cell(row, text) ?? ''))));
  const names = columns.map(({ id }) => id.toUpperCase());
  const lines = rows.length > 0 ? alignColumns([names, ...cells], WIDEST_CELL) : ['(no figures)'];
  return [printable(label), ...lines, '', ''].join('\n');
}
