import type { Quotation } from '../../../engine/model';

/** What a check has found; no prose: hosts have the words. */
export type CheckCode =
  /** The same indicator and period with two values. */
  | 'two-values'
  /** The same number said of two scopes. */
  | 'two-scopes'
  /** Shares of a whole that do not make up 100. */
  | 'shares'
  /** A growth that two stated levels contradict. */
  | 'growth'
  /** A range whose first end is the greater one. */
  | 'backwards'
  /** 截止 in front of a time, where 截至 is meant. */
  | 'until';

/** Something about figures that does not fit, with its places and its arithmetic. */
export interface Finding {
  readonly code: CheckCode;
  /** Where it is told: the later place. */
  readonly at: Quotation;
  /** The other place, where there is one. */
  readonly other?: Quotation;
  /** Figures whose rows carry it. */
  readonly keys: readonly string[];
  /** What the words of the code have places for. */
  readonly args: readonly string[];
}
