import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { analyze } from '../../../src/engine/analyze';
import { Gazetteer } from '../../../src/engine/entities/gazetteer';
import type { Resources } from '../../../src/engine/resources';
import { compileLexicon, type EntrySource } from '../../../src/engine/slogans/compile';
import { type Attestation, SloganLexicon } from '../../../src/engine/slogans/lexicon';
import { scanSlogans } from '../../../src/engine/slogans/scan';

export const ROOT = join(import.meta.dirname, '..', '..', '..');

/** One line of data/slogans.jsonl. */
export interface SourceEntry {
  readonly text: string;
  readonly kind: string;
  readonly aliases?: readonly string[];
  readonly items?: readonly string[];
  readonly origin?: { readonly who?: string; readonly document?: string; readonly date?: string };
  readonly official?: string;
  readonly quoted?: boolean;
  readonly [field: string]: unknown;
}

interface Compiler {
  readSlogans(
    root: string,
    reviewed: readonly SourceEntry[],
  ): { entries: readonly EntrySource[]; idioms: readonly string[]; attestation: Attestation };
  readEntries(root: string, reviewed: readonly SourceEntry[]): SourceEntry[];
  readIdioms(root: string): string[];
  readWording(file: string, kind: string): SourceEntry[];
  bare(text: string): string;
  readonly KINDS: readonly string[];
  readonly WORDING: Readonly<Record<string, string>>;
}

export const compiler = createRequire(import.meta.url)(join(ROOT, 'scripts', 'data', 'slogans.js')) as Compiler;

export const reviewed: readonly SourceEntry[] = readFileSync(join(ROOT, 'data', 'slogans.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as SourceEntry);

export const compiled = compiler.readSlogans(ROOT, reviewed);

/** The built-in lexicon, and a gazetteer of one invented city and one country. */
export const resources: Resources = {
  generation: 1,
  slogans: SloganLexicon.load(compileLexicon(compiled.entries, compiled.idioms, compiled.attestation)),
  gazetteer: Gazetteer.of({ places: { local: ['霁川', '湖北'], country: ['法国'] } }),
};

/** The slogans of a document as `kind text`, with their items. */
export function slogansOf(text: string): string[] {
  return analyze(text, resources)
    .marks.filter((mark) => mark.layer === 'slogan')
    .map((mark) => {
      const { items } = mark.attributes;
      return `${mark.kind} ${mark.text}${items ? ` = ${items.join(' | ')}` : ''}`;
    });
}

/** Candidates of one rule in a block, as text. */
export function foundBy(rule: string, text: string): string[] {
  return scanSlogans(text, resources)
    .candidates.filter((candidate) => candidate.rule === rule)
    .map(({ start, end }) => text.slice(start, end));
}
