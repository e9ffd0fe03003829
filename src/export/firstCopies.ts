import type { Article, Layer, Mark, Section } from '../engine/model';
import type { Reading } from '../corrections/reading';

/** What a document holds when an article that stands in it twice is taken once. */
export interface FirstCopies {
  readonly articles: readonly Article[];
  /** Articles left out, because an earlier one has the same text. */
  readonly duplicates: number;
  readonly marks: readonly Mark[];
}

/** Tables, counts and totals take the first copy of an article only; marks outside articles stay. */
export function firstCopies(reading: Reading): FirstCopies {
  const { articles } = reading.outline;
  const copies = articles.filter((article) => article.duplicateOf !== null);
  let next = 0;
  const marks = reading.marks.filter((mark) => {
    while ((copies[next]?.end ?? Infinity) <= mark.start) next++;
    return mark.start < (copies[next]?.start ?? Infinity);
  });
  return { articles: articles.filter((article) => article.duplicateOf === null), duplicates: copies.length, marks };
}

export function countByLayer(marks: readonly Mark[]): Record<Layer, number> {
  const counts: Record<Layer, number> = { figure: 0, slogan: 0, entity: 0 };
  for (const mark of marks) counts[mark.layer]++;
  return counts;
}

/** Sections with all below them. */
export function countSections(sections: readonly Section[]): number {
  return sections.reduce((sum, section) => sum + 1 + countSections(section.children), 0);
}
