import * as vscode from 'vscode';
import { miscounts, type LabelCount } from '../features/labelCounts';
import type { Feature } from './app';
import { rangeOf } from './ranges';

const SETTING = 'policyLens.checks';

/** Numeral abbreviations whose number disagrees with the text's own list, in Problems; only where a person wants that. */
export const labelProblems: Feature = ({ documents, settings }) => {
  const problems = vscode.languages.createDiagnosticCollection('policyLens.labelCounts');
  const update = (document: vscode.TextDocument): void => {
    const reading = settings.checks(document) ? documents.readingOf(document) : undefined;
    if (!reading) {
      if (problems.has(document.uri)) problems.delete(document.uri);
      return;
    }
    // A reading of older text says nothing of where things stand now.
    if (reading.version !== document.version) return;
    problems.set(
      document.uri,
      miscounts(reading).map(({ mark, list, count }) => {
        const problem = new vscode.Diagnostic(
          rangeOf(document, mark),
          miscountWords(count),
          vscode.DiagnosticSeverity.Information,
        );
        problem.source = vscode.l10n.t('Policy Lens');
        problem.code = 'label-count';
        problem.relatedInformation = list.lists.map(
          (span) =>
            new vscode.DiagnosticRelatedInformation(
              new vscode.Location(document.uri, rangeOf(document, span)),
              vscode.l10n.t('The list'),
            ),
        );
        return problem;
      }),
    );
  };
  const all = (): void => vscode.workspace.textDocuments.forEach(update);
  all();
  return vscode.Disposable.from(
    problems,
    documents.onDidChange(update),
    vscode.workspace.onDidCloseTextDocument((document) => problems.delete(document.uri)),
    settings.onDidChange((event) => {
      if (event.affectsConfiguration(SETTING)) all();
    }),
  );
};

/** `The label counts 4 (2 + 2), the text lists 3.` */
export function miscountWords({ numerals, counted, listed }: LabelCount): string {
  const sum = numerals.length > 1 ? `${numerals.join(' + ')} = ${counted}` : String(counted);
  return vscode.l10n.t('The label counts {0}; the text lists {1}.', sum, listed);
}
