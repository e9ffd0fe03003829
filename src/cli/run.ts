import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readingOf } from '../corrections/reading';
import { analyze } from '../engine/analyze';
import { loadResources } from '../engine/resources';
import { toJson } from '../export/json';

/** The command line. Resolves to the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const resources = await loadResources((name) => readFile(join(__dirname, 'data', name)));
  const file = args[1] ?? '';
  const text = await readFile(file, 'utf8');
  process.stdout.write(`${JSON.stringify({ file, ...toJson(readingOf(analyze(text, resources))) })}\n`);
  return 0;
}
