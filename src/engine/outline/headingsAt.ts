import { firstNot } from '../sorted';
import type { Article, Outline, Section } from '../model';

/** The article that holds an offset. */
export function articleAt(outline: Outline, offset: number): Article | undefined {
  return holding(outline.articles, offset);
}

/** Titles of the sections that hold an offset, outermost first. */
export function headingsAt(outline: Outline, offset: number): readonly string[] {
  const headings: string[] = [];
  let sections: readonly Section[] = articleAt(outline, offset)?.sections ?? [];
  for (let section = holding(sections, offset); section; section = holding(sections, offset)) {
    headings.push(section.title);
    sections = section.children;
  }
  return headings;
}

/** Of spans in order, the one that holds an offset. */
function holding<T extends { readonly start: number; readonly end: number }>(
  spans: readonly T[],
  offset: number,
): T | undefined {
  const found = spans[firstNot(spans.length, (i) => (spans[i]?.start ?? Infinity) <= offset) - 1];
  return found && found.end > offset ? found : undefined;
}
