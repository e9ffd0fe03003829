import fc from 'fast-check';
import type { Span } from '../../src/engine/model';
import type { TextChange } from '../../src/engine/session';
import { DATE_LINES, LINES, TITLES, TYPED, WORDS } from './lines';

/** What happens to a session: changes of one edit, a little work, a look at the answer (at once or after all else). */
export type Event =
  | { readonly type: 'edit'; readonly changes: readonly TextChange[] }
  | { readonly type: 'step'; readonly budget: number; readonly focus?: Span }
  | { readonly type: 'look'; readonly late: boolean };

/** Counted in lines and columns that wrap around, so that it is somewhere in every text. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** What a person does to a text, before it is known which text that is. */
export type Command =
  | {
      readonly type: 'type';
      readonly at: Place;
      readonly words: readonly string[];
      readonly budgets: readonly number[];
    }
  | { readonly type: 'backspace'; readonly at: Place; readonly count: number }
  | { readonly type: 'erase'; readonly at: Place; readonly length: number }
  | { readonly type: 'paste'; readonly at: Place; readonly text: string; readonly whole: boolean }
  | { readonly type: 'cut'; readonly line: number; readonly count: number; readonly to: number | undefined }
  | { readonly type: 'duplicate'; readonly line: number; readonly count: number; readonly to: number }
  | { readonly type: 'join'; readonly line: number; readonly count: number }
  | { readonly type: 'blank'; readonly line: number; readonly count: number; readonly apart: number }
  | { readonly type: 'lineEnds'; readonly line: number | undefined; readonly as: string }
  | { readonly type: 'replaceLine'; readonly line: number; readonly text: string }
  | { readonly type: 'replaceAll'; readonly word: string; readonly by: string }
  | { readonly type: 'undo' | 'redo'; readonly count: number }
  | { readonly type: 'step'; readonly budget: number; readonly focus: Place | undefined }
  | { readonly type: 'look'; readonly late: boolean };

const anyLine = fc.oneof({ weight: 2, arbitrary: fc.nat(8) }, { weight: 3, arbitrary: fc.noBias(fc.nat()) });
const anyPlace: fc.Arbitrary<Place> = fc.record({
  line: anyLine,
  column: fc.oneof(fc.constant(0), fc.constant(-1), fc.noBias(fc.nat())),
});
/** Keeps the literal type of a command's name. */
const is = <T extends Command['type']>(type: T): fc.Arbitrary<T> => fc.constant(type);
const few = fc.integer({ min: 1, max: 4 });
const aTitleOrDate = fc.constantFrom(...TITLES, ...DATE_LINES);

/**
 * @param own lines that answer to those of the document
 * @param pages what may be pasted as a page
 */
export function commands(own: readonly string[], pages: fc.Arbitrary<string>): fc.Arbitrary<Command> {
  const aLine = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...own) },
    { weight: 1, arbitrary: fc.constantFrom(...LINES) },
    { weight: 2, arbitrary: aTitleOrDate },
  );
  const lines = fc
    .tuple(fc.array(aLine, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\n', '\n\n', '\r\n'))
    .map(([chosen, end]) => chosen.map((line) => line + end).join(''));
  const typed = fc.record({
    type: is('type'),
    at: anyPlace,
    words: fc.array(fc.constantFrom(...TYPED), { minLength: 1, maxLength: 5 }),
    budgets: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 4 }),
  });
  return fc.oneof(
    { weight: 8, arbitrary: typed },
    { weight: 4, arbitrary: fc.record({ type: is('backspace'), at: anyPlace, count: few }) },
    {
      weight: 4,
      arbitrary: fc.record({
        type: is('erase'),
        at: anyPlace,
        length: fc.oneof(fc.nat(40), fc.nat(400), fc.noBias(fc.nat(3000))),
      }),
    },
    { weight: 5, arbitrary: fc.record({ type: is('paste'), at: anyPlace, text: lines, whole: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ type: is('paste'), at: anyPlace, text: pages, whole: fc.constant(true) }) },
    {
      weight: 3,
      arbitrary: fc.record({ type: is('cut'), line: anyLine, count: few, to: fc.option(anyLine, { nil: undefined }) }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ type: is('duplicate'), line: anyLine, count: fc.oneof(few, fc.nat(60)), to: anyLine }),
    },
    { weight: 3, arbitrary: fc.record({ type: is('join'), line: anyLine, count: few }) },
    { weight: 2, arbitrary: fc.record({ type: is('blank'), line: anyLine, count: few, apart: fc.nat(3) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        type: is('lineEnds'),
        line: fc.option(anyLine, { nil: undefined }),
        as: fc.constantFrom('\n', '\r\n', '\r\n', '\r'),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ type: is('replaceLine'), line: anyLine, text: aLine }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        type: is('replaceAll'),
        word: fc.constantFrom(...WORDS),
        by: fc.constantFrom(...WORDS, ''),
      }),
    },
    { weight: 3, arbitrary: fc.record({ type: is('undo'), count: few }) },
    { weight: 2, arbitrary: fc.record({ type: is('redo'), count: few }) },
    {
      weight: 5,
      arbitrary: fc.record({
        type: is('step'),
        budget: fc.oneof(fc.nat(6), fc.nat(80)),
        focus: fc.option(anyPlace, { nil: undefined }),
      }),
    },
    { weight: 5, arbitrary: fc.record({ type: is('look'), late: fc.boolean() }) },
  );
}

interface Done {
  readonly changes: readonly TextChange[];
  readonly inverse: readonly TextChange[];
}

/** A person at a text: knows what stands there and what was done, and turns commands into changes of that text. */
class Writer {
  readonly events: Event[] = [];
  readonly #done: Done[] = [];
  #undone: Done[] = [];

