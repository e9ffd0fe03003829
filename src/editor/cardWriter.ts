import * as vscode from 'vscode';
import type { Mark, Span } from '../engine/model';
import type { Card } from '../features/hoverCard';
import { escapeMarkdown } from '../features/markdown';
import { ruleText } from '../features/rules';

/** What a hover's links may do. */
const COMMANDS = [
  'policyLens.whyMarked',
  'policyLens.copyValue',
  'policyLens.copyEnglish',
  'policyLens.copyRow',
  'policyLens.goToSameIndicator',
  'policyLens.revealSpan',
  'policyLens.nextOccurrence',
  'policyLens.previousOccurrence',
  'policyLens.searchName',
];

/**
 * Writes one card. Whatever comes from the document is a quotation, which enters as text and never as Markdown; links
 * lead to named commands only.
 */
export class CardWriter {
  readonly markdown = new vscode.MarkdownString('', true);
  readonly #actions: string[] = [];

  constructor(private readonly document: vscode.TextDocument) {
    this.markdown.isTrusted = { enabledCommands: COMMANDS };
    this.markdown.supportHtml = false;
  }

  headline(words: string, kind: string): void {
    this.markdown.appendMarkdown(`**${escapeMarkdown(words)}** · ${escapeMarkdown(kind)}`);
  }

  quotedHeadline(quotation: string, kind: string): void {
    this.markdown.appendMarkdown('**');
    this.markdown.appendText(oneLine(quotation));
    this.markdown.appendMarkdown(`** · ${escapeMarkdown(kind)}`);
  }

  fact(name: string, words: string): void {
    this.markdown.appendMarkdown(`\n\n${escapeMarkdown(vscode.l10n.t('{0}: {1}', name, words))}`);
  }

  quotedFact(name: string, quotation: string): void {
    this.fact(name, '');
    this.markdown.appendText(oneLine(quotation));
  }

  note(words: string): void {
    this.markdown.appendMarkdown(`\n\n*${escapeMarkdown(words)}*`);
  }

  /**
   * Short items stand in one line, so that the card stays short; long ones below each other. Those whose place is known
   * lead there.
   */
  list(title: string, items: readonly { readonly text: string; readonly at?: Span }[]): void {
    const inline = items.reduce((sum, { text }) => sum + text.length, 0) <= INLINE_LIST;
    this.markdown.appendMarkdown(`\n\n${escapeMarkdown(inline ? vscode.l10n.t('{0}: {1}', title, '') : title)}`);
    if (!inline) this.markdown.appendMarkdown('\n');
    for (const [i, { text, at }] of items.entries()) {
      this.markdown.appendMarkdown(inline ? (i > 0 ? ' / ' : '') : `\n${i + 1}. `);
      if (at) this.markdown.appendMarkdown(this.#link(oneLine(text), 'policyLens.revealSpan', at.start, at.end));
      else this.markdown.appendText(oneLine(text));
    }
  }

  /** How often it occurs here, with the ways to the other places. */
  occurrences({ here, mark }: Card): void {
    this.fact(
      vscode.l10n.t('In this document'),
      here.count <= 1
        ? vscode.l10n.t('once')
        : here.position === undefined
          ? vscode.l10n.t('{0} times', here.count)
          : vscode.l10n.t('{0} times, this is number {1}', here.count, here.position),
    );
    if (here.count <= 1) return;
    const previous = this.#link(vscode.l10n.t('Previous'), 'policyLens.previousOccurrence', mark.key);
    const next = this.#link(vscode.l10n.t('Next'), 'policyLens.nextOccurrence', mark.key);
    this.markdown.appendMarkdown(` · ${previous} · ${next}`);
  }

  action(title: string, command: string, ...args: readonly (string | number)[]): void {
    this.#actions.push(this.#link(title, command, ...args));
  }

  #link(words: string, command: string, ...args: readonly (string | number)[]): string {
    const query = encodeURIComponent(JSON.stringify([this.document.uri.toString(), ...args]));
    return `[${escapeMarkdown(words)}](command:${command}?${query})`;
  }

  /** @param doubtful it is not among the marks, and nothing can be asked of it by its key */
  rule(mark: Mark, doubtful = false): void {
    const text = ruleText(mark.rule);
    if (!doubtful) this.action(vscode.l10n.t('Why Is This Marked?'), 'policyLens.whyMarked', mark.key);
    // A long card scrolls: what can be done with it stands above what is only explained.
    if (this.#actions.length > 0) this.markdown.appendMarkdown(`\n\n${this.#actions.join(' · ')}`);
    this.markdown.appendMarkdown('\n\n---');
    this.note(text === undefined ? mark.rule : vscode.l10n.t(text));
  }
}

/** Characters of all items of a list that still stand in one line. */
const INLINE_LIST = 60;

/** Emphasis and list items end at a line's end; a mark may run across one. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
