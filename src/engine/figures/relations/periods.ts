import type { FigureCandidate } from '../../model';
import type { Place } from './clauses';
import type { Period } from './relations';

/** How many figures back a date is looked for. */
const REACH = 40;

/** The dates that a figure's sentence holds: the one at which it holds, and the one that a change counts from. */
export function periodsOf(
  text: string,
  figures: readonly FigureCandidate[],
  index: number,
  places: readonly Place[],
): { period?: Period; base?: Period } {
  const place = places[index];
  const figure = figures[index];
  if (!place || !figure) return {};
  let base: Period | undefined;
  for (let i = index - 1; i >= 0 && i >= index - REACH; i--) {
    const date = figures[i] as FigureCandidate;
    if (date.start < place.sentence) break;
    if (date.kind !== 'date') continue;
    const before = text.slice(Math.max(place.sentence, date.start - 4), date.start);
    if (/(?:[比较与]|相比|对比|基于)$/.test(before)) {
      if (date.start >= place.clause) base ??= { figure: i };
      continue;
    }
    // 由2020年的三成: the date of that level alone. 自2024年5月1日起: of the rule and not of its amounts.
    if (/[由从自]$/.test(before) && i !== index - 1) continue;
    // …学科(2021-2023年)排名…;…: a bracketed date holds for its own statement.
    if (text[date.start - 1] === '(' && text[date.end] === ')' && date.start < place.statement) continue;
    return { period: { figure: i }, ...(base ? { base } : {}) };
  }
  return base ? { base } : {};
}
