import { hanNumber } from '../text/han-number';
import { headingEnd, type Heading } from './heading';
import type { Row } from './rows';

const SIGN = /^第([一二三四五六七八九十]{1,3})[,、:] ?(?=\p{Script=Han})/u;
const LONGEST = 50;
/** So many of them stand on lines of their own; without that they only count inside paragraphs. */
const FREE = 2;

/**
 * Sentences that count the parts of a report: 第一，围绕体制改革，加快步伐。 on a line of its own over its text. Where most of
 * them stand so, one that runs into its paragraph heads it too.
 */
export function countedHeadings(
  rows: readonly Row[],
  first: number,
  last: number,
  taken: (row: number) => boolean,
): Heading[] {
  const headings: Heading[] = [];
  let run: Heading[] = [];
  let free = 0;
  const close = (): void => {
    if (free >= FREE && free * 2 >= run.length) headings.push(...run);
    run = [];
    free = 0;
  };
  for (let i = first; i <= last; i++) {
    const row = rows[i];
    if (!row || row.text.charCodeAt(0) !== 0x7b2c || !row.whole || taken(i)) continue;
    const value = hanNumber(SIGN.exec(row.text)?.[1] ?? '');
    if (value === undefined) continue;
    if (value !== (run[run.length - 1]?.value ?? 0) + 1) close();
    if (value !== 1 && run.length === 0) continue;
    run.push({ row: i, from: 0, to: headingEnd(row), style: 'bare', value, rule: 'outline/bare' });
    if (i < last && isFree(row, rows[i + 1])) free++;
  }
  close();
  return headings;
}

/** One sentence, and text below. */
const isFree = (row: Row, next: Row | undefined): boolean =>
  row.text.length <= LONGEST &&
  !/[;:,、?!]$/.test(row.text) &&
  !row.text.slice(0, -1).includes('。') &&
  next !== undefined &&
  next.prose &&
  !SIGN.test(next.text);
