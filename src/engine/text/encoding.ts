/** What a caller asks for: `auto` finds out, a name insists. */
export const ENCODING_CHOICES = ['auto', 'utf-8', 'gb18030'] as const;
export type EncodingChoice = (typeof ENCODING_CHOICES)[number];

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface Decoded {
  /** Without byte-order mark; line ends as the bytes have them. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** Why bytes are no text. The names of formats are for a message that helps. */
export type UndecodableReason = 'pdf' | 'word' | 'zip' | 'binary' | 'not-encoded-so';

export class UndecodableError extends Error {
  constructor(
    readonly reason: UndecodableReason,
    readonly choice: EncodingChoice,
  ) {
    super(`${reason} (${choice})`);
    this.name = 'UndecodableError';
  }
}

/**
 * Bytes to text, without guessing beyond what bytes can prove: a byte-order mark, else valid UTF-8, else valid GB18030
 * (a superset of GBK and GB2312, in which older official sites serve their pages).
 * A byte-order mark outranks the choice only for UTF-16, which no choice names.
 * @throws UndecodableError for binary data, and for text that is not encoded as asked
 */
export function decodeText(bytes: Uint8Array, choice: EncodingChoice = 'auto'): Decoded {
  const marked = markedEncoding(bytes);
  if (marked) return strict(bytes, marked, choice);
  const reason = binaryReason(bytes);
  if (reason) throw new UndecodableError(reason, choice);
  if (choice !== 'auto') return strict(bytes, choice, choice);
  try {
    return strict(bytes, 'utf-8', choice);
  } catch {
    return strict(bytes, 'gb18030', choice);
  }
}

function strict(bytes: Uint8Array, encoding: Encoding, choice: EncodingChoice): Decoded {
  try {
    // The decoder strips the mark of UTF-8 and UTF-16; GB18030 has one too (84 31 95 33), which it leaves.
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text: encoding === 'gb18030' && text.startsWith('\ufeff') ? text.slice(1) : text, encoding };
  } catch {
    throw new UndecodableError('not-encoded-so', choice);
  }
}

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return undefined;
}

const SIGNATURES: readonly (readonly [UndecodableReason, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  // .doc, .xls, .wps: an OLE compound file; .docx, .xlsx, .ofd: a ZIP archive.
  ['word', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
];

/** A text holds no NUL; looking at the beginning is enough, as in git and grep. */
const LOOK_AHEAD = 8192;

function binaryReason(bytes: Uint8Array): UndecodableReason | undefined {
  const known = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (known) return known[0];
  return bytes.subarray(0, LOOK_AHEAD).includes(0) ? 'binary' : undefined;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
