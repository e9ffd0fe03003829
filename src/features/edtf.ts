/**
 * Dates in words. Values are EDTF (ISO 8601-2:2019) as figures carry them: a point, an interval, an open end, and `X`
 * for digits that the text leaves out.
 */
interface Point {
  readonly year?: string;
  readonly month?: number;
  readonly day?: number;
}

const POINT = /^(\d{4}|XXXX|\d{2}XX|\d{3}X)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?$/;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** EDTF in English words, as official translations write dates: `12 July 2023`, `January–August 2023`, `since 2010`. */
export function edtfEnglish(value: string): string | undefined {
  return describe(value, ENGLISH);
}

/** EDTF in Chinese words: `2023年7月12日`, `2023年1—8月`. */
export function edtfChinese(value: string): string | undefined {
  return describe(value, CHINESE);
}

interface Wording {
  point(point: Point): string;
  range(from: Point, to: Point): string;
  since(from: string): string;
  until(to: string): string;
}

function describe(value: string, wording: Wording): string | undefined {
  const ends = value.split('/');
  if (ends.length > 2) return undefined;
  const [first = '', second] = ends;
  const from = parse(first);
  if (second === undefined) return from && wording.point(from);
  const to = parse(second);
  if (from && to) return wording.range(from, to);
  if (from && (second === '..' || second === '')) return wording.since(wording.point(from));
  if (to && (first === '..' || first === '')) return wording.until(wording.point(to));
  return undefined;
}

function parse(text: string): Point | undefined {
  const match = POINT.exec(text);
  if (!match) return undefined;
  const month = number(match[2]);
  const day = number(match[3]);
  if ((month !== undefined && (month < 1 || month > 12)) || (day !== undefined && (day < 1 || day > 31)))
    return undefined;
  return { year: match[1] === 'XXXX' ? undefined : match[1], month, day };
}

const number = (digits: string | undefined): number | undefined =>
  digits === undefined || digits === 'XX' ? undefined : Number(digits);

const ENGLISH: Wording = {
  point: ({ year, month, day }) => {
    const words = [day === undefined ? undefined : String(day), month && MONTHS[month - 1], year && englishYear(year)];
    return words.filter(Boolean).join(' ') || 'a date without a year';
  },
  range: (from, to) => {
    if (from.year === to.year && from.month !== undefined && to.month !== undefined) {
      if (from.month === to.month && from.day !== undefined && to.day !== undefined)
        return `${from.day}–${ENGLISH.point(to)}`;
      if (from.day === undefined && to.day === undefined) return `${MONTHS[from.month - 1]}–${ENGLISH.point(to)}`;
    }
    const bare = from.month === undefined && to.month === undefined;
    return `${ENGLISH.point(from)}${bare ? '–' : ' to '}${ENGLISH.point(to)}`;
  },
  since: (from) => `since ${from}`,
  until: (to) => `until ${to}`,
};

const englishYear = (year: string): string =>
  year.endsWith('XX') ? `${year.slice(0, 2)}00s` : year.endsWith('X') ? `${year.slice(0, 3)}0s` : year;

const CHINESE: Wording = {
  point: ({ year, month, day }) =>
    [year && chineseYear(year), month && `${month}月`, day && `${day}日`].filter(Boolean).join('') || '年份不详',
  range: (from, to) => {
    if (from.year === to.year && from.month !== undefined && to.month !== undefined) {
      const year = from.year ? chineseYear(from.year) : '';
      if (from.day === undefined && to.day === undefined) return `${year}${from.month}—${to.month}月`;
      if (from.month === to.month && from.day !== undefined && to.day !== undefined)
        return `${year}${from.month}月${from.day}—${to.day}日`;
    }
    if (from.month === undefined && to.month === undefined && from.year && to.year)
      return `${from.year}—${chineseYear(to.year)}`;
    return `${CHINESE.point(from)}至${CHINESE.point(to)}`;
  },
  since: (from) => `${from}以来`,
  until: (to) => `截至${to}`,
};

const chineseYear = (year: string): string =>
  year.endsWith('XX')
    ? `${Number(year.slice(0, 2)) + 1}世纪`
    : year.endsWith('X')
      ? `${year.slice(0, 3)}0年代`
      : `${year}年`;
