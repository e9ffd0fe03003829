import type { FigureCandidate, Findings } from '../model';

const PERCENT = /(?<![\d.])\d{1,15}(?:\.\d{1,15})?%/g;

/** Figures of one block's folded text. */
export function scanFigures(text: string): Findings<FigureCandidate> {
  const candidates = [...text.matchAll(PERCENT)].map((match): FigureCandidate => {
    const decimal = match[0].slice(0, -1);
    return {
      layer: 'figure',
      kind: 'percent',
      start: match.index,
      end: match.index + match[0].length,
      rule: 'figure/percent',
      score: 1,
      attributes: { value: Number(decimal), decimal, unit: '%' },
    };
  });
  return { candidates, facts: [] };
}
