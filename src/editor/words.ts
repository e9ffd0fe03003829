import * as vscode from 'vscode';
import type { Approximation, Article, Change, Kind, Layer } from '../engine/model';
import type { Counts } from '../features/layers';

/** Chinese readers get figures in Chinese writing; all others in English. */
export const inChinese = (): boolean => vscode.env.language.toLowerCase().startsWith('zh');

export function kindWord(kind: Kind): string {
  switch (kind) {
    case 'money':
      return vscode.l10n.t('money');
    case 'quantity':
      return vscode.l10n.t('quantity');
    case 'percent':
      return vscode.l10n.t('percentage');
    case 'multiple':
      return vscode.l10n.t('ratio or multiple');
    case 'ordinal':
      return vscode.l10n.t('rank');
    case 'date':
      return vscode.l10n.t('date');
    case 'formulation':
      return vscode.l10n.t('political formulation');
    case 'numeral':
      return vscode.l10n.t('numeral abbreviation');
    case 'proverb':
      return vscode.l10n.t('idiom or classical saying');
    case 'campaign':
      return vscode.l10n.t('rallying phrase');
    case 'metaphor':
      return vscode.l10n.t('stock image');
    case 'person':
      return vscode.l10n.t('person');
    case 'organization':
      return vscode.l10n.t('organization');
    case 'place':
      return vscode.l10n.t('place');
    case 'facility':
      return vscode.l10n.t('facility or project');
    case 'meeting':
      return vscode.l10n.t('meeting or event');
    case 'document':
      return vscode.l10n.t('document');
  }
}

/** The heading above marks of one kind. */
export function kindsWord(kind: Kind): string {
  switch (kind) {
    case 'money':
      return vscode.l10n.t('Money');
    case 'quantity':
      return vscode.l10n.t('Quantities');
    case 'percent':
      return vscode.l10n.t('Percentages');
    case 'multiple':
      return vscode.l10n.t('Ratios and multiples');
    case 'ordinal':
      return vscode.l10n.t('Ranks');
    case 'date':
      return vscode.l10n.t('Dates');
    case 'formulation':
      return vscode.l10n.t('Political formulations');
    case 'numeral':
      return vscode.l10n.t('Numeral abbreviations');
    case 'proverb':
      return vscode.l10n.t('Idioms and classical sayings');
    case 'campaign':
      return vscode.l10n.t('Rallying phrases');
    case 'metaphor':
      return vscode.l10n.t('Stock images');
    case 'person':
      return vscode.l10n.t('Persons');
    case 'organization':
      return vscode.l10n.t('Organizations');
    case 'place':
      return vscode.l10n.t('Places');
    case 'facility':
      return vscode.l10n.t('Facilities and projects');
    case 'meeting':
      return vscode.l10n.t('Meetings and events');
    case 'document':
      return vscode.l10n.t('Documents');
  }
}

export function layerWord(layer: Layer): string {
  return { figure: vscode.l10n.t('Figures'), slogan: vscode.l10n.t('Slogans'), entity: vscode.l10n.t('Entities') }[
    layer
  ];
}

export function approximationWords(approx: Approximation): string {
  switch (approx) {
    case 'about':
      return vscode.l10n.t('approximate: the true value is near it');
    case 'more':
      return vscode.l10n.t('lower bound: the true value is at or above it');
    case 'less':
      return vscode.l10n.t('upper bound: the true value is at or below it');
  }
}

export function changeWords({ direction, basis, mean }: Change): string {
  const moves = {
    up: vscode.l10n.t('increase'),
    down: vscode.l10n.t('decrease'),
    flat: vscode.l10n.t('no change'),
  }[direction];
  if (mean) return vscode.l10n.t('{0}, mean annual rate over several years (年均)', moves);
  switch (basis) {
    case 'yoy':
      return vscode.l10n.t('{0}, against the same period a year earlier (同比)', moves);
    case 'mom':
      return vscode.l10n.t('{0}, against the period right before (环比)', moves);
    case 'base':
      return vscode.l10n.t('{0}, against the base that the text names', moves);
    case undefined:
      return vscode.l10n.t('{0}; the text names no base', moves);
  }
}

/** `F8 S29 E26`; what is not there is left out. */
export function countsShort({ figure, slogan, entity }: Counts): string {
  const shown = [
    figure && vscode.l10n.t('F{0}', figure),
    slogan && vscode.l10n.t('S{0}', slogan),
    entity && vscode.l10n.t('E{0}', entity),
  ];
  return shown.filter(Boolean).join(' ') || '–';
}

/** The same in words, for tooltips and screen readers. */
export const countsInWords = ({ figure, slogan, entity }: Counts): string =>
  vscode.l10n.t('Figures: {0}, slogans: {1}, entities: {2}', figure, slogan, entity);

/** The date that the article states; else one that was concluded, which says so. */
export function dateWords({ date, inferredDate }: Pick<Article, 'date' | 'inferredDate'>): string | undefined {
  if (date !== null) return date;
  return inferredDate ? vscode.l10n.t('{0} (inferred)', inferredDate.date) : undefined;
}

/** A share of the article's text, as a whole percentage. */
export function shareWords(share: number): { readonly short: string; readonly long: string } {
  const short = share < 0.01 ? '<1%' : `${Math.round(share * 100)}%`;
  return { short, long: vscode.l10n.t('{0} of the article’s text', short) };
}

/** What a rendering is worth: `official` only where a document with it can be cited. */
export const translationWords = (status: 'official' | 'gloss'): string =>
  status === 'official' ? vscode.l10n.t('official translation') : vscode.l10n.t('gloss, not an official translation');
