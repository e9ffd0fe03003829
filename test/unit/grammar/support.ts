import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

const root = join(__dirname, '..', '..', '..');
const GRAMMAR = join(root, 'syntaxes', 'policy-text.tmLanguage.json');

/** The grammar in the engine that VS Code uses. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(join(root, 'node_modules', 'vscode-oniguruma', 'release', 'onig.wasm'));
  const onigLib = loadWASM(wasm).then(() => ({
    createOnigScanner: (patterns: string[]) => new OnigScanner(patterns),
    createOnigString: (text: string) => new OnigString(text),
  }));
  const registry = new Registry({
    onigLib,
    loadGrammar: (scope) =>
      Promise.resolve(scope === 'text.policy' ? parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR) : null),
  });
  const grammar = await registry.loadGrammar('text.policy');
  if (!grammar) throw new Error('text.policy is not the scope of the grammar');
  return grammar;
}

/** The words of one line that carry the scope (or one below it), neighbouring tokens joined. */
export function scoped(grammar: IGrammar, line: string, scope: string): string[] {
  const found: string[] = [];
  let end = -1;
  for (const token of grammar.tokenizeLine(line, INITIAL).tokens) {
    if (!token.scopes.some((one) => ` ${one}.`.includes(` ${scope}.`))) continue;
    const words = line.slice(token.startIndex, token.endIndex);
    if (token.startIndex === end) found[found.length - 1] += words;
    else found.push(words);
    end = token.endIndex;
  }
  return found;
}
