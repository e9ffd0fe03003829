import { headingEnd, type Heading } from './heading';
import type { Row } from './rows';

/** Headings that Markdown marks with #: the marks give the nesting, whatever numbering stands behind them. */
export function markedHeadings(rows: readonly Row[], first: number, last: number): Heading[] {
  const headings: Heading[] = [];
  for (let i = first; i <= last; i++) {
    const row = rows[i];
    if (row && row.mark > 0)
      headings.push({ row: i, from: 0, to: headingEnd(row), style: `mark-${row.mark}`, rule: 'outline/marked' });
  }
  return headings;
}
