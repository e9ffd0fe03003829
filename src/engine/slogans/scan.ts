import type { Findings, SloganCandidate } from '../model';
import type { Resources } from '../resources';

/** Slogans of one block's folded text. */
export function scanSlogans(text: string, resources: Resources): Findings<SloganCandidate> {
  const candidates: SloganCandidate[] = [];
  for (let start = 0; start < text.length; start++) {
    const match = resources.slogans.matcher.longestAt(text, start);
    const entry = match && resources.slogans.entryOf(match);
    if (!entry) continue;
    const end = start + match.length;
    candidates.push({
      layer: 'slogan',
      kind: entry.kind,
      start,
      end,
      rule: 'slogan/lexicon',
      score: 0.9,
      attributes: { entry: entry.text },
    });
    start = end - 1;
  }
  return { candidates, facts: [] };
}
