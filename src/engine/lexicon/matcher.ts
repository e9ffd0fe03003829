/** States from here on stand for two characters or more; below it a state is the code of a first character. */
const DEEP = 0x10000;
/** Integers of one transition: the state it leaves, the code it reads, the state it reaches. */
const CELL = 3;

/**
 * Finds the longest of many literal patterns at an offset: a trie whose transitions lie in one table of integers, hashed
 * by state and character, behind a table of bits that knows which pairs of characters begin a pattern. At most offsets
 * of a text one look at that table already says no; nothing is allocated on the way.
 */
export class Matcher {
  readonly #patterns: string[] = [];
  #cells: Int32Array;
  #mask: number;
  #states = 0;
  /** For each deep state the index of the pattern that ends there, plus one. */
  #ends: Int32Array;
  readonly #pairs: Int32Array;
  readonly #pairMask: number;

  /** @param patterns literals of two characters or more; shorter ones are ignored */
  constructor(patterns: Iterable<string>) {
    for (const pattern of patterns) if (pattern.length >= 2) this.#patterns.push(pattern);
    const count = this.#patterns.length;
    this.#mask = powerOfTwo(Math.max(16, count * 4)) - 1;
    this.#cells = new Int32Array((this.#mask + 1) * CELL);
    this.#ends = new Int32Array(Math.max(16, count * 2));
    // Sixteen bits a pattern keep the share of false alarms near one in twenty.
    const bits = powerOfTwo(Math.max(256, count * 16));
    this.#pairs = new Int32Array(bits >>> 5);
    this.#pairMask = bits - 1;
    for (const [i, pattern] of this.#patterns.entries()) this.#add(pattern, i + 1);
  }

  #add(pattern: string, end: number): void {
    const bit = pairHash(pattern.charCodeAt(0), pattern.charCodeAt(1)) & this.#pairMask;
    this.#pairs[bit >>> 5] = (this.#pairs[bit >>> 5] ?? 0) | (1 << (bit & 31));
    let state = pattern.charCodeAt(0);
    for (let i = 1; i < pattern.length; i++) {
      const code = pattern.charCodeAt(i);
      state = this.step(state, code) || this.#connect(state, code);
    }
    // A pattern that comes twice is one.
    this.#ends[state - DEEP] ||= end;
  }

  #connect(state: number, code: number): number {
    if (this.#states * 2 > this.#mask) this.#grow();
    const next = DEEP + this.#states++;
    if (next - DEEP >= this.#ends.length) this.#ends = resized(this.#ends, this.#ends.length * 2);
    this.#put(state, code, next);
    return next;
  }

  #put(state: number, code: number, next: number): void {
    let slot = slotOf(state, code) & this.#mask;
    while (this.#cells[slot * CELL + 2] !== 0) slot = (slot + 1) & this.#mask;
    this.#cells.set([state, code, next], slot * CELL);
  }

  #grow(): void {
    const old = this.#cells;
    this.#mask = this.#mask * 2 + 1;
    this.#cells = new Int32Array((this.#mask + 1) * CELL);
    for (let i = 0; i < old.length; i += CELL) if (old[i + 2]) this.#put(old[i] ?? 0, old[i + 1] ?? 0, old[i + 2] ?? 0);
  }

  /** The pattern of an index that a search answered. */
  pattern(index: number): string {
    return this.#patterns[index] ?? '';
  }

  /** Whether a pattern may begin with these two characters: cheap, and never wrong when it says no. */
  mayBegin(first: number, second: number): boolean {
    const bit = pairHash(first, second) & this.#pairMask;
    return (((this.#pairs[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }

  /** The state behind a character, 0 where no pattern goes on so. Begin with the code of the first character as state. */
  step(state: number, code: number): number {
    const cells = this.#cells;
    for (let slot = slotOf(state, code) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const next = cells[slot * CELL + 2] ?? 0;
      if (next === 0 || (cells[slot * CELL] === state && cells[slot * CELL + 1] === code)) return next;
    }
  }

  /** Index of the pattern that ends in a state, -1 for none. */
  endsIn(state: number): number {
    return state < DEEP ? -1 : (this.#ends[state - DEEP] ?? 0) - 1;
  }

  /** Whether a pattern may begin at `offset`: cheap, and never wrong when it says no. */
  mayStartAt(text: string, offset: number): boolean {
    return offset + 1 < text.length && this.mayBegin(text.charCodeAt(offset), text.charCodeAt(offset + 1));
  }

  /** Index of the longest pattern that begins at `offset`, -1 where none does. */
  find(text: string, offset: number): number {
    if (!this.mayStartAt(text, offset)) return -1;
    let found = 0;
    let state = text.charCodeAt(offset);
    for (let i = offset + 1; i < text.length; i++) {
      state = this.step(state, text.charCodeAt(i));
      if (state === 0) break;
      found = this.#ends[state - DEEP] || found;
    }
    return found - 1;
  }

  /** The longest pattern that begins at `offset`, or undefined. */
  longestAt(text: string, offset: number): string | undefined {
    const index = this.find(text, offset);
    return index < 0 ? undefined : this.#patterns[index];
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

function resized(values: Int32Array, length: number): Int32Array {
  const larger = new Int32Array(length);
  larger.set(values);
  return larger;
}

/** Both spread Chinese characters, whose codes lie close together, over a table. */
function pairHash(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) ^ (Math.imul(second, 0x85ebca6b) >>> 7);
}
function slotOf(state: number, code: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
