import * as vscode from 'vscode';
import type { Reading } from '../corrections/reading';
import { type LabelCount, miscounts } from '../features/labelCounts';
import type { Misfit } from './problems';

/** Numeral abbreviations whose number disagrees with the text's own list. */
export const labelMisfits = (reading: Reading): Misfit[] =>
  miscounts(reading).map(({ mark, list, count }) => ({
    code: 'label-count',
    at: mark,
    words: miscountWords(count),
    others: list.lists.map((at) => ({ at, words: vscode.l10n.t('The list') })),
  }));

/** `The label counts 4 (2 + 2), the text lists 3.` */
export function miscountWords({ numerals, counted, listed }: LabelCount): string {
  const sum = numerals.length > 1 ? `${numerals.join(' + ')} = ${counted}` : String(counted);
  return vscode.l10n.t('The label counts {0}; the text lists {1}.', sum, listed);
}
