import type { ResolvedBlock } from '../../blockState';
import type { FigureCandidate } from '../../model';
import { toRaw } from '../../text/block';
import { relateFigures } from './relate';
import type { Relations } from './relations';

/** The figures that stand in one block with what its words say about them. */
export interface RelatedBlock {
  readonly figures: readonly FigureCandidate[];
  readonly relations: readonly Relations[];
  /** Places in `figures` by where they begin in the block's own characters. */
  readonly byStart: ReadonlyMap<number, number>;
}

export function relateBlock({ entry: { block }, accepted }: ResolvedBlock): RelatedBlock {
  const figures = accepted.filter((candidate) => candidate.layer === 'figure').sort((a, b) => a.start - b.start);
  return {
    figures,
    relations: relateFigures(block.text, figures),
    byStart: new Map(figures.map(({ start }, i) => [toRaw(block, start, 'start'), i])),
  };
}
