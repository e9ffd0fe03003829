import type { NumberingBreak } from '../model';
import { STATUTORY, type NumberingStyle } from '../text/numbering';
import type { Heading } from './heading';

/** A break of a list's numbers, at a heading. */
export interface HeadingBreak {
  readonly heading: Heading;
  readonly kind: NumberingBreak['kind'];
  readonly value: number;
  readonly expected: number;
}

/**
 * Where the numbers of one stretch of headings do not follow one another. A list counts from one, or on from where the
 * last of its kind stopped, as chapters do through the parts and articles through the chapters of a law.
 */
export function breaksIn(headings: readonly Heading[], levels: readonly number[]): HeadingBreak[] {
  const breaks: HeadingBreak[] = [];
  /** The last number of each style, and of those that are open. */
  const last = new Map<string, number>();
  const open: { key: string; value: number }[] = [];
  for (const [i, heading] of headings.entries()) {
    const level = (levels[i] ?? 1) - 1;
    const { style, value } = heading;
    if (open.length > level + 1) open.length = level + 1;
    if (value === undefined || value === 0) continue;
    const before = open[level]?.key === style ? open[level]?.value : undefined;
    const expected = expectedAfter(style, before, last.get(style));
    const next = expected[0] ?? 1;
    // A list that begins anew is another list; 第一百二十条之一 stands behind 第一百二十条.
    const begins = value === 1 && before !== 1;
    const inserted = heading.sub !== undefined && value === last.get(style);
    if (!expected.includes(value) && !begins && !inserted) {
      const kind = value === next - 1 ? 'repeated' : value < next ? 'returned' : 'skipped';
      breaks.push({ heading, kind, value, expected: next });
    }
    open[level] = { key: style, value };
    last.set(style, value);
  }
  return breaks;
}

/** The numbers that may stand next, the likeliest first. */
function expectedAfter(style: Heading['style'], before: number | undefined, last: number | undefined): number[] {
  if (style === 'article') return [(last ?? 0) + 1];
  if (before !== undefined) return [before + 1];
  // 章 and (一) may begin anew or count on.
  return STATUTORY.has(style as NumberingStyle) || last !== undefined ? [1, (last ?? 0) + 1] : [1];
}
