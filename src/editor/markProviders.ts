import * as vscode from 'vscode';
import type { Reading } from '../corrections/reading';
import { definitionsAt } from '../features/definitions';
import { highlightsAt } from '../features/highlights';
import type { VisibleLayers } from '../features/layers';
import { nameAt } from '../features/namesakes';
import { markNear } from '../features/navigation';
import type { App, Feature } from './app';
import { rangeOf } from './ranges';

/**
 * Go to Definition, Peek, References and the highlighting of all places, for the marks of every layer. What a layer
 * knows of its own is in features/definitions.ts and features/highlights.ts.
 */
export const markProviders: Feature = (app) => {
  let registered = registerForLanguages(app);
  return vscode.Disposable.from(
    { dispose: () => void registered.dispose() },
    app.settings.onDidChange((event) => {
      if (!event.affectsConfiguration('policyLens.languages')) return;
      registered.dispose();
      registered = registerForLanguages(app);
    }),
    vscode.languages.registerDocumentHighlightProvider('*', highlights(app)),
  );
};

/** A provider for `*` would put Go to Definition into the menus of all languages. */
function registerForLanguages(app: App): vscode.Disposable {
  const scopes = [undefined, ...(vscode.workspace.workspaceFolders ?? [])];
  const languages = [...new Set(scopes.flatMap((scope) => app.settings.languages(scope)))];
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(languages, definitions(app)),
    vscode.languages.registerReferenceProvider(languages, references(app)),
  );
}

const definitions = (app: App): vscode.DefinitionProvider => ({
  async provideDefinition(document, position, token) {
    const reading = await readingAt(app, document, token, 'now');
    if (!reading) return undefined;
    const links = definitionsAt(reading, document.offsetAt(position), app.settings.visibleLayers);
    return links.map(({ origin, target, focus }): vscode.LocationLink => ({
      originSelectionRange: rangeOf(document, origin),
      targetUri: document.uri,
      targetRange: rangeOf(document, target),
      targetSelectionRange: rangeOf(document, focus),
    }));
  },
});

const references = (app: App): vscode.ReferenceProvider => ({
  async provideReferences(document, position, { includeDeclaration }, token) {
    const reading = await readingAt(app, document, token, 'now');
    if (!reading) return undefined;
    const offset = document.offsetAt(position);
    const visible = app.settings.visibleLayers;
    const mark = markNear(reading, offset, named(visible));
    if (!mark) return undefined;
    const places = includeDeclaration ? definitionsAt(reading, mark.start, visible).map(({ focus }) => focus) : [];
    return [...nameAt(reading, mark).all, ...places].map(
      (span) => new vscode.Location(document.uri, rangeOf(document, span)),
    );
  },
});

const HIGHLIGHT_KINDS = {
  same: vscode.DocumentHighlightKind.Text,
  partner: vscode.DocumentHighlightKind.Text,
  source: vscode.DocumentHighlightKind.Write,
} as const;

const highlights = (app: App): vscode.DocumentHighlightProvider => ({
  async provideDocumentHighlights(document, position, token) {
    // The editor asks whenever the caret moves, and so at each keystroke.
    const reading = await readingAt(app, document, token, 'settled');
    const found = reading && highlightsAt(reading, document.offsetAt(position), app.settings.visibleLayers);
    if (!found?.length) return undefined;
    return found.map((one) => new vscode.DocumentHighlight(rangeOf(document, one), HIGHLIGHT_KINDS[one.type]));
  },
});

/** The reading of the text as the editor has it; undefined where there is none, or where nobody waits any more. */
async function readingAt(
  { documents }: App,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
  when: 'now' | 'settled',
): Promise<Reading | undefined> {
  const status = documents.status(document);
  if (status === 'foreign' || status === 'ignored') return undefined;
  const reading = await (when === 'now' ? documents.current(document) : documents.settled(document));
  return token.isCancellationRequested || reading?.version !== document.version ? undefined : reading;
}

/** Equal figures are no references of each other: 5% here is not the 5% there. */
const named = (visible: VisibleLayers): VisibleLayers => new Set([...visible].filter((layer) => layer !== 'figure'));
