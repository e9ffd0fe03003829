import type { Reading } from '../corrections/reading';
import type { Span } from '../engine/model';
import type { DefinitionLink } from './definitions';
import { nameAt } from './namesakes';

/**
 * From a short form to the first place where the text has the full name, and from a later mention to the first one. A
 * first mention in full leads nowhere.
 */
export function entityDefinitions(reading: Reading, offset: number): readonly DefinitionLink[] {
  const mark = reading.markAt(offset).find(({ layer }) => layer === 'entity');
  if (mark?.layer !== 'entity') return [];
  const { all } = nameAt(reading, mark);
  const full = mark.attributes.fullName;
  const defined =
    full === undefined
      ? undefined
      : (all.find(({ text }) => text === full) ??
        reading.marks.find(({ layer, text }) => layer === 'entity' && text === full));
  const focus = defined ?? all[0];
  if (!focus || focus.start === mark.start) return [];
  return [{ origin: span(mark), target: lineAround(reading.text, focus), focus: span(focus) }];
}

const span = ({ start, end }: Span): Span => ({ start, end });

/** The whole lines of a span, which Peek shows. */
function lineAround(text: string, { start, end }: Span): Span {
  const after = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: after < 0 ? text.length : after };
}
