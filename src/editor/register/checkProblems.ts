import * as vscode from 'vscode';
import { findingsOf } from '../../export/register/checks/checks';
import type { Feature } from '../app';
import { rangeOf } from '../ranges';
import { findingWords } from './findingWords';

/** What the checks find, as information in the Problems panel, where the person has asked for it. */
export const checkProblems: Feature = ({ documents, settings }) => {
  const problems = vscode.languages.createDiagnosticCollection('policy-lens');
  const update = (document: vscode.TextDocument): void => {
    const reading = settings.checks(document) ? documents.readingOf(document) : undefined;
    if (!reading || reading.version !== document.version) {
      // A reading of an older text is followed by one of this text.
      if (!reading) problems.delete(document.uri);
      return;
    }
    problems.set(
      document.uri,
      findingsOf(reading).map((finding) => {
        const { at, other, code } = finding;
        const line = other && document.positionAt(other.start).line + 1;
        const problem = new vscode.Diagnostic(
          rangeOf(document, at),
          findingWords(finding, line),
          vscode.DiagnosticSeverity.Information,
        );
        problem.source = 'Policy Lens';
        problem.code = code;
        if (other)
          problem.relatedInformation = [
            new vscode.DiagnosticRelatedInformation(
              new vscode.Location(document.uri, rangeOf(document, other)),
              vscode.l10n.t('The other place'),
            ),
          ];
        return problem;
      }),
    );
  };
  const all = (): void => vscode.workspace.textDocuments.forEach(update);
  all();
  return vscode.Disposable.from(
    problems,
    documents.onDidChange(update),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => problems.delete(uri)),
    settings.onDidChange((event) => {
      if (event.affectsConfiguration('policyLens.checks')) all();
    }),
  );
};
