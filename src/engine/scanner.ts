import { entitySteps, scanEntities } from './entities/scan';
import { figureSteps, scanFigures } from './figures/scan';
import type { BlockFindings } from './model';
import type { Resources } from './resources';
import { scanSlogans, sloganSteps } from './slogans/scan';
import type { Steps } from './steps';

/** Texts whose findings are remembered beyond the blocks that show them: undone edits, lines that come again. */
const REMEMBERED = 4096;
/** From this length on a block is read in steps. */
const LONG = 1000;

/** The recognisers of all layers over one block. Findings are a pure function of the block's text and the resources. */
export class Scanner {
  readonly #known = new Map<string, BlockFindings>();

  constructor(private readonly resources: Resources) {}

  /** Yields now and then in a long text. */
  *scan(text: string): Steps<BlockFindings> {
    const known = this.#known.get(text);
    if (known) return known;
    const findings =
      text.length < LONG
        ? {
            figures: scanFigures(text),
            slogans: scanSlogans(text, this.resources),
            entities: scanEntities(text, this.resources),
          }
        : {
            figures: yield* figureSteps(text),
            slogans: yield* sloganSteps(text, this.resources),
            entities: yield* entitySteps(text, this.resources),
          };
    for (const oldest of this.#known.keys()) {
      if (this.#known.size < REMEMBERED) break;
      this.#known.delete(oldest);
    }
    this.#known.set(text, findings);
    return findings;
  }
}
