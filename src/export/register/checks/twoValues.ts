import type { RegisterRow } from '../rows';
import { rounded } from './interval';
import type { Finding } from './finding';

/** A year, or months or days of a year that is known: without one, two values need not be of one time. */
const DATED = /^\d{4}(?:-\d{2}|\/\d{4})?/;

/** The same indicator, scope, period and unit with two values that rounding does not explain. */
export function twoValues(rows: readonly RegisterRow[], text: string): Finding[] {
  const seen = new Map<string, RegisterRow>();
  const found: Finding[] = [];
  for (const row of rows) {
    const name = nameOf(row);
    if (name === undefined) continue;
    const earlier = seen.get(name);
    if (!earlier) {
      seen.set(name, row);
      continue;
    }
    // 城镇和农村人均住房面积32.9平方米、37.1平方米: one sentence has its own reasons to name two.
    if (!/[。！？!?]/.test(text.slice(earlier.mark.end, row.mark.start))) continue;
    const [a, b] = [rounded(earlier.mark), rounded(row.mark)];
    if (!a || !b || (a.low <= b.high && b.low <= a.high)) continue;
    found.push({
      code: 'two-values',
      at: row.mark,
      other: earlier.mark,
      keys: [earlier.mark.key, row.mark.key],
      args: [row.indicator ?? '', row.context.period ?? '', earlier.mark.text, row.mark.text],
    });
  }
  return found;
}

/** Undefined for what may well have two values. */
function nameOf({ mark, context, indicator, article, unit }: RegisterRow): string | undefined {
  const { status, period, periodBy, inherited, aspect, member, scope, links, comparator, per } = context;
  if (mark.kind === 'date' || mark.kind === 'ordinal' || mark.attributes.change || (status ?? 'result') !== 'result')
    return undefined;
  if (inherited || aspect || member || comparator || indicator === undefined || indicator.length < 4) return undefined;
  if (period === undefined || (periodBy !== 'sentence' && periodBy !== 'article') || !DATED.test(period))
    return undefined;
  if (links.some(({ role }) => role === 'from' || role === 'to')) return undefined;
  return [article?.start, indicator, scope?.text, period, mark.kind, unit, per].join('\u001f');
}
