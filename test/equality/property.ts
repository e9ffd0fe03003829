import fc from 'fast-check';
import type { Resources } from '../../src/engine/resources';
import type { Case } from './documents';
import { eventsOf } from './edits';
import { play } from './play';
import { eventsOfHistory, type History, historyOf, shrink } from './shrink';

export interface Failure {
  readonly difference: string;
  readonly history: History;
}

export interface Tally {
  runs: number;
  edits: number;
  characters: number;
  readonly failures: Failure[];
}

interface Options {
  readonly cases: fc.Arbitrary<Case>;
  readonly resources: Resources;
  readonly seed: number;
  readonly runs: number;
  /** After so many failures no more are looked for. */
  readonly failures: number;
  readonly progress?: (tally: Tally) => void;
}

/** Sequences of edits, each on a document of its own, and where a session then answers other than one analysis does. */
export function checkEquality(options: Options): Tally {
  const { cases, resources, seed, runs } = options;
  const tally: Tally = { runs: 0, edits: 0, characters: 0, failures: [] };
  const property = fc.property(cases, ({ document, commands }) => {
    if (tally.failures.length >= options.failures) return;
    const events = eventsOf(document, commands);
    tally.runs++;
    tally.characters += document.length;
    tally.edits += events.filter(({ type }) => type === 'edit').length;
    const found = play(document, events, resources);
    if (found) tally.failures.push(shrunk(historyOf(document, events), found, resources));
    options.progress?.(tally);
  });
  fc.assert(property, { seed, numRuns: runs });
  return tally;
}

/** What differs after the history; undefined where nothing does. */
export function replay(history: History, resources: Resources): string | undefined {
  const { document, events } = eventsOfHistory(history);
  return play(document, events, resources);
}

function shrunk(history: History, difference: string, resources: Resources): Failure {
  const small = shrink(history, (smaller) => replay(smaller, resources) !== undefined);
  return { history: small, difference: replay(small, resources) ?? difference };
}

/** Enough to make a unit test of. */
export const told = ({ difference, history }: Failure): string =>
  `${difference}\n${JSON.stringify(history.versions, undefined, 2)}`;
