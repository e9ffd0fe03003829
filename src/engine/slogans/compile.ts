import { packPatterns, patternSections } from '../lexicon/packedPatterns';
import { Texts, writeSections } from '../lexicon/sections';
import { fold } from '../text/fold';
import type { Attestation, SloganConditions, SloganEntry } from './lexicon';
import { normalize } from './normal';

/** An entry as it is compiled; what is not said of it is left out. */
export type EntrySource = Pick<SloganEntry, 'text' | 'kind'> & Partial<SloganEntry> & SloganConditions;

/** In the list of each pattern's entry: a dictionary idiom, which has none. */
export const IDIOM = 0xffff;

const PLAIN = /^[\u4E00-\u9FFF]+$/;

/**
 * Compiles a lexicon into the file that `SloganLexicon.load` reads.
 *
 * @param idioms dictionary idioms: known as such, without an entry of their own
 * @throws RangeError when there are more entries than a file can number
 */
export function compileLexicon(
  entries: readonly EntrySource[],
  idioms: Iterable<string> = [],
  attestation?: Attestation,
): Uint8Array {
  if (entries.length >= IDIOM) throw new RangeError(`${entries.length} entries are too many`);
  const entryOf = new Map<string, number>();
  for (const idiom of idioms) entryOf.set(idiom, IDIOM);
  const register = (wording: string, index: number, canonical: boolean): void => {
    for (const pattern of patternsOf(wording)) {
      const present = entryOf.get(pattern) ?? IDIOM;
      // A canonical wording is worth more than another entry's alias, and both more than a bare idiom.
      if (canonical || present === IDIOM) entryOf.set(pattern, index);
    }
  };
  for (const [index, { text, aliases = [] }] of entries.entries()) {
    for (const alias of aliases) register(alias, index, false);
    register(text, index, true);
  }
  const { packed, order } = packPatterns(entryOf.keys());
  return writeSections({
    ...patternSections(packed),
    entries: Uint16Array.from(order, (pattern) => entryOf.get(pattern) ?? IDIOM),
    ...Texts.write(
      'records',
      entries.map((entry) => JSON.stringify(entry)),
    ),
    attestation: new TextEncoder().encode(JSON.stringify(attestation ?? null)),
  });
}

/** A wording in normal form, and without its commas where short members make it one word: 共商、共建、共享 is 共商共建共享. */
function patternsOf(text: string): string[] {
  if (PLAIN.test(text)) return [text];
  const normal = normalize(fold(text));
  const members = normal.split('、');
  return members.length > 1 && members.every((member) => member.length <= 4) ? [normal, members.join('')] : [normal];
}
