import { Matcher } from '../lexicon/matcher';
import { SLOGAN_KINDS, type SloganKind } from '../model';
import { fold } from '../text/fold';
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

type Details = Pick<SloganEntry, 'meaning' | 'origin' | 'items' | 'related' | 'attested'>;

/** The file that scripts/data/slogans.js writes. */
export interface CompiledSlogans {
  /** Per entry: wording, index of its kind, aliases, conditions. */
  readonly entries: readonly (readonly [
    text: string,
    kind: number,
    aliases?: readonly string[],
    when?: SloganConditions,
  ])[];
  /** Dictionary idioms of four characters, run together. */
  readonly idioms: string;
  readonly attestation?: Attestation;
  /** JSON of `Record<text, Details>`; read when the first hover asks. */
  readonly details: string;
}

const IDIOM_LENGTH = 4;
/** Thousands of idioms differ by their text only: one value stands for all of them until one is asked for. */
const IDIOM: Wording = { text: '', kind: 'proverb', idiom: true };
const PLAIN = /^[\u4E00-\u9FFF]+$/;

/** The built-in lexicon of slogans. */
export class SloganLexicon {
  /** Finds wording in normalized text (see normal.ts). */
  readonly matcher: Matcher;
  /** Where wording was counted; undefined in a lexicon without counts. */
  readonly attestation: Attestation | undefined;
  readonly #wordings = new Map<string, Wording>();
  /** The wording of each pattern of `matcher`. */
  readonly #byPattern: Wording[] = [];
  readonly #aliases = new Map<string, readonly string[]>();
  readonly #readDetails: () => Readonly<Record<string, Details>>;
  #details: Readonly<Record<string, Details>> | undefined;

  constructor(compiled: CompiledSlogans) {
    for (let i = 0; i < compiled.idioms.length; i += IDIOM_LENGTH) {
      const text = compiled.idioms.slice(i, i + IDIOM_LENGTH);
      this.#wordings.set(text, IDIOM);
    }
    for (const [text, kind, aliases = [], when] of compiled.entries) {
      const wording: Wording = { text, kind: SLOGAN_KINDS[kind] ?? 'formulation', ...when };
      this.#aliases.set(text, aliases);
      for (const alias of aliases) this.#register(alias, wording, false);
      this.#register(text, wording, true);
    }
    const patterns: string[] = [];
    for (const [pattern, wording] of this.#wordings)
      if (pattern.length > 1) this.#byPattern[patterns.push(pattern) - 1] = wording;
    this.matcher = new Matcher(patterns);
    this.attestation = compiled.attestation;
    this.#readDetails = () => JSON.parse(compiled.details) as Record<string, Details>;
  }

  /** @throws Error when the bytes are not the compiled lexicon */
  static load(bytes: Uint8Array): SloganLexicon {
    const compiled = JSON.parse(new TextDecoder().decode(bytes)) as CompiledSlogans;
    if (!Array.isArray(compiled.entries)) throw new Error('slogans.json: no entries in it');
    return new SloganLexicon(compiled);
  }

  /** A lexicon of one's own entries, without dictionary idioms. */
  static of(
    entries: readonly (Pick<SloganEntry, 'text' | 'kind'> & Partial<SloganEntry> & SloganConditions)[],
  ): SloganLexicon {
    return new SloganLexicon({
      entries: entries.map(({ text, kind, aliases = [], quoted, notAfter, notBefore }) => [
        text,
        SLOGAN_KINDS.indexOf(kind),
        aliases,
        { quoted, notAfter, notBefore },
      ]),
      idioms: '',
      details: JSON.stringify(Object.fromEntries(entries.map((entry) => [entry.text, entry]))),
    });
  }

  #register(text: string, wording: Wording, canonical: boolean): void {
    for (const pattern of patternsOf(text)) {
      const present = this.#wordings.get(pattern);
      // A canonical wording is worth more than another entry's alias, and both more than a bare idiom.
      if (canonical || !present || present.idiom) this.#wordings.set(pattern, wording);
    }
  }

  /** How many wordings the matcher knows. */
  get size(): number {
    return this.#wordings.size;
  }

  /** The wording of a pattern by the index that the matcher gives it. */
  wordingAt(index: number): Wording | undefined {
    const wording = this.#byPattern[index];
    return wording === IDIOM ? { ...IDIOM, text: this.matcher.pattern(index) } : wording;
  }

  /** The wording of a pattern in normal form. */
  wordingOf(pattern: string): Wording | undefined {
    const wording = this.#wordings.get(pattern);
    return wording === IDIOM ? { ...IDIOM, text: pattern } : wording;
  }

  /** Everything known of a wording, an alias or an idiom, in any width or punctuation. */
  entryOf(text: string): SloganEntry | undefined {
    const wording = this.wordingOf(normalize(fold(text)));
    if (!wording) return undefined;
    this.#details ??= this.#readDetails();
    const { text: canonical, kind, idiom } = wording;
    const { meaning, origin, items, related, attested } = this.#details[canonical] ?? {};
    const aliases = this.#aliases.get(canonical) ?? [];
    return { text: canonical, kind, aliases, meaning, origin, items, related, attested, ...(idiom && { idiom }) };
  }
}

/** A wording in normal form, and without its commas where short members make it one word: 共商、共建、共享 is 共商共建共享. */
function patternsOf(text: string): string[] {
  if (PLAIN.test(text)) return [text];
  const normal = normalize(fold(text));
  const members = normal.split('、');
  return members.length > 1 && members.every((member) => member.length <= 4) ? [normal, members.join('')] : [normal];
}
