import type { Reading } from '../corrections/reading';
import type { Article } from '../engine/model';
import { addCounts, countIn, NO_COUNTS, type Counts } from './layers';

/** The document's marks per layer. A second copy of an article is left out: totals take the first only. */
export function documentCounts(reading: Reading): Counts {
  const all = countIn(reading, { start: 0, end: Infinity });
  const copies = copiesOf(reading).reduce((sum, copy) => addCounts(sum, countIn(reading, copy)), NO_COUNTS);
  return {
    figure: all.figure - copies.figure,
    slogan: all.slogan - copies.slogan,
    entity: all.entity - copies.entity,
  };
}

/** Articles that repeat an earlier one of the same document. */
export function copiesOf(reading: Reading): readonly Article[] {
  return reading.outline.articles.filter((article) => article.duplicateOf !== null);
}
