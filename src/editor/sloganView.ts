import type { App, Feature } from './app';
import type { NameRow } from '../features/markTree';
import { markView } from './markView';
import type { Gloss } from './markTreeProvider';
import { translationWords } from './words';

/** The slogans of a document, by kind, frequency or section, with their English. */
export const sloganView: Feature = markView({ layer: 'slogan', name: 'Slogans', gloss: englishOf });

function englishOf({ lexicons }: App, { marks: [mark] }: NameRow): Gloss | undefined {
  const entry = mark?.layer === 'slogan' ? mark.attributes.entry : undefined;
  const meaning = entry === undefined ? undefined : lexicons.loaded?.slogans.entryOf(entry)?.meaning;
  if (!meaning?.en) return undefined;
  return { text: meaning.en, status: translationWords(meaning.status) };
}
