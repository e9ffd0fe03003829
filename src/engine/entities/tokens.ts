import type { Division, Entry, Gazetteer } from './gazetteer';
import { Role, type RoleSet } from './roles';

/** A piece of text: a known word, or one unknown character (a run of them for letters and digits). */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** 0 for what is not in the gazetteer. */
  readonly roles: RoleSet;
  readonly script: 'han' | 'latin' | 'digit' | 'sign';
  readonly divisions: readonly Division[];
}

const NONE: readonly Division[] = [];

/** Cuts a folded text into the longest known words, from left to right. */
export function tokenize(text: string, gazetteer: Gazetteer): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length;) {
    const script = scriptOf(text.charCodeAt(start));
    let end = start + 1;
    let roles: RoleSet = 0;
    let divisions = NONE;
    if (script === 'digit' || script === 'latin') {
      while (end < text.length && scriptOf(text.charCodeAt(end)) === script) end++;
    }
    const entry = script === 'han' || script === 'latin' ? wordAt(text, start, gazetteer) : undefined;
    if (entry && start + entry.word.length >= end) {
      end = start + entry.word.length;
      ({ roles, divisions } = entry);
    }
    tokens.push({ start, end, roles, script, divisions });
    start = end;
  }
  return tokens;
}

/**
 * The longest known word, unless it is a doubtful place whose first character is a word of its own before a longer one:
 * 和|政协, not 和政|协.
 */
function wordAt(
  text: string,
  start: number,
  gazetteer: Gazetteer,
): Pick<Entry, 'word' | 'roles' | 'divisions'> | undefined {
  const entry = gazetteer.at(text, start);
  if (!entry || entry.word.length !== 2 || !(entry.roles & (Role.ShortName | Role.FullName))) return entry;
  const inner = gazetteer.at(text, start + 1);
  if (!inner || inner.word.length < 2 || inner.roles & Role.Place) return entry;
  const single = gazetteer.get(text.charAt(start));
  const doubtful = (entry.roles & Role.Ambiguous) !== 0;
  if (doubtful && single && single.roles & (Role.Function | Role.Weak | Role.Verb)) return single;
  // A county's short name across two words needs context too: 更|高要|求.
  return isCounty(entry) ? { ...entry, roles: entry.roles | Role.Ambiguous } : entry;
}

const isCounty = ({ divisions }: Entry): boolean =>
  divisions.length > 0 && divisions.every(({ code }) => !code.endsWith('00'));

export const has = (token: Token | undefined, roles: RoleSet): boolean => !!token && (token.roles & roles) !== 0;

/** Whether the word may stand as a place without help of context. */
export const isPlainPlace = (token: Token | undefined): boolean =>
  has(token, Role.Place) && !has(token, Role.Ambiguous | Role.Guard);

function scriptOf(code: number): Token['script'] {
  if (code >= 0x3400 && code <= 0x9fff) return 'han';
  if (code >= 0x30 && code <= 0x39) return 'digit';
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return 'latin';
  // Surrogates: rare characters of names beyond the basic plane.
  if (code >= 0xd840 && code <= 0xdfff) return 'han';
  return 'sign';
}
