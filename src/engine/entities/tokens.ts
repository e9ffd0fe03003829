import { isLevel, type Passage } from './candidates';
import { classAt, DIGIT, DOT, HAN, LATIN } from './characters';
import type { Division, Entry, Gazetteer } from './gazetteer';
import { Role, SUFFIX, type RoleSet } from './roles';

/** A piece of text: a known word, or one unknown character (a run of them for letters and digits). */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** 0 for what is not in the gazetteer. */
  readonly roles: RoleSet;
  readonly script: 'han' | 'latin' | 'digit' | 'sign';
  readonly divisions: readonly Division[];
}

/** By the class bits of a character. */
const SCRIPTS: readonly Token['script'][] = ['sign', 'han', 'latin', 'sign', 'digit'];
const NONE: readonly Division[] = [];

/** Roles of words at which a rule may begin. */
const NOTABLE: RoleSet =
  Role.Place |
  Role.Zone |
  Role.Organ |
  Role.Paper |
  Role.Body |
  Role.Bureau |
  SUFFIX |
  Role.Title |
  Role.Person |
  Role.Document |
  Role.Locality |
  Role.Appoint |
  Role.Meeting;
/** Cuts a folded text into the longest known words, from left to right. */
export function tokenize(text: string, gazetteer: Gazetteer): Pick<Passage, 'tokens' | 'notable' | 'roles'> {
  const tokens: Token[] = [];
  const notable: number[] = [];
  let all: RoleSet = 0;
  for (let start = 0; start < text.length;) {
    const bits = classAt(text, start);
    const script = SCRIPTS[bits & (HAN | LATIN | DIGIT)] ?? 'sign';
    let end = start + 1;
    let roles: RoleSet = 0;
    let divisions = NONE;
    if (script !== 'sign') {
      const run = bits & (LATIN | DIGIT);
      if (run !== 0) while ((classAt(text, end) & run) !== 0) end++;
      const entry = script === 'digit' ? undefined : wordAt(text, start, gazetteer);
      if (entry && start + entry.word.length >= end) {
        end = start + entry.word.length;
        roles = entry.roles;
        divisions = entry.divisions;
        all |= roles;
      }
    }
    if ((roles & NOTABLE) !== 0 || (bits & DOT) !== 0) notable.push(tokens.length);
    tokens.push({ start, end, roles, script, divisions });
    start = end;
  }
  return { tokens, notable, roles: all };
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
  if (!entry || entry.word.length !== 2) return entry;
  if (!(entry.roles & (Role.ShortName | Role.FullName)))
    return entry.roles & (Role.Guard | Role.Generic) && isBodyInside(text, start, gazetteer)
      ? gazetteer.get(text.charAt(start))
      : entry;
  const inner = gazetteer.at(text, start + 1);
  if (!inner || inner.word.length < 2 || inner.roles & Role.Place) return entry;
  const single = gazetteer.get(text.charAt(start));
  const doubtful = (entry.roles & Role.Ambiguous) !== 0;
  if (doubtful && single && single.roles & (Role.Function | Role.Weak | Role.Verb)) return single;
  // A county's short name across two words needs context too: 更|高要|求.
  return isCounty(entry) ? { ...entry, roles: entry.roles | Role.Ambiguous } : entry;
}

/** An ordinary word whose second character begins a body: 报|国务院, 市|外办. */
function isBodyInside(text: string, start: number, gazetteer: Gazetteer): boolean {
  const inner = gazetteer.at(text, start + 1);
  if (!inner || inner.word.length < 2) return false;
  const bodies = inner.word.length > 2 ? Role.Organ | Role.Zone : 0;
  return (inner.roles & (isLevel(text.charAt(start)) ? bodies | Role.Body | Role.Bureau : bodies)) !== 0;
}

const isCounty = ({ divisions }: Entry): boolean =>
  divisions.length > 0 && divisions.every(({ code }) => !code.endsWith('00'));

export const has = (token: Token | undefined, roles: RoleSet): boolean => !!token && (token.roles & roles) !== 0;

/** Whether the word may stand as a place without help of context. */
export const isPlainPlace = (token: Token | undefined): boolean =>
  has(token, Role.Place) && !has(token, Role.Ambiguous | Role.Guard);
