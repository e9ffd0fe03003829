import type { Reading } from '../corrections/reading';
import type { Mark } from '../engine/model';

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
