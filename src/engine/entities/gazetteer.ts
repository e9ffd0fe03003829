import { Matcher } from '../lexicon/matcher';

/** Names of places, with their short names. */
export class Gazetteer {
  readonly matcher: Matcher;

  constructor(places: readonly string[]) {
    this.matcher = new Matcher(places);
  }

  /** @throws Error when the bytes are not the compiled gazetteer */
  static load(bytes: Uint8Array): Gazetteer {
    return new Gazetteer(JSON.parse(new TextDecoder().decode(bytes)) as string[]);
  }
}
