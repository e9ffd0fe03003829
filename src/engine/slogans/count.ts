/** How many things a numeral label stands for. */
export interface LabelCount {
  /** The things that are counted: 6 for `2+4`, 5 for `两不愁三保障`. */
  readonly count: number;
  /** 多, N or X: there may be more. */
  readonly open: boolean;
}

const DIGITS: ReadonlyMap<string, number> = new Map(
  Object.entries({ 一: 1, 二: 2, 两: 2, 双: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }),
);
const OPEN = 'NXnx多';
/** 一体, 合一 after a numeral say that the parts are one: they are no part. */
const UNITY = ['一体', '合一', '一致', '统一'];
/** More than any list that a text spells out: such a number is a measure or a code. */
const MAX_COUNT = 30;

export const isDigit = (sign: string): boolean => sign.length === 1 && sign >= '0' && sign <= '9';

/** A character that a numeral label counts with. */
export const isNumeral = (sign: string): boolean =>
  sign !== '' && (DIGITS.has(sign) || sign === '十' || OPEN.includes(sign) || isDigit(sign));

/** The numerals of a label in order, as written: `一心两轴多园` → 一, 两, 多. */
export const numeralsOf = (label: string): string[] => placesOf(label).map(([start, end]) => label.slice(start, end));

/** One numeral of a label with the noun that it counts: 两轴 of 一心两轴多园, 4 of 2+4. */
export interface LabelPart extends LabelCount {
  readonly text: string;
}

/** The parts of a label, each with its own number; empty for a label that counts one thing only. */
export function partsOfLabel(label: string): LabelPart[] {
  const places = placesOf(label);
  if (places.length < 2) return [];
  return places.map(([start, end], i) => {
    const text = label.slice(start, places[i + 1]?.[0]).replace(/[、,·+]$/, '');
    const value = valueOf(label.slice(start, end));
    return { text, count: value ?? 1, open: value === undefined };
  });
}

function placesOf(label: string): [start: number, end: number][] {
  const places: [number, number][] = [];
  for (let i = 0; i < label.length;) {
    if (UNITY.some((word) => label.startsWith(word, i))) {
      i += 2;
      continue;
    }
    // 三个一批, 两个一百年: the thing that is counted begins with 一.
    const counted = i > 0 && label.charAt(i) === '一' && label.charAt(i - 1) === '个';
    const end = counted ? i : endOfNumeral(label, i);
    if (end > i) places.push([i, end]);
    i = Math.max(end, i + 1);
  }
  return places;
}

/** Where the numeral that begins at `at` ends; `at` itself when there is none. */
function endOfNumeral(label: string, at: number): number {
  if (!isNumeral(label.charAt(at))) return at;
  let end = at + 1;
  if (isDigit(label.charAt(at))) while (isDigit(label.charAt(end))) end++;
  else if (label.charAt(at) === '十') end += DIGITS.has(label.charAt(end)) ? 1 : 0;
  else if (label.charAt(end) === '十') end += DIGITS.has(label.charAt(end + 1)) ? 2 : 1;
  return end;
}

/** What the numerals of a label add up to; undefined for a label without one, or with a number no list could have. */
export function countOf(label: string): LabelCount | undefined {
  let count = 0;
  let open = false;
  for (const numeral of numeralsOf(label)) {
    const value = valueOf(numeral);
    if (value === undefined) open = true;
    else count += value;
  }
  return count > 0 && count <= MAX_COUNT ? { count, open } : undefined;
}

/** The value of one numeral; undefined for 多, N and X. */
export function valueOf(numeral: string): number | undefined {
  if (isDigit(numeral.charAt(0))) return Number(numeral);
  if (OPEN.includes(numeral)) return undefined;
  const ten = numeral.indexOf('十');
  if (ten < 0) return DIGITS.get(numeral);
  return (DIGITS.get(numeral.slice(0, ten)) ?? 1) * 10 + (DIGITS.get(numeral.slice(ten + 1)) ?? 0);
}
