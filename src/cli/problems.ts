import { UndecodableError } from '../engine/text/encoding';
import { alignColumns, printable } from '../export/plainText';
import { DocumentLineError } from './jsonLines';

/** An input that cannot be answered for, and what a person is told about it. */
export class InputError extends Error {
  constructor(
    readonly label: string,
    message: string,
  ) {
    super(message);
  }
}

const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a directory; name the files in it',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  ERR_FS_FILE_TOO_LARGE: 'the file is too large',
  ERR_STRING_TOO_LONG: 'the text is too long',
};

/** Says in words what went wrong with an input. */
export function inputProblem(error: unknown): string {
  if (error instanceof UndecodableError) return undecodable(error);
  if (error instanceof DocumentLineError) return error.message;
  if (error instanceof SyntaxError) return `is not JSON: ${error.message}`;
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return FILE_PROBLEMS[code] ?? `could not be read: ${error.message}`;
}

function undecodable({ reason, choice }: UndecodableError): string {
  switch (reason) {
    case 'pdf':
      return 'is a PDF file, not text; copy its text into a .txt file';
    case 'word':
      return 'is a Word or other Office file, not text; save it as plain text first';
    case 'zip':
      return 'is a ZIP archive (.docx files are), not text; save it as plain text first';
    case 'binary':
      return 'is a binary file, not text';
    case 'not-encoded-so':
      return choice === 'auto' ? 'is neither UTF-8 nor GB18030 text' : `is not ${choice.toUpperCase()} text`;
  }
}

/** One problem as one line. */
export const problemLine = ({ label, message }: InputError): string =>
  `policy-lens: ${printable(label)}: ${printable(message)}\n`;

const WIDEST_NAME = 60;

/** All problems of a run as a table. */
export function problemTable(problems: readonly InputError[]): string {
  const rows = problems.map(({ label, message }) => [printable(label), printable(message)]);
  const count = rows.length === 1 ? '1 input' : `${rows.length} inputs`;
  return [
    `policy-lens: ${count} could not be read:`,
    ...alignColumns([['INPUT', 'WHY'], ...rows], WIDEST_NAME),
    '',
  ].join('\n');
}
