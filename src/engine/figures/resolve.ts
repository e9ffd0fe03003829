import type { FigureCandidate, RelativeDate } from '../model';
import { fillLastDays } from './calendar';

/**
 * A figure as it reads in its article: dates that count from the article's own date are resolved only now, so that a
 * changed date line costs nothing.
 * @param articleDate EDTF, or null where the article has no date
 */
export function resolveFigure(candidate: FigureCandidate, articleDate: string | null): FigureCandidate {
  const { relative } = candidate.attributes;
  const date = relative && articleDate !== null ? DATE.exec(articleDate) : null;
  const value = relative && date ? resolveDate(relative, date) : undefined;
  return value === undefined ? candidate : { ...candidate, attributes: { ...candidate.attributes, value } };
}

/** Until April the yearly bulletins appear. */
const LAST_OF_BULLETINS = '04';

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/;

/**
 * A relative date against the article's date; undefined where the article's date is not complete enough (今天 in an
 * article of 2023).
 */
function resolveDate(relative: RelativeDate, [, year = '', month, day]: RegExpExecArray): string | undefined {
  const { template } = relative;
  if (relative.day !== undefined) {
    if (month === undefined || day === undefined) return undefined;
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + relative.day));
    return date.toISOString().slice(0, 10);
  }
  // A bulletin of February counts the 年末 of the year that has ended.
  const back = relative.passed && month !== undefined && month <= LAST_OF_BULLETINS ? 1 : 0;
  let first = Number(year) + relative.year - back;
  let filled = template;
  if (relative.month !== undefined) {
    if (month === undefined) return undefined;
    const months = first * 12 + Number(month) - 1 + relative.month;
    first = Math.floor(months / 12);
    const name = String((months % 12) + 1).padStart(2, '0');
    filled = filled.replaceAll('MM', name);
    if (filled.includes('LL'))
      filled = filled.replaceAll('LL', String(new Date(Date.UTC(first, (months % 12) + 1, 0)).getUTCDate()));
  }
  const last = Number(year) + (relative.endYear ?? relative.year);
  filled = filled
    .replace('YYYY', String(first).padStart(4, '0'))
    .replaceAll('YYYY', String(relative.month === undefined ? last : first));
  return fillLastDays(filled);
}
