import assert from 'node:assert/strict';
import { scanFigures } from '../../../src/engine/figures/scan';
import { fold } from '../../../src/engine/text/fold';
import type { FigureCandidate } from '../../../src/engine/model';

/** Figures of a line as the engine reads it, each in one row: span, kind, value, unit, approximation, change. */
export function rows(text: string): string[] {
  return scanFigures(fold(text)).candidates.map((figure) => row(text, figure));
}

/** The spans alone. */
export const spans = (text: string): string[] =>
  scanFigures(fold(text)).candidates.map(({ start, end }) => text.slice(start, end));

function row(text: string, { start, end, kind, attributes }: FigureCandidate): string {
  const { value, low, high, unit, approx, change, relative } = attributes;
  const parts: (string | number | undefined)[] = [
    text.slice(start, end),
    kind,
    low === undefined ? value : `${low}..${high ?? ''}`,
    unit,
    approx,
    change && `${change.direction}${change.basis ? `/${change.basis}` : ''}${change.mean ? '/mean' : ''}`,
    relative && `${relative.template}@${relative.year}`,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** Each text holds exactly the figures listed. */
export function reads(cases: Readonly<Record<string, readonly string[]>>): void {
  for (const [text, expected] of Object.entries(cases)) assert.deepEqual(rows(text), expected, text);
}

/** None of the texts holds a figure. */
export function readsNothing(texts: readonly string[]): void {
  for (const text of texts) assert.deepEqual(rows(text), [], text);
}
