import type { Reading } from '../corrections/reading';
import type { Division, Gazetteer } from '../engine/entities/gazetteer';
import type { Mark } from '../engine/model';

/** The levels of administration that a code tells apart (GB/T 2260), and those below it and above it. */
export type Level = 'national' | 'province' | 'prefecture' | 'county' | 'township';

/** One division that a name may stand for, with those that it lies in, the largest first. */
export interface PlacedDivision extends Division {
  readonly within: readonly Division[];
}

export function divisionsOf(mark: Mark, gazetteer: Gazetteer): readonly PlacedDivision[] {
  if (mark.layer !== 'entity') return [];
  return (mark.attributes.divisions ?? []).flatMap((code) => {
    const division = gazetteer.division(code);
    return division ? [{ ...division, within: parentsOf(code, gazetteer) }] : [];
  });
}

/** A county's prefecture is not in the table where the province governs it itself (仙桃, the districts of 北京). */
function parentsOf(code: string, gazetteer: Gazetteer): readonly Division[] {
  const outer = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`].filter((parent) => parent !== code);
  return [...new Set(outer)].flatMap((parent) => gazetteer.division(parent) ?? []);
}

export const levelOfCode = (code: string): Level =>
  code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county';

const NATIONAL =
  /^(?:中共中央|党中央|中央|国务院|全国|国家|最高人民|中华人民共和国|(?:外交|国防|教育|科技|科学技术|工业和信息化|公安|民政|司法|财政|人力资源|自然资源|生态环境|住房|交通运输|水利|农业农村|商务|文化和旅游|退役军人|应急管理)[^局厅]*部$)/;
const BY_WORD: readonly (readonly [RegExp, Level])[] = [
  [/^(?:中共)?(?:省|自治区)/, 'province'],
  [/^(?:中共)?(?:市|州)/, 'prefecture'],
  [/^(?:中共)?[县区旗]/, 'county'],
  [/^(?:镇|乡|街道)/, 'township'],
];
/** What only bodies of Party and state are called: a firm has no level. */
const ORGAN =
  /(?:[委局厅部办署]|委员会|政府|人大|政协|办公室|法院|检察院|工委|管委会|党组|办事处|指挥部|领导小组|总队|支队|常委会|代表大会|国务院|党中央|中央)$/;

/** The level of a body of Party or state, where its name tells: 省委, 武汉市财政局, 通山县九宫山镇人民政府. */
export function levelOf(mark: Mark, gazetteer: Gazetteer): Level | undefined {
  if (mark.layer !== 'entity' || mark.kind !== 'organization' || !ORGAN.test(mark.text)) return undefined;
  if (NATIONAL.test(mark.text)) return 'national';
  for (const [words, level] of BY_WORD) if (words.test(mark.text)) return level;
  let level: Level | undefined;
  let at = mark.text.startsWith('中共') ? 2 : 0;
  for (;;) {
    const entry = gazetteer.at(mark.text, at);
    const [division] = entry?.divisions ?? [];
    if (!entry || !division) break;
    level = levelOfCode(division.code);
    at += entry.word.length;
  }
  return level && /^.{1,5}?(?:镇|乡|街道)/u.test(mark.text.slice(at)) ? 'township' : level;
}

/** Words by which a text speaks of its own division, per level. */
const OWN_WORDS: Readonly<Partial<Record<Level, RegExp>>> = {
  province: /(?:全省|我省|本省)/gu,
  prefecture: /(?:全市|我市|本市|全州|我州)/gu,
  county: /(?:全区|我区|本区|全县|我县|本县)/gu,
};

/** That a place is what 全市, 我市 … stand for in a document, and how often they do. */
export interface Home {
  readonly words: readonly string[];
  readonly count: number;
}

const homes = new WeakMap<Reading, Map<Level, string | undefined>>();

/**
 * Whether a division is the one that its document is about: named at least twice, and more often than any other of its
 * level. Concluded, not stated.
 */
export function homeOf(reading: Reading, division: Division): Home | undefined {
  const level = levelOfCode(division.code);
  const pattern = OWN_WORDS[level];
  if (!pattern || mostNamed(reading, level) !== division.code) return undefined;
  const found = reading.text.match(pattern) ?? [];
  return found.length ? { words: [...new Set(found)], count: found.length } : undefined;
}

function mostNamed(reading: Reading, level: Level): string | undefined {
  let known = homes.get(reading);
  if (!known) homes.set(reading, (known = new Map<Level, string | undefined>()));
  if (!known.has(level)) known.set(level, countNamed(reading, level));
  return known.get(level);
}

function countNamed(reading: Reading, level: Level): string | undefined {
  const counts = new Map<string, number>();
  for (const mark of reading.marks) {
    if (mark.layer !== 'entity' || mark.kind !== 'place') continue;
    const [code, ...others] = mark.attributes.divisions ?? [];
    if (code !== undefined && others.length === 0 && levelOfCode(code) === level)
      counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
