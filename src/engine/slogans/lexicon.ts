import type { SloganKind } from '../model';
import { Matcher } from '../lexicon/matcher';

export interface SloganEntry {
  readonly text: string;
  readonly kind: SloganKind;
  readonly aliases?: readonly string[];
  readonly meaning?: {
    readonly zh?: string;
    readonly en?: string;
    readonly status: 'official' | 'gloss';
    readonly source?: string;
  };
  readonly origin?: { readonly who?: string; readonly document?: string; readonly date?: string };
  /** What a numeral abbreviation stands for, in order. */
  readonly items?: readonly string[];
}

/** The built-in lexicon of slogans. */
export class SloganLexicon {
  readonly matcher: Matcher;
  readonly #entries: ReadonlyMap<string, SloganEntry>;

  constructor(entries: readonly SloganEntry[]) {
    this.#entries = new Map(
      entries.flatMap((entry) => [entry.text, ...(entry.aliases ?? [])].map((text) => [text, entry] as const)),
    );
    this.matcher = new Matcher(this.#entries.keys());
  }

  /** @throws Error when the bytes are not the compiled lexicon */
  static load(bytes: Uint8Array): SloganLexicon {
    return new SloganLexicon(JSON.parse(new TextDecoder().decode(bytes)) as SloganEntry[]);
  }

  entryOf(text: string): SloganEntry | undefined {
    return this.#entries.get(text);
  }
}
