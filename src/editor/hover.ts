import * as vscode from 'vscode';
import type { FigureContext } from '../engine/model';
import { figureChinese } from '../features/figureChinese';
import { figureEnglish } from '../features/figureEnglish';
import { indicatorWords } from '../features/figureRow';
import { cardsAt, type Card, type FigureCard } from '../features/hoverCard';
import { currencyWords, unitWords } from '../features/units';
import type { Feature } from './app';
import { CardWriter } from './cardWriter';
import { calculatedWords, periodWords, roleWord, statusWords } from './figureCard';
import { writeEntity } from './entityCard';
import { writeSlogan } from './sloganCard';
import { approximationWords, changeWords, inChinese, kindWord } from './words';

/** Says of every mark below the pointer what it is. */
export const hover: Feature = ({ documents, lexicons, settings }) =>
  vscode.languages.registerHoverProvider('*', {
    async provideHover(document, position, token) {
      if (documents.status(document) === 'foreign' || documents.status(document) === 'ignored') return undefined;
      const reading = await documents.current(document);
      if (!reading || token.isCancellationRequested || reading.version !== document.version) return undefined;
      const { loaded } = lexicons;
      const cards = cardsAt(
        reading,
        document.offsetAt(position),
        loaded,
        settings.visibleLayers,
        settings.showsDoubtfulNames,
      );
      const [first] = cards;
      if (!first) return undefined;
      const contents = cards.map((card) => cardMarkdown(card, document));
      const range = new vscode.Range(document.positionAt(first.mark.start), document.positionAt(first.mark.end));
      return new vscode.Hover(contents, range);
    },
  });

function cardMarkdown(card: Card, document: vscode.TextDocument): vscode.MarkdownString {
  const writer = new CardWriter(document);
  switch (card.layer) {
    case 'figure':
      figure(writer, card);
      break;
    case 'slogan':
      writeSlogan(writer, card);
      break;
    case 'entity':
      writeEntity(writer, card);
  }
  writer.rule(card.mark, card.layer === 'entity' && card.doubtful);
  return writer.markdown;
}

function figure(writer: CardWriter, card: FigureCard): void {
  const chinese = inChinese();
  const words = chinese ? card.chinese : card.english;
  const context = card.row?.context;
  const kind = [kindWord(card.kind), context && statusWords(context)].filter(Boolean).join(' · ');
  if (words === undefined) writer.quotedHeadline(card.mark.text, kind);
  else writer.headline(card.converted && !chinese ? `${words} (${card.converted})` : words, kind);
  if (context && card.kind !== 'date') row(writer, context, chinese);
  const full = fullValue(card, chinese);
  // What the headline says in digits already need not be said again.
  if (full !== undefined && card.full !== undefined && !words?.includes(card.full))
    writer.fact(card.kind === 'date' ? vscode.l10n.t('Date (EDTF)') : vscode.l10n.t('Full value'), full);
  if (chinese && card.english && card.kind !== 'date') writer.fact(vscode.l10n.t('In English'), card.english);
  if (!chinese && card.unit !== undefined && !unitWords(card.unit) && !currencyWords(card.unit) && card.unit !== 'rank')
    writer.quotedFact(vscode.l10n.t('Counted in'), card.unit);
  if (card.between)
    writer.fact(
      vscode.l10n.t('Approximation'),
      vscode.l10n.t('the true value lies between {0} and {1}', card.between.low, card.between.high),
    );
  else if (card.approx) writer.fact(vscode.l10n.t('Approximation'), approximationWords(card.approx));
  if (card.change) writer.fact(vscode.l10n.t('Change'), changeWords(card.change));
  if (card.calculated.length > 0) {
    for (const value of card.calculated) writer.fact(vscode.l10n.t('Calculated'), calculatedWords(value, chinese));
    writer.note(
      card.calculated.some(({ assumesScope }) => assumesScope)
        ? vscode.l10n.t('Calculated, not stated in the text; only if the scope is comparable.')
        : vscode.l10n.t('Calculated from what is stated; the text does not give it.'),
    );
  }
  if (card.countedFrom !== undefined)
    writer.fact(
      vscode.l10n.t("Counted from the article's date"),
      card.countedFrom ?? vscode.l10n.t('which the text does not state'),
    );
  if (card.full !== undefined) writer.action(vscode.l10n.t('Copy Value'), 'policyLens.copyValue', card.mark.key);
  if (card.english !== undefined) writer.action(vscode.l10n.t('Copy English'), 'policyLens.copyEnglish', card.mark.key);
  if (context && card.kind !== 'date') {
    writer.action(vscode.l10n.t('Copy Row'), 'policyLens.copyRow', card.mark.key);
    if (context.indicator)
      writer.action(vscode.l10n.t('Same Indicator'), 'policyLens.goToSameIndicator', card.mark.key);
  }
}

/** What it measures, of whom, when, and what it is paired with. */
function row(writer: CardWriter, context: FigureContext, chinese: boolean): void {
  const indicator = indicatorWords(context);
  if (indicator !== undefined) writer.quotedFact(vscode.l10n.t('Measures'), indicator);
  if (context.scope && !context.indicator?.text.startsWith(context.scope.text))
    writer.quotedFact(vscode.l10n.t('Scope'), context.scope.text);
  const period = periodWords(context, chinese);
  if (period !== undefined) writer.fact(vscode.l10n.t('Period'), period);
  if (context.per !== undefined) writer.quotedFact(vscode.l10n.t('For each'), context.per);
  if (context.baseMark) writer.quotedFact(vscode.l10n.t('Counted from'), context.baseMark.text);
  if (context.comparator) {
    const { direction, text } = context.comparator;
    writer.quotedFact(
      direction === 'above'
        ? vscode.l10n.t('Above')
        : direction === 'below'
          ? vscode.l10n.t('Below')
          : vscode.l10n.t('Relative to'),
      text,
    );
  }
  for (const { role, mark } of context.links) {
    // 9.4% and 11.9% tell two changes apart only with what they are counted from.
    const words = role === 'growth' ? (chinese ? figureChinese(mark) : figureEnglish(mark)) : undefined;
    if (words === undefined) writer.quotedFact(roleWord(role), mark.text);
    else writer.fact(roleWord(role), words);
  }
}

/** `64,828,000,000 yuan (CNY)` */
function fullValue(card: FigureCard, chinese: boolean): string | undefined {
  const { full, unit } = card;
  if (full === undefined || card.kind === 'ordinal') return undefined;
  const currency = unit === undefined ? undefined : currencyWords(unit);
  if (currency) return chinese ? `${full} ${currency.zh}` : `${full} ${currency.english} (${unit})`;
  const words = unit === undefined ? undefined : unitWords(unit);
  if (words) return `${full} ${chinese ? words.zh : full === '1' ? words.one : words.many}`.trim();
  return chinese && unit !== undefined && unit !== 'rank' ? `${full} ${unit}` : full;
}
