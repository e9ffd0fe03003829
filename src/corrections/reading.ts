import type { Analysis, Mark } from '../engine/model';

/** An analysis with a person's corrections laid over it: what all features read. */
export interface Reading extends Analysis {
  origin(mark: Mark): 'engine' | 'person';
}

/** A reading without corrections. */
export function readingOf(analysis: Analysis): Reading {
  return {
    version: analysis.version,
    text: analysis.text,
    outline: analysis.outline,
    marks: analysis.marks,
    marksIn: (span) => analysis.marksIn(span),
    markAt: (offset) => analysis.markAt(offset),
    byKey: (key) => analysis.byKey(key),
    origin: () => 'engine',
  };
}
