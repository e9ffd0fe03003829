import * as vscode from 'vscode';
import type { Level } from '../features/divisions';
import type { EntityCard } from '../features/hoverCard';
import type { CardWriter } from './cardWriter';
import { kindWord } from './words';

/** What a name is, what it is called elsewhere in the text, and for places and organs where and of what level. */
export function writeEntity(writer: CardWriter, card: EntityCard): void {
  const kind = card.doubtful ? vscode.l10n.t('{0}, doubtful', kindWord(card.kind)) : kindWord(card.kind);
  writer.quotedHeadline(card.fullName ?? card.mark.text, kind);
  if (card.doubtful)
    writer.note(
      vscode.l10n.t(
        'The rule is not sure of this name (confidence {0}); it is not counted and not exported.',
        card.mark.score.toFixed(2),
      ),
    );
  if (card.fullName !== undefined) writer.quotedFact(vscode.l10n.t('Written here as'), card.mark.text);
  if (card.aliases.length > 0) writer.quotedFact(vscode.l10n.t('Elsewhere as'), card.aliases.join(' / '));
  if (card.level) writer.fact(vscode.l10n.t('Level'), levelWords(card.level));
  writeDivisions(writer, card);
  if (card.home)
    writer.quotedFact(
      vscode.l10n.t('Concluded from how often it is named'),
      vscode.l10n.t('{0} mean it in this document ({1} times)', card.home.words.join(' / '), card.home.count),
    );
  if (!card.doubtful) writer.occurrences(card);
  writer.action(vscode.l10n.t('Search Folder'), 'policyLens.searchName', card.mark.text);
}

function writeDivisions(writer: CardWriter, { divisions }: EntityCard): void {
  const [only, ...others] = divisions;
  if (!only) return;
  if (others.length > 0) {
    writer.list(
      vscode.l10n.t('May be one of'),
      divisions.map(({ code, name, within }) => ({
        text: [...within.map((outer) => outer.name), name, code].join(' '),
      })),
    );
    return;
  }
  if (only.within.length > 0)
    writer.quotedFact(vscode.l10n.t('Lies in'), only.within.map(({ name }) => name).join(' · '));
  writer.fact(vscode.l10n.t('Administrative code'), `${only.code} (GB/T 2260)`);
}

function levelWords(level: Level): string {
  switch (level) {
    case 'national':
      return vscode.l10n.t('national');
    case 'province':
      return vscode.l10n.t('provincial');
    case 'prefecture':
      return vscode.l10n.t('prefecture or city');
    case 'county':
      return vscode.l10n.t('county or district');
    case 'township':
      return vscode.l10n.t('township or subdistrict');
  }
}
