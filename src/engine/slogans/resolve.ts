import type { Block, BlockFindings, SloganCandidate } from '../model';
import { type Definition, type Glossary, partsOf } from './glossary';
import { mayBeLabel } from './numerals';

/** What spells out each of a few labels, in one state of the glossary. */
export type GlossaryReads = ReadonlyMap<string, readonly Definition[]>;

export interface ResolvedSlogans {
  readonly candidates: readonly SloganCandidate[];
  /** Where the document spells out what a candidate stands for. */
  readonly spelled: ReadonlyMap<SloganCandidate, readonly Definition[]>;
  /** For each label that the block shows what spells it out. */
  readonly reads: GlossaryReads;
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
  const labels = glossary.labelsIn(block.text);
  if (labels.length === 0 && !slogans.candidates.some((one) => mayBeLabel(block.text, one)))
    return { candidates: slogans.candidates, spelled: NONE_SPELLED, reads: NOTHING_READ };
  const spelled = new Map<SloganCandidate, readonly Definition[]>();
  const reads = new Map<string, readonly Definition[]>();
  const withItems = (candidate: SloganCandidate, label: string): SloganCandidate => {
    const definitions = glossary.definitionsOf(label, place);
    reads.set(label, definitions);
    if (definitions.length === 0) return candidate;
    const items = definitions.flatMap(({ fact }) => fact.items);
    // “两翼”, which is an image elsewhere, names a list here.
    const resolved: SloganCandidate = { ...candidate, kind: 'numeral', attributes: { ...candidate.attributes, items } };
    spelled.set(resolved, definitions);
    return resolved;
  };
  const standing = slogans.candidates.map((candidate) => {
    if (!mayBeLabel(block.text, candidate)) return candidate;
    return withItems(candidate, plain(block.text.slice(candidate.start, candidate.end)));
  });
  const bare = labels
    .filter(({ start, end }) => !standing.some((mark) => mark.start <= start && mark.end >= end))
    .map(({ start, end }) =>
      withItems(
        { layer: 'slogan', kind: 'numeral', start, end, rule: 'slogan/numeral-defined', score: 0.8, attributes: {} },
        plain(block.text.slice(start, end)),
      ),
    );
  return { candidates: bare.length ? [...standing, ...bare] : standing, spelled, reads };
}

/** All labels that a reading hangs on: those shown, their parts, and the longer forms that answered for them. */
export function labelsOf(reads: GlossaryReads): Set<string> {
  const labels = new Set<string>();
  for (const [label, definitions] of reads) {
    for (const part of partsOf(label)) labels.add(part);
    for (const { fact } of definitions) labels.add(fact.label);
  }
  return labels;
}

/** The glossary would be read otherwise now. */
export function readsOtherwise(reads: GlossaryReads, place: number, glossary: Glossary): boolean {
  for (const [label, before] of reads) {
    const now = glossary.definitionsOf(label, place);
    if (now.length !== before.length || now.some((definition, i) => definition !== before[i])) return true;
  }
  return false;
}

const NONE_SPELLED: ResolvedSlogans['spelled'] = new Map();
const NOTHING_READ: GlossaryReads = new Map();

const plain = (label: string): string => label.replace(/[“”‘’\s]/g, '');
