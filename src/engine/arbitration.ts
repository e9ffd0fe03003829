import type {
  Candidate,
  EntityCandidate,
  FigureCandidate,
  Layer,
  RejectionReason,
  SloganCandidate,
  Span,
} from './model';

/** Candidates of one block. */
export interface BlockCandidates {
  readonly figure: readonly FigureCandidate[];
  readonly slogan: readonly SloganCandidate[];
  readonly entity: readonly EntityCandidate[];
}

/** Below this a candidate is doubtful: it is known, but not marked. */
export const SURE = 0.5;

/**
 * Who may take words from whom, by the precedence that the annotation guide states. Layers may overlap each other;
 * inside one the longest reading wins.
 * @param text the block's folded text, in which the candidates' offsets count
 * @param muted the block is page chrome: it carries no figures
 */
export function arbitrate(found: BlockCandidates, text: string, muted: boolean): readonly Candidate[] {
  const slogans = longestReading(found.slogan);
  const entities = without(longestReading(found.entity), slogans, sloganTakesEntity);
  const figures = muted
    ? []
    : without(
        without(longestReading(found.figure), slogans, (slogan, figure) => sloganTakesFigure(slogan, figure, text)),
        entities,
        entityTakesFigure,
      );
  return merged(merged(slogans, entities), figures);
}

/** Two lists in order as one. */
function merged(one: readonly Candidate[], other: readonly Candidate[]): readonly Candidate[] {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const all: Candidate[] = [];
  let i = 0;
  let k = 0;
  while (i < one.length || k < other.length) {
    const [a, b] = [one[i], other[k]];
    if (a && (!b || inOrder(a, b) <= 0)) {
      all.push(a);
      i++;
    } else if (b) {
      all.push(b);
      k++;
    }
  }
  return all;
}

const inOrder = (a: Candidate, b: Candidate): number =>
  a.start - b.start || b.end - a.end || ORDER[a.layer] - ORDER[b.layer];

const ORDER: Readonly<Record<Layer, number>> = { slogan: 0, entity: 1, figure: 2 };

/** A candidate of a block that was not marked, and what has its words. */
export interface BlockRejection {
  readonly candidate: Candidate;
  readonly reason: RejectionReason;
  readonly by?: Candidate;
}

/**
 * Why each candidate that `arbitrate` does not mark is not marked.
 * @param accepted the answer of `arbitrate` for the same block
 */
export function rejectionsOf(
  found: BlockCandidates,
  accepted: readonly Candidate[],
  text: string,
  muted: boolean,
): BlockRejection[] {
  const marked = new Set(accepted);
  const rivals = (candidate: Candidate): Candidate[] =>
    accepted.filter((other) => other.start < candidate.end && other.end > candidate.start);
  return [...found.figure, ...found.slogan, ...found.entity]
    .filter((candidate) => !marked.has(candidate) && !accepted.some((other) => isSameReading(other, candidate)))
    .map((candidate): BlockRejection => {
      if (candidate.score < SURE) return { candidate, reason: 'doubtful' };
      if (candidate.layer === 'figure' && muted) return { candidate, reason: 'chrome' };
      const others = rivals(candidate);
      const slogan = others.find(
        (other) =>
          other.layer === 'slogan' &&
          ((candidate.layer === 'figure' && sloganTakesFigure(other, candidate, text)) ||
            (candidate.layer === 'entity' && sloganTakesEntity(other, candidate))),
      );
      if (slogan) return { candidate, reason: 'inside-slogan', by: slogan };
      const entity = others.find((other) => other.layer === 'entity');
      if (candidate.layer === 'figure' && entity?.layer === 'entity' && entityTakesFigure(entity, candidate))
        return { candidate, reason: 'inside-entity', by: entity };
      const longer = others.find((other) => other.layer === candidate.layer);
      return longer ? { candidate, reason: 'longer-reading', by: longer } : { candidate, reason: 'longer-reading' };
    })
    .sort((a, b) => a.candidate.start - b.candidate.start || b.candidate.end - a.candidate.end);
}

