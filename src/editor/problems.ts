import * as vscode from 'vscode';
import type { Reading } from '../corrections/reading';
import type { Span } from '../engine/model';
import type { Feature } from './app';
import { labelMisfits } from './labelMisfits';
import { rangeOf } from './ranges';
import { figureMisfits } from './register/figureMisfits';
import { Settled } from './settled';

/** What does not fit in a document, in words, and the places that show it. */
export interface Misfit {
  readonly code: string;
  readonly at: Span;
  readonly words: string;
  readonly others: readonly { readonly at: Span; readonly words: string }[];
}

const FINDERS: readonly ((reading: Reading, document: vscode.TextDocument) => Misfit[])[] = [
  figureMisfits,
  labelMisfits,
];

/** What does not fit, as information in the Problems panel, where the person has asked for it. */
export const problems: Feature = ({ documents, settings }) => {
  const collection = vscode.languages.createDiagnosticCollection('policy-lens');
  const update = (document: vscode.TextDocument): void => {
    const reading = settings.checks(document) ? documents.readingOf(document) : undefined;
    if (!reading) {
      if (collection.has(document.uri)) collection.delete(document.uri);
      return;
    }
    // A reading of older text says nothing of where things stand now; one of this text follows it.
    if (reading.version !== document.version) return;
    collection.set(
      document.uri,
      FINDERS.flatMap((find) => find(reading, document)).map((misfit) => toDiagnostic(misfit, document)),
    );
  };
  const changed = new Set<vscode.TextDocument>();
  const settled = new Settled(() => {
    changed.forEach(update);
    changed.clear();
  });
  const all = (): void => vscode.workspace.textDocuments.forEach(update);
  all();
  return vscode.Disposable.from(
    collection,
    settled,
    documents.onDidChange((document) => {
      changed.add(document);
      settled.later();
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      changed.delete(document);
      collection.delete(document.uri);
    }),
    settings.onDidChange((event) => {
      if (event.affectsConfiguration('policyLens.checks')) all();
    }),
  );
};

function toDiagnostic({ code, at, words, others }: Misfit, document: vscode.TextDocument): vscode.Diagnostic {
  const problem = new vscode.Diagnostic(rangeOf(document, at), words, vscode.DiagnosticSeverity.Information);
  problem.source = vscode.l10n.t('Policy Lens');
  problem.code = code;
  problem.relatedInformation = others.map(
    (other) =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(document.uri, rangeOf(document, other.at)),
        other.words,
      ),
  );
  return problem;
}
