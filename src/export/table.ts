import type { Reading } from '../corrections/reading';
import type { Mark } from '../engine/model';
import { copiesOf } from '../features/counts';
import { figureEnglish } from '../features/figureEnglish';
import { normalisedValue } from '../features/figureValue';
import { alignColumns, printable } from './plainText';
import { Positions } from './positions';
import { summaryOf } from './summary';

/** Terminal columns after which a cell may push its row to the right. */
const WIDEST_CELL = 40;

export interface TableOptions {
  /** Names that their rules are not sure of too, with `?` behind their kind; the summing-up does not count them. */
  readonly doubtful?: boolean;
}

/**
 * The annotations of one document as columns for people: place, layer, kind, words, value, value in English or what
 * stands behind a slogan or a name. The first line sums up; an empty line ends the document.
 */
export function toTable(reading: Reading, label: string, { doubtful = false }: TableOptions = {}): string {
  const positions = new Positions(reading.text);
  const names = doubtful ? reading.doubtfulIn({ start: 0, end: reading.text.length }) : [];
  const unsure = new Set(names);
  const shown = names.length
    ? [...reading.marks, ...names].sort((a, b) => a.start - b.start || b.end - a.end)
    : reading.marks;
  const rows = firstCopies(reading, shown).map((mark) => {
    const { line, column } = positions.at(mark.start);
    const [value, words] = readingOfMark(mark);
    const kind = unsure.has(mark) ? `${mark.kind}?` : mark.kind;
    return [`${line}:${column}`, mark.layer, kind, mark.text, value, words].map(printable);
  });
  return [`${printable(label)}: ${summaryOf(reading)}`, ...alignColumns(rows, WIDEST_CELL), '', ''].join('\n');
}

/** Of an article that stands in the document twice, the marks of the first copy only; marks outside articles stay. */
function firstCopies(reading: Reading, marks: readonly Mark[]): readonly Mark[] {
  const copies = copiesOf(reading);
  let next = 0;
  return marks.filter((mark) => {
    while ((copies[next]?.end ?? Infinity) <= mark.start) next++;
    return mark.start < (copies[next]?.start ?? Infinity);
  });
}

function readingOfMark(mark: Mark): readonly [value: string, words: string] {
  switch (mark.layer) {
    case 'figure': {
      const value = normalisedValue(mark) ?? '';
      const { unit } = mark.attributes;
      // A date's English is its value over again.
      const words = mark.kind === 'date' ? '' : (figureEnglish(mark) ?? '');
      return [value && unit ? `${value} ${unit}` : value, words];
    }
    case 'slogan':
      return ['', mark.attributes.items?.join(' · ') ?? ''];
    case 'entity':
      return ['', mark.attributes.fullName ?? ''];
  }
}
