import type { Reading } from '../corrections/reading';
import type { Article, Section } from '../engine/model';
import { printable } from './plainText';
import { Positions } from './positions';
import { summaryOf } from './summary';

/** The outline of one document as an indented tree for people, each heading with its line number. */
export function toOutlineText(reading: Reading, label: string): string {
  const positions = new Positions(reading.text);
  const lines = [`${printable(label)}: ${summaryOf(reading)}`];
  const add = (depth: number, offset: number, text: string): number =>
    lines.push(`${'  '.repeat(depth)}${positions.at(offset).line}: ${printable(text)}`);
  const addSections = (sections: readonly Section[], depth: number): void => {
    for (const section of sections) {
      add(depth, section.heading.start, section.title);
      addSections(section.children, depth + 1);
    }
  };
  for (const article of reading.outline.articles) {
    add(1, article.title?.start ?? article.start, headline(article, reading.outline.articles));
    if (article.duplicateOf === null) addSections(article.sections, 2);
  }
  return `${lines.join('\n')}\n\n`;
}

function headline(article: Article, articles: readonly Article[]): string {
  const facts = [article.docNumber, article.date, article.source].filter((fact) => fact !== null);
  const original = article.duplicateOf === null ? undefined : articles[article.duplicateOf];
  if (original) facts.push(`the same text as article ${articles.indexOf(original) + 1}`);
  const title = article.title?.text ?? '(no title)';
  return facts.length > 0 ? `${title} [${facts.join(', ')}]` : title;
}
