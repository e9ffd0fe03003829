import { addRange, classTable } from '../text/charClasses';

/** What a character may be to the rules of slogans. */
export const HAN = 1;
export const DIGIT = 2;
/** Ends a clause. */
export const CLAUSE_END = 4;
/** No part of a wording: quotation marks and spaces. */
export const DROPPED = 8;
/** `,` and `;`, which a wording knows as `、`. */
export const PAUSE = 16;
/** Counts the parts of a label: 两, 三 … */
export const COUNT = 32;
/** Goes on behind the last member of a series: 的, 等 … */
export const GOES_ON = 64;
export const OPENING_MARK = 128;
export const CLOSING_MARK = 256;

function buildTable(): Uint16Array {
  const table = classTable({
    '0123456789': DIGIT,
    '、,;。!?:()“”‘’《》\n': CLAUSE_END,
    '“”‘’"\' ': DROPPED,
    ',;': PAUSE,
    两双三四五六七八九: COUNT,
    的地得之等: GOES_ON,
    '“‘': OPENING_MARK,
    '”’': CLOSING_MARK,
  });
  addRange(table, 0x4e00, 0x9fff, HAN);
  return table;
}

const TABLE = buildTable();

/** The class bits of the UTF-16 unit at an offset; 0 behind the text. */
export const classAt = (text: string, at: number): number => (at < text.length ? (TABLE[text.charCodeAt(at)] ?? 0) : 0);
