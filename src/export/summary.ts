import type { Reading } from '../corrections/reading';
import { countByLayer, countSections, firstCopies } from './firstCopies';

/** One line that says what a document holds; duplicates are counted as such and not again by what is in them. */
export function summaryOf(reading: Reading): string {
  const { articles, duplicates, marks } = firstCopies(reading);
  const sections = articles.reduce((sum, article) => sum + countSections(article.sections), 0);
  const { figure, slogan, entity } = countByLayer(marks);
  const copies = duplicates > 0 ? ` (and ${many(duplicates, 'duplicate')}, left out)` : '';
  return `${many(articles.length, 'article')}${copies}, ${many(sections, 'section')}; ${many(figure, 'figure')}, ${many(slogan, 'slogan')}, ${many(entity, 'entity', 'entities')}`;
}

const many = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`;
