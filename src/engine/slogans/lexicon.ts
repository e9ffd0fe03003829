import { Matcher } from '../lexicon/matcher';
import { readPatterns } from '../lexicon/packedPatterns';
import { Sections, Texts } from '../lexicon/sections';
import type { SloganKind } from '../model';
import { fold } from '../text/fold';
import { compileLexicon, type EntrySource, IDIOM } from './compile';
import { normalize } from './normal';

/** What is known of a wording beyond its kind. */
export interface SloganMeaning {
  readonly zh?: string;
  /** The English rendering: what the wording is called. */
  readonly en?: string;
  /** What it means, in a sentence of English. */
  readonly explained?: string;
  /** `official` only where a document with this rendering can be cited (`source`); everything else is a gloss. */
  readonly status: 'official' | 'gloss';
  readonly source?: string;
}

export interface SloganOrigin {
  readonly who?: string;
  readonly document?: string;
  readonly date?: string;
}

/** Counts of a wording: per series its index in `Attestation.series`, then year and number in turn. */
export type Attested = readonly (readonly number[])[];

/** The dated texts in which wording was counted. */
export interface Attestation {
  /** The day of the count. */
  readonly asOf: string;
  /** Per series a stable name, and year and number of texts in turn. */
  readonly series: readonly { readonly id: string; readonly examined: readonly number[] }[];
}

export interface SloganEntry {
  /** The canonical wording, as an author would print it. */
  readonly text: string;
  readonly kind: SloganKind;
  readonly aliases: readonly string[];
  readonly meaning?: SloganMeaning;
  readonly origin?: SloganOrigin;
  /** The national sense of a numeral abbreviation; a text may mean its own. */
  readonly items?: readonly string[];
  readonly related?: readonly string[];
  readonly attested?: Attested;
  /** A dictionary idiom: known as one, without an entry of its own. */
  readonly idiom?: true;
}

/** When a wording counts. */
export interface SloganConditions {
  /** Only inside quotation marks: the bare words mean something else. */
  readonly quoted?: boolean;
  /** Not after, not before these words: `三同` in `三同时`. */
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
}

/** A wording as the recogniser needs it. */
export interface Wording extends SloganConditions {
  readonly text: string;
  readonly kind: SloganKind;
  readonly idiom?: true;
}

/** The built-in lexicon of slogans, or one of a person's own. Only what a text asks for is read of its entries. */
export class SloganLexicon {
  /** Finds wording in normalized text (see normal.ts). */
  readonly matcher: Matcher;
  /** Where wording was counted; undefined in a lexicon without counts. */
  readonly attestation: Attestation | undefined;
  /** The entry of each pattern of `matcher`, by its number. */
  readonly #entries: Uint16Array;
  /** JSON of an `EntrySource` each. */
  readonly #records: Texts;
  /** The entries that were read; of full length from the start, so that it stays an array of slots. */
  readonly #known: (EntrySource | undefined)[];

  private constructor(sections: Sections) {
    this.matcher = new Matcher(readPatterns(sections));
    this.#entries = sections.shorts('entries');
    this.#records = new Texts(sections, 'records');
    this.#known = new Array<EntrySource | undefined>(this.#records.length);
    this.attestation = (JSON.parse(sections.text('attestation')) as Attestation | null) ?? undefined;
  }

  /** @throws Error when the bytes are not a compiled lexicon */
  static load(bytes: Uint8Array): SloganLexicon {
    return new SloganLexicon(new Sections(bytes));
  }

  /** A lexicon of one's own entries, without dictionary idioms. */
  static of(entries: readonly EntrySource[]): SloganLexicon {
    return SloganLexicon.load(compileLexicon(entries));
  }

  /** How many wordings the matcher knows. */
  get size(): number {
    return this.matcher.size;
  }

  /** The wording of a pattern by the index that the matcher gives it. */
  wordingAt(index: number): Wording | undefined {
    const entry = this.#entries[index];
    if (entry === undefined) return undefined;
    if (entry === IDIOM) return { text: this.matcher.pattern(index), kind: 'proverb', idiom: true };
    return this.#read(entry);
  }

  /** The wording of a pattern in normal form. */
  wordingOf(pattern: string): Wording | undefined {
    return this.wordingAt(this.matcher.indexOf(pattern));
  }

  /** Everything known of a wording, an alias or an idiom, in any width or punctuation. */
  entryOf(text: string): SloganEntry | undefined {
    const index = this.matcher.indexOf(normalize(fold(text)));
    const entry = this.#entries[index];
    if (entry === undefined) return undefined;
    if (entry === IDIOM) return { text: this.matcher.pattern(index), kind: 'proverb', aliases: [], idiom: true };
    const { text: canonical, kind, aliases = [], meaning, origin, items, related, attested } = this.#read(entry);
    return { text: canonical, kind, aliases, meaning, origin, items, related, attested };
  }

  #read(entry: number): EntrySource {
    return (this.#known[entry] ??= JSON.parse(this.#records.at(entry)) as EntrySource);
  }
}
