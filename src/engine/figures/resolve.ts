import type { FigureCandidate, ScannedDocument } from '../model';

/** The document pass of figures: per block, the candidates with dates resolved against their article's date. */
export function resolveFigures(document: ScannedDocument): readonly (readonly FigureCandidate[])[] {
  return document.blocks.map((scanned) => scanned.figures.candidates);
}
