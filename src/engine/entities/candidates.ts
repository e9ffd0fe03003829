import type { EntityAttributes, EntityCandidate, EntityKind, RuleId } from '../model';
import type { Locality } from './localities';
import type { RoleSet } from './roles';
import type { Token } from './tokens';

/** What every rule reads: a block's folded text, cut into words. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Indexes of the tokens at which a rule may begin, in order: most words of a text are none of them. */
  readonly notable: readonly number[];
  /** All roles that a token of the passage plays. */
  readonly roles: RoleSet;
  /** Index of the token that covers an offset. */
  readonly tokenAt: (offset: number) => number;
  /** Whether a piece of text is a frequent word of the language. */
  readonly isCommon: (word: string) => boolean;
  /** Towns, villages, roads … by their ends. */
  readonly localities: ReadonlyMap<number, Locality>;
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

/** Index of the token that covers an offset, for tokens without gaps; their number for an offset outside. */
export function tokenIndex(tokens: readonly Token[], length: number): (offset: number) => number {
  return (offset) => {
    if (offset < 0 || offset >= length) return tokens.length;
    // Tokens are short: the one looked for has an index not above the offset.
    let low = 0;
    let high = Math.min(offset, tokens.length - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((tokens[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}

const LEVELS = '省市区县州旗盟镇乡';

/** 省, 市, 县 … that stands for the body's own place. */
export const isLevel = (sign: string | undefined): boolean => !!sign && LEVELS.includes(sign);
