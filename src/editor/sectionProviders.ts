import * as vscode from 'vscode';
import type { Reading } from '../corrections/reading';
import { foldings } from '../features/foldings';
import { outlineSymbols, type OutlineSymbol } from '../features/outlineSymbols';
import type { App, Feature } from './app';
import { rangeOf } from './ranges';
import { countsShort } from './words';

/**
 * Articles and sections for VS Code's own views: Outline, breadcrumbs, sticky scroll, Go to Symbol, folding. The editor
 * has no event for changed symbols, so the provider is registered anew when annotation is switched on or off.
 */
export const sectionProviders: Feature = (app) => {
  const folding = new FoldingProvider(app);
  let registered: vscode.Disposable = register(app, folding);
  const again = (): void => {
    registered.dispose();
    registered = register(app, folding);
  };
  return vscode.Disposable.from(
    { dispose: () => void registered.dispose() },
    folding,
    app.overrules.onDidChange(again),
    app.settings.onDidChange((event) => {
      if (event.affectsConfiguration('policyLens.languages') || event.affectsConfiguration('policyLens.annotate'))
        again();
    }),
  );
};

function register(app: App, folding: FoldingProvider): vscode.Disposable {
  const scopes = [undefined, ...(vscode.workspace.workspaceFolders ?? [])];
  const languages = new Set(scopes.flatMap((scope) => app.settings.languages(scope)));
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider([...languages], new SymbolProvider(app), {
      label: vscode.l10n.t('Policy Lens'),
    }),
    vscode.languages.registerFoldingRangeProvider([...languages], folding),
  );
}

/** The reading of the text as the editor has it; `undefined` where there is none, or where nobody waits for it any more. */
async function readingFor(
  { documents }: App,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<Reading | undefined> {
  const reading = await documents.settled(document);
  return token.isCancellationRequested || reading?.version !== document.version ? undefined : reading;
}

/** VS Code itself shows the `#` headings of Markdown. */
const scopeOf = (document: vscode.TextDocument): 'all' | 'without-hashes' =>
  document.languageId === 'markdown' ? 'without-hashes' : 'all';

class SymbolProvider implements vscode.DocumentSymbolProvider {
  constructor(private readonly app: App) {}

  async provideDocumentSymbols(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentSymbol[] | undefined> {
    const reading = await readingFor(this.app, document, token);
    return reading && outlineSymbols(reading, scopeOf(document)).map((symbol) => symbolOf(document, symbol));
  }
}

function symbolOf(document: vscode.TextDocument, symbol: OutlineSymbol): vscode.DocumentSymbol {
  const made = new vscode.DocumentSymbol(
    symbol.name,
    countsShort(symbol.counts),
    symbol.type === 'article' ? vscode.SymbolKind.File : vscode.SymbolKind.String,
    rangeOf(document, symbol),
    rangeOf(document, symbol.target),
  );
  made.children = symbol.children.map((child) => symbolOf(document, child));
  return made;
}

class FoldingProvider implements vscode.FoldingRangeProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeFoldingRanges = this.#changed.event;
  readonly #subscription: vscode.Disposable;

  constructor(private readonly app: App) {
    // After an edit the editor asks by itself.
    const asked = new WeakMap<vscode.TextDocument, number>();
    this.#subscription = app.documents.onDidChange((document) => {
      if (asked.get(document) === document.version) return;
      asked.set(document, document.version);
      this.#changed.fire();
    });
  }

  /** Without an answer the editor folds by indentation, as it does where there is no such provider. */
  async provideFoldingRanges(
    document: vscode.TextDocument,
    _context: vscode.FoldingContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.FoldingRange[] | undefined> {
    const reading = await readingFor(this.app, document, token);
    return reading && foldings(reading, scopeOf(document)).map(foldingRange);
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}

const foldingRange = ({ first, last, aside }: ReturnType<typeof foldings>[number]): vscode.FoldingRange =>
  new vscode.FoldingRange(first - 1, last - 1, aside ? vscode.FoldingRangeKind.Region : undefined);
