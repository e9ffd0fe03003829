import * as vscode from 'vscode';
import type { Finding } from '../../export/register/checks/finding';
import { oneLine } from '../../export/register/columns';

/**
 * What a check has found, in one sentence with its arithmetic.
 * @param line of the other place, from 1
 */
export function findingWords({ code, args }: Finding, line: number | undefined): string {
  const [a = '', b = '', c = '', d = ''] = args.map(oneLine);
  const where = line ?? '';
  switch (code) {
    case 'two-values':
      return vscode.l10n.t('{0} ({1}): {2} in line {3}, but {4} here.', a, b, c, where, d);
    case 'two-scopes':
      return vscode.l10n.t(
        '{0} is said twice: of “{1}” (line {2}) and of “{3}”. Do both mean the same?',
        a,
        b,
        where,
        c,
      );
    case 'shares':
      return vscode.l10n.t('The shares do not make up 100: {0} = {1}.', a, b);
    case 'growth':
      return vscode.l10n.t('From {0} to {1} is a change of {2} percent, not {3}.', a, b, d, c);
    case 'backwards':
      return vscode.l10n.t('The range {0} runs backwards: {1} is greater than {2}.', a, b, c);
    case 'until':
      return vscode.l10n.t('“{0}” takes no time after it: 截至 is meant.', a);
  }
}
