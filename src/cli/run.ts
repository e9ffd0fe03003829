import { readingOf, type Reading } from '../corrections/reading';
import { analyze } from '../engine/analyze';
import type { Resources } from '../engine/resources';
import { toJson } from '../export/json';
import { toOutlineText } from '../export/outlineText';
import { toTable } from '../export/table';
import { type Command, type Format, parseCommand, UsageError } from './arguments';
import { fileDocuments, type Input, type InputDocument, lineDocuments } from './documents';
import { figurePrinter } from './figures';
import { HELP } from './help';
import { InputError, problemLine, problemTable } from './problems';
import { progressOf } from './progress';

/** The world as the command line sees it; tests bring their own. */
export interface Io {
  readonly version: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Resolves when more may be written; rejects with code EPIPE when nobody reads any more. */
  out(text: string): Promise<void>;
  err(text: string): Promise<void>;
  /** @throws as `node:fs/promises` does */
  readFile(path: string): Promise<Uint8Array>;
  /** The files that a pattern names (a/**\/*.txt), in order. */
  glob(pattern: string): Promise<readonly string[]>;
  /** Whether a person watches standard error. */
  readonly watched: boolean;
  loadResources(): Promise<Resources>;
}

/** Exit codes, as the help lists them. */
export const EXIT = { ok: 0, unreadable: 1, usage: 2 } as const;

/** The command line. Resolves to the exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let command: Command;
  try {
    command = parseCommand(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await io.err(`policy-lens: ${error.message}\nTry policy-lens --help.\n`);
    return EXIT.usage;
  }
  try {
    return await perform(command, io);
  } catch (error) {
    // `policy-lens … | head`: the reader has had enough, which is no error.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return EXIT.ok;
    throw error;
  }
}

async function perform(command: Command, io: Io): Promise<number> {
  switch (command.name) {
    case 'help':
      await io.out(HELP);
      return EXIT.ok;
    case 'version':
      await io.out(`${io.version}\n`);
      return EXIT.ok;
    case 'annotate':
      return each(fileDocuments(command.files, command.encoding, io), printer(command), io);
    case 'annotate-lines':
      return each(lineDocuments(command.encoding, io), printer(command), io);
    case 'figures': {
      const { files, encoding, progress = io.watched } = command;
      const inputs = files ? fileDocuments(files, encoding, io) : lineDocuments(encoding, io);
      return each(inputs, figurePrinter(command), io, { table: true, progress });
    }
    case 'outline':
      return each(
        fileDocuments(command.files, command.encoding, io),
        ({ label }, reading) => toOutlineText(reading, label),
        io,
      );
  }
}

type Printer = (document: InputDocument, reading: Reading) => string;

interface Telling {
  /** What could not be read stands in one table at the end, instead of one line each as it comes. */
  readonly table?: boolean;
  /** Which input is being read is told. */
  readonly progress?: boolean;
}

/** Answers for each input in order; one that cannot be answered for is named and does not cost the others theirs. */
async function each(inputs: AsyncIterable<Input>, print: Printer, io: Io, telling: Telling = {}): Promise<number> {
  const resources = await io.loadResources();
  const progress = telling.progress ? progressOf(io) : undefined;
  const problems: InputError[] = [];
  let code: number = EXIT.ok;
  for await (const input of inputs) {
    await progress?.reads(input.label);
    const answer = input instanceof InputError ? input : answerFor(input, print, resources);
    if (answer instanceof InputError) {
      code = EXIT.unreadable;
      if (telling.table) problems.push(answer);
      else await io.err(problemLine(answer));
    } else {
      await progress?.pauses();
      await io.out(answer);
    }
  }
  await progress?.ends();
  if (problems.length > 0) await io.err(problemTable(problems));
  return code;
}

function answerFor(document: InputDocument, print: Printer, resources: Resources): string | InputError {
  try {
    return print(document, readingOf(analyze(document.text, resources)));
  } catch (error) {
    // A fault of this program, which the text brought to light.
    return new InputError(
      document.label,
      `could not be annotated: ${error instanceof Error ? error.message : 'why is unknown'}`,
    );
  }
}

function printer({ format, doubtful }: { readonly format: Format; readonly doubtful: boolean }): Printer {
  if (format === 'table') return ({ label }, reading) => toTable(reading, label, { doubtful });
  return ({ head }, reading) =>
    `{${[head, JSON.stringify(toJson(reading, { doubtful })).slice(1)].filter(Boolean).join(',')}\n`;
}
