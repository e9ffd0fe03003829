import { addRange, classTable } from '../text/charClasses';

/** What a character may be to the rules of entities. */
export const HAN = 1;
export const LATIN = 2;
export const DIGIT = 4;
/** A character that counts meetings. */
export const NUMERAL = 8;
/** 第, 党 and the numerals: the number of a meeting may begin there. */
export const MEETING_NUMBER = 16;
/** 届, 次 and 大, which make a meeting of the number before them. */
export const MEETING_UNIT = 32;
/** `·` between the parts of a foreign name. */
export const DOT = 64;

function buildTable(): Uint16Array {
  const table = classTable({
    〇一二三四五六七八九十0123456789: NUMERAL | MEETING_NUMBER,
    百: NUMERAL,
    第党: MEETING_NUMBER,
    届次大: MEETING_UNIT,
    '·': DOT,
  });
  addRange(table, 0x3400, 0x9fff, HAN);
  // Surrogates: rare characters of names beyond the basic plane.
  addRange(table, 0xd840, 0xdfff, HAN);
  addRange(table, 0x41, 0x5a, LATIN);
  addRange(table, 0x61, 0x7a, LATIN);
  addRange(table, 0x30, 0x39, DIGIT);
  return table;
}

const TABLE = buildTable();

/** The class bits of the UTF-16 unit at an offset; 0 behind the text. */
export const classAt = (text: string, at: number): number => (at < text.length ? (TABLE[text.charCodeAt(at)] ?? 0) : 0);
