import type { Reading } from '../corrections/reading';
import { toCsv } from '../export/register/csv';
import { toJsonRows } from '../export/register/json';
import { isShown, registerRows } from '../export/register/rows';
import { toTable } from '../export/register/table';
import type { Command } from './arguments';
import type { InputDocument } from './documents';

/** Writes the figures of one document after the other in the format that is wanted. */
export function figurePrinter({
  format,
  all,
  bom,
}: Extract<Command, { name: 'figures' }>): (document: InputDocument, reading: Reading) => string {
  let first = true;
  return ({ head, label }, reading) => {
    const rows = registerRows(reading).filter((row) => all || isShown(row));
    const { text } = reading;
    if (format === 'table') return toTable(rows, text, label);
    if (format === 'json')
      return `{${[head, `"figures":${JSON.stringify(toJsonRows(rows, text))}`].filter(Boolean).join(',')}}\n`;
    const csv = toCsv(rows, text, { lead: [['file', label]], bom: bom && first, headless: !first });
    first = false;
    return csv;
  };
}
