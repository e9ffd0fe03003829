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

const SIGNS = '、,;。!?:()“”‘’《》\n';

/** The clauses of a block in order; quotation marks and brackets end one too. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !SIGNS.includes(text.charAt(i))) continue;
    const trimmed = text.slice(start, i);
    const lead = trimmed.length - trimmed.trimStart().length;
    clauses.push({
      text: trimmed.trim(),
      start: start + lead,
      end: start + lead + trimmed.trim().length,
      sign: text.charAt(i),
      before: text.charAt(start - 1),
    });
    start = i + 1;
  }
  return clauses;
}

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
  a !== b && [...a].sort().join('') === [...b].sort().join('');
