import { fold } from '../text/fold';
import type { SloganLexicon } from './lexicon';
import { normalize } from './normal';

/** A wording of the lexicon that other words come close to. */
export interface Variant {
  /** The lexicon's wording. */
  readonly entry: string;
  /** One character is another one, too many or missing; the members stand in another order; some of them are left out. */
  readonly differs: 'character' | 'order' | 'shortened';
}

/** Shorter words are one character off many others. */
const SHORTEST = 6;

/**
 * The wording that a phrase is a variant of; undefined for what the lexicon knows, and for what comes close to nothing.
 * Reads the whole lexicon (a few milliseconds): for one phrase that somebody asks about, not for every place of a text.
 */
export function variantOf(phrase: string, lexicon: SloganLexicon): Variant | undefined {
  const words = normalize(fold(phrase)).replace(/\s+/gu, '');
  if (words.length < SHORTEST || lexicon.matcher.indexOf(words) >= 0) return undefined;
  const members = membersIn(words);
  let best: { readonly index: number; readonly differs: Variant['differs'] } | undefined;
  for (let index = 0; index < lexicon.matcher.size; index++) {
    const pattern = lexicon.matcher.pattern(index);
    const differs = difference(words, members, pattern);
    if (differs === undefined || lexicon.wordingAt(index)?.idiom) continue;
    if (!best || RANK[differs] < RANK[best.differs]) best = { index, differs };
  }
  const entry = best && lexicon.wordingAt(best.index)?.text;
  return best && entry !== undefined ? { entry, differs: best.differs } : undefined;
}

const RANK = { order: 0, character: 1, shortened: 2 } as const;

function difference(words: string, members: readonly string[], pattern: string): Variant['differs'] | undefined {
  if (members.length > 1 && pattern.includes('、')) {
    const others = membersIn(pattern);
    if (others.length >= members.length && members.every((member) => others.includes(member)))
      return others.length === members.length ? 'order' : 'shortened';
  }
  return isOneOff(words, pattern) ? 'character' : undefined;
}

const membersIn = (words: string): string[] => words.split('、').filter(Boolean);

/** Equal but for one character, which is another one, too many or missing. */
export function isOneOff(one: string, other: string): boolean {
  const difference = one.length - other.length;
  if (Math.abs(difference) > 1 || one === other) return false;
  let head = 0;
  const shorter = Math.min(one.length, other.length);
  while (head < shorter && one.charCodeAt(head) === other.charCodeAt(head)) head++;
  const restOfOne = one.slice(head + (difference >= 0 ? 1 : 0));
  const restOfOther = other.slice(head + (difference <= 0 ? 1 : 0));
  return restOfOne === restOfOther;
}
