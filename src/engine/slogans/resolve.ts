import type { ScannedDocument, SloganCandidate } from '../model';

/** The document pass of slogans: per block, the candidates that stand once the whole document is known. */
export function resolveSlogans(document: ScannedDocument): readonly (readonly SloganCandidate[])[] {
  return document.blocks.map((scanned) => scanned.slogans.candidates);
}
