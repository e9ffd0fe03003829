import type { Article, Outline, Section } from '../../../src/engine/model';
import { readOutline } from '../../../src/engine/outline/outline';

export const outlineOf = (text: string): Outline => readOutline(text);

/** The only article of a text. */
export function articleOf(text: string): Article {
  const { articles } = outlineOf(text);
  if (articles.length !== 1 || !articles[0]) throw new Error(`${articles.length} articles`);
  return articles[0];
}

/** The sections of an article in reading order: `1 一、总体要求`. */
export function sectionsOf(article: Article | undefined): string[] {
  const flat = (sections: readonly Section[]): string[] =>
    sections.flatMap((section) => [`${section.level} ${section.title}`, ...flat(section.children)]);
  return flat(article?.sections ?? []);
}

export const sectionsIn = (text: string): string[] => sectionsOf(articleOf(text));

/** The text of the chrome lines. */
export const chromeIn = (text: string): string[] =>
  outlineOf(text).chrome.map((span) => text.slice(span.start, span.end).trim());

/** A paragraph of a given length, in sentences, with nothing in it that looks like a heading. */
export function prose(length = 80, seed = 0): string {
  const words = [
    '全市上下围绕产业转型持续用力',
    '各项工作有序展开',
    '企业生产经营总体平稳',
    '群众生活得到改善',
    '重点项目按期推进',
  ];
  let text = '';
  for (let i = seed; text.length < length; i++)
    text += `${words[i % words.length] ?? ''}${i % 2 ? '。' : ',成效逐步显现。'}`;
  return text;
}
