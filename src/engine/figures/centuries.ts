import type { DateReading } from './calendar';
import { smallNumber } from './calendar';
import { NUMERAL, classAt, matchAt } from './characters';

const EDGE = '(?:初期?|末期?|中期|中后期|后期|前期|以来)?';
const DECADE = new RegExp(
  `(?:(上|本|二十|20)世纪)?(?:([1-9]0|[一二三四五六七八九]十)|([一二三四五六七八])([二三四五六七八九])十)年代${EDGE}`,
  'y',
);
const CENTURY =
  /(二十一?|十[一二三四五六七八九]?|1\d|2[01]) ?世纪(?:末叶?|初叶?|中叶|中期|前期|后期|上半叶|下半叶|以来)?(?!海上|议程|中心|马克思)/y;

/** Whether 世纪 or 年代 stands behind a number, or 世纪 behind 上 or 本. */
function mayBeCentury(text: string, at: number): boolean {
  let end = at + 1;
  while ((classAt(text, end) & NUMERAL) !== 0) end++;
  if (text[end] === ' ') end++;
  return text[end] === '世' || text.startsWith('年代', end);
}

/** Reads decades and centuries, as EDTF level 2 with `X`: 八十年代, 上世纪五六十年代, 21世纪. */
export function readCentury(text: string, at: number): DateReading | null {
  if (!mayBeCentury(text, at)) return null;
  const decade = matchAt(DECADE, text, at);
  if (decade) {
    const [whole, century, tens, first, last] = decade;
    const prefix = century === '本' ? '20' : '19';
    const year = (digit: string | undefined): string => `${prefix}${digit ?? ''}X`;
    return {
      start: at,
      end: at + whole.length,
      year: tens === undefined ? year(String(smallNumber(first ?? ''))) : year(String(smallNumber(tens))[0]),
      rest: '',
      ...(last === undefined ? {} : { endYear: year(String(smallNumber(last))), restTo: '' }),
      ...(whole.endsWith('以来') ? { open: true } : {}),
      rule: 'figure/period',
    };
  }
  const century = matchAt(CENTURY, text, at);
  if (!century) return null;
  return {
    start: at,
    end: at + century[0].length,
    year: `${smallNumber(century[1] ?? '') - 1}XX`,
    rest: '',
    ...(century[0].endsWith('以来') ? { open: true } : {}),
    rule: 'figure/period',
  };
}
