import { lowerBound } from '../sorted';
import { ENDS, packPatterns, type PackedPatterns } from './packedPatterns';

/** States from here on stand for two characters or more; below it a state is the code of a first character. */
const DEEP = 0x10000;
/** Of more followers than this the right one is searched by halves. */
const FEW = 8;

/**
 * Finds the longest of many literal patterns at an offset: a trie that lies in arrays as the build wrote it, behind a
 * table of bits that knows which pairs of characters begin a pattern. At most offsets of a text one look at that table
 * already says no; nothing is allocated on the way.
 */
export class Matcher {
  readonly #codes: Uint16Array;
  /** First characters, then later states: the index in `#codes` of the first that follows; one more at the end. */
  readonly #firsts: Uint32Array;
  /** In the same order: how many patterns end before; where the next number differs, one ends there. */
  readonly #ends: Uint32Array;
  readonly #heads: Uint16Array;
  /** For each code unit its index in `#heads`, plus one. */
  readonly #headOf = new Uint16Array(DEEP);
  readonly #pairs: Int32Array;
  readonly #pairMask: number;
  /** The patterns, where they were given; packed ones are spelled when they are asked for. */
  readonly #patterns: readonly string[] | undefined;
  readonly #size: number;

  /** @param source literals of two characters or more (shorter ones are ignored), or what `packPatterns` made of them */
  constructor(source: Iterable<string> | PackedPatterns) {
    const { packed, order } = 'heads' in source ? { packed: source, order: undefined } : packPatterns(source);
    const { heads, codes, counts } = packed;
    const firsts = new Uint32Array(counts.length + 1);
    const ends = new Uint32Array(counts.length + 1);
    let first = 0;
    let end = 0;
    // Run once over a hundred thousand states, before any code is warm: plain and short.
    for (let i = 0; i < counts.length; i++) {
      const count = counts[i]!;
      first += count & ~ENDS;
      if (count >= ENDS) end++;
      firsts[i + 1] = first;
      ends[i + 1] = end;
    }
    this.#heads = heads;
    this.#codes = codes;
    this.#firsts = firsts;
    this.#ends = ends;
    this.#patterns = order;
    this.#size = end;
    // Some sixteen bits a pair keep the share of false alarms near one in sixteen.
    const bits = powerOfTwo(Math.max(256, (firsts[heads.length] ?? 0) * 16));
    const pairs = new Int32Array(bits >>> 5);
    for (let head = 0; head < heads.length; head++) {
      this.#headOf[heads[head]!] = head + 1;
      for (let i = firsts[head]!; i < firsts[head + 1]!; i++) {
        const bit = pairHash(heads[head]!, codes[i]!) & (bits - 1);
        pairs[bit >>> 5]! |= 1 << (bit & 31);
      }
    }
    this.#pairs = pairs;
    this.#pairMask = bits - 1;
  }

  /** How many patterns there are. */
  get size(): number {
    return this.#size;
  }

  /** The pattern of an index that a search answered; '' for an index that is none. */
  pattern(index: number): string {
    if (this.#patterns) return this.#patterns[index] ?? '';
    if (index < 0 || index >= this.#size) return '';
    let place = lastAtMost(this.#ends, index);
    let pattern = '';
    while (place >= this.#heads.length) {
      const at = place - this.#heads.length;
      pattern = String.fromCharCode(this.#codes[at]!) + pattern;
      // The state that it follows is the last one whose followers begin there or before.
      place = lastAtMost(this.#firsts, at);
    }
    return String.fromCharCode(this.#heads[place]!) + pattern;
  }

  /** Whether a pattern may begin with these two characters: cheap, and never wrong when it says no. */
  mayBegin(first: number, second: number): boolean {
    const bit = pairHash(first, second) & this.#pairMask;
    return ((this.#pairs[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
  }

  /** The state behind a character, 0 where no pattern goes on so. Begin with the code of the first character as state. */
  step(state: number, code: number): number {
    const place = state < DEEP ? this.#headOf[state]! - 1 : state - DEEP + this.#heads.length;
    if (place < 0) return 0;
    const codes = this.#codes;
    let low = this.#firsts[place]!;
    let high = this.#firsts[place + 1]!;
    while (high - low > FEW) {
      const middle = (low + high) >>> 1;
      if (codes[middle]! <= code) low = middle;
      else high = middle;
    }
    for (; low < high; low++) if (codes[low] === code) return DEEP + low;
    return 0;
  }

  /** Index of the pattern that ends in a state, -1 for none. */
  endsIn(state: number): number {
    if (state < DEEP) return -1;
    const place = state - DEEP + this.#heads.length;
    const index = this.#ends[place]!;
    return index === this.#ends[place + 1]! ? -1 : index;
  }

  /** Whether a pattern may begin at `offset`: cheap, and never wrong when it says no. */
  mayStartAt(text: string, offset: number): boolean {
    return offset + 1 < text.length && this.mayBegin(text.charCodeAt(offset), text.charCodeAt(offset + 1));
  }

  /** Index of the longest pattern that begins at `offset`, -1 where none does. */
  find(text: string, offset: number): number {
    if (!this.mayStartAt(text, offset)) return -1;
    let found = -1;
    let state = text.charCodeAt(offset);
    for (let i = offset + 1; i < text.length; i++) {
      state = this.step(state, text.charCodeAt(i));
      if (state === 0) break;
      const index = this.endsIn(state);
      if (index >= 0) found = index;
    }
    return found;
  }

  /** Index of the pattern that is exactly this word, -1 where none is. */
  indexOf(word: string): number {
    if (word.length < 2) return -1;
    let state = word.charCodeAt(0);
    for (let i = 1; i < word.length; i++) {
      state = this.step(state, word.charCodeAt(i));
      if (state === 0) return -1;
    }
    return this.endsIn(state);
  }

  /** The longest pattern that begins at `offset`, or undefined. */
  longestAt(text: string, offset: number): string | undefined {
    const index = this.find(text, offset);
    return index < 0 ? undefined : this.pattern(index);
  }

  /** Every pattern that begins at `offset`, longest first. */
  allAt(text: string, offset: number): string[] {
    const found: string[] = [];
    if (!this.mayStartAt(text, offset)) return found;
    let state = text.charCodeAt(offset);
    for (let i = offset + 1; i < text.length; i++) {
      state = this.step(state, text.charCodeAt(i));
      if (state === 0) break;
      const index = this.endsIn(state);
      if (index >= 0) found.push(this.pattern(index));
    }
    return found.reverse();
  }
}

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(least));

/** Place of the last of rising numbers that is not above `value`. */
const lastAtMost = (numbers: Uint32Array, value: number): number => lowerBound(numbers, value + 1) - 1;

/** Spreads Chinese characters, whose codes lie close together, over a table. */
function pairHash(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) ^ (Math.imul(second, 0x85ebca6b) >>> 7);
}
