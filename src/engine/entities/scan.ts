import type { EntityCandidate, Findings } from '../model';
import type { Resources } from '../resources';
import { drain, type Steps } from '../steps';
import { tokenIndex, type Passage } from './candidates';
import { findKnownDocuments, findNamedPlans, findNumbers, findPlans, findTitles } from './documents';
import { factsOf } from './facts';
import { findListed, findSiblings } from './lists';
import { findLocalities, localitiesOf } from './localities';
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
  findLocalities,
  findSuffixed,
  findPeople,
  findListed,
];

/** Entities of one block's folded text. */
export const scanEntities = (text: string, resources: Resources): Findings<EntityCandidate> =>
  drain(entitySteps(text, resources));

/** The same in steps, for blocks of many thousand characters. */
export function* entitySteps(text: string, resources: Resources): Steps<Findings<EntityCandidate>> {
  const cut = tokenize(text, resources.gazetteer);
  const bare: Passage = {
    text,
    ...cut,
    tokenAt: tokenIndex(cut.tokens, text.length),
    isCommon: (word) => resources.gazetteer.isCommon(word),
    localities: new Map(),
  };
  const passage: Passage = { ...bare, localities: localitiesOf(bare) };
  const candidates: EntityCandidate[] = [];
  for (const rule of RULES) {
    yield;
    for (const candidate of rule(passage)) candidates.push(candidate);
  }
  yield;
  for (const candidate of findSiblings(passage, candidates)) candidates.push(candidate);
  return { candidates, facts: factsOf(passage, candidates) };
}
