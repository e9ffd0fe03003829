import { Matcher } from '../lexicon/matcher';
import { readPatterns } from '../lexicon/packedPatterns';
import { Sections, Texts } from '../lexicon/sections';
import { COMMON, compileGazetteer, type GazetteerData } from './compile';
import type { RoleSet } from './roles';

/** A division of China, GB/T 2260 code: two digits each for province, prefecture, county. */
export interface Division {
  readonly code: string;
  readonly name: string;
}

/** What a word may be in a text. */
export interface Entry {
  readonly word: string;
  readonly roles: RoleSet;
  /** The divisions that the word names, in full or in short; 朝阳 names three. */
  readonly divisions: readonly Division[];
}

const CODE_LENGTH = 6;
const NO_DIVISIONS: readonly Division[] = [];

/** Every word the recogniser of entities knows, each with its roles. What a text does not ask for is not read. */
export class Gazetteer {
  /** Words of two characters and more. */
  readonly #words: Matcher;
  /** For each code unit: one more than the index of the word that is this one character. */
  readonly #singles = new Uint16Array(0x10000);
  readonly #common: Matcher;
  /** Made when a division is first asked for by its code. */
  #byCode: ReadonlyMap<string, Division> | undefined;
  readonly #roles: Uint32Array;
  readonly #divisions: Uint16Array;
  readonly #divisionEnds: Uint16Array;
  /** Code and name of each division, run together. */
  readonly #names: Texts;
  /** What was read; of full length from the start, so that it stays an array of slots. */
  readonly #entries: (Entry | undefined)[];

  private constructor(sections: Sections) {
    this.#words = new Matcher(readPatterns(sections));
    this.#common = new Matcher(readPatterns(sections, COMMON));
    sections.shorts('singles').forEach((code, i) => (this.#singles[code] = this.#words.size + i + 1));
    this.#roles = sections.integers('roles');
    this.#entries = new Array<Entry | undefined>(this.#roles.length);
    this.#divisions = sections.shorts('divisions');
    this.#divisionEnds = sections.shorts('divisions ends');
    this.#names = new Texts(sections, 'names');
  }

  /** @throws Error when the bytes are not a compiled gazetteer */
  static load(bytes: Uint8Array): Gazetteer {
    return new Gazetteer(new Sections(bytes));
  }

  static of(data: Partial<GazetteerData>): Gazetteer {
    return Gazetteer.load(compileGazetteer(data));
  }

  /** The longest known word at the offset. */
  at(text: string, offset: number): Entry | undefined {
    const index = this.#words.find(text, offset);
    if (index >= 0) return this.#entries[index] ?? this.#read(index, this.#words.pattern(index));
    const single = this.#singles[text.charCodeAt(offset)] ?? 0;
    return single === 0 ? undefined : (this.#entries[single - 1] ?? this.#read(single - 1, text.charAt(offset)));
  }

  /** The entry of exactly this word. */
  get(word: string): Entry | undefined {
    const index = word.length === 1 ? (this.#singles[word.charCodeAt(0)] ?? 0) - 1 : this.#words.indexOf(word);
    return index < 0 ? undefined : (this.#entries[index] ?? this.#read(index, word));
  }

  /** Whether it is a word of the language, which names nobody and no village. */
  isCommon(word: string): boolean {
    return this.#common.indexOf(word) >= 0;
  }

  #read(index: number, word: string): Entry {
    const indices = this.#divisions.subarray(this.#divisionEnds[index - 1] ?? 0, this.#divisionEnds[index] ?? 0);
    const divisions = indices.length === 0 ? NO_DIVISIONS : Array.from(indices, (each) => this.#division(each));
    return (this.#entries[index] = { word, roles: this.#roles[index] ?? 0, divisions });
  }

  /** The division of a code (GB/T 2260), where there is one. */
  division(code: string): Division | undefined {
    if (!this.#byCode) {
      const all = Array.from({ length: this.#names.length }, (_, index) => this.#division(index));
      this.#byCode = new Map(all.map((division) => [division.code, division]));
    }
    return this.#byCode.get(code);
  }

  #division(index: number): Division {
    const said = this.#names.at(index);
    return { code: said.slice(0, CODE_LENGTH), name: said.slice(CODE_LENGTH) };
  }
}
