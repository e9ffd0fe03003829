import { decodeText, type EncodingChoice } from '../engine/text/encoding';
import { linesOfBytes, wholeOf } from './input';
import { parseDocumentLine } from './jsonLines';
import { InputError, inputProblem } from './problems';
import type { Io } from './run';

/** One text to answer for: the JSON fields that its answer begins with, what people call it, and its words. */
export interface InputDocument {
  readonly head: string;
  readonly label: string;
  readonly text: string;
}
export type Input = InputDocument | InputError;

/** The texts of files, of all files that patterns name, and of standard input for `-`. */
export async function* fileDocuments(
  files: readonly string[],
  encoding: EncodingChoice,
  io: Io,
): AsyncGenerator<Input> {
  for (const name of files)
    for await (const file of filesOf(name, io))
      try {
        const bytes = file === '-' ? await wholeOf(io.stdin) : await io.readFile(file);
        yield { head: `"file":${JSON.stringify(file)}`, label: file, text: decodeText(bytes, encoding).text };
      } catch (error) {
        yield new InputError(file, inputProblem(error));
      }
}

/** Shells on Windows, and quotation marks elsewhere, leave patterns to the program. A file of that very name goes first. */
async function* filesOf(name: string, io: Io): AsyncGenerator<string> {
  if (name === '-' || !/[*?[\]{}]/.test(name)) {
    yield name;
    return;
  }
  const readable = await io.readFile(name).then(
    () => true,
    () => false,
  );
  const found = readable ? [name] : await io.glob(name);
  // A pattern that nothing matches is told as a file that is not there.
  yield* found.length > 0 ? found : [name];
}

/** The texts of lines `{"id": …, "text": …}` of standard input, each as soon as it has come. */
export async function* lineDocuments(encoding: EncodingChoice, io: Io): AsyncGenerator<Input> {
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
