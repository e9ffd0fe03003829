import type { Block, BlockFindings, SloganCandidate } from '../model';
import { type Definition, type Glossary, partsOf } from './glossary';

export interface ResolvedSlogans {
  readonly candidates: readonly SloganCandidate[];
  /** Where the document spells out what a candidate stands for. */
  readonly spelled: ReadonlyMap<SloganCandidate, Definition>;
  /** The labels whose definitions the answer hangs on. */
  readonly reads: ReadonlySet<string>;
}

/**
 * The document pass of slogans in one block: numeral labels get the items that the document itself lists, wherever it
 * lists them. Reads the document's glossary where the block holds a label.
 * @param place the block's place among the blocks of the document
 */
export function resolveSlogans(
  block: Block,
  { slogans }: BlockFindings,
  place: number,
  glossary: Glossary,
): ResolvedSlogans {
  const spelled = new Map<SloganCandidate, Definition>();
  const reads = new Set<string>();
  const withItems = (candidate: SloganCandidate, label: string): SloganCandidate => {
    for (const part of partsOf(label)) reads.add(part);
    const found = glossary.itemsOf(label, place);
    if (!found) return candidate;
    reads.add(found.at.fact.label);
    const resolved = { ...candidate, attributes: { ...candidate.attributes, items: found.items } };
    spelled.set(resolved, found.at);
    return resolved;
  };
  const standing = slogans.candidates.map((candidate) =>
    candidate.kind === 'numeral'
      ? withItems(candidate, plain(block.text.slice(candidate.start, candidate.end)))
      : candidate,
  );
  const bare = glossary
    .labelsIn(block.text)
    .filter(({ start, end }) => !standing.some((mark) => mark.start <= start && mark.end >= end))
    .map(({ start, end }) =>
      withItems(
        { layer: 'slogan', kind: 'numeral', start, end, rule: 'slogan/numeral-defined', score: 0.8, attributes: {} },
        plain(block.text.slice(start, end)),
      ),
    );
  return { candidates: bare.length ? [...standing, ...bare] : standing, spelled, reads };
}

const plain = (label: string): string => label.replace(/[“”‘’\s]/g, '');
