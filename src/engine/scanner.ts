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

/** The recognisers of all layers. Findings are a pure function of a block's text and the resources. */
export class Scanner {
  readonly #known = new Map<string, BlockFindings>();

  constructor(private readonly resources: Resources) {}

  /**
   * What the recognisers find in each text. One recogniser reads all texts before the next one does: code and tables of
   * one stay in the processor's caches, where taking turns at each text took half as long again. Yields after each
   * text and now and then in a long one.
   */
  *scan(texts: readonly string[]): Steps<BlockFindings[]> {
    const { resources } = this;
    const findings = texts.map((text) => this.#known.get(text));
    const fresh = [...new Set(texts.filter((_, i) => !findings[i]))];
    const figures = yield* inTurn(fresh, scanFigures, figureSteps);
    const slogans = yield* inTurn(
      fresh,
      (text) => scanSlogans(text, resources),
      (text) => sloganSteps(text, resources),
    );
    const entities = yield* inTurn(
      fresh,
      (text) => scanEntities(text, resources),
      (text) => entitySteps(text, resources),
    );
    const found = new Map<string, BlockFindings>();
    for (const [i, text] of fresh.entries())
      found.set(text, {
        figures: figures[i] as BlockFindings['figures'],
        slogans: slogans[i] as BlockFindings['slogans'],
        entities: entities[i] as BlockFindings['entities'],
      });
    this.#remember(found);
    return texts.map((text, i) => findings[i] ?? (found.get(text) as BlockFindings));
  }

  #remember(found: ReadonlyMap<string, BlockFindings>): void {
    for (const oldest of this.#known.keys()) {
      if (this.#known.size + found.size <= REMEMBERED) break;
      this.#known.delete(oldest);
    }
    for (const [text, findings] of found) this.#known.set(text, findings);
  }
}

function* inTurn<T>(
  texts: readonly string[],
  scan: (text: string) => T,
  steps: (text: string) => Steps<T>,
): Steps<T[]> {
  const all: T[] = [];
  for (const text of texts) {
    all.push(text.length < LONG ? scan(text) : yield* steps(text));
    yield;
  }
  return all;
}
