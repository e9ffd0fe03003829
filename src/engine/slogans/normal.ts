const DROPPED = /[“”‘’"' ]/g;
const PAUSES = /[,;]/g;

/**
 * Wording as the lexicon knows it: without quotation marks and spaces, with `、` for `,` and `;`. `解放思想,实事求是`,
 * `“解放思想、实事求是”` and `解放 思想、实事求是` are one.
 */
export const normalize = (text: string): string => text.replace(DROPPED, '').replace(PAUSES, '、');
