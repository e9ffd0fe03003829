import type { Reading } from '../corrections/reading';
import type { Section } from '../engine/model';
import { copiesOf, documentCounts } from '../features/counts';

/** One line that says what a document holds; duplicates are counted as such and not again by what is in them. */
export function summaryOf(reading: Reading): string {
  const articles = reading.outline.articles.filter((article) => article.duplicateOf === null);
  const sections = articles.reduce((sum, article) => sum + countSections(article.sections), 0);
  const { figure, slogan, entity } = documentCounts(reading);
  const duplicates = copiesOf(reading).length;
  const copies = duplicates > 0 ? ` (and ${many(duplicates, 'duplicate')}, left out)` : '';
  return `${many(articles.length, 'article')}${copies}, ${many(sections, 'section')}; ${many(figure, 'figure')}, ${many(slogan, 'slogan')}, ${many(entity, 'entity', 'entities')}`;
}

/** Sections with all below them. */
function countSections(sections: readonly Section[]): number {
  return sections.reduce((sum, section) => sum + 1 + countSections(section.children), 0);
}

const many = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`;
