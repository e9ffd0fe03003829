import type { Analysis, Layer, Span } from '../engine/model';

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

/** Marks that begin inside the span, in logarithmic time. */
export function countIn({ places }: Pick<Analysis, 'places'>, { start, end }: Span): Counts {
  const of = (layer: Layer): number => below(places[layer].starts, end) - below(places[layer].starts, start);
  return { figure: of('figure'), slogan: of('slogan'), entity: of('entity') };
}

/** How many of the sorted numbers are smaller. */
export function below(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
