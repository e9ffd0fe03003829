import type { EntityCandidate, Findings } from '../model';
import type { Resources } from '../resources';

/** Entities of one block's folded text. */
export function scanEntities(text: string, resources: Resources): Findings<EntityCandidate> {
  const candidates: EntityCandidate[] = [];
  for (let start = 0; start < text.length; start++) {
    const match = resources.gazetteer.matcher.longestAt(text, start);
    if (!match) continue;
    const end = start + match.length;
    candidates.push({
      layer: 'entity',
      kind: 'place',
      start,
      end,
      rule: 'entity/gazetteer',
      score: 0.9,
      attributes: {},
    });
    start = end - 1;
  }
  return { candidates, facts: [] };
}
