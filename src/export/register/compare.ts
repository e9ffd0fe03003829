import type { RegisterRow } from './rows';

/** What two documents say of one indicator in one measure: the level in a unit, or its growth. */
export interface ComparedRow {
  readonly name: string;
  readonly unit: string | undefined;
  /** The figures are changes: 增长5%. */
  readonly change: boolean;
  readonly left: Side;
  readonly right: Side;
}

/** The figures of one document: as it is, and as it is to be. */
export interface Side {
  readonly result?: RegisterRow;
  readonly target?: RegisterRow;
  /** Of how many figures these are the first. */
  readonly count: number;
}

export type Presence = 'both' | 'new' | 'gone';

export const presenceOf = ({ left, right }: ComparedRow): Presence =>
  left.count === 0 ? 'new' : right.count === 0 ? 'gone' : 'both';

/** Words of an area in front of an indicator: both documents mean their own. */
const AREA = /^(?:[全我本][国省市区县州盟旗]|(?:城乡|全部)?(?=居民))/;
/** 赤字率拟, 拟安排专项债券: that it is planned is told by the status. */
const PLANNED = /^拟安?排?|拟安?排?$|(?<=[率量])平$/;
const OWN_AREA = /^[全我本]|[国省市区县州盟旗]$/;
/** What says that it grows, or that it is an aim, and not what it is. */
const TAIL = /(?:增速|涨幅|增长率|增幅|预期目标|预期|目标|规模|总量|总额)$/;

/**
 * Figures of two documents side by side: those of the same name in the same measure, in the order of the first document,
 * then what only the second one has. Last year's target stands so beside this year's result.
 */
export function compareRegisters(left: readonly RegisterRow[], right: readonly RegisterRow[]): ComparedRow[] {
  const [a, b] = [grouped(left), grouped(right)];
  const rows: ComparedRow[] = [];
  const used = new Set<string>();
  for (const [key, group] of a) {
    const match = b.has(key) ? key : likest(group, b, a, used);
    if (match !== undefined) used.add(match);
    rows.push(rowOf(group, group, match === undefined ? undefined : b.get(match)));
  }
  for (const [key, group] of b) if (!used.has(key)) rows.push(rowOf(group, undefined, group));
  return rows;
}

interface Group {
  readonly name: string;
  readonly unit: string | undefined;
  readonly change: boolean;
  result?: RegisterRow;
  target?: RegisterRow;
  count: number;
}

function grouped(rows: readonly RegisterRow[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const side = sideOf(row);
    const name = row.aside || !side ? undefined : nameOf(row);
    if (name === undefined || !side) continue;
    const change = row.mark.attributes.change !== undefined;
    const key = keyOf(name, row.unit, change);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { name, unit: row.unit, change, count: 0 }));
    group[side] ??= row;
    group.count++;
  }
  return groups;
}

/** What is plainly stated is as it is; a bound is aimed at; a rule is neither. */
function sideOf({ context: { status } }: RegisterRow): 'result' | 'target' | undefined {
  if (status === 'rule') return undefined;
  return status === 'target' || status === 'limit' ? 'target' : 'result';
}

/** The indicator without its area; undefined where nothing names the figure well enough to find it again. */
export function nameOf({ mark, context, indicator }: RegisterRow): string | undefined {
  const { scope, aspect, member, comparator } = context;
  if (indicator === undefined || comparator) return undefined;
  // 第二轮土地承包 ranks nothing.
  if (mark.kind === 'ordinal' && !/(?:[名位]|第[\d一二三四五六七八九十]{1,4})$/.test(mark.text)) return undefined;
  let name = (context.indicator?.text ?? '').replace(/\s+/gu, '');
  // 城镇 and 农村 are two indicators; 芦溪县 and 全县 are the area that a document speaks of.
  if (scope && OWN_AREA.test(scope.text) && name.startsWith(scope.text)) name = name.slice(scope.text.length);
  name = name.replace(AREA, '').replace(PLANNED, '').replace(TAIL, '');
  if (name.length < 2) return undefined;
  const details = [aspect, member].flatMap((quotation) => (quotation ? [quotation.text.replace(/\s+/gu, '')] : []));
  const told = details.map((detail) => detail.replace(TAIL, '')).filter((detail) => detail && detail !== name);
  return [name, ...told].join(' · ');
}

const keyOf = (name: string, unit: string | undefined, change: boolean): string => [name, unit, change].join('\u001f');

/** Fewer characters are common to too many names. */
const LEAST = 4;

/** A name that ends as this one does (城镇登记失业率, 全年城镇登记失业率), which has no namesake of its own. */
function likest(
  { name, unit, change }: Group,
  among: ReadonlyMap<string, Group>,
  others: ReadonlyMap<string, Group>,
  used: ReadonlySet<string>,
): string | undefined {
  for (const [key, group] of among) {
    if (group.unit !== unit || group.change !== change || used.has(key) || others.has(key)) continue;
    const [short, long] = group.name.length < name.length ? [group.name, name] : [name, group.name];
    if (short.length >= LEAST && long.length - short.length <= LEAST && long.endsWith(short)) return key;
  }
  return undefined;
}

function rowOf({ name, unit, change }: Group, left: Group | undefined, right: Group | undefined): ComparedRow {
  const side = (group: Group | undefined): Side => ({
    result: group?.result,
    target: group?.target,
    count: group?.count ?? 0,
  });
  return { name, unit, change, left: side(left), right: side(right) };
}
