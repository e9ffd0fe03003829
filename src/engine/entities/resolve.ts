import type { EntityCandidate, ScannedDocument } from '../model';

/** The document pass of entities: per block, the candidates that stand once the whole document is known. */
export function resolveEntities(document: ScannedDocument): readonly (readonly EntityCandidate[])[] {
  return document.blocks.map((scanned) => scanned.entities.candidates);
}
