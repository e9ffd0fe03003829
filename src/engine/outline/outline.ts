import type { Block, Outline } from '../model';

/** The articles of a document with their sections, and the lines that belong to the page. */
export function readOutline(text: string, blocks: readonly Block[]): Outline {
  const first = blocks[0];
  if (!first) return { articles: [], chrome: [] };
  const end = blocks[blocks.length - 1]?.source.end ?? text.length;
  const article = {
    start: first.source.start,
    end,
    title: null,
    date: null,
    source: null,
    docNumber: null,
    duplicateOf: null,
    sections: [],
  };
  return { articles: [article], chrome: [] };
}
