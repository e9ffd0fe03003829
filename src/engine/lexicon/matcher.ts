/**
 * Finds the longest of many literal patterns at an offset. Patterns are kept by their first two characters, longest
 * first: at most offsets of a text two characters already say no.
 */
export class Matcher {
  readonly #byPrefix = new Map<number, string[]>();

  /** @param patterns literals of two characters or more; shorter ones are ignored */
  constructor(patterns: Iterable<string>) {
    for (const pattern of patterns) {
      if (pattern.length < 2) continue;
      const key = prefixKey(pattern, 0);
      const list = this.#byPrefix.get(key);
      if (list) list.push(pattern);
      else this.#byPrefix.set(key, [pattern]);
    }
    for (const list of this.#byPrefix.values()) if (list.length > 1) list.sort((a, b) => b.length - a.length);
  }

  /** The longest pattern that begins at `offset`, or undefined. */
  longestAt(text: string, offset: number): string | undefined {
    return this.#byPrefix.get(prefixKey(text, offset))?.find((pattern) => text.startsWith(pattern, offset));
  }

  /** Every pattern that begins at `offset`, longest first. */
  allAt(text: string, offset: number): string[] {
    return this.#byPrefix.get(prefixKey(text, offset))?.filter((pattern) => text.startsWith(pattern, offset)) ?? [];
  }
}

function prefixKey(text: string, offset: number): number {
  return text.charCodeAt(offset) * 0x10000 + text.charCodeAt(offset + 1);
}
