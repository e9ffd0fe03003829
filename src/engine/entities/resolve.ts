import { SURE } from '../arbitration';
import type { Block, BlockFindings, EntityCandidate, Span } from '../model';
import { spanToRaw } from '../text/block';
import { entity } from './candidates';
import type { EntityKnowledge, Name, Region } from './knowledge';

/**
 * The document pass of entities in one block: the candidates that stand once the whole document is known. Reads the
 * document's certain names that the block holds, and, where a place is doubtful, the document's region.
 * @param title where the article's own title stands in the block's own characters, if it does
 */
export function resolveEntities(
  block: Block,
  { entities }: BlockFindings,
  { names, region, matcher }: EntityKnowledge,
  title: Span | undefined,
): readonly EntityCandidate[] {
  const standing = entities.candidates
    .map((candidate) => asNamed(settle(candidate, region), block.text, names))
    .filter((candidate) => !title || !isOwnTitle(candidate, block, title));
  return names.size ? [...standing, ...mentions(block.text, standing, names, matcher)] : standing;
}

/** The candidate waits for the document's region. */
export const isDoubtfulPlace = ({ score, kind, attributes }: EntityCandidate): boolean =>
  score < SURE && kind === 'place' && attributes.divisions !== undefined;

/** One kind a name, and the full name where the document defines it for these words. */
function asNamed(candidate: EntityCandidate, text: string, names: ReadonlyMap<string, Name>): EntityCandidate {
  const name = names.get(text.slice(candidate.start, candidate.end));
  if (!name) return candidate;
  const { attributes } = candidate;
  const named = name.fullName === undefined || attributes.fullName !== undefined;
  if (named) return name.kind === candidate.kind ? candidate : { ...candidate, kind: name.kind };
  return { ...candidate, kind: name.kind, attributes: { ...attributes, fullName: name.fullName } };
}

/** A doubtful short name stands when the document names that division in full, or is about its prefecture. */
function settle(candidate: EntityCandidate, { codes, prefecture }: Region): EntityCandidate {
  if (!isDoubtfulPlace(candidate)) return candidate;
  const known = candidate.attributes.divisions?.some(
    (code) => codes.has(code) || (prefecture !== undefined && code.startsWith(prefecture)),
  );
  return known ? { ...candidate, score: 0.6, rule: 'entity/place-of-region' } : candidate;
}

/** A document's own title is not marked as a document; names inside it are. */
function isOwnTitle(candidate: EntityCandidate, block: Block, title: Span): boolean {
  if (candidate.kind !== 'document') return false;
  const { start, end } = spanToRaw(block, candidate);
  return start <= title.start + 1 && end >= title.end - 1;
}

/** Further mentions of certain names where no rule saw one. */
function mentions(
  text: string,
  standing: readonly EntityCandidate[],
  names: ReadonlyMap<string, Name>,
  matcher: EntityKnowledge['matcher'],
): EntityCandidate[] {
  let marked: Uint8Array | undefined;
  const found: EntityCandidate[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!matcher.mayStartAt(text, start)) continue;
    const word = matcher.longestAt(text, start);
    const name = word === undefined ? undefined : names.get(word);
    if (word === undefined || !name) continue;
    marked ??= marksOf(text, standing);
    if (marked[start] || marked[start + word.length - 1]) continue;
    const end = start + word.length;
    if (name.fullName && !isFree(text, start, end)) continue;
    const attributes = name.fullName ? { fullName: name.fullName } : {};
    found.push(entity(name.kind, start, end, 'entity/named-elsewhere', 0.6, attributes));
    start = end - 1;
  }
  return found;
}

function marksOf(text: string, standing: readonly EntityCandidate[]): Uint8Array {
  const marked = new Uint8Array(text.length);
  for (const { start, end, score } of standing) if (score >= SURE) marked.fill(1, start, end);
  return marked;
}

/** A short form must stand by itself: between signs. */
const isFree = (text: string, start: number, end: number): boolean =>
  !/\p{sc=Han}/u.test(text[start - 1] ?? '') || !/\p{sc=Han}/u.test(text[end] ?? '');
