import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression of the product that was made of strings. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** `src/folder/file.ts:12` */
  readonly where: string;
}

/** The TypeScript files of a folder. */
export const filesOf = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, name));

/** What runs outside VS Code, and is no program that begins to work when it is loaded. */
export const isLoadable = (file: string): boolean =>
  !/src[\\/](?:editor|cli|extension|webview[\\/]\w{1,40}[\\/]main)/.test(file);

/** The lines of a file on which the RegExp constructor is called. */
export function constructionsIn(file: string): number[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const lines: number[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
      lines.push(tree.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return lines;
}
