import type { Article, FigureCandidate, RelativeDate, ScannedDocument } from '../model';
import { fillLastDays } from './calendar';

/** The document pass of figures: per block, the candidates with dates resolved against their article's date. */
export function resolveFigures(document: ScannedDocument): readonly (readonly FigureCandidate[])[] {
  const { articles } = document.outline;
  let next = 0;
  return document.blocks.map(({ block, figures }) => {
    while (next < articles.length && (articles[next]?.end ?? 0) <= block.source.start) next++;
    const date = dateOf(articles[next], block.source.start);
    if (!date) return figures.candidates;
    return figures.candidates.map((candidate) => {
      const { relative } = candidate.attributes;
      const value = relative && resolveDate(relative, date);
      return value === undefined ? candidate : { ...candidate, attributes: { ...candidate.attributes, value } };
    });
  });
}

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/;

function dateOf(article: Article | undefined, at: number): RegExpExecArray | null {
  return article?.date && article.start <= at ? DATE.exec(article.date) : null;
}

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
  let first = Number(year) + relative.year;
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
