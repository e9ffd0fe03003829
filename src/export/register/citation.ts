import { oneLine } from './columns';
import { type RegisterRow, sectionOf, sentenceOf } from './rows';

/**
 * A row as one cites it: quotation, section, title, date, source. Chinese follows the usage of notes in Chinese
 * scholarship (书名号 around the title); English puts the source after the quotation.
 * @param chinese the language of the words around the quotation
 */
export function toCitation(row: RegisterRow, text: string, chinese: boolean): string {
  const { article, line } = row;
  const { start, end } = sentenceOf(text, row);
  const quotation = oneLine(text.slice(start, end));
  const section = sectionOf(row);
  const date = article?.date ?? undefined;
  const parts = chinese
    ? [
        article?.title && `《${oneLine(article.title.text)}》`,
        section && `“${nested(oneLine(section))}”部分`,
        date,
        article?.source,
        article?.docNumber,
        `第${line}行`,
      ]
    : [
        section && `section “${nested(oneLine(section))}”`,
        article?.title && oneLine(article.title.text),
        date,
        article?.source,
        article?.docNumber,
        `line ${line}`,
      ];
  const told = parts.filter(Boolean);
  return chinese ? `“${nested(quotation)}”（${told.join('，')}）` : `“${nested(quotation)}” (${told.join(', ')})`;
}

/** Quotation marks inside quotation marks. */
const nested = (words: string): string => words.replaceAll('“', '‘').replaceAll('”', '’');
