import { parseArgs } from 'node:util';
import { ENCODING_CHOICES, type EncodingChoice } from '../engine/text/encoding';

export const FORMATS = ['table', 'json'] as const;
export type Format = (typeof FORMATS)[number];
export const FIGURE_FORMATS = ['table', 'csv', 'json'] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];
const INPUTS = ['text', 'jsonl'] as const;

/** What a command line asks for. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | {
      readonly name: 'annotate';
      readonly files: readonly string[];
      readonly format: Format;
      readonly encoding: EncodingChoice;
      /** Names that their rules are not sure of too. */
      readonly doubtful: boolean;
    }
  | {
      readonly name: 'figures';
      /** Absent where lines of standard input are read. */
      readonly files?: readonly string[];
      readonly format: FigureFormat;
      readonly encoding: EncodingChoice;
      /** Dates, firsts and lists too. */
      readonly all: boolean;
      readonly bom: boolean;
      /** As the person said; else as standard error is watched. */
      readonly progress?: boolean;
    }
  | {
      readonly name: 'annotate-lines';
      readonly format: Format;
      readonly encoding: EncodingChoice;
      readonly doubtful: boolean;
    }
  | { readonly name: 'outline'; readonly files: readonly string[]; readonly encoding: EncodingChoice };

/** The command line cannot be understood; the message says what is wrong with it. */
export class UsageError extends Error {}

const OPTIONS = {
  format: { type: 'string' },
  input: { type: 'string' },
  encoding: { type: 'string' },
  all: { type: 'boolean' },
  bom: { type: 'boolean' },
  doubtful: { type: 'boolean' },
  progress: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** @throws UsageError */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...files] = positionals;
  const encoding = oneOf('encoding', values.encoding ?? 'auto', ENCODING_CHOICES);
  if (name !== 'figures')
    for (const option of ['all', 'bom', 'progress'] as const)
      if (name !== undefined && values[option] !== undefined) throw new UsageError(`${name} has no option --${option}`);
  if (name !== undefined && name !== 'annotate' && values.doubtful !== undefined)
    throw new UsageError(`${name} has no option --doubtful`);
  switch (name) {
    case 'annotate': {
      const doubtful = values.doubtful ?? false;
      const format = oneOf('format', values.format ?? 'table', FORMATS);
      if (oneOf('input', values.input ?? 'text', INPUTS) === 'text')
        return { name, files: some(name, files), format, encoding, doubtful };
      if (files.length > 0) throw new UsageError('--input jsonl reads standard input and takes no FILE');
      return { name: 'annotate-lines', format, encoding, doubtful };
    }
    case 'figures': {
      const format = oneOf('format', values.format ?? 'table', FIGURE_FORMATS);
      if (values.bom && format !== 'csv') throw new UsageError('--bom is for --format csv');
      const lines = oneOf('input', values.input ?? 'text', INPUTS) === 'jsonl';
      if (lines && files.length > 0) throw new UsageError('--input jsonl reads standard input and takes no FILE');
      return {
        name,
        ...(lines ? {} : { files: some(name, files) }),
        format,
        encoding,
        all: values.all ?? false,
        bom: values.bom ?? false,
        ...(values.progress === undefined ? {} : { progress: values.progress }),
      };
    }
    case 'outline':
      for (const option of ['format', 'input'] as const)
        if (values[option] !== undefined) throw new UsageError(`outline has no option --${option}`);
      return { name, files: some(name, files), encoding };
    case undefined:
      throw new UsageError('a command is missing: annotate, figures or outline');
    default:
      throw new UsageError(`unknown command: ${name}`);
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, allowNegative: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((one) => one === value.toLowerCase());
  if (choice === undefined) throw new UsageError(`--${option} is one of ${choices.join(', ')}, not ${value}`);
  return choice;
}

function some(command: string, files: readonly string[]): readonly string[] {
  if (files.length === 0) throw new UsageError(`${command} needs a FILE (or - for standard input)`);
  return files;
}
