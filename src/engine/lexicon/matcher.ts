/**
 * Finds the longest of many literal patterns at an offset. Patterns are kept by their first two characters, longest
 * first, behind a table of hashed pairs: at most offsets of a text two array reads already say no.
 */
export class Matcher {
  readonly #byPrefix = new Map<number, string | string[]>();
  readonly #pairs: Uint8Array;
  readonly #mask: number;

  /** @param patterns literals of two characters or more; shorter ones are ignored */
  constructor(patterns: Iterable<string>) {
    const usable = [...patterns].filter((pattern) => pattern.length >= 2);
    // Eight slots a pattern keep the share of false alarms near one in ten; a power of two makes the remainder a mask.
    const slots = 2 ** Math.ceil(Math.log2(Math.max(1024, usable.length * 8)));
    this.#pairs = new Uint8Array(slots);
    this.#mask = slots - 1;
    for (const pattern of usable) this.#add(pattern);
    for (const list of this.#byPrefix.values()) if (typeof list !== 'string') list.sort((a, b) => b.length - a.length);
  }

  #add(pattern: string): void {
    const first = pattern.charCodeAt(0);
    const second = pattern.charCodeAt(1);
    this.#pairs[slotOf(first, second) & this.#mask] = 1;
    const key = first * 0x10000 + second;
    const present = this.#byPrefix.get(key);
    if (present === undefined) this.#byPrefix.set(key, pattern);
    else if (typeof present === 'string') this.#byPrefix.set(key, [present, pattern]);
    else present.push(pattern);
  }

  /** Whether a pattern may begin at `offset`: cheap, and never wrong when it says no. */
  mayStartAt(text: string, offset: number): boolean {
    return (
      offset + 1 < text.length &&
      this.#pairs[slotOf(text.charCodeAt(offset), text.charCodeAt(offset + 1)) & this.#mask] === 1
    );
  }

  /** The longest pattern that begins at `offset`, or undefined. */
  longestAt(text: string, offset: number): string | undefined {
    const present = this.#candidatesAt(text, offset);
    if (present === undefined) return undefined;
    if (typeof present === 'string') return text.startsWith(present, offset) ? present : undefined;
    return present.find((pattern) => text.startsWith(pattern, offset));
  }

  /** Every pattern that begins at `offset`, longest first. */
  allAt(text: string, offset: number): string[] {
    const present = this.#candidatesAt(text, offset);
    if (present === undefined) return [];
    const list = typeof present === 'string' ? [present] : present;
    return list.filter((pattern) => text.startsWith(pattern, offset));
  }

  #candidatesAt(text: string, offset: number): string | string[] | undefined {
    return this.mayStartAt(text, offset)
      ? this.#byPrefix.get(text.charCodeAt(offset) * 0x10000 + text.charCodeAt(offset + 1))
      : undefined;
  }
}

/** Spreads pairs of Chinese characters, whose codes lie close together, over the table. */
function slotOf(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) ^ (Math.imul(second, 0x85ebca6b) >>> 7);
}
