import type { FigureCandidate, Span } from '../../model';
import type { Place } from './clauses';
import { membersOf } from './lists';
import type { Period } from './relations';

/** How far before a list its 分别 and its counterparts are looked for. */
const REACH = 120;

/** What the members of a list of figures are paired with, one by one. */
export type Pairing =
  | { readonly with: 'periods'; readonly periods: readonly Period[] }
  | { readonly with: 'figures'; readonly figures: readonly number[] }
  | { readonly with: 'names'; readonly names: readonly Span[] };

/**
 * The counterparts of an aligned list (…分别…): years (2020-2022年…分别为第5、第6、第4名), amounts (收入A,支出B,分别增长x、y)
 * and names (A、B分别增长x、y). All or none: their number must be that of the list.
 * @param named what the list's own clause names, as far as it names anything
 */
export function pairingsOf(
  text: string,
  figures: readonly FigureCandidate[],
  [first, last]: readonly [number, number],
  place: Place,
  named: Span | undefined,
): readonly Pairing[] {
  const count = last - first + 1;
  const head = figures[first] as FigureCandidate;
  const from = Math.max(place.sentence, head.start - REACH);
  const respectively = text.lastIndexOf('分别', head.start);
  const aligned = respectively >= from && !/[。;]/.test(text.slice(respectively, head.start));
  const found: Pairing[] = [];
  const years = yearsBefore(figures, first, from, count);
  if (years && (aligned || years.every(({ nth }) => nth === undefined)))
    found.push({ with: 'periods', periods: years });
  if (named && (aligned || listed(text, figures, first, last))) {
    const names = namesIn(text, named, count);
    if (names) found.push({ with: 'names', names });
    return found;
  }
  if (!aligned) return found;
  if (head.kind !== 'date') {
    const levels: number[] = [];
    for (let i = first - 1; i >= 0 && levels.length < count && (figures[i]?.start ?? -1) >= from; i--)
      if (figures[i]?.kind !== 'date' && !figures[i]?.attributes.change) levels.unshift(i);
    if (levels.length === count) found.push({ with: 'figures', figures: levels });
  }
  return found;
}

/** 集成电路、机电产品出口增长30.1%、8%: as many names as figures pair without 分别 too, where both are joined by 、. */
function listed(text: string, figures: readonly FigureCandidate[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const [here, next] = [figures[i], figures[i + 1]];
    if (!here || !next || next.start - here.end !== 1 || text[here.end] !== '、') return false;
  }
  return true;
}

/** A range of as many years, or as many dates in a row. */
function yearsBefore(
  figures: readonly FigureCandidate[],
  first: number,
  from: number,
  count: number,
): Period[] | undefined {
  let i = first - 1;
  while (i >= 0 && figures[i]?.kind !== 'date' && (figures[i]?.start ?? -1) >= from) i--;
  const date = figures[i];
  if (!date || date.start < from || date.kind !== 'date' || i < first - 2) return undefined;
  if (yearsIn(date) === count) return Array.from({ length: count }, (_, nth) => ({ figure: i, nth }));
  if (i - count + 1 < 0) return undefined;
  const row = Array.from({ length: count }, (_, k) => i - count + 1 + k);
  const inRow = row.every((k, n) => {
    const [here, before] = [figures[k], figures[k - 1]];
    return here?.kind === 'date' && here.start >= from && (n === 0 || (before && here.start - before.end <= 2));
  });
  return inRow ? row.map((figure) => ({ figure })) : undefined;
}

/** How many years a date covers, where it covers whole years. */
function yearsIn({ attributes: { value, relative } }: FigureCandidate): number {
  const match = typeof value === 'string' ? /^(\d{4})\/(\d{4})$/.exec(value) : null;
  if (match) return Number(match[2]) - Number(match[1]) + 1;
  return relative?.endYear !== undefined && relative.template === 'YYYY/YYYY'
    ? relative.endYear - relative.year + 1
    : 1;
}

function namesIn(text: string, { start, end }: Span, count: number): Span[] | undefined {
  const members = membersOf(text, start, end);
  if (members.length === count) return members.map(([from, to]) => ({ start: from, end: to }));
  // 城乡居民人均可支配收入分别增长5.5%、7%
  const both = count === 2 ? /城乡|陆海|内外|存贷|产销|收支|男女|进出(?=口)/.exec(text.slice(start, end)) : null;
  if (!both) return undefined;
  const at = start + both.index;
  return [
    { start: at, end: at + 1 },
    { start: at + 1, end: at + 2 },
  ];
}
