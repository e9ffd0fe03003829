import * as vscode from 'vscode';
import type { Reading } from '../../corrections/reading';
import { findingsOf } from '../../export/register/checks/checks';
import type { Misfit } from '../problems';
import { findingWords } from './findingWords';

/** What the checks on figures find. */
export const figureMisfits = (reading: Reading, document: vscode.TextDocument): Misfit[] =>
  findingsOf(reading).map((finding) => {
    const { at, other, code } = finding;
    const line = other && document.positionAt(other.start).line + 1;
    return {
      code,
      at,
      words: findingWords(finding, line),
      others: other ? [{ at: other, words: vscode.l10n.t('The other place') }] : [],
    };
  });
