import { inert } from './markdown';
import type { GroupRow, MarkRow, NameRow } from './markTree';

/**
 * Rows of a tree of marks as a list of Markdown, to be pasted elsewhere: groups, below them what is named there with
 * its English and how often it occurs.
 * @param groupWords words for a group
 * @param glossOf the English of a name, with its status
 */
export function markList(
  rows: readonly MarkRow[],
  groupWords: (group: GroupRow) => string,
  glossOf: (name: NameRow) => string | undefined,
): string {
  const lines: string[] = [];
  const add = (row: MarkRow, depth: number): void => {
    if (row.type === 'place') return;
    const indent = '  '.repeat(depth);
    if (row.type === 'group') {
      lines.push(`${indent}- **${inert(groupWords(row))}**`);
      for (const child of row.children) add(child, depth + 1);
      return;
    }
    const gloss = glossOf(row);
    const times = row.marks.length > 1 ? ` ×${row.marks.length}` : '';
    lines.push(`${indent}- ${inert(row.words)}${times}${gloss === undefined ? '' : ` · ${inert(gloss)}`}`);
  };
  for (const row of rows) add(row, 0);
  return lines.length ? `${lines.join('\n')}\n` : '';
}
