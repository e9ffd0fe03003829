import type { RegisterRow } from '../rows';
import type { Finding } from './finding';

/** Fewer are alike by chance. */
const LEAST = 1_000;
/** How many characters the nouns must share at their end. */
const TAIL = 2;
const CLASSIFIER = /^\p{Script=Han}{1,2}$/u;

/** The same count of the same thing (4900余家) said of two scopes: of one of them it cannot hold. */
export function twoScopes(rows: readonly RegisterRow[]): Finding[] {
  const seen = new Map<string, RegisterRow>();
  const found: Finding[] = [];
  for (const row of rows) {
    const { mark, context, article, indicator } = row;
    const { value, unit } = mark.attributes;
    if (mark.kind !== 'quantity' || typeof value !== 'number' || value < LEAST || indicator === undefined) continue;
    if (mark.attributes.change || context.inherited || (context.status ?? 'result') !== 'result') continue;
    // Measures are planned and reached in round numbers; what is counted by a classifier is seldom the same twice.
    if (unit === undefined || !CLASSIFIER.test(unit) || context.per !== undefined) continue;
    const name = [article?.start, value, unit, mark.attributes.approx].join('\u001f');
    const earlier = seen.get(name);
    if (!earlier) {
      seen.set(name, row);
      continue;
    }
    if (earlier.indicator === indicator) continue;
    if (earlier.indicator?.slice(-TAIL) !== indicator.slice(-TAIL)) continue;
    if (earlier.context.period !== context.period) continue;
    found.push({
      code: 'two-scopes',
      at: mark,
      other: earlier.mark,
      keys: [earlier.mark.key, mark.key],
      args: [mark.text, earlier.indicator ?? '', indicator],
    });
  }
  return found;
}
