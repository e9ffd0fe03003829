import { readingOf, type Reading } from '../corrections/reading';
import { analyze } from '../engine/analyze';
import type { Resources } from '../engine/resources';
import { decodeText, type EncodingChoice } from '../engine/text/encoding';
import { figureJson, toFigureTable } from '../export/figureTable';
import { toJson } from '../export/json';
import { toOutlineText } from '../export/outlineText';
import { printable } from '../export/plainText';
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
    case 'annotate':
      return each(fileDocuments(command.files, command.encoding, io), printer(command.format), io);
    case 'annotate-lines':
      return each(lineDocuments(command.encoding, io), printer(command.format), io);
    case 'figures':
      return each(fileDocuments(command.files, command.encoding, io), figurePrinter(command.format), io);
    case 'outline':
      return each(
        fileDocuments(command.files, command.encoding, io),
        ({ label }, reading) => toOutlineText(reading, label),
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

type Printer = (document: InputDocument, reading: Reading) => string;

/** Answers for each input in order; one that cannot be answered for is named and does not cost the others theirs. */
async function each(inputs: AsyncIterable<Input>, print: Printer, io: Io): Promise<number> {
  const resources = await io.loadResources();
  let code: number = EXIT.ok;
  for await (const input of inputs) {
    const answer = input instanceof InputError ? input : answerFor(input, print, resources);
    if (answer instanceof InputError) {
      await io.err(`policy-lens: ${printable(answer.label)}: ${printable(answer.message)}\n`);
      code = EXIT.unreadable;
    } else await io.out(answer);
  }
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

function printer(format: Format): Printer {
  if (format === 'table') return ({ label }, reading) => toTable(reading, label);
  return ({ head }, reading) => `{${[head, JSON.stringify(toJson(reading)).slice(1)].filter(Boolean).join(',')}\n`;
}

function figurePrinter(format: Format): Printer {
  if (format === 'table') return ({ label }, reading) => toFigureTable(reading, label);
  return ({ head }, reading) => `{${[head, `"figures":${JSON.stringify(figureJson(reading))}`].join(',')}}\n`;
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
