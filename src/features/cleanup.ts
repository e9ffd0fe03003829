import type { Reading } from '../corrections/reading';
import type { Span } from '../engine/model';
import { isSpace, wordsAt } from './excerpts';
import { copiesOf } from './counts';
import { furnitureRuns } from './foldings';

/** A piece of the text to be taken out, and its first words. */
export interface Removal extends Span {
  readonly words: string;
}

/** Takes out all page furniture. */
export const furnitureRemovals = (reading: Reading): readonly Removal[] =>
  removals(reading.text, furnitureRuns(reading.text, reading.outline.chrome));

/** Takes out every article that repeats an earlier one, with the furniture inside it. */
export function copyRemovals(reading: Reading): readonly Removal[] {
  return removals(reading.text, copiesOf(reading));
}

/** The text that is left. Removals are sorted and do not overlap. */
export function without(text: string, removals: readonly Span[]): string {
  let left = '';
  let from = 0;
  for (const { start, end } of removals) {
    left += text.slice(from, start);
    from = end;
  }
  return left + text.slice(from);
}

function removals(text: string, spans: readonly Span[]): Removal[] {
  const out: Removal[] = [];
  for (const span of spans) {
    const words = wordsAt(text, span);
    const { start, end } = withLines(text, span);
    const last = out.at(-1);
    // Neighbours may both claim the blank lines between them.
    const from = Math.max(start, last?.end ?? 0);
    if (end > from) out.push({ start: from, end, words: text.slice(words.start, words.end).trim() });
  }
  return out;
}

/**
 * The whole lines of a span with one line end, and the blank lines behind it where blank lines (or nothing) stand before
 * it, so that no gap grows. A span inside a line stays as it is.
 */
function withLines(text: string, span: Span): Span {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const newline = text.indexOf('\n', Math.max(span.start, span.end - 1));
  const lineEnd = newline < 0 ? text.length : newline;
  if (!blank(text, lineStart, span.start) || !blank(text, span.end, lineEnd)) return span;
  let end = newline < 0 ? lineEnd : newline + 1;
  if (lineStart === 0 || text[lineStart - 2] === '\n' || text.slice(lineStart - 3, lineStart) === '\n\r\n')
    end = pastBlankLines(text, end);
  // At the document's end the line end before it goes too.
  if (end < text.length || lineStart === 0) return { start: lineStart, end };
  let start = lineStart;
  while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--;
  return { start, end: text.endsWith('\n') ? text.length - lineEndLength(text) : end };
}

const lineEndLength = (text: string): number => (text.endsWith('\r\n') ? 2 : 1);

function blank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}

function pastBlankLines(text: string, from: number): number {
  let end = from;
  for (let i = from; i < text.length && isSpace(text.charCodeAt(i)); i++) if (text[i] === '\n') end = i + 1;
  return end;
}