  constructor(private text: string) {}

  obey(command: Command): void {
    switch (command.type) {
      case 'type':
        return this.#type(command);
      case 'step': {
        const { budget, focus } = command;
        const start = focus && this.#offset(focus);
        this.events.push(
          start === undefined
            ? { type: 'step', budget }
            : { type: 'step', budget, focus: { start, end: Math.min(this.text.length, start + 200) } },
        );
        return;
      }
      case 'look':
        this.events.push(command);
        return;
      case 'undo':
        for (let i = 0; i < command.count; i++) this.#takeBack();
        return;
      case 'redo':
        for (let i = 0; i < command.count; i++) this.#again();
        return;
      default:
        this.#edit(this.#changesOf(command));
    }
  }

  #type({ at, words, budgets }: Extract<Command, { type: 'type' }>): void {
    let offset = this.#offset(at);
    for (const [i, sign] of [...words.join('')].entries()) {
      this.#edit([{ offset, length: 0, text: sign }]);
      offset += sign.length;
      const budget = budgets[i % Math.max(1, budgets.length)] ?? 0;
      if (budget > 0) this.events.push({ type: 'step', budget });
    }
  }

  #changesOf(command: Exclude<Command, { type: 'type' | 'step' | 'look' | 'undo' | 'redo' }>): TextChange[] {
    switch (command.type) {
      case 'backspace': {
        const end = this.#offset(command.at);
        const start = Math.max(0, end - command.count);
        return [{ offset: start, length: end - start, text: '' }];
      }
      case 'erase': {
        const offset = this.#offset(command.at);
        return [{ offset, length: Math.min(command.length, this.text.length - offset), text: '' }];
      }
      case 'paste': {
        const offset = this.#offset(command.whole ? { ...command.at, column: 0 } : command.at);
        return [{ offset, length: 0, text: command.text }];
      }
      case 'cut': {
        const { start, end } = this.#lines(command.line, command.count);
        const text = this.text.slice(start, end);
        const cut = { offset: start, length: end - start, text: '' };
        if (command.to === undefined) return [cut];
        const rest = this.text.slice(0, start) + this.text.slice(end);
        return [cut, { offset: lineStart(rest, command.to), length: 0, text }];
      }
      case 'duplicate': {
        const { start, end } = this.#lines(command.line, command.count);
        return [{ offset: lineStart(this.text, command.to), length: 0, text: this.text.slice(start, end) }];
      }
      case 'join': {
        const { start, end } = this.#lines(command.line, command.count);
        return [{ offset: start, length: end - start, text: this.text.slice(start, end).replace(/[\r\n]/g, '') }];
      }
      case 'blank': {
        const changes: TextChange[] = [];
        for (let i = 0; i < command.count; i++) {
          const offset = lineStart(this.text, command.line + i * command.apart);
          changes.push({ offset, length: 0, text: '\n' });
        }
        return changes.sort((a, b) => b.offset - a.offset);
      }
      case 'lineEnds': {
        const scope = command.line === undefined ? { start: 0, end: this.text.length } : this.#lines(command.line, 1);
        return [...this.text.slice(scope.start, scope.end).matchAll(/\r\n|\r|\n/g)]
          .map(({ index, 0: end }) => ({ offset: scope.start + index, length: end.length, text: command.as }))
          .reverse();
      }
      case 'replaceLine': {
        const { start, end } = this.#lines(command.line, 1);
        const content = this.text.slice(start, end).replace(/[\r\n]/g, '').length;
        return [{ offset: start, length: content, text: command.text }];
      }
      case 'replaceAll': {
        const changes: TextChange[] = [];
        const { word, by } = command;
        for (let at = this.text.indexOf(word); at >= 0; at = this.text.indexOf(word, at + word.length))
          changes.push({ offset: at, length: word.length, text: by });
        // From the end on, as editors tell it: then each offset holds although they apply one after the other.
        return changes.reverse();
      }
    }
  }

  #edit(changes: readonly TextChange[]): void {
    const did = this.#apply(changes);
    if (!did) return;
    this.#done.push(did);
    this.#undone = [];
  }

  #takeBack(): void {
    const last = this.#done.pop();
    if (!last) return;
    this.#apply(last.inverse);
    this.#undone.push(last);
  }

  #again(): void {
    const last = this.#undone.pop();
    if (!last) return;
    this.#apply(last.changes);
    this.#done.push(last);
  }

  #apply(changes: readonly TextChange[]): Done | undefined {
    const inverse: TextChange[] = [];
    for (const { offset, length, text } of changes) {
      inverse.unshift({ offset, length: text.length, text: this.text.slice(offset, offset + length) });
      this.text = this.text.slice(0, offset) + text + this.text.slice(offset + length);
    }
    if (changes.length === 0) return undefined;
    this.events.push({ type: 'edit', changes });
    return { changes, inverse };
  }

  #offset({ line, column }: Place): number {
    const { start, end } = this.#lines(line, 1);
    return column < 0 ? end : start + (column % (end - start + 1));
  }

  #lines(line: number, count: number): Span {
    const starts = lineStarts(this.text);
    const first = line % starts.length;
    return { start: starts[first] ?? 0, end: starts[first + count] ?? this.text.length };
  }
}

/** Where the lines of a text begin. */
export function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)];
}

function lineStart(text: string, line: number): number {
  const starts = lineStarts(text);
  return starts[line % starts.length] ?? 0;
}

/** The commands as what they do to this document. */
export function eventsOf(document: string, given: readonly Command[]): Event[] {
  const writer = new Writer(document);
  for (const command of given) writer.obey(command);
  return writer.events;
}
