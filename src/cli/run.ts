import { readingOf, type Reading } from '../corrections/reading';
import { analyze } from '../engine/analyze';
import type { Resources } from '../engine/resources';
import { decodeText, type EncodingChoice } from '../engine/text/encoding';
import { toJson } from '../export/json';
import { toOutlineText } from '../export/outlineText';
import { toTable } from '../export/table';
import { type Command, type Format, parseCommand, UsageError } from './arguments';
import { HELP } from './help';
import { linesOfBytes, wholeOf } from './input';
import { parseDocumentLine } from './jsonLines';
import { InputError, inputProblem } from './problems';

/** The world as the command line sees it; tests bring their own. */
export interface Io {
  readonly version: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Resolves when more may be written; rejects with code EPIPE when nobody reads any more. */
  out(text: string): Promise<void>;
  err(text: string): Promise<void>;
  /** @throws as `node:fs/promises` does */
  readFile(path: string): Promise<Uint8Array>;
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
    case 'annotate': {
      const print = printer(command.format);
      return each(
        fileDocuments(command.files, command.encoding, io),
        (document, reading) => print(document, reading),
        io,
      );
    }
    case 'annotate-lines': {
      const print = printer(command.format);
      return each(lineDocuments(command.encoding, io), (document, reading) => print(document, reading), io);
    }
    case 'outline':
      return each(
        fileDocuments(command.files, command.encoding, io),
        (document, reading) => toOutlineText(reading, document.label),
        io,
      );
  }
}

/** One text to answer for: the JSON fields that its answer begins with, what people call it, and its words. */
interface InputDocument {
  readonly head: string;
  readonly label: string;
  readonly text: string;
}
type Input = InputDocument | InputError;

async function each(
  inputs: AsyncIterable<Input>,
  print: (document: InputDocument, reading: Reading) => string,
  io: Io,
): Promise<number> {
  const resources = await io.loadResources();
  let code: number = EXIT.ok;
  for await (const input of inputs) {
    let answer: string;
    try {
      if (input instanceof InputError) throw input;
      answer = print(input, readingOf(analyze(input.text, resources)));
    } catch (error) {
      // One bad document must not cost the others their answers.
      const { label, message } = input instanceof InputError ? input : new InputError(input.label, inputProblem(error));
      await io.err(`policy-lens: ${label}: ${message}\n`);
      code = EXIT.unreadable;
      continue;
    }
    await io.out(answer);
  }
  return code;
}

function printer(format: Format): (document: InputDocument, reading: Reading) => string {
  if (format === 'table') return ({ label }, reading) => toTable(reading, label);
  return ({ head }, reading) => `{${[head, JSON.stringify(toJson(reading)).slice(1)].filter(Boolean).join(',')}\n`;
}

async function* fileDocuments(files: readonly string[], encoding: EncodingChoice, io: Io): AsyncGenerator<Input> {
  for (const file of files) {
    try {
      const bytes = file === '-' ? await wholeOf(io.stdin) : await io.readFile(file);
      yield { head: `"file":${JSON.stringify(file)}`, label: file, text: decodeText(bytes, encoding).text };
    } catch (error) {
      yield new InputError(file, inputProblem(error));
    }
  }
}

async function* lineDocuments(encoding: EncodingChoice, io: Io): AsyncGenerator<Input> {
  let number = 0;
  for await (const bytes of linesOfBytes(io.stdin)) {
    const label = `standard input, line ${++number}`;
    try {
      const line = decodeText(bytes, encoding).text.trim();
      if (!line) continue;
      const { id, text } = parseDocumentLine(line);
      yield { head: id === undefined ? '' : `"id":${id}`, label: id ?? label, text };
    } catch (error) {
      yield new InputError(label, inputProblem(error));
    }
  }
}
