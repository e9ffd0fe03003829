import type { Span } from '../model';
import { classAt, CLOSING_MARK, OPENING_MARK } from './characters';

const OPENING = '“‘';
const CLOSING = '”’';

/**
 * What quotation marks enclose, outermost marks only, in order. A mark without its partner within `limit` characters
 * encloses nothing: scraped text loses marks.
 */
export function quotedSpans(text: string, limit = 40): Span[] {
  const spans: Span[] = [];
  if (!text.includes('“') && !text.includes('‘')) return spans;
  let open = -1;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const bits = classAt(text, i);
    if ((bits & OPENING_MARK) !== 0) {
      if (depth === 0 || i - open > limit) [open, depth] = [i + 1, 0];
      depth++;
    } else if ((bits & CLOSING_MARK) !== 0 && depth > 0) {
      depth--;
      if (depth === 0 && i > open && i - open <= limit) spans.push({ start: open, end: i });
    }
  }
  return spans;
}

/** Whether quotation marks stand directly around the span. */
export function isQuoted(text: string, start: number, end: number): boolean {
  return (
    start > 0 &&
    end < text.length &&
    (OPENING + '"').includes(text.charAt(start - 1)) &&
    (CLOSING + '"').includes(text.charAt(end))
  );
}
