import { Matcher } from '../lexicon/matcher';
import { Role, type RoleSet } from './roles';

/** What the build compiles from data/entities/ (scripts/data/gazetteer.js). */
export interface GazetteerData {
  /** [code, full name, short names…] of every division from province to county. */
  readonly divisions: readonly (readonly string[])[];
  /** Short names that need context. */
  readonly ambiguous: readonly string[];
  readonly places: Sections;
  readonly organs: Sections;
  readonly suffixes: Sections;
  readonly people: Sections;
  readonly words: Sections;
  readonly bureaus: Sections;
  readonly documents: Sections;
}
type Sections = Readonly<Record<string, readonly string[] | undefined>>;

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

/** Every word the recogniser of entities knows, each with its roles. */
export class Gazetteer {
  readonly #entries = new Map<string, { word: string; roles: RoleSet; divisions: Division[] }>();
  /** For each code unit: one more than the index in `#singleEntries` of the word that is this one character. */
  readonly #singles = new Uint16Array(0x10000);
  readonly #singleEntries: Entry[] = [];
  readonly #words: Matcher;
  /** The entry of each pattern of `#words`. */
  readonly #wordEntries: Entry[] = [];

  constructor(data: Partial<GazetteerData>) {
    for (const [code = '', name = '', ...shorts] of data.divisions ?? []) this.#addDivision({ code, name }, shorts);
    this.#add(data.ambiguous, Role.Ambiguous);
    for (const [list, words] of Object.entries(data.places ?? {}))
      this.#add(words, list === 'zone' ? Role.Zone : list === 'country' ? Role.Place | Role.Country : Role.Place);
    for (const [list, words] of Object.entries(data.organs ?? {}))
      this.#add(words, list === 'daily' ? Role.Paper : Role.Organ);
    for (const [list, words] of Object.entries(data.suffixes ?? {})) this.#add(words, SUFFIX_ROLES[list] ?? 0);
    for (const [list, words] of Object.entries(data.people ?? {})) this.#add(words, PEOPLE_ROLES[list] ?? 0);
    for (const [list, words] of Object.entries(data.words ?? {})) this.#add(words, WORD_ROLES[list] ?? 0);
    this.#add(data.documents?.known, Role.Document);
    const { field = [], ending = [], body = [] } = data.bureaus ?? {};
    this.#add(
      field.flatMap((subject) => ending.map((end) => subject + end)),
      Role.Bureau,
    );
    this.#add(body, Role.Body);
    const words: string[] = [];
    for (const [word, entry] of this.#entries)
      if (word.length === 1) this.#singles[word.charCodeAt(0)] = this.#singleEntries.push(entry);
      else if (word) this.#wordEntries[words.push(word) - 1] = entry;
    this.#words = new Matcher(words);
  }

  /** @throws Error when the bytes are not the compiled gazetteer */
  static load(bytes: Uint8Array): Gazetteer {
    const data = JSON.parse(new TextDecoder().decode(bytes)) as GazetteerData;
    if (!Array.isArray(data.divisions)) throw new Error('gazetteer.json: no divisions in it');
    return new Gazetteer(data);
  }

  /** The longest known word at the offset. */
  at(text: string, offset: number): Entry | undefined {
    const index = this.#words.find(text, offset);
    if (index >= 0) return this.#wordEntries[index];
    const single = this.#singles[text.charCodeAt(offset)] ?? 0;
    return single === 0 ? undefined : this.#singleEntries[single - 1];
  }

  /** The entry of exactly this word. */
  get(word: string): Entry | undefined {
    return this.#entries.get(word);
  }

  #addDivision(division: Division, shorts: readonly string[]): void {
    for (const word of [division.name, ...shorts]) {
      this.#add([word], word === division.name ? Role.Place | Role.FullName : Role.Place | Role.ShortName);
      this.#entries.get(word)?.divisions.push(division);
      // 和县, 理县 and the like begin with words of their own (和|县域).
      if (word.length === 2 && word === division.name) this.#add([word], Role.Ambiguous);
    }
  }

  #add(words: readonly string[] = [], roles: RoleSet): void {
    for (const word of words) {
      const entry = this.#entries.get(word);
      if (entry) entry.roles |= roles;
      else this.#entries.set(word, { word, roles, divisions: [] });
    }
  }
}

const SUFFIX_ROLES: Readonly<Record<string, RoleSet>> = {
  'organization strong': Role.OrganizationSuffix | Role.Strong,
  'organization weak': Role.OrganizationSuffix,
  'facility strong': Role.FacilitySuffix | Role.Strong,
  'facility weak': Role.FacilitySuffix,
  'meeting strong': Role.MeetingSuffix | Role.Strong,
  'meeting weak': Role.MeetingSuffix,
  'meeting named': Role.Meeting,
  'document strong': Role.DocumentSuffix,
};
const PEOPLE_ROLES: Readonly<Record<string, RoleSet>> = {
  surname: Role.Surname,
  title: Role.Title,
  known: Role.Person,
  namesake: Role.Namesake,
};
const WORD_ROLES: Readonly<Record<string, RoleSet>> = {
  verb: Role.Verb,
  function: Role.Function,
  nominal: Role.Nominal,
  generic: Role.Generic,
  guard: Role.Guard,
  weak: Role.Weak,
  brand: Role.Brand,
};
