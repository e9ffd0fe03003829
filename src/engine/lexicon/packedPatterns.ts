import type { Section, Sections } from './sections';

/**
 * The trie of many patterns, level by level: all first characters, then all second ones in the order of their first,
 * and so on. States need no numbers of their own: they are counted in this order.
 */
export interface PackedPatterns {
  /** First characters of patterns, sorted. */
  readonly heads: Uint16Array;
  /** The character that leads to each later state; those that follow one state are sorted. */
  readonly codes: Uint16Array;
  /** Of each first character, then of each later state: how many states follow; `ENDS` is added where a pattern ends. */
  readonly counts: Uint16Array;
}

export const ENDS = 0x8000;

/**
 * @param patterns literals of two characters or more; shorter ones are ignored
 * @returns the trie, and the patterns in the order in which it counts their ends
 */
export function packPatterns(patterns: Iterable<string>): { packed: PackedPatterns; order: string[] } {
  const sorted = [...new Set(patterns)].filter((pattern) => pattern.length >= 2).sort();
  const codes: number[] = [];
  const counts: number[] = [];
  const order: string[] = [];
  // The patterns that share a beginning stand side by side: a state is where such a run begins and ends.
  let level = [0, sorted.length];
  for (let depth = 0; level.length > 0; depth++) {
    const below: number[] = [];
    for (let run = 0; run < level.length; run += 2) {
      let at = level[run] ?? 0;
      const end = level[run + 1] ?? 0;
      const ends = at < end && sorted[at]?.length === depth;
      if (ends) order.push(sorted[at++] ?? '');
      const first = codes.length;
      while (at < end) {
        const code = sorted[at]?.charCodeAt(depth) ?? 0;
        codes.push(code);
        below.push(at);
        while (at < end && sorted[at]?.charCodeAt(depth) === code) at++;
        below.push(at);
      }
      counts.push((codes.length - first) | (ends ? ENDS : 0));
    }
    level = below;
  }
  const heads = counts[0] ?? 0;
  const packed = {
    heads: Uint16Array.from(codes.slice(0, heads)),
    codes: Uint16Array.from(codes.slice(heads)),
    counts: Uint16Array.from(counts.slice(1)),
  };
  return { packed, order };
}

/** @param prefix begins the names of the sections, where a file holds more than one trie */
export const patternSections = ({ heads, codes, counts }: PackedPatterns, prefix = ''): Record<string, Section> => ({
  [`${prefix}heads`]: heads,
  [`${prefix}codes`]: codes,
  [`${prefix}counts`]: counts,
});

export const readPatterns = (sections: Sections, prefix = ''): PackedPatterns => ({
  heads: sections.shorts(`${prefix}heads`),
  codes: sections.shorts(`${prefix}codes`),
  counts: sections.shorts(`${prefix}counts`),
});
