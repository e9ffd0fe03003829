import { classAt, CLAUSE_END } from './characters';

/** One clause of a sentence, and the sign after it. */
export interface Clause {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The sign that ends it; empty at the end of the block. */
  readonly sign: string;
  /** The sign before it; empty at the beginning of the block. */
  readonly before: string;
}

/** The clauses of a block in order; quotation marks and brackets end one too. Most are never asked for as a `Clause`. */
export class Clauses {
  /** Offsets of the signs, and of the block's end. */
  readonly #signs: number[] = [];

  constructor(readonly text: string) {
    for (let i = 0; i < text.length; i++) if ((classAt(text, i) & CLAUSE_END) !== 0) this.#signs.push(i);
    this.#signs.push(text.length);
  }

  get length(): number {
    return this.#signs.length;
  }

  /** Offset of the sign that ends a clause. */
  signOf(index: number): number {
    return this.#signs[index] ?? this.text.length;
  }

  /** Offset of a clause's first character, white space aside. */
  startOf(index: number): number {
    let start = index > 0 ? this.signOf(index - 1) + 1 : 0;
    const sign = this.signOf(index);
    while (start < sign && isSpace(this.text, start)) start++;
    return start;
  }

  /** Offset behind a clause's last character, white space aside. */
  endOf(index: number): number {
    const start = index > 0 ? this.signOf(index - 1) + 1 : 0;
    let end = this.signOf(index);
    while (end > start && isSpace(this.text, end - 1)) end--;
    return end;
  }

  at(index: number): Clause | undefined {
    if (index < 0 || index >= this.length) return undefined;
    const { text } = this;
    const start = this.startOf(index);
    const end = Math.max(start, this.endOf(index));
    return {
      text: text.slice(start, end),
      start,
      end,
      sign: text.charAt(this.signOf(index)),
      before: index > 0 ? text.charAt(this.signOf(index - 1)) : '',
    };
  }
}

const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
};

/** Only Chinese characters: no figures, no Latin letters. */
export const isHan = (text: string): boolean => /^[\u4E00-\u9FFF]+$/.test(text);

/** At how many places two clauses of one length have the same character. */
export function sharedPlaces(a: string, b: string): number {
  let shared = 0;
  for (let i = 0; i < a.length; i++) if (a.charAt(i) === b.charAt(i)) shared++;
  return shared;
}

/** 大抓项目,抓大项目: the same characters in another order. */
export const isChiasmus = (a: string, b: string): boolean =>
  a !== b && a.length === b.length && b.includes(a.charAt(0)) && [...a].sort().join('') === [...b].sort().join('');
