/** A block's text as the lexicon knows wording: without quotation marks and spaces, with `、` for `,` and `;`. */
export interface NormalText {
  readonly text: string;
  /** Block offset of each character of `text`. */
  readonly at: Int32Array;
}

const DROPPED = /[“”‘’"' ]/g;
const PAUSES = /[,;]/g;
/** No quotation mark of the folded text lies above this. */
const LAST_MARK = 0x201d;

/** Wording and text meet in this form: `解放思想,实事求是`, `“解放思想、实事求是”` and `解放 思想、实事求是` are one. */
export function normalize(text: string): NormalText {
  const normal = text.replace(DROPPED, '').replace(PAUSES, '、');
  const at = new Int32Array(normal.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) if (!isDropped(text.charCodeAt(i))) at[length++] = i;
  return { text: normal, at };
}

const isDropped = (code: number): boolean =>
  code <= LAST_MARK &&
  (code === 0x20 || code === 0x22 || code === 0x27 || code >= 0x201c || code === 0x2018 || code === 0x2019);
