import * as vscode from 'vscode';
import type { Variant } from '../engine/slogans/variants';
import type { SloganCard } from '../features/hoverCard';
import { attestedWords } from './attestedWords';
import type { CardWriter } from './cardWriter';
import { miscountWords } from './labelMisfits';
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
  stands(writer, card);
  if (card.attested) for (const words of attestedWords(card.attested)) writer.note(words);
  if (card.related.length) writer.fact(vscode.l10n.t('See also'), card.related.map(bare).join(' / '));
  if (card.variant) writer.note(variantWords(card.variant));
  else if (!card.inLexicon) writer.note(vscode.l10n.t('Not in the lexicon: recognised by its form.'));
  writer.occurrences(card);
}

/** Inside quotation marks others become single ones. */
const quoted = (english: string): string => `“${english.replaceAll('“', '‘').replaceAll('”', '’')}”`;

const bare = (words: string): string => words.replace(/[“”]/gu, '');

/** What a numeral abbreviation stands for, by whom, and whether its number agrees. */
function stands(writer: CardWriter, { items, kind }: SloganCard): void {
  if (!items) {
    if (kind === 'numeral')
      writer.note(vscode.l10n.t('What it stands for is listed neither in this text nor in the lexicon.'));
    return;
  }
  if (items.from === 'lexicon') {
    writer.list(vscode.l10n.t('Stands for, by the lexicon; this text does not list it'), items.list);
    return;
  }
  const { count, parts, elsewhere, at } = items;
  const title = vscode.l10n.t('Stands for, as this text lists it');
  if (parts) {
    writer.fact(title, '');
    for (const { part, items: own } of parts) if (own.length) writer.list(part, own);
  } else writer.list(title, items.list);
  if (count?.agrees && count.numerals.length > 1)
    writer.note(vscode.l10n.t('{0}: as many as the text lists', count.numerals.join(' + ')));
  else if (count && !count.agrees) writer.note(miscountWords(count));
  if (elsewhere)
    writer.list(
      vscode.l10n.t('Elsewhere it stands for, by the lexicon'),
      elsewhere.map((text) => ({ text })),
    );
  if (at) writer.action(vscode.l10n.t('Go to List'), 'policyLens.revealSpan', at.start, at.end);
}

/** A hint, never an error: the words may be meant as they are. */
function variantWords({ entry, differs }: Variant): string {
  switch (differs) {
    case 'character':
      return vscode.l10n.t('Not in the lexicon; one character off “{0}”.', entry);
    case 'order':
      return vscode.l10n.t('Not in the lexicon; the members of “{0}” in another order.', entry);
    case 'shortened':
      return vscode.l10n.t('Not in the lexicon; some members of “{0}”.', entry);
  }
}
