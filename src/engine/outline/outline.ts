import type { Article, Block, Outline } from '../model';
import { articleRanges, type ArticleRange } from './articles';
import { chromeOf, type ChromeRow } from './chrome';
import { ArticleCopies, copiesIn } from './duplicates';
import { readMetadata, type NearbyChrome } from './metadata';
import { rowsOf, type Row } from './rows';
import { readSections } from './sections';
import { readFrontMatter } from './title';

/** The articles of a document with their sections, and the lines that belong to the page. Linear in the text. */
export function readOutline(text: string, blocks: readonly Block[]): Outline {
  const rows = rowsOf(text, blocks);
  const chrome = chromeOf(rows);
  const ranges = articleRanges(rows, chrome, copiesIn(rows));
  const contents = ranges.map((range) =>
    rows.slice(range.first, range.last + 1).filter((_, i) => !chrome[range.first + i]),
  );
  const seen = new ArticleCopies();
  const articles = ranges.map((range, i) => {
    const content = contents[i] ?? [];
    const alike = seen.add(content);
    const original = range.duplicateOf !== null && range.duplicateOf < i ? range.duplicateOf : alike;
    return readArticle(text, rows, chrome, ranges, i, content, original);
  });
  const spans = rows.filter((_, i) => chrome[i]).map((row) => row.block.source);
  return { articles, chrome: spans };
}

function readArticle(
  text: string,
  rows: readonly Row[],
  chrome: readonly (ChromeRow | undefined)[],
  ranges: readonly ArticleRange[],
  index: number,
  content: readonly Row[],
  original: number | null,
): Article {
  const start = content[0]?.start ?? 0;
  const end = content[content.length - 1]?.end ?? start;
  const front = readFrontMatter(text, content);
  const nearby = nearbyChrome(rows, chrome, ranges, index);
  const { date, source, docNumber } = readMetadata(content, front, nearby);
  return {
    start,
    end,
    title: front.title,
    date,
    source,
    docNumber,
    duplicateOf: original,
    sections: readSections(text, content, front, end),
  };
}

/** Furniture above the article up to the one before, inside it, and below it up to the next. */
function nearbyChrome(
  rows: readonly Row[],
  chrome: readonly (ChromeRow | undefined)[],
  ranges: readonly ArticleRange[],
  index: number,
): NearbyChrome[] {
  const range = ranges[index];
  if (!range) return [];
  const from = (ranges[index - 1]?.last ?? -1) + 1;
  const to = (ranges[index + 1]?.first ?? rows.length) - 1;
  const nearby: NearbyChrome[] = [];
  for (let i = from; i <= to; i++) {
    const own = chrome[i];
    const row = rows[i];
    if (!own || !row) continue;
    const stamp = (k: number): boolean => chrome[k]?.furniture.kind === 'timestamp';
    const listed = stamp(i) && (stamp(i - 1) || stamp(i + 1) || i > range.first + 8 || i < range.first - 8);
    if (i < range.first && index > 0 && own.furniture.kind !== 'publication' && own.furniture.kind !== 'record')
      continue;
    nearby.push({ row, chrome: own, listed });
  }
  return nearby;
}
