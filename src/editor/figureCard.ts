import * as vscode from 'vscode';
import type { Status } from '../engine/figures/relations/relations';
import type { FigureContext } from '../engine/model';
import type { Calculated } from '../features/derivedValues';
import { edtfChinese, edtfEnglish } from '../features/edtf';
import { chineseNumber } from '../features/figureChinese';
import { englishNumber } from '../features/figureEnglish';
import { currencyWords, unitWords } from '../features/units';

/** Result or target in words: they must never look alike. */
export function statusWord(status: Status): string {
  switch (status) {
    case 'result':
      return vscode.l10n.t('result');
    case 'target':
      return vscode.l10n.t('target');
    case 'limit':
      return vscode.l10n.t('limit');
    case 'rule':
      return vscode.l10n.t('rule');
  }
}

/** Status and, of a target, its year: `target for 2027`; of what is merely stated, that no word marks it as an aim. */
export function statusWords({ status, statusBy, targetYear }: FigureContext): string | undefined {
  if (!status) return statusBy === 'indicative' ? vscode.l10n.t('stated, not marked as a target') : undefined;
  return status === 'target' && targetYear !== undefined
    ? vscode.l10n.t('target for {0}', targetYear)
    : statusWord(status);
}

/** When it holds, in words. */
export function periodWords({ period, periodBy, periodMark }: FigureContext, chinese: boolean): string | undefined {
  if (period === undefined) return periodMark?.text;
  const words = (chinese ? edtfChinese(period) : edtfEnglish(period)) ?? period;
  if (periodBy === 'heading') return vscode.l10n.t('{0} (from the heading)', words);
  if (periodBy === 'title') return vscode.l10n.t('{0} (from the title)', words);
  if (periodBy === 'paragraph') return vscode.l10n.t('{0} (from the start of the paragraph)', words);
  return periodBy === 'article' ? vscode.l10n.t("{0} (year from the article's date)", words) : words;
}

/** What another figure is to this one. */
export function roleWord(role: FigureContext['links'][number]['role']): string {
  switch (role) {
    case 'level':
      return vscode.l10n.t('Of');
    case 'growth':
      return vscode.l10n.t('Its change');
    case 'rank':
      return vscode.l10n.t('Its rank');
    case 'aspect':
      return vscode.l10n.t('Said of the same');
    case 'from':
      return vscode.l10n.t('Before the change');
    case 'to':
      return vscode.l10n.t('After the change');
  }
}

/** A calculated value with its interval, in one sentence that says so. */
export function calculatedWords(calculated: Calculated, chinese: boolean): string {
  const { kind, value, low, high, unit } = calculated;
  const write = (decimal: string): string => withUnit(decimal, unit, kind, chinese);
  const stated =
    value === low && value === high
      ? write(value)
      : `≈ ${write(value)} (${plain(low, chinese)}–${plain(high, chinese)})`;
  switch (kind) {
    case 'base':
      return vscode.l10n.t('Level before the change: {0}', stated);
    case 'increment':
      return vscode.l10n.t('Added since: {0}', stated);
    case 'prior':
      return vscode.l10n.t('Before the change: {0}', stated);
    case 'difference':
      return vscode.l10n.t('Difference of both levels: {0}', stated);
  }
}

const plain = (decimal: string, chinese: boolean): string =>
  chinese ? chineseNumber(decimal) : englishNumber(decimal);

function withUnit(decimal: string, unit: string | undefined, kind: Calculated['kind'], chinese: boolean): string {
  // A difference of percentages is in points.
  const code = kind === 'difference' && unit === '%' ? 'pp' : unit;
  const number = plain(decimal, chinese);
  if (code === undefined) return number;
  const currency = currencyWords(code);
  const words = currency
    ? chinese
      ? currency.zh
      : currency.english
    : chinese
      ? (unitWords(code)?.zh ?? code)
      : (unitWords(code)?.many ?? '');
  if (chinese) return number + words;
  return currency?.sign ? currency.sign + number : `${number} ${words}`.trim();
}
