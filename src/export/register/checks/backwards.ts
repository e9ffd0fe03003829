import type { RegisterRow } from '../rows';
import type { Finding } from './finding';

/** Ranges whose first end is the greater one; of a time, the later one. */
export function backwards(rows: readonly RegisterRow[]): Finding[] {
  return rows.flatMap(({ mark }): Finding[] => {
    const ends = endsOf(mark.attributes);
    if (!ends || ends[0] <= ends[1] || !isWritten(mark.text)) return [];
    return [{ code: 'backwards', at: mark, keys: [mark.key], args: [mark.text, String(ends[0]), String(ends[1])] }];
  });
}

/**
 * The cells of a table that lost its lines (`14141270-10%`, `15-2.7个百分点`) are no range: a hyphen counts only between
 * numbers that are written alike, a dash or 至 always.
 */
function isWritten(text: string): boolean {
  if (!/\d ?[-－]/.test(text)) return true;
  const [, low = '', high = ''] = /(\d[\d.]{0,20})\D{0,3}[-－](\d[\d.]{0,20})/.exec(text) ?? [];
  const whole = (number: string): number => number.split('.')[0]?.length ?? 0;
  return !/%|百分点/.test(text) && Math.abs(whole(low) - whole(high)) <= 1 && low.includes('.') === high.includes('.');
}

function endsOf({
  low,
  high,
  value,
}: RegisterRow['mark']['attributes']): [number, number] | [string, string] | undefined {
  if (typeof low === 'number' && typeof high === 'number') return [low, high];
  const ends = typeof value === 'string' ? value.split('/') : [];
  const [from = '', to = ''] = ends;
  // Of unlike length (2024/2024-06), or without a year, or open, nothing is told.
  return ends.length === 2 && from.length === to.length && /^\d{4}/.test(from) && /^\d{4}/.test(to)
    ? [from, to]
    : undefined;
}
