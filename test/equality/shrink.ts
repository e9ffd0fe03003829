import { type Event, lineStarts } from './edits';

/** A document through its versions, and what happened after each. */
export interface History {
  readonly versions: readonly { readonly text: string; readonly then: readonly Exclude<Event, { type: 'edit' }>[] }[];
}

/** The same history as versions of the text. */
export function historyOf(document: string, events: readonly Event[]): History {
  const versions = [{ text: document, then: [] as Exclude<Event, { type: 'edit' }>[] }];
  for (const event of events) {
    const last = versions[versions.length - 1] as (typeof versions)[number];
    if (event.type !== 'edit') last.then.push(event);
    else {
      let { text } = last;
      for (const { offset, length, text: put } of event.changes)
        text = text.slice(0, offset) + put + text.slice(offset + length);
      versions.push({ text, then: [] });
    }
  }
  return { versions };
}

/** A document and events again; each edit is one change: what stands between the common beginning and the common end. */
export function eventsOfHistory({ versions }: History): { document: string; events: Event[] } {
  const events: Event[] = [];
  for (const [i, { text, then }] of versions.entries()) {
    const before = versions[i - 1]?.text;
    if (before !== undefined) events.push({ type: 'edit', changes: [changeBetween(before, text)] });
    events.push(...then);
  }
  return { document: versions[0]?.text ?? '', events };
}

function changeBetween(before: string, after: string): { offset: number; length: number; text: string } {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { offset: head, length: before.length - head - tail, text: after.slice(head, after.length - tail) };
}

/**
 * The smallest history found that still fails: fewer versions, fewer steps between them, fewer lines (a line goes from
 * all versions at once), shorter lines. Versions and not commands are made smaller, because a line less moves what
 * every later command would hit.
 */
export function shrink(history: History, fails: (history: History) => boolean, attempts = 4000): History {
  let left = attempts;
  const still = (smaller: History): boolean => left-- > 0 && fails(smaller);
  let best = history;
  for (;;) {
    const before = best;
    best = fewer(
      best,
      ({ versions }) => versions,
      (versions) => ({ versions }),
      still,
      1,
    );
    best = fewer(best, looseEvents, withoutOtherEvents(best), still);
    best = fewer(best, linesIn, (lines) => onlyLines(best, new Set(lines)), still);
    for (const line of linesIn(best)
      .filter((one) => one.trim() !== '')
      .slice(0, 60)) {
      const at: { current: string } = { current: line };
      const base = best;
      best = fewer(
        best,
        () => [...at.current],
        (signs) => renamed(base, line, signs.join('')),
        (smaller) => still(smaller),
      );
    }
    if (left <= 0 || sizeOf(best) >= sizeOf(before)) return best;
  }
}

/** Leaves out parts as long as the rest still fails: halves first, then ever smaller runs, at last single ones. */
function fewer<T>(
  history: History,
  partsOf: (history: History) => readonly T[],
  make: (parts: readonly T[]) => History,
  still: (history: History) => boolean,
  least = 0,
): History {
  let best = history;
  let parts = partsOf(history);
  for (let run = parts.length >> 1 || 1; run >= 1; run = run === 1 ? 0 : run >> 1)
    for (let at = 0; at < parts.length;) {
      const rest = [...parts.slice(0, at), ...parts.slice(at + run)];
      const smaller = rest.length >= least ? make(rest) : undefined;
      if (smaller && still(smaller)) [best, parts] = [smaller, rest];
      else at += run;
    }
  return best;
}

const sizeOf = (history: History): number => JSON.stringify(history).length;

type Loose = { readonly version: number; readonly index: number };

const looseEvents = ({ versions }: History): Loose[] =>
  versions.flatMap(({ then }, version) => then.map((_, index) => ({ version, index })));

function withoutOtherEvents(history: History): (kept: readonly Loose[]) => History {
  return (kept) => ({
    versions: history.versions.map(({ text, then }, version) => ({
      text,
      then: then.filter((_, index) => kept.some((one) => one.version === version && one.index === index)),
    })),
  });
}

const split = (text: string): string[] =>
  lineStarts(text).map((start, i, all) => text.slice(start, all[i + 1] ?? text.length));

const linesIn = ({ versions }: History): string[] => [...new Set(versions.flatMap(({ text }) => split(text)))];

function mapLines(history: History, change: (line: string) => string): History {
  return {
    versions: history.versions.map(({ text, then }) => ({ text: split(text).map(change).join(''), then })),
  };
}

const onlyLines = (history: History, kept: ReadonlySet<string>): History =>
  mapLines(history, (line) => (kept.has(line) ? line : ''));

const renamed = (history: History, line: string, as: string): History =>
  mapLines(history, (one) => (one === line ? as : one));
