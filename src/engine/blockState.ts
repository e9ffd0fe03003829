import { arbitrate, type BlockCandidates } from './arbitration';
import type { EntityKnowledge } from './entities/knowledge';
import { isDoubtfulPlace, resolveEntities } from './entities/resolve';
import type { BlockFindings, Candidate, SloganCandidate, Span } from './model';
import type { Definition, Glossary, Holder } from './slogans/glossary';
import { type GlossaryReads, readsOtherwise, resolveSlogans } from './slogans/resolve';
import type { Entry } from './text/blocks';

/** What stands in one block. Never changed: a block whose reading changes gets another one. */
export interface ResolvedBlock {
  /** Whose reading it is; none of a block that was not read yet. */
  readonly state?: BlockState;
  readonly entry: Entry;
  /** What was weighed, offsets in the block's text. */
  readonly found: BlockCandidates;
  readonly accepted: readonly Candidate[];
  readonly spelled: ReadonlyMap<SloganCandidate, readonly Definition[]>;
  readonly muted: boolean;
}

/** One block of the document while it lasts: what was found in it, what it was told of the document, what stands. */
export class BlockState implements Holder {
  #findings: BlockFindings | undefined;
  /** Its facts are counted in what is known of the document. */
  counted = false;
  /** Page furniture, as the outline says. */
  muted = false;
  /** Where its article's title stands in it, in its own characters. */
  title: Span | undefined;
  resolved: ResolvedBlock | undefined;
  /** What `resolved` took from the glossary. */
  reads: GlossaryReads = NOTHING;
  #letters: readonly [number, number] = NO_LETTERS;

  constructor(
    readonly entry: Entry,
    public place: number,
  ) {}

  get findings(): BlockFindings | undefined {
    return this.#findings;
  }

  /** The recognisers have read the block. */
  take(findings: BlockFindings): void {
    this.#findings = findings;
    this.#letters = lettersOf(this.entry.block.text);
  }

  /** Cheap, and never wrong when it says no for a block that was read: the text has all letters of the words. */
  mayHold([low, high]: readonly [number, number]): boolean {
    return (this.#letters[0] & low) === low && (this.#letters[1] & high) === high;
  }

  /** What it took from the glossary would be otherwise now. */
  outdated(glossary: Glossary): boolean {
    return readsOtherwise(this.reads, this.place, glossary);
  }

  /** It has a place that the document's region decides about. */
  get doubtful(): boolean {
    return this.findings?.entities.candidates.some(isDoubtfulPlace) ?? false;
  }

  /** What stands in the block with what is known of the document. */
  read(entities: EntityKnowledge, glossary: Glossary): { resolved: ResolvedBlock; reads: GlossaryReads } {
    const { entry, findings, muted } = this;
    if (!findings) return { resolved: UNREAD, reads: NOTHING };
    const { block } = entry;
    const slogans = resolveSlogans(block, findings, this.place, glossary);
    const found = {
      figure: findings.figures.candidates,
      slogan: slogans.candidates,
      entity: resolveEntities(block, findings, entities, this.title),
    };
    const accepted = arbitrate(found, block.text, muted);
    return { resolved: { state: this, entry, found, accepted, spelled: slogans.spelled, muted }, reads: slogans.reads };
  }
}

/** Stands for every block that was not read yet: nothing is found in it. */
export const UNREAD: ResolvedBlock = {
  entry: { block: { text: '', raw: '', pieces: [], offsets: [] }, lines: [], gap: 0, stride: 0, passed: false },
  found: { figure: [], slogan: [], entity: [] },
  accepted: [],
  spelled: new Map(),
  muted: false,
};

const NO_LETTERS = [0, 0] as const;
const NOTHING: GlossaryReads = new Map();
const BUCKETS = 30;

/** Which of sixty buckets the letters of a text fall into. */
export function lettersOf(text: string): [number, number] {
  let low = 0;
  let high = 0;
  for (let i = 0; i < text.length; i++) {
    const bucket = text.charCodeAt(i) % (2 * BUCKETS);
    if (bucket < BUCKETS) low |= 1 << bucket;
    else high |= 1 << (bucket - BUCKETS);
  }
  return [low, high];
}
