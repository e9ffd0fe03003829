import { isDeepStrictEqual } from 'node:util';
import { analyze } from '../../src/engine/analyze';
import type { Analysis } from '../../src/engine/model';
import type { Resources } from '../../src/engine/resources';
import { Session } from '../../src/engine/session';
import type { Event } from './edits';

/** A clock that goes on by one at each look: a budget is a number of looks, and a run the same each time. */
export function ticking(): () => number {
  let now = 0;
  return () => now++;
}

/**
 * Lets a session live through the events, and at every look compares it with one analysis of the text as it then is;
 * late looks read the answer only after everything else has happened.
 * @returns what differs, first difference first; undefined where nothing does
 */
export function play(document: string, events: readonly Event[], resources: Resources): string | undefined {
  try {
    const session = new Session(document, 0, resources, ticking());
    const late: (() => string | undefined)[] = [];
    let text = document;
    let version = 0;
    const look = (): (() => string | undefined) => {
      while (session.step(500) === 'more');
      const [answer, wanted, at] = [session.snapshot(), text, version];
      return () => difference(answer, analyze(wanted, resources, at), wanted);
    };
    for (const event of events) {
      if (event.type === 'step') session.step(event.budget, event.focus);
      else if (event.type === 'edit') {
        for (const { offset, length, text: put } of event.changes)
          text = text.slice(0, offset) + put + text.slice(offset + length);
        session.edit(event.changes, ++version);
      } else if (event.late) late.push(look());
      else {
        const found = look()();
        if (found) return found;
      }
    }
    for (const compare of [look(), ...late]) {
      const found = compare();
      if (found) return found;
    }
    return undefined;
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

/** The first thing in which two answers for a text differ. */
export function difference(answer: Analysis, expected: Analysis, text: string): string | undefined {
  if (answer.version !== expected.version) return `version ${answer.version}, expected ${expected.version}`;
  if (answer.text !== text) return `the snapshot's text is another: ${JSON.stringify(answer.text.slice(0, 200))}`;
  return (
    firstOf('article', answer.outline.articles, expected.outline.articles) ??
    firstOf('chrome', answer.outline.chrome, expected.outline.chrome) ??
    firstOf('mark', answer.marks, expected.marks) ??
    samples(answer, expected, text)
  );
}

function firstOf(name: string, answer: readonly object[], expected: readonly object[]): string | undefined {
  for (let i = 0; i < Math.max(answer.length, expected.length); i++) {
    const [one, other] = [answer[i], expected[i]];
    if (one && other && isDeepStrictEqual({ ...one }, { ...other })) continue;
    return `${name} ${i} of ${answer.length}: ${JSON.stringify(one)}, expected (of ${expected.length}) ${JSON.stringify(other)}`;
  }
  return undefined;
}

/** What is asked for offset by offset, at a few of them. */
function samples(answer: Analysis, expected: Analysis, text: string): string | undefined {
  for (let part = 0; part < 4; part++) {
    const start = Math.floor((text.length * part) / 4);
    const span = { start, end: start + 40 };
    const found =
      firstOf(`mark in ${start}`, answer.marksIn(span), expected.marksIn(span)) ??
      firstOf(
        `doubtful name at ${start}`,
        answer.doubtfulIn({ start, end: start + 40 }),
        expected.doubtfulIn({ start, end: start + 40 }),
      ) ??
      firstOf(`rejection at ${start}`, answer.rejectedAt(start), expected.rejectedAt(start));
    if (found) return found;
  }
  const mark = expected.marks[expected.marks.length >> 1];
  const known = mark && answer.byKey(mark.key);
  return mark && known?.start !== mark.start ? `key ${mark.key} leads to ${known?.start ?? 'nothing'}` : undefined;
}
