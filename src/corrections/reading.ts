import type { Analysis, Mark } from '../engine/model';

/** An analysis with a person's corrections laid over it: what all features read. */
export interface Reading extends Analysis {
  origin(mark: Mark): 'engine' | 'person';
}

/** A reading without corrections. */
export function readingOf(analysis: Analysis): Reading {
  return {
    version: analysis.version,
    get text() {
      return analysis.text;
    },
    get outline() {
      return analysis.outline;
    },
    get marks() {
      return analysis.marks;
    },
    get places() {
      return analysis.places;
    },
    marksIn: (span) => analysis.marksIn(span),
    markAt: (offset) => analysis.markAt(offset),
    byKey: (key) => analysis.byKey(key),
    contextOf: (mark) => analysis.contextOf(mark),
    doubtfulIn: (span) => analysis.doubtfulIn(span),
    rejectedAt: (offset) => analysis.rejectedAt(offset),
    origin: () => 'engine',
  };
}
