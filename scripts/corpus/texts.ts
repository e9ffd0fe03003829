import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All texts of a folder in UTF-8, those in its folders too: name → text, in the order of the names. */
export function textsIn(folder: string): Map<string, string> {
  const names = (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => /\.(?:txt|md)$/.test(name) && statSync(join(folder, name)).isFile())
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
