import { SURE } from '../arbitration';
import { Matcher } from '../lexicon/matcher';
import type { Block, EntityCandidate, EntityKind, ScannedDocument, Span } from '../model';
import { toDocument } from '../text/blocks';
import { entity } from './candidates';

/** The document pass of entities: per block, the candidates that stand once the whole document is known. */
export function resolveEntities(document: ScannedDocument): readonly (readonly EntityCandidate[])[] {
  const names = namesOf(document);
  const matcher = new Matcher(names.keys());
  const region = regionOf(document);
  const titles = document.outline.articles.flatMap(({ title }) => (title ? [title] : []));
  return document.blocks.map(({ block, entities }) => {
    const standing = entities.candidates
      .map((candidate) => withKind(settle(candidate, region), block.text, names))
      .filter((candidate) => !isOwnTitle(candidate, block, titles));
    return names.size ? [...standing, ...mentions(block.text, standing, names, matcher)] : standing;
  });
}

interface Name {
  readonly kind: EntityKind;
  readonly fullName?: string;
}

/** Names that a place of the document makes certain; one kind each, the one most often seen. */
function namesOf(document: ScannedDocument): Map<string, Name> {
  const votes = new Map<string, Map<EntityKind, number>>();
  const fullNames = new Map<string, string>();
  for (const { entities } of document.blocks)
    for (const fact of entities.facts) {
      if (fact.type !== 'name') continue;
      const kinds = votes.get(fact.text) ?? new Map<EntityKind, number>();
      kinds.set(fact.kind, (kinds.get(fact.kind) ?? 0) + 1);
      votes.set(fact.text, kinds);
      if (fact.fullName) fullNames.set(fact.text, fact.fullName);
    }
  const names = new Map<string, Name>();
  for (const [text, kinds] of votes) {
    const [best] = [...kinds].sort((a, b) => b[1] - a[1]);
    if (best) names.set(text, { kind: best[0], fullName: fullNames.get(text) });
  }
  return names;
}

function withKind(candidate: EntityCandidate, text: string, names: ReadonlyMap<string, Name>): EntityCandidate {
  const name = names.get(text.slice(candidate.start, candidate.end));
  return !name || name.kind === candidate.kind ? candidate : { ...candidate, kind: name.kind };
}

/** The region that an article is about, by its undoubted places. */
interface Region {
  /** Codes of divisions that the document names beyond doubt. */
  readonly codes: ReadonlySet<string>;
  /** The first four digits of the code that it names most: its prefecture. */
  readonly prefecture: string | undefined;
}

function regionOf(document: ScannedDocument): Region {
  const codes = new Set<string>();
  const counts = new Map<string, number>();
  for (const { entities } of document.blocks)
    for (const { score, attributes } of entities.candidates) {
      const [code, ...others] = attributes.divisions ?? [];
      if (!code || others.length || score < SURE) continue;
      codes.add(code);
      if (!code.endsWith('0000')) counts.set(code.slice(0, 4), (counts.get(code.slice(0, 4)) ?? 0) + 1);
    }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return { codes, prefecture: most && most[1] >= 2 ? most[0] : undefined };
}

/** A doubtful short name stands when the document names that division in full, or is about its prefecture. */
function settle(candidate: EntityCandidate, { codes, prefecture }: Region): EntityCandidate {
  if (candidate.score >= SURE || candidate.kind !== 'place') return candidate;
  const known = candidate.attributes.divisions?.some(
    (code) => codes.has(code) || (prefecture !== undefined && code.startsWith(prefecture)),
  );
  return known ? { ...candidate, score: 0.6, rule: 'entity/place-of-region' } : candidate;
}

/** A document's own title is not marked as a document; names inside it are. */
function isOwnTitle({ kind, start, end }: EntityCandidate, block: Block, titles: readonly Span[]): boolean {
  if (kind !== 'document' || !titles.length) return false;
  const from = toDocument(block, start, 'start');
  const to = toDocument(block, end, 'end');
  return titles.some((title) => from <= title.start + 1 && to >= title.end - 1);
}

/** Further mentions of certain names where no rule saw one. */
function mentions(
  text: string,
  standing: readonly EntityCandidate[],
  names: ReadonlyMap<string, Name>,
  matcher: Matcher,
): EntityCandidate[] {
  const marked = new Uint8Array(text.length);
  for (const { start, end, score } of standing) if (score >= SURE) marked.fill(1, start, end);
  const found: EntityCandidate[] = [];
  for (let start = 0; start < text.length; start++) {
    if (marked[start]) continue;
    const word = matcher.longestAt(text, start);
    const name = word === undefined ? undefined : names.get(word);
    if (word === undefined || !name || marked[start + word.length - 1]) continue;
    const end = start + word.length;
    if (name.fullName && !isFree(text, start, end)) continue;
    const attributes = name.fullName ? { fullName: name.fullName } : {};
    found.push(entity(name.kind, start, end, 'entity/named-elsewhere', 0.6, attributes));
    start = end - 1;
  }
  return found;
}

/** A short form must stand by itself: between signs. */
const isFree = (text: string, start: number, end: number): boolean =>
  !/\p{sc=Han}/u.test(text[start - 1] ?? '') || !/\p{sc=Han}/u.test(text[end] ?? '');
