import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const table = (file: string): Record<string, string> => JSON.parse(read(file)) as Record<string, string>;

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Every text that is a key: the first argument of `l10n.t` and of `message`, where it is a literal. */
function keysIn(file: string): { keys: string[]; dynamic: number } {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const keys: string[] = [];
  let dynamic = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(?:vscode\.)?l10n\.t$|^message$/.test(node.expression.getText())) {
      const [first] = node.arguments;
      if (first && ts.isStringLiteralLike(first)) keys.push(first.text);
      else dynamic++;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { keys, dynamic };
}

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\d+\}/g) ?? [])].sort();

describe('texts in two languages', () => {
  const found = sources('src').map((file) => ({ file, ...keysIn(file) }));
  const used = new Set(found.flatMap(({ keys }) => keys));
  const chinese = table('l10n/bundle.l10n.zh-cn.json');

  it('finds the texts of the code', () => {
    assert.ok(used.size > 50, `only ${used.size} texts found`);
    assert.ok(used.has('Why Is This Marked?'));
  });

  it('every text of the code is translated, and no translation is unused', () => {
    assert.deepEqual(
      [...used].filter((key) => !(key in chinese)),
      [],
      'missing in the Chinese bundle',
    );
    assert.deepEqual(
      Object.keys(chinese).filter((key) => !used.has(key)),
      [],
      'unused in the Chinese bundle',
    );
  });

  it('translations are Chinese and take the same arguments', () => {
    for (const [key, text] of Object.entries(chinese)) {
      assert.match(text, /[\u4e00-\u9fff{]/, key);
      assert.deepEqual(placeholders(text), placeholders(key), key);
    }
  });

  it('a text that is no literal comes from a table of literals', () => {
    const dynamic = found.filter((file) => file.dynamic > 0).map(({ file }) => file.slice(ROOT.length + 1));
    for (const file of dynamic) assert.match(readFileSync(join(ROOT, file), 'utf8'), /ruleText|message\(text/, file);
  });

  it('package.json, package.nls.json and package.nls.zh-cn.json hold the same keys', () => {
    const wanted = [
      ...new Set([...read('package.json').matchAll(/"%([\w.]+)%"/g)].map((match) => match[1] ?? '')),
    ].sort();
    assert.ok(wanted.length > 40);
    assert.deepEqual(Object.keys(table('package.nls.json')).sort(), wanted);
    assert.deepEqual(Object.keys(table('package.nls.zh-cn.json')).sort(), wanted);
  });

  it('commands inside welcome texts exist in both languages alike', () => {
    const links = (file: string): Record<string, string[]> =>
      Object.fromEntries(
        Object.entries(table(file)).map(([key, text]) => [key, text.match(/\(command:[^)]+\)/g) ?? []]),
      );
    assert.deepEqual(links('package.nls.zh-cn.json'), links('package.nls.json'));
  });
});
