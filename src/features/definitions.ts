import type { Reading } from '../corrections/reading';
import type { Layer, Span } from '../engine/model';
import { entityDefinitions } from './entityDefinitions';
import type { VisibleLayers } from './layers';
import { sloganDefinitions } from './sloganDefinitions';

/** From words at the caret to a place of the same document that says what they are. All offsets are the document's. */
export interface DefinitionLink {
  /** The words that lead there. */
  readonly origin: Span;
  /** What to show of the place. */
  readonly target: Span;
  /** Where the caret goes; lies inside `target`. */
  readonly focus: Span;
}

/** The places that a layer knows for an offset, the best one first. */
export type Definer = (reading: Reading, offset: number) => readonly DefinitionLink[];

/** Each layer's own way; a layer without one has no definitions. */
const DEFINERS: Readonly<Partial<Record<Layer, Definer>>> = {
  slogan: sloganDefinitions,
  entity: entityDefinitions,
};

/** Where the document says what stands at an offset, as the shown layers know it. */
export const definitionsAt = (reading: Reading, offset: number, visible: VisibleLayers): readonly DefinitionLink[] =>
  [...visible].flatMap((layer) => DEFINERS[layer]?.(reading, offset) ?? []);
