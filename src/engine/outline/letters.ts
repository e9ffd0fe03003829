/** A row's letters and digits, told apart by two hashes: quotations of whole articles are compared row by row. */
export interface Letters {
  readonly high: number;
  readonly low: number;
  readonly length: number;
}

/** White space and punctuation of every width aside. */
export function lettersOf(text: string): Letters {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isLetter(code)) continue;
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low + code, 0x85ebca6b) ^ (low >>> 13);
    length++;
  }
  // Small integers, which a map finds fastest.
  return { high: high >> 2, low: low >> 2, length };
}

const isLetter = (code: number): boolean =>
  code < 0x80
    ? (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
    : code >= 0x3400 || code === 0x3007;
