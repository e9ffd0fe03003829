import type { Resources } from '../../src/engine/resources';
import { Session, type TextChange } from '../../src/engine/session';
import { opened, processorTime } from './growth';

/** Numbers from 0 to below 1, the same ones for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What one key does; undefined is Backspace. */
const KEYS = ['的', '推', '5', '，', '进', '0', '\n', undefined, '。', '设', '1', undefined] as const;

/**
 * Milliseconds of processor time for each of many keystrokes at random places of a document: the edit, and all steps until
 * the answer is complete again. Half of them strike within a paragraph, the others where they fall.
 * @param uncounted so many come first, until the code is compiled for a document of this size
 */
export function keystrokes(text: string, resources: Resources, count: number, uncounted = 200): number[] {
  const session = opened(text, resources);
  const random = numbers(text.length);
  const times: number[] = [];
  let now = text;
  for (let i = 0; i < uncounted + count; i++) {
    const change = keyAt(now, Math.floor(random() * now.length), KEYS[i % KEYS.length], i % 2 === 0);
    now = now.slice(0, change.offset) + change.text + now.slice(change.offset + change.length);
    // Flattened before the clock runs: an editor hands over flat strings.
    now.charCodeAt(change.offset);
    const start = processorTime();
    session.edit([change], i + 1);
    session.step(Infinity);
    if (i >= uncounted) times.push(processorTime() - start);
  }
  return times;
}

function keyAt(text: string, at: number, key: string | undefined, inParagraph: boolean): TextChange {
  const next = inParagraph ? text.indexOf('，', at) : at;
  const offset = next < 0 ? at : next;
  return key === undefined
    ? { offset: Math.max(0, offset - 1), length: Math.min(1, offset), text: '' }
    : { offset, length: 0, text: key };
}

/**
 * Milliseconds of each call of `step(budget)` until a text is read: of the clock, since that is how long others wait. A
 * first reading that is not counted warms the code up, as documents opened before do.
 */
export function stepsOf(text: string, resources: Resources, budget: number): number[] {
  let times: number[] = [];
  for (let round = 0; round < 2; round++) {
    times = [];
    const session = new Session(text, 0, resources, () => performance.now());
    for (let state = 'more'; state === 'more';) {
      const start = performance.now();
      state = session.step(budget);
      times.push(performance.now() - start);
    }
  }
  return times;
}
