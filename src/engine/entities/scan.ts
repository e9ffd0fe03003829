import type { EntityCandidate, Fact, Findings } from '../model';
import type { Resources } from '../resources';
import { tokenIndex, type Passage } from './candidates';
import { findKnownDocuments, findNumbers, findPlans, findTitles } from './documents';
import { findMeetings } from './meetings';
import { findOrgans } from './organs';
import { findPeople } from './people';
import { findPlaces } from './places';
import { findSuffixed } from './suffixes';
import { tokenize } from './tokens';

const RULES: readonly ((passage: Passage) => EntityCandidate[])[] = [
  findTitles,
  findNumbers,
  findPlans,
  findKnownDocuments,
  findMeetings,
  findOrgans,
  findPlaces,
  findSuffixed,
  findPeople,
];

/** Entities of one block's folded text. */
export function scanEntities(text: string, resources: Resources): Findings<EntityCandidate> {
  const tokens = tokenize(text, resources.gazetteer);
  const passage: Passage = { text, tokens, tokenAt: tokenIndex(tokens, text.length) };
  const candidates = RULES.flatMap((rule) => rule(passage));
  const facts: Fact[] = [];
  return { candidates, facts };
}
