import { packPatterns, patternSections } from '../lexicon/packedPatterns';
import { Texts, writeSections } from '../lexicon/sections';
import { Role, type RoleSet } from './roles';

/** What scripts/data/gazetteer.js reads of data/entities/. */
export interface GazetteerData {
  /** [code, full name, short names…] of every division from province to county. */
  readonly divisions: readonly (readonly string[])[];
  /** Short names that need context. */
  readonly ambiguous: readonly string[];
  readonly places: Lists;
  readonly organs: Lists;
  readonly suffixes: Lists;
  readonly people: Lists;
  readonly words: Lists;
  readonly bureaus: Lists;
  readonly documents: Lists;
  /** Frequent words that none of the lists knows. */
  readonly common: readonly string[];
}
type Lists = Readonly<Record<string, readonly string[] | undefined>>;

/** Begins the names of the sections of frequent words. */
export const COMMON = 'common ';

interface Word {
  roles: RoleSet;
  /** Indices of the divisions that it names. */
  readonly divisions: number[];
}

/** Compiles the lists into the file that `Gazetteer.load` reads. */
export function compileGazetteer(data: Partial<GazetteerData>): Uint8Array {
  const words = readWords(data);
  const { packed, order } = packPatterns(words.keys());
  const singles = [...words.keys()].filter((word) => word.length === 1);
  const all = [...order, ...singles].map((text) => words.get(text) ?? { roles: 0, divisions: [] });
  let end = 0;
  return writeSections({
    ...patternSections(packed),
    ...patternSections(packPatterns(data.common ?? []).packed, COMMON),
    singles: Uint16Array.from(singles, (word) => word.charCodeAt(0)),
    roles: Uint32Array.from(all, ({ roles }) => roles),
    divisions: Uint16Array.from(all.flatMap(({ divisions }) => divisions)),
    'divisions ends': Uint16Array.from(all, ({ divisions }) => (end += divisions.length)),
    ...Texts.write(
      'names',
      (data.divisions ?? []).map(([code = '', name = '']) => code + name),
    ),
  });
}

/** Every word with its roles, in the order of the lists. */
function readWords(data: Partial<GazetteerData>): Map<string, Word> {
  const entries = new Map<string, Word>();
  const add = (words: readonly string[] = [], roles: RoleSet): void => {
    for (const word of words) {
      const entry = entries.get(word);
      if (entry) entry.roles |= roles;
      else entries.set(word, { roles, divisions: [] });
    }
  };
  for (const [index, [, name = '', ...shorts]] of (data.divisions ?? []).entries())
    for (const word of [name, ...shorts]) {
      add([word], word === name ? Role.Place | Role.FullName : Role.Place | Role.ShortName);
      entries.get(word)?.divisions.push(index);
      // 和县, 理县 and the like begin with words of their own (和|县域).
      if (word.length === 2 && word === name) add([word], Role.Ambiguous);
    }
  add(data.ambiguous, Role.Ambiguous);
  for (const [list, words] of Object.entries(data.places ?? {}))
    add(words, list === 'zone' ? Role.Zone : list === 'country' ? Role.Place | Role.Country : Role.Place);
  for (const [list, words] of Object.entries(data.organs ?? {})) add(words, list === 'daily' ? Role.Paper : Role.Organ);
  for (const [list, words] of Object.entries(data.suffixes ?? {})) add(words, SUFFIX_ROLES[list] ?? 0);
  for (const [list, words] of Object.entries(data.people ?? {})) add(words, PEOPLE_ROLES[list] ?? 0);
  for (const [list, words] of Object.entries(data.words ?? {})) add(words, WORD_ROLES[list] ?? 0);
  add(data.documents?.known, Role.Document);
  const { field = [], ending = [], body = [] } = data.bureaus ?? {};
  add(
    field.flatMap((subject) => ending.map((end) => subject + end)),
    Role.Bureau,
  );
  add(body, Role.Body);
  return entries;
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
  'place named': Role.Locality,
};
const PEOPLE_ROLES: Readonly<Record<string, RoleSet>> = {
  surname: Role.Surname,
  title: Role.Title,
  group: Role.Title | Role.Group,
  known: Role.Person,
  namesake: Role.Namesake,
  appoint: Role.Appoint,
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
