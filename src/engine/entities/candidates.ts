import type { EntityAttributes, EntityCandidate, EntityKind, RuleId } from '../model';
import type { Token } from './tokens';

/** What every rule reads: a block's folded text, cut into words. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Index of the token that covers an offset. */
  readonly tokenAt: (offset: number) => number;
}

/** Adds a candidate; a rule calls it for each name it sees. */
export function entity(
  kind: EntityKind,
  start: number,
  end: number,
  rule: RuleId,
  score: number,
  attributes: EntityAttributes = {},
): EntityCandidate {
  return { layer: 'entity', kind, start, end, rule, score: Math.max(0, Math.min(1, score)), attributes };
}

/** Index of the token that covers an offset, for tokens without gaps. */
export function tokenIndex(tokens: readonly Token[], length: number): (offset: number) => number {
  const index = new Int32Array(length + 1).fill(tokens.length);
  for (const [i, { start, end }] of tokens.entries()) index.fill(i, start, end);
  return (offset) => index[offset] ?? tokens.length;
}

const LEVELS = '省市区县州旗盟镇乡';

/** 省, 市, 县 … that stands for the body's own place. */
export const isLevel = (sign: string | undefined): boolean => !!sign && LEVELS.includes(sign);
