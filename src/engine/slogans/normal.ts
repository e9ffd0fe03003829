/** A block's text as the lexicon knows wording: without quotation marks and spaces, with `、` for `,` and `;`. */
export interface NormalText {
  readonly text: string;
  /** Block offset of each character of `text`. */
  readonly at: Int32Array;
}

const DROPPED = new Set([...'“”‘’" '].map((sign) => sign.charCodeAt(0)));
const COMMA = ','.charCodeAt(0);
const SEMICOLON = ';'.charCodeAt(0);
const PAUSE = '、'.charCodeAt(0);

/** Wording and text meet in this form: `解放思想,实事求是`, `“解放思想、实事求是”` and `解放 思想、实事求是` are one. */
export function normalize(text: string): NormalText {
  const codes = new Uint16Array(text.length);
  const at = new Int32Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (DROPPED.has(code)) continue;
    codes[length] = code === COMMA || code === SEMICOLON ? PAUSE : code;
    at[length++] = i;
  }
  return { text: decode(codes, length), at: at.subarray(0, length) };
}

/** `String.fromCharCode` takes its characters as arguments: long texts go in pieces. */
function decode(codes: Uint16Array, length: number): string {
  let text = '';
  for (let i = 0; i < length; i += 8192) text += String.fromCharCode(...codes.subarray(i, Math.min(length, i + 8192)));
  return text;
}
