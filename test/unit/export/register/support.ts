import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Reading, readingOf } from '../../../../src/corrections/reading';
import { analyze } from '../../../../src/engine/analyze';
import { loadResources, type Resources } from '../../../../src/engine/resources';

const DATA = join(import.meta.dirname, '..', '..', '..', '..', 'dist', 'data');
let resources: Promise<Resources> | undefined;

/** What the engine reads in a text, with the lexicons of the product. */
export async function readText(text: string): Promise<Reading> {
  resources ??= loadResources((name) => Promise.resolve(readFileSync(join(DATA, name))));
  return readingOf(analyze(text, await resources));
}
