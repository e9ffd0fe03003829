import { scanEntities } from './entities/scan';
import { scanFigures } from './figures/scan';
import type { ScannedBlock } from './model';
import type { Resources } from './resources';
import { scanSlogans } from './slogans/scan';

export type BlockFindings = Omit<ScannedBlock, 'block'>;

/**
 * The recognisers of all layers over one block. Findings are a pure function of the block's text, so those of the last
 * document and of the current one are kept: after an edit only blocks with new words are read again.
 */
export class Scanner {
  #current = new Map<string, BlockFindings>();
  #last: ReadonlyMap<string, BlockFindings> = new Map();

  constructor(private readonly resources: Resources) {}

  scan(text: string): BlockFindings {
    const known = this.#current.get(text) ?? this.#last.get(text) ?? this.#read(text);
    this.#current.set(text, known);
    return known;
  }

  /** A new version of the document begins: what only older ones said may be forgotten. */
  turn(): void {
    // An analysis that an edit cut short knows little; keep what the one before it knew.
    this.#last = this.#current.size >= this.#last.size / 2 ? this.#current : new Map([...this.#last, ...this.#current]);
    this.#current = new Map();
  }

  #read(text: string): BlockFindings {
    return {
      figures: scanFigures(text),
      slogans: scanSlogans(text, this.resources),
      entities: scanEntities(text, this.resources),
    };
  }
}
