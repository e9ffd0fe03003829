import { lowerBound } from '../sorted';
import type { Entry } from '../text/blocks';
import { replaceRange } from '../text/lines';
import { opensArticle, type Row, rowsOf } from './rows';
import type { Steps } from '../steps';

/** From this mean length of a line on, lines hold whole documents. */
const DENSE = 300;
const ENTRIES_A_STEP = 32;

export interface RowChange {
  readonly alike: boolean;
  readonly first: number;
  readonly added: number;
}

/** The rows of a document through its versions: an edit makes new ones where it touches the text. */
export class RowList {
  readonly rows: Row[] = [];
  /** For each row the index of its entry. */
  owners = new Int32Array();
  /** For each row its traits. */
  traits = new Uint8Array();
  /** For each row the number of its letters: the same for the same letters, white space and punctuation aside. */
  ids = new Int32Array();
  /** For each row how many letters it has. */
  lengths = new Int32Array();
  readonly #index = new LetterIndex();
  #entries: readonly Entry[] = [];
  #dense = false;
  /** Characters of all blocks. */
  #length = 0;

  /** Above every number in `ids`. */
  get bound(): number {
    return this.#index.size;
  }

  /**
   * Brings the rows up to date; until it has ended they are those of the version before.
   * @returns which rows are new, and whether there are as many as before, with the same traits
   */
  *update(entries: readonly Entry[]): Steps<RowChange> {
    const old = this.#entries;
    const shorter = Math.min(old.length, entries.length);
    let head = 0;
    while (head < shorter && old[head] === entries[head]) head++;
    let tail = 0;
    while (tail < shorter - head && old[old.length - 1 - tail] === entries[entries.length - 1 - tail]) tail++;
    const length =
      this.#length - lengthOf(old, head, old.length - tail) + lengthOf(entries, head, entries.length - tail);
    const dense = length / Math.max(1, entries.length) >= DENSE;
    if (dense !== this.#dense) head = tail = 0;
    // How a line is cut depends on the one below it.
    else if (head > 0) head--;
    const rows: Row[] = [];
    const owners: number[] = [];
    const traits: number[] = [];
    const lengths: number[] = [];
    const ids: number[] = [];
    for (let i = head; i < entries.length - tail; i++) {
      const entry = entries[i] as Entry;
      const next = entries[i + 1];
      for (const row of rowsOf(entry, dense, next !== undefined && opensArticle(next))) {
        rows.push(row);
        owners.push(i);
        traits.push(row.traits);
        lengths.push(row.letters.length);
        ids.push(this.#index.idOf(row));
      }
      if ((i - head) % ENTRIES_A_STEP === ENTRIES_A_STEP - 1) yield;
    }
    const first = lowerBound(this.owners, head);
    const removed = lowerBound(this.owners, old.length - tail) - first;
    const shift = entries.length - old.length;
    const before = this.traits.subarray(first, first + removed);
    const alike = removed === rows.length && traits.every((trait, i) => trait === before[i]);
    this.owners = replaced(this.owners, first, removed, owners);
    if (!alike) this.traits = replaced(this.traits, first, removed, traits);
    if (shift !== 0) for (let k = first + rows.length; k < this.owners.length; k++) this.owners[k]! += shift;
    replaceRange(this.rows, first, removed, rows);
    if (this.#index.size > 4 * this.rows.length + 1000) {
      this.#index.clear();
      this.ids = Int32Array.from(this.rows, (row) => this.#index.idOf(row));
    } else this.ids = replaced(this.ids, first, removed, ids);
    this.lengths = replaced(this.lengths, first, removed, lengths);
    this.#entries = entries;
    this.#dense = dense;
    this.#length = length;
    return { alike, first, added: rows.length };
  }
}

function lengthOf(entries: readonly Entry[], first: number, last: number): number {
  let length = 0;
  for (let i = first; i < last; i++) length += entries[i]?.block.text.length ?? 0;
  return length;
}

/** Numbers the letters of rows. */
class LetterIndex {
  readonly #ids = new Map<number, number>();
  /** For each number the lower hash. */
  readonly #lows: number[] = [];
  /** Letters whose upper hash others have too. */
  readonly #rest = new Map<string, number>();

  get size(): number {
    return this.#lows.length;
  }

  clear(): void {
    this.#ids.clear();
    this.#rest.clear();
    this.#lows.length = 0;
  }

  idOf({ letters: { high, low } }: Row): number {
    const id = this.#ids.get(high);
    if (id === undefined) {
      this.#ids.set(high, this.#lows.length);
      return this.#lows.push(low) - 1;
    }
    if (this.#lows[id] === low) return id;
    const key = `${high} ${low}`;
    const other = this.#rest.get(key);
    if (other !== undefined) return other;
    this.#rest.set(key, this.#lows.length);
    return this.#lows.push(low) - 1;
  }
}

function replaced<A extends Int32Array | Uint8Array>(
  array: A,
  first: number,
  removed: number,
  added: readonly number[],
): A {
  const Numbers = array.constructor as new (length: number) => A;
  const made = new Numbers(array.length - removed + added.length);
  made.set(array.subarray(0, first));
  made.set(added, first);
  made.set(array.subarray(first + removed), first + added.length);
  return made;
}
