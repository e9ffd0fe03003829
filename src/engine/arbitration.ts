import type { Candidate, Layer, Span } from './model';

/** Candidates of one block, before and after. */
export interface BlockCandidates {
  readonly figure: readonly Candidate[];
  readonly slogan: readonly Candidate[];
  readonly entity: readonly Candidate[];
}

/** Below this a candidate is doubtful: it is known, but not marked. */
export const SURE = 0.5;

/** Inside one layer the longest reading wins; among equals the surer, then the earlier. */
export function longestReading<C extends Candidate>(candidates: readonly C[]): C[] {
  const ranked = candidates
    .filter((candidate) => candidate.score >= SURE && candidate.end > candidate.start)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || b.score - a.score || a.start - b.start);
  const taken: C[] = [];
  const occupied = new Occupancy();
  for (const candidate of ranked) if (occupied.take(candidate)) taken.push(candidate);
  return taken.sort((a, b) => a.start - b.start);
}

/** Which offsets of a block are taken. */
class Occupancy {
  readonly #taken = new Set<number>();

  /** Takes the span when it is free. */
  take(span: Span): boolean {
    for (let i = span.start; i < span.end; i++) if (this.#taken.has(i)) return false;
    for (let i = span.start; i < span.end; i++) this.#taken.add(i);
    return true;
  }
}

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * Who may take words from whom: rules of the annotation guide that hold across layers.
 * @param muted the block is page chrome: it carries no figures
 */
export function arbitrate(found: BlockCandidates, muted: boolean): Candidate[] {
  const slogans = longestReading(found.slogan);
  const entities = longestReading(found.entity).filter(
    (entity) => !slogans.some((slogan) => takesEntity(slogan, entity)),
  );
  const figures = muted
    ? []
    : longestReading(found.figure).filter(
        (figure) =>
          !slogans.some((slogan) => takesFigure(slogan, figure)) && !entities.some((entity) => inside(figure, entity)),
      );
  return [...figures, ...slogans, ...entities].sort(
    (a, b) => a.start - b.start || b.end - a.end || order(a.layer) - order(b.layer),
  );
}

const order = (layer: Layer): number => (layer === 'slogan' ? 0 : layer === 'entity' ? 1 : 2);

/** Numerals inside idioms and numeral abbreviations are no figures; a real count inside a rallying phrase is one. */
function takesFigure(slogan: Candidate, figure: Candidate): boolean {
  if (!overlaps(slogan, figure)) return false;
  return (
    slogan.kind !== 'campaign' ||
    !/\d/.test(String(figure.attributes && 'decimal' in figure.attributes ? figure.attributes.decimal : ''))
  );
}

/** 中国 inside 中国特色社会主义 is no place, and a slogan's words make no name; a name may contain a slogan. */
function takesEntity(slogan: Candidate, entity: Candidate): boolean {
  return inside(entity, slogan) && entity.rule !== 'entity/certain';
}
