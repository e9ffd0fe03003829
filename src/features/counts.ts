import type { Reading } from '../corrections/reading';
import type { Article } from '../engine/model';
import { addCounts, MarkCounter, NO_COUNTS, type Counts } from './layers';

/** The document's marks per layer. A second copy of an article is left out: totals take the first only. */
export function documentCounts(reading: Reading): Counts {
  const counter = new MarkCounter(reading.marks);
  const all = counter.countIn({ start: 0, end: reading.text.length + 1 });
  const copies = copiesOf(reading).reduce((sum, copy) => addCounts(sum, counter.countIn(copy)), NO_COUNTS);
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
