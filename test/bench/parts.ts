import { analyze } from '../../src/engine/analyze';
import { scanEntities } from '../../src/engine/entities/scan';
import { scanFigures } from '../../src/engine/figures/scan';
import type { Resources } from '../../src/engine/resources';
import { scanSlogans } from '../../src/engine/slogans/scan';
import { DocumentBlocks } from '../../src/engine/text/blocks';
import { fold } from '../../src/engine/text/fold';
import { measure } from './measure';

/** How fast a part of the engine is over a text; the last part is what the whole takes beyond the others. */
export interface PartSpeed {
  readonly part: string;
  /** Median of the rounds. */
  readonly milliseconds: number;
  readonly charactersPerSecond: number;
}

/** Times each part alone, turn by turn. The recognisers read the text's blocks, each of them anew in each round. */
export function speedOfParts(text: string, resources: Resources, rounds: number): PartSpeed[] {
  const blocks = DocumentBlocks.of(text).entries.map(({ block }) => block.text);
  const each = (scan: (block: string) => unknown) => () => {
    for (const block of blocks) scan(block);
  };
  const timings = measure(rounds, {
    'widths (part of blocks)': () => fold(text),
    blocks: () => DocumentBlocks.of(text),
    figures: each(scanFigures),
    slogans: each((block) => scanSlogans(block, resources)),
    entities: each((block) => scanEntities(block, resources)),
    whole: () => analyze(text, resources),
  });
  const speeds = Object.entries(timings).map(([part, { median }]) => speedOf(part, median, text));
  const time = (part: string): number => timings[part]?.median ?? NaN;
  const rest = time('whole') - ['blocks', 'figures', 'slogans', 'entities'].reduce((sum, part) => sum + time(part), 0);
  return [...speeds, speedOf('outline, document pass, marks (whole less the rest)', rest, text)];
}

const speedOf = (part: string, milliseconds: number, text: string): PartSpeed => ({
  part,
  milliseconds,
  charactersPerSecond: (text.length / milliseconds) * 1000,
});
