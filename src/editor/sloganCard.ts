import * as vscode from 'vscode';
import type { SloganCard } from '../features/hoverCard';
import { attestedWords } from './attestedWords';
import type { CardWriter } from './cardWriter';
import { inChinese, kindWord, translationWords } from './words';

/** What is known of a slogan: the meaning first, in the language of the interface. */
export function writeSlogan(writer: CardWriter, card: SloganCard): void {
  const chinese = inChinese();
  const english = card.english;
  if (!chinese && english) writer.headline(quoted(english.text), kindWord(card.kind));
  else writer.quotedHeadline(card.mark.text, kindWord(card.kind));
  // The meaning in the reader's language; the other one only where there is none.
  if (!chinese && card.explained) writer.fact(vscode.l10n.t('Meaning'), card.explained);
  else if (card.meaning)
    writer.fact(chinese ? vscode.l10n.t('Meaning') : vscode.l10n.t('Meaning, in Chinese'), card.meaning);
  if (english) {
    const status = translationWords(english.official ? 'official' : 'gloss');
    if (chinese) writer.fact(vscode.l10n.t('In English'), `${english.text} (${status})`);
    else writer.fact(vscode.l10n.t('English'), english.source ? `${status} (${english.source})` : status);
  }
  if (card.canonical) writer.fact(vscode.l10n.t('Standard wording'), card.canonical);
  const origin = card.origin && [card.origin.who, card.origin.document, card.origin.date].filter(Boolean).join(' · ');
  if (origin) writer.fact(vscode.l10n.t('Origin'), origin);
  if (card.items) {
    const { from, list } = card.items;
    writer.list(
      from === 'text'
        ? vscode.l10n.t('Stands for, as this text lists it')
        : vscode.l10n.t('Stands for, by the lexicon; this text does not list it'),
      list,
    );
    if (from === 'text' && card.items.at)
      writer.action(vscode.l10n.t('Go to List'), 'policyLens.revealSpan', card.items.at.start, card.items.at.end);
  } else if (card.kind === 'numeral')
    writer.note(vscode.l10n.t('What it stands for is listed neither in this text nor in the lexicon.'));
  if (card.attested) for (const words of attestedWords(card.attested)) writer.note(words);
  if (!card.inLexicon) writer.note(vscode.l10n.t('Not in the lexicon: recognised by its form.'));
  writer.occurrences(card);
}

/** Inside quotation marks others become single ones. */
const quoted = (english: string): string => `“${english.replaceAll('“', '‘').replaceAll('”', '’')}”`;
