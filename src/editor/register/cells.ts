import * as vscode from 'vscode';
import type { FigureMark } from '../../engine/model';
import { type RowChange, sortValue } from '../../export/register/rows';
import { edtfChinese, edtfEnglish } from '../../features/edtf';
import { chineseNumber } from '../../features/figureChinese';
import { englishNumber } from '../../features/figureEnglish';
import { figureValue, normalisedValue, overValue } from '../../features/figureValue';
import { currencyWords, unitWords } from '../../features/units';

/** The true value is near it, at or above it, at or below it. */
const HEDGES = { about: '≈ ', more: '≥ ', less: '≤ ' } as const;

/** A figure's value for a cell, in the reader's way of writing numbers, its hedge as a sign. */
export function valueWords(mark: FigureMark, chinese: boolean): string {
  const { value, approx } = mark.attributes;
  const hedge = approx ? HEDGES[approx] : '';
  if (mark.kind === 'date') {
    const edtf = normalisedValue(mark);
    return edtf === undefined ? '' : hedge + ((chinese ? edtfChinese(edtf) : edtfEnglish(edtf)) ?? edtf);
  }
  if (typeof value === 'string') return value;
  const numbers = figureValue(mark);
  if (!numbers) return '';
  const write = chinese ? chineseNumber : englishNumber;
  return (
    hedge + overValue(numbers, write, { between: (a, b) => `${a}–${b}`, from: (a) => `≥ ${a}`, to: (b) => `≤ ${b}` })
  );
}

/** A unit for a cell: a classifier that no English word stands for is left as it is. */
export function unitCell(unit: string | undefined, chinese: boolean): string {
  if (unit === undefined) return '';
  if (unit === 'rank') return vscode.l10n.t('rank');
  const currency = currencyWords(unit);
  if (currency) return chinese ? currency.zh : currency.english;
  const words = unitWords(unit);
  return (chinese ? words?.zh : words?.many) || unit;
}

/** A change for a cell: `+11.8 %`, `−0.4 pp`, `×2`. */
export function changeCell({ mark, direction }: RowChange, chinese: boolean): string {
  if (direction === 'flat') return '0';
  const numbers = figureValue(mark);
  const { unit } = mark.attributes;
  const { approx } = mark.attributes;
  const sign = (approx ? HEDGES[approx] : '') + (direction === 'up' ? '+' : '−');
  if (!numbers) return sign;
  const amount = overValue(numbers, chinese ? chineseNumber : englishNumber, {
    between: (a, b) => `${a}–${b}`,
    from: (a) => `≥ ${a}`,
    to: (b) => `≤ ${b}`,
  });
  if (unit === 'x') return mark.text.includes('番') ? `×${amount}` : `${sign}${amount} ×`;
  if (unit === '%') return `${sign}${amount}%`;
  if (unit === 'pp') return `${sign}${amount} ${chinese ? '个百分点' : 'pp'}`;
  return `${sign}${amount} ${unitCell(unit, chinese)}`.trim();
}

/** What a change counts from, in words. */
export function basisCell({ basis, since }: RowChange, chinese: boolean): string {
  switch (basis) {
    case 'yoy':
      return vscode.l10n.t('year on year');
    case 'mom':
      return vscode.l10n.t('on the period before');
    case 'base': {
      const words = since === undefined ? undefined : ((chinese ? edtfChinese(since) : edtfEnglish(since)) ?? since);
      return words === undefined ? vscode.l10n.t('a stated base') : vscode.l10n.t('against {0}', words);
    }
    case undefined:
      return '';
  }
}

/** A change to sort by: falls are below zero. */
export function changeSort({ mark, direction }: RowChange): number | null {
  if (direction === 'flat') return 0;
  const number = sortValue({ mark });
  return number === undefined ? null : direction === 'up' ? number : -number;
}

/** Figures as they are, results among them, beside those that are aimed at. */
export const sideWord = (side: 'result' | 'target'): string =>
  side === 'result' ? vscode.l10n.t('actual') : vscode.l10n.t('target');
