import { parse as parseExactly, stringify as stringifyExactly } from 'lossless-json';

/** One line `{"id": …, "text": …}` of standard input. */
export interface DocumentLine {
  /** The id as JSON, to be given back as it came; absent where the line has none. */
  readonly id?: string;
  readonly text: string;
}

/** A line is JSON, but no document; the message says what it lacks. */
export class DocumentLineError extends Error {}

/** Ids of posts and papers may have more digits than a number holds (2^53 has 16). */
const LONG_NUMBER = /\d{16}/;

/** @throws SyntaxError where the line is no JSON, DocumentLineError where it is no document */
export function parseDocumentLine(line: string): DocumentLine {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new DocumentLineError('is not an object {"id": …, "text": …}');
  if (!('text' in value) || typeof value.text !== 'string') throw new DocumentLineError('has no string "text"');
  return 'id' in value ? { id: idAsJson(value.id, line), text: value.text } : { text: value.text };
}

function idAsJson(id: unknown, line: string): string | undefined {
  const exact = typeof id === 'string' || !LONG_NUMBER.test(line) ? undefined : (parseExactly(line) as { id: unknown });
  return exact ? stringifyExactly(exact.id) : JSON.stringify(id);
}
