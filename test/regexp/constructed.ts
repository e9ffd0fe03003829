// Loads the product's modules with an eye on the RegExp constructor, lets them work, and prints what was constructed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pattern } from './patterns';
import { filesOf, isLoadable } from './patterns';

const ROOT = join(import.meta.dirname, '..', '..');
const SOURCES = join(ROOT, 'src', '/');
const found = new Map<string, Pattern>();

/** The line of the product that called; lines of the stack are those of the TypeScript files. */
function caller(): string | undefined {
  const stack = new Error().stack ?? '';
  const at = stack.indexOf(SOURCES);
  const [, file, line] = at < 0 ? [] : (/^(src[^:]{1,200}):(\d{1,5})/.exec(stack.slice(at + SOURCES.length - 4)) ?? []);
  return file && line ? `${file}:${line}` : undefined;
}

function note(pattern: RegExp): RegExp {
  const where = caller();
  const { source, flags } = pattern;
  if (where) found.set(`${where}/${source}/${flags}`, { source, flags, where });
  return pattern;
}

Error.stackTraceLimit = 20;
globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, given: [string | RegExp, string?]) => note(new target(...given)),
  apply: (target, _, given: [string | RegExp, string?]) => note(target(...given)),
});

async function main(): Promise<void> {
  for (const file of filesOf(join(ROOT, 'src'))) if (isLoadable(file)) await import(file);
  const { analyze } = await import('../../src/engine/analyze');
  const { toJson } = await import('../../src/export/json');
  const { readingOf } = await import('../../src/corrections/reading');
  const { resources } = await import('../equality/resources');
  const { DATE_LINES, LINES, TITLES } = await import('../equality/lines');
  const { textsOf } = await import('../equality/documents');
  const own = [...TITLES, ...DATE_LINES, ...LINES].join('\n');
  for (const text of [own, ...textsOf(join(ROOT, 'samples')), readFileSync(join(ROOT, 'README.md'), 'utf8')])
    toJson(readingOf(analyze(text, resources)));
  console.log(JSON.stringify([...found.values()]));
}

void main();
