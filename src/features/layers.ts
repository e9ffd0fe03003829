import { LAYERS, type Layer, type Span } from '../engine/model';

/** One number a layer. */
export type Counts = Readonly<Record<Layer, number>>;

export const NO_COUNTS: Counts = { figure: 0, slogan: 0, entity: 0 };

/** Which layers are shown. */
export type VisibleLayers = ReadonlySet<Layer>;

export const addCounts = (a: Counts, b: Counts): Counts => ({
  figure: a.figure + b.figure,
  slogan: a.slogan + b.slogan,
  entity: a.entity + b.entity,
});

/** Counts marks in any span in logarithmic time, after one pass over all. */
export class MarkCounter {
  readonly #starts: Readonly<Record<Layer, number[]>> = { figure: [], slogan: [], entity: [] };

  /** @param marks sorted by start */
  constructor(marks: readonly { readonly layer: Layer; readonly start: number }[]) {
    for (const mark of marks) this.#starts[mark.layer].push(mark.start);
  }

  /** Marks that begin inside the span. */
  countIn(span: Span): Counts {
    const [figure, slogan, entity] = LAYERS.map(
      (layer) => below(this.#starts[layer], span.end) - below(this.#starts[layer], span.start),
    );
    return { figure: figure ?? 0, slogan: slogan ?? 0, entity: entity ?? 0 };
  }
}

/** How many of the sorted numbers are smaller. */
function below(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
