import type { Span } from '../model';

/** What a label stands for, as the text lists it. */
export interface ReadList extends Span {
  readonly items: readonly string[];
  /** A second name of the same list: “4”即四大园区,即… */
  readonly also?: string;
}

/** The longest stretch of text in which a label is looked for its list. */
export const REACH = 240;
export const SENTENCE_END = '。!?;';
