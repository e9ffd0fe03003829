import type { Reading } from '../corrections/reading';
import type { FigureAttributes, Mark } from '../engine/model';
import { firstCopies } from './firstCopies';
import { alignColumns, printable } from './plainText';
import { Positions } from './positions';
import { summaryOf } from './summary';

/** Terminal columns after which a cell may push its row to the right. */
const WIDEST_CELL = 40;

/**
 * The annotations of one document as columns for people: place, layer, kind, words, reading. The first line sums up;
 * an empty line ends the document.
 */
export function toTable(reading: Reading, label: string): string {
  const positions = new Positions(reading.text);
  const rows = firstCopies(reading).marks.map((mark) => {
    const { line, column } = positions.at(mark.start);
    return [`${line}:${column}`, mark.layer, mark.kind, printable(mark.text), printable(readingOfMark(mark))];
  });
  return [`${printable(label)}: ${summaryOf(reading)}`, ...alignColumns(rows, WIDEST_CELL), '', ''].join('\n');
}

function readingOfMark(mark: Mark): string {
  switch (mark.layer) {
    case 'figure':
      return readingOfFigure(mark.attributes);
    case 'slogan':
      return mark.attributes.items?.join(' · ') ?? '';
    case 'entity':
      return mark.attributes.fullName ?? '';
  }
}

const APPROXIMATION = { about: '≈ ', more: '≥ ', less: '≤ ' } as const;
const DIRECTION = { up: '↑', down: '↓', flat: '→' } as const;

function readingOfFigure({ value, low, high, unit, approx, change }: FigureAttributes): string {
  const amount =
    value !== undefined ? show(value) : low !== undefined || high !== undefined ? `${show(low)} – ${show(high)}` : '';
  const measured = unit === '%' ? `${amount}%` : [amount, unit].filter(Boolean).join(' ');
  const parts: (string | undefined)[] = amount ? [(approx ? APPROXIMATION[approx] : '') + measured] : [];
  if (change) parts.push(DIRECTION[change.direction], change.basis);
  return parts.filter(Boolean).join(' ');
}

const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 12 });

const show = (value: number | string | undefined): string =>
  typeof value === 'number' ? NUMBERS.format(value) : (value ?? '');
