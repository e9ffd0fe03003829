import { readingOf, type Reading } from '../../../src/corrections/reading';
import type { Article, Candidate, Mark, Section } from '../../../src/engine/model';
import { analysisWith } from '../features/marks';

/** What a test says of a mark; where it stands follows from its words. */
export type Said =
  | Pick<Extract<Candidate, { layer: 'figure' }>, 'layer' | 'kind' | 'attributes'>
  | Pick<Extract<Candidate, { layer: 'slogan' }>, 'layer' | 'kind' | 'attributes'>
  | Pick<Extract<Candidate, { layer: 'entity' }>, 'layer' | 'kind' | 'attributes'>;

/** A mark on the first place of the words at `from` or after it. */
export function markOn(document: string, words: string, said: Said, from = 0): Mark {
  const start = document.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  const place = { start, end: start + words.length, text: words, key: `${said.layer}/${said.kind}/${words}/0` };
  return { ...said, ...place, rule: `${said.layer}/test`, score: 1 };
}

export function article(start: number, end: number, more: Partial<Article> = {}): Article {
  return {
    start,
    end,
    title: null,
    date: null,
    dateStatus: 'unknown',
    inferredDate: null,
    source: null,
    docNumber: null,
    dateAt: null,
    sourceAt: null,
    docNumberAt: null,
    duplicateOf: null,
    sections: [],
    units: [],
    numbering: [],
    ...more,
  };
}

/** A section whose heading begins it. */
export function section(document: string, title: string, level: number, children: readonly Section[] = []): Section {
  const start = document.indexOf(title);
  if (start < 0) throw new Error(`not in the text: ${title}`);
  const heading = { start, end: start + title.length };
  return { heading, title, level, start, end: document.length, rule: 'outline/test', children };
}

export function reading(text: string, articles: readonly Article[], marks: readonly Mark[]): Reading {
  return readingOf(analysisWith(1, text, { articles, chrome: [] }, marks));
}