/** From here on a name that is not marked is worth showing to those who ask for doubtful ones. */
const WORTH_SHOWING = 0.3;

/** The names of a block that were not marked for lack of certainty, the surest reading of each place; sorted. */
export function doubtfulNames(found: readonly EntityCandidate[], accepted: readonly Candidate[]): EntityCandidate[] {
  const names = accepted.filter(({ layer }) => layer !== 'figure');
  const overlaps = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;
  const standing: EntityCandidate[] = [];
  const ranked = found
    .filter(({ score }) => score >= WORTH_SHOWING && score < SURE)
    .sort((a, b) => b.score - a.score || b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const candidate of ranked)
    if (!names.some((name) => overlaps(name, candidate)) && !standing.some((other) => overlaps(other, candidate)))
      standing.push(candidate);
  return standing.sort((a, b) => a.start - b.start);
}

/** Two rules found the same: nothing was rejected. */
const isSameReading = (one: Candidate, other: Candidate): boolean =>
  one.layer === other.layer && one.kind === other.kind && one.start === other.start && one.end === other.end;

/** Inside one layer the longest reading wins; among equals the surer, then the earlier. Sorted by start. */
export function longestReading<C extends Candidate>(candidates: readonly C[]): readonly C[] {
  if (standAsTheyAre(candidates)) return candidates;
  const ranked = candidates
    .filter((candidate) => candidate.score >= SURE && candidate.end > candidate.start)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || b.score - a.score || a.start - b.start);
  const taken = new Uint8Array(ranked.reduce((end, candidate) => Math.max(end, candidate.end), 0));
  return ranked
    .filter(({ start, end }) => {
      // A longer reading that overlaps covers one of this one's two ends.
      if (taken[start] || taken[end - 1]) return false;
      taken.fill(1, start, end);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}

/** Sure, in order and apart from each other, as most are found. */
function standAsTheyAre(candidates: readonly Candidate[]): boolean {
  let behind = 0;
  for (const { start, end, score } of candidates) {
    if (score < SURE || start < behind || end <= start) return false;
    behind = end;
  }
  return true;
}

/** The candidates that no taker takes; both sorted by start and free of overlaps among themselves. */
function without<C extends Span, T extends Span>(
  candidates: readonly C[],
  takers: readonly T[],
  takes: (taker: T, candidate: C) => boolean,
): readonly C[] {
  if (takers.length === 0 || candidates.length === 0) return candidates;
  let first = 0;
  return candidates.filter((candidate) => {
    while ((takers[first]?.end ?? Infinity) <= candidate.start) first++;
    for (let i = first; i < takers.length; i++) {
      const taker = takers[i];
      if (!taker || taker.start >= candidate.end) break;
      if (takes(taker, candidate)) return false;
    }
    return true;
  });
}

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/**
 * Numerals of idioms, images and numeral abbreviations count nothing. A real count inside a rallying phrase does
 * (培养10万名…人才), and inside a formulation when it is written in digits (延长30年, but not 百年未有之大变局).
 */
function sloganTakesFigure(slogan: SloganCandidate, figure: FigureCandidate, text: string): boolean {
  switch (slogan.kind) {
    case 'campaign':
      return false;
    case 'formulation':
      return figure.kind !== 'ordinal' && !/\d/.test(text.slice(figure.start, figure.end));
    default:
      // A figure that reaches out of a numeral label is a longer reading of the same words.
      return inside(figure, slogan);
  }
}

/**
 * A name inside a formulation stays (湖北 in 美丽湖北), and so does a paper that is a label too (中央八项规定); else the words
 * of an idiom, an image or a label make no name.
 */
function sloganTakesEntity(slogan: SloganCandidate, entity: EntityCandidate): boolean {
  if (entity.kind === 'document') return false;
  return slogan.kind !== 'formulation' && slogan.kind !== 'campaign' && inside(entity, slogan);
}

/** A number inside a name belongs to the name (武汉市第一医院, 党的二十大). */
function entityTakesFigure(entity: EntityCandidate, figure: FigureCandidate): boolean {
  return inside(figure, entity);
}
