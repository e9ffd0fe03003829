import type { EntityCandidate, Findings } from '../model';
import type { Resources } from '../resources';
import { tokenIndex, type Passage } from './candidates';
import { findKnownDocuments, findNamedPlans, findNumbers, findPlans, findTitles } from './documents';
import { factsOf } from './facts';
import { findListed, findSiblings } from './lists';
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
  findNamedPlans,
  findMeetings,
  findOrgans,
  findPlaces,
  findSuffixed,
  findPeople,
  findListed,
];

/** Entities of one block's folded text. */
export function scanEntities(text: string, resources: Resources): Findings<EntityCandidate> {
  const tokens = tokenize(text, resources.gazetteer);
  const passage: Passage = { text, tokens, tokenAt: tokenIndex(tokens, text.length) };
  const candidates = RULES.flatMap((rule) => rule(passage));
  candidates.push(...findSiblings(passage, candidates));

  return { candidates, facts: factsOf(passage, candidates) };
}
