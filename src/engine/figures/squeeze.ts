/**
 * Text extracted from old pages sets digits apart: `1 9 9 8 年`, `5 . 8 %`. Single digits with single spaces between them,
 * and a unit behind them, are one number.
 */
const SPACED =
  /(?<![\d.] ?)\d(?:(?: \d){1,12}(?: ?\. ?\d(?: \d){0,3})?| ?\. ?\d(?: \d){0,3})(?= ?[年月日%‰万亿千百个元人户吨美公斤多余倍号后所项家种亩平岁辆台件天次门立兆瓦座米—~至])/g;

export interface Squeezed {
  readonly text: string;
  /** For each offset of `text`, the offset of the same character before squeezing. */
  readonly origin: Uint32Array;
}

/** The text without the spaces inside numbers; null where there are none. */
export function squeeze(text: string): Squeezed | null {
  if (!/\d [\d.]|\d\. \d/.test(text)) return null;
  let result = '';
  const origin: number[] = [];
  let from = 0;
  const copy = (to: number): void => {
    result += text.slice(from, to);
    for (let i = from; i < to; i++) origin.push(i);
    from = to;
  };
  for (const match of text.matchAll(SPACED)) {
    for (let i = match.index; i < match.index + match[0].length; i++) {
      if (text[i] !== ' ') continue;
      copy(i);
      from = i + 1;
    }
  }
  if (from === 0) return null;
  copy(text.length);
  origin.push(text.length);
  return { text: result, origin: Uint32Array.from(origin) };
}
