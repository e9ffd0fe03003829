import type { Analysis, Layer, Span } from '../engine/model';
import { lowerBound } from '../engine/sorted';

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
  const of = (layer: Layer): number => lowerBound(places[layer].starts, end) - lowerBound(places[layer].starts, start);
  return { figure: of('figure'), slogan: of('slogan'), entity: of('entity') };
}
