import type { Reading } from '../corrections/reading';
import type { Article, Mark, Section } from '../engine/model';

export interface JsonOptions {
  /** Names that their rules are not sure of too, each with `doubtful` and a `confidence` below 0.5. */
  readonly doubtful?: boolean;
}

/** The contract of the command line and of "Export Annotations as JSON": one object a document. */
export function toJson(reading: Reading, { doubtful = false }: JsonOptions = {}): object {
  const names = doubtful ? reading.doubtfulIn({ start: 0, end: reading.text.length }) : [];
  const annotations = [
    ...reading.marks.map((mark) => ({ mark, json: markJson(mark, reading.origin(mark)) })),
    ...names.map((mark) => ({
      mark,
      json: { ...markJson(mark, 'engine'), doubtful: true, confidence: Number(mark.score.toFixed(2)) },
    })),
  ];
  // The sort is stable: without doubtful names the order is that of the marks.
  if (doubtful) annotations.sort((a, b) => a.mark.start - b.mark.start || b.mark.end - a.mark.end);
  return {
    articles: reading.outline.articles.map(articleJson),
    chrome: reading.outline.chrome.map(({ start, end }) => ({ start, end })),
    annotations: annotations.map(({ json }) => json),
  };
}

function articleJson(article: Article): object {
  const { start, end, title, date, source, docNumber, duplicateOf, sections } = article;
  return {
    start,
    end,
    title: title && { text: title.text, start: title.start, end: title.end },
    date,
    source,
    docNumber,
    duplicateOf,
    sections: sections.map(sectionJson),
  };
}

function sectionJson(section: Section): object {
  const { heading, title, level, start, end, children } = section;
  return {
    heading: { start: heading.start, end: heading.end },
    title,
    level,
    start,
    end,
    children: children.map(sectionJson),
  };
}

function markJson(mark: Mark, origin: 'engine' | 'person'): object {
  const { layer, kind, start, end, text, rule, attributes } = mark;
  const stated: Record<string, unknown> = { ...attributes };
  // How a date waits for its article's date is the engine's own affair; `value` is what came of it.
  delete stated.relative;
  return { layer, kind, start, end, text, ...stated, rule, origin };
}
