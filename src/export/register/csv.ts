import { unparse } from 'papaparse';
import { type Cell, REGISTER_COLUMNS } from './columns';
import type { RegisterRow } from './rows';

/**
 * What a spreadsheet would run as a formula: a cell that begins with one of these signs, half or full width, or with a
 * control (OWASP, CSV Injection). A signed number with its unit is none.
 */
const FORMULA = /^(?:[=@\t\r\n＝＠]|[+＋\-－](?!\d[\d.]*(?: \S{1,12})?$))/;

export interface CsvOptions {
  /** A byte-order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean;
  /** Leaves the line of column names out: of several documents only the first one has it. */
  readonly headless?: boolean;
  /** Columns before the register's own: the file of several. */
  readonly lead?: readonly (readonly [name: string, cell: Cell])[];
}

/** The register as CSV (RFC 4180), all columns; no cell begins as a formula does. */
export function toCsv(rows: readonly RegisterRow[], text: string, options: CsvOptions = {}): string {
  const { bom = false, headless = false, lead = [] } = options;
  const names = [...lead.map(([name]) => name), ...REGISTER_COLUMNS.map(({ id }) => id)];
  const cells = rows.map((row) => [
    ...lead.map(([, cell]) => cell),
    ...REGISTER_COLUMNS.map((column) => column.cell(row, text)),
  ]);
  return (bom ? '\ufeff' : '') + delimited(headless ? cells : [names, ...cells], ',');
}

/** The main columns with tabs between them: what spreadsheets divide into cells when it is pasted. */
export function toTabbed(rows: readonly RegisterRow[], text: string): string {
  const columns = REGISTER_COLUMNS.filter(({ main }) => main);
  const cells = rows.map((row) => columns.map((column) => column.cell(row, text)));
  return delimited([columns.map(({ id }) => id), ...cells], '\t');
}

/** Any table as CSV or tabbed text, each row ended by a line end. */
export function delimited(rows: readonly (readonly Cell[])[], delimiter: ',' | '\t'): string {
  if (rows.length === 0) return '';
  const table = rows.map((row) => row.map((cell) => cell ?? ''));
  return `${unparse(table, { delimiter, newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}
