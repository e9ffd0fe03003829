import type { Matcher } from '../../src/engine/lexicon/matcher';

/** The places of all patterns in a text, longest first, none inside another. */
export type Search = (text: string) => number[];

/** By the engine's matcher. */
export const byMatcher =
  (matcher: Matcher): Search =>
  (text) => {
    const found: number[] = [];
    for (let at = 0; at < text.length;) {
      const pattern = matcher.find(text, at);
      if (pattern < 0) at++;
      else {
        found.push(at);
        at += matcher.pattern(pattern).length;
      }
    }
    return found;
  };

/** By one regular expression of the same patterns, as a program without a matcher would do it. */
export function byExpression(matcher: Matcher): Search {
  const patterns = Array.from({ length: matcher.size }, (_, index) => matcher.pattern(index));
  patterns.sort((a, b) => b.length - a.length);
  const expression = new RegExp(
    patterns.map((pattern) => pattern.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'),
    'g',
  );
  return (text) => Array.from(text.matchAll(expression), ({ index }) => index);
}
