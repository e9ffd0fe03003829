import type { Span } from '../../model';

/** What a figure is said to be: something reached, something aimed at, a bound that is set, a rule that applies. */
export type Status = 'result' | 'target' | 'limit' | 'rule';

/** How another figure of the block belongs to one. */
export type Role =
  /** The amount or rate that this growth, rank or share is about. */
  | 'level'
  /** How much this level grew or fell. */
  | 'growth'
  /** Where this level or growth ranks. */
  | 'rank'
  /** Something else that is said of the same: its share, its total, the rate at which it is done. */
  | 'aspect'
  /** The level before and the level after one change (从11件提高到24件). */
  | 'from'
  | 'to';

/** Another figure of the block, by its place in the list of figures. */
export interface Link {
  readonly role: Role;
  readonly figure: number;
}

/** When a figure holds: a date among the figures, of a range of years the nth one. */
export interface Period {
  readonly figure: number;
  readonly nth?: number;
  /** The date opens an earlier sentence of the paragraph. */
  readonly frame?: true;
}

/** What a figure is measured against that is no earlier time: 高于全国3.7个百分点. */
export interface Comparator {
  readonly at: Span;
  /** Where its words begin: 高于. */
  readonly from: number;
  readonly direction: 'above' | 'below' | 'equal';
}

/**
 * What the sentence says about a figure, so that it reads as a row of a table. Offsets count in the block's text and
 * figures by their place in the block's list: an edit elsewhere changes nothing here.
 */
export interface Relations {
  /** What the figure measures, as the text names it. */
  readonly indicator?: Span;
  /** The indicator is named with another figure (of which this one is the growth, the rank …). */
  readonly inherited?: true;
  /** What of the indicator is meant, where the figure's own words say that: 增速, 办结率, 总面积. */
  readonly aspect?: Span;
  /** Of an indicator that names several: the one that is meant (A、B分别增长x、y). */
  readonly member?: Span;
  /** Of whom or where it holds: 全市; of a rank: among whom (全国). */
  readonly scope?: Span;
  readonly period?: Period;
  /** Of a change: the period that it counts from (比2020年增加94人). */
  readonly base?: Period;
  /** What one such figure is counted for: 头 in 600元/头, 万人 in 每万人12.5张. */
  readonly per?: string;
  readonly comparator?: Comparator;
  /** As far as the sentence itself tells. */
  readonly status?: Status;
  /** The status rests on a word that is used of what was done and of what is to be (加快建设, 将, 位居). */
  readonly weak?: true;
  readonly links: readonly Link[];
}
