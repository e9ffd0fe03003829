import type { EntityCandidate, Fact } from '../model';
import type { Passage } from './candidates';
import { Role, SUFFIX } from './roles';
import { has } from './tokens';

/** From here on a name is certain enough to be looked for everywhere in the document. */
const CERTAIN = 0.55;
/** Rules whose names are the text's own; what the gazetteer knows is found everywhere anyway. */
const OWN_NAMES = new Set([
  'entity/suffix-organization',
  'entity/suffix-facility',
  'entity/suffix-meeting',
  'entity/listed',
  'entity/person-after-title',
  'entity/person-before-title',
]);

/** What a block knows for the whole document: its certain names, their defined and their natural short forms. */
export function factsOf(passage: Passage, candidates: readonly EntityCandidate[]): Fact[] {
  const facts: Fact[] = [];
  for (const candidate of candidates) {
    if (candidate.score < CERTAIN) continue;
    const text = passage.text.slice(candidate.start, candidate.end);
    const short = definedShort(passage.text, candidate.end);
    if (short) facts.push({ type: 'name', text: short, kind: candidate.kind, fullName: text });
    if (!OWN_NAMES.has(candidate.rule) || text.length < 3) continue;
    facts.push({ type: 'name', text, kind: candidate.kind });
    const stem = nameStem(passage, candidate);
    if (stem) facts.push({ type: 'name', text: stem, kind: candidate.kind, fullName: text });
  }
  return facts;
}

const DEFINITION = /\((?:以下)?(?:统称|简称|下称)[:为]?[“‘]?([^)”’]{2,12})[”’]?\)/y;

/** X(以下简称Y) → Y. */
function definedShort(text: string, end: number): string | undefined {
  if (text[end] !== '(') return undefined;
  DEFINITION.lastIndex = end;
  return DEFINITION.exec(text)?.[1];
}

/** The part that only this name has: 同济现代 of 同济现代精准医学园. At least four characters, with a naming piece first. */
function nameStem({ text, tokens, tokenAt }: Passage, { start, end, kind }: EntityCandidate): string | undefined {
  if (kind !== 'facility' && kind !== 'organization') return undefined;
  const first = tokenAt(start);
  if (has(tokens[first], Role.Place | Role.Organ | Role.Generic | Role.Nominal) || tokens[first]?.script === 'sign')
    return undefined;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.end >= end || token.script !== 'han') return undefined;
    const naming = !has(token, Role.Generic | Role.Nominal | SUFFIX | Role.Guard);
    if (!naming && token.end - start < 4) continue;
    if (token.end - start < 4) continue;
    return token.end - start <= 6 && end - token.end >= 3 ? text.slice(start, token.end) : undefined;
  }
  return undefined;
}
