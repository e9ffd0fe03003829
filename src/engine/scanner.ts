import { scanEntities } from './entities/scan';
import { scanFigures } from './figures/scan';
import type { BlockFindings } from './model';
import type { Resources } from './resources';
import { scanSlogans } from './slogans/scan';

/** Texts whose findings are remembered beyond the blocks that show them: undone edits, lines that come again. */
const REMEMBERED = 4096;
/** From this length on the layers of a block are steps of their own. */
const LONG = 1000;

/** The recognisers of all layers over one block. Findings are a pure function of the block's text and the resources. */
export class Scanner {
  readonly #known = new Map<string, BlockFindings>();

  constructor(private readonly resources: Resources) {}

  /** Yields between the layers of a long text. */
  *scan(text: string): Generator<undefined, BlockFindings> {
    const known = this.#known.get(text);
    if (known) return known;
    const pause = text.length >= LONG;
    const figures = scanFigures(text);
    if (pause) yield;
    const slogans = scanSlogans(text, this.resources);
    if (pause) yield;
    const findings = { figures, slogans, entities: scanEntities(text, this.resources) };
    for (const oldest of this.#known.keys()) {
      if (this.#known.size < REMEMBERED) break;
      this.#known.delete(oldest);
    }
    this.#known.set(text, findings);
    return findings;
  }
}
