import { Gazetteer } from '../../../src/engine/entities/gazetteer';
import type { Resources } from '../../../src/engine/resources';
import { SloganLexicon } from '../../../src/engine/slogans/lexicon';
import { type Io, run } from '../../../src/cli/run';

const resources: Resources = {
  generation: 1,
  slogans: SloganLexicon.of([{ text: '高质量发展', kind: 'formulation' }]),
  gazetteer: Gazetteer.of({ places: { local: ['霁川市'] } }),
};

const utf8 = new TextEncoder();

/** Bytes cut into chunks, as a pipe brings them. */
async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield await Promise.resolve(bytes.subarray(i, i + size));
}

export interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array | Error>>;
  readonly stdin?: string | Uint8Array | AsyncIterable<Uint8Array>;
  readonly chunk?: number;
  /** Standard error is a terminal. */
  readonly watched?: boolean;
  readonly out?: (text: string) => Promise<void>;
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Standard output as one JSON object a line. */
  readonly json: () => Answer[];
}

export interface Answer {
  readonly file?: string;
  readonly id?: unknown;
  readonly articles: unknown[];
  readonly chrome: unknown[];
  readonly annotations: { layer: string; kind: string; start: number; end: number; text: string }[];
}

export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: said the system`), { code });
}

/** Runs the command line with files and streams in memory, and the real engine. */
export async function policyLens(args: readonly string[], world: World = {}): Promise<Outcome> {
  let out = '';
  let err = '';
  const { stdin = '', chunk = 7 } = world;
  const bytes = typeof stdin === 'string' ? utf8.encode(stdin) : stdin;
  const io: Io = {
    version: '1.2.3',
    stdin: bytes instanceof Uint8Array ? chunked(bytes, chunk) : bytes,
    out: (text) => {
      out += text;
      return world.out?.(text) ?? Promise.resolve();
    },
    err: (text) => {
      err += text;
      return Promise.resolve();
    },
    readFile: (path) => {
      const file = world.files?.[path] ?? systemError('ENOENT');
      if (file instanceof Error) return Promise.reject(file);
      return Promise.resolve(typeof file === 'string' ? utf8.encode(file) : file);
    },
    glob: (pattern) =>
      Promise.resolve(
        Object.keys(world.files ?? {}).filter((path) => pattern.endsWith('*.txt') && path.endsWith('.txt')),
      ),
    watched: world.watched ?? false,
    loadResources: () => Promise.resolve(resources),
  };
  const code = await run(args, io);
  return {
    code,
    out,
    err,
    json: () =>
      out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Answer),
  };
}
