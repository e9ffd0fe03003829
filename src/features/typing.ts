import type { Reading } from '../corrections/reading';
import type { Mark, Span } from '../engine/model';

/**
 * A mark nearer to the caret waits while a person types: the words are not finished. Counted in code units, since "the
 * word being typed" of a Chinese line is a whole clause.
 */
export const NEAR_CARET = 12;

/**
 * Which marks are shown while a person types: all away from the carets, and beside them those that were there before.
 * @param carets offsets
 * @param before the reading that was drawn before the typing began
 */
export function shownWhileTyping(carets: readonly number[], before: Reading | undefined): (mark: Mark) => boolean {
  const known = new Set(
    carets.flatMap((caret) =>
      (before?.marksIn({ start: Math.max(0, caret - 3 * NEAR_CARET), end: caret + 3 * NEAR_CARET }) ?? []).map(nameOf),
    ),
  );
  return (mark) =>
    known.has(nameOf(mark)) ||
    carets.every((caret) => mark.end < caret - NEAR_CARET || mark.start > caret + NEAR_CARET);
}

const nameOf = ({ layer, text }: Mark): string => `${layer} ${text}`;

/** A syllable group of an input method is no longer. */
const LONGEST_PINYIN = 60;

/**
 * The Latin letters that end at the caret: an input method puts pinyin into the text (zeng'zhang) before the characters
 * replace it, and says nothing of it. `undefined` where there are none.
 */
export function latinBefore(text: string, caret: number): Span | undefined {
  let start = caret;
  while (start > 0 && caret - start < LONGEST_PINYIN && isPinyin(text.charCodeAt(start - 1))) start--;
  return start < caret ? { start, end: caret } : undefined;
}

/** Letters, and the apostrophe that parts syllables, but no capital: those are typed on purpose. */
const isPinyin = (code: number): boolean => (code >= 97 && code <= 122) || code === 39 || code === 0xfc;

/** Marks that hold none of the letters that an input method may be about to replace. */
export const outsideOf =
  (spans: readonly Span[]) =>
  (mark: Span): boolean =>
    spans.every((span) => mark.end <= span.start || mark.start >= span.end);
