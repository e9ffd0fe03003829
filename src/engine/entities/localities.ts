import type { EntityCandidate } from '../model';
import { entity, isLevel, type Passage } from './candidates';
import { Role } from './roles';
import { has, isPlainPlace, type Token } from './tokens';

/** A town, village, quarter, road or water that is named by what it is: where it begins, with the places it lies in. */
export interface Locality {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

const LONGEST_HEAD = 5;
/** After one of these 路, 村, 镇 … is part of another word. */
const NO_LOCALITY = /^[镇歌晚超部集组径线况由演桥民域干落容企居委痛压基权贤情风亲愁财史庄馆道网]/;
const ROADS = new Set(['路', '街', '巷', '大街']);
const WATERS = new Set(['河', '江', '湖', '溪']);
const BASIN = '流域';
const RURAL = /[镇乡村]/;
/** 万村, 各镇, 大江: no name ends so. */
const MANY = '百千万各每全一大小诸';
/** Words after which a road is meant. */
const ROAD_BEFORE = /(?:[在沿经至到从]|[路街道][与和及、]|位于|地处|临近|毗邻|途经|走进|来到|走在)$/;
const ROAD_AFTER =
  /^(?:\d{1,5}[号弄—-]|[东西南北中][段侧]|[与和、至].{1,6}(?:[路街]|大道)|两侧|沿线|沿街|路段|路口|部分路段|交[会叉汇]|附近|社区|街道|小学|中学|派出所)/;
const WATER_AFTER =
  /^(?:流域|干流|支流|水质|沿岸|两岸|河段|上游|中游|下游|沿线|沿江|水系|治理|整治|等(?:支流|河流|流域|湖泊))/;

/** Localities of a passage by their ends. Chains go on: 【江苏宿迁|蔡集镇|牛角社区】. */
export function localitiesOf(passage: Passage): ReadonlyMap<number, Locality> {
  const found = new Map<number, Locality>();
  if ((passage.roles & Role.Locality) === 0) return found;
  for (const i of passage.notable) {
    const token = passage.tokens[i];
    if (!token || !has(token, Role.Locality)) continue;
    const locality = localityAt(passage, i, token, found);
    if (locality) found.set(locality.end, locality);
  }
  return found;
}

export function findLocalities({ localities }: Passage): EntityCandidate[] {
  return [...localities.values()].map(({ start, end, score }) =>
    entity('place', start, end, 'entity/suffix-place', score),
  );
}

function localityAt(
  passage: Passage,
  i: number,
  token: Token,
  before: ReadonlyMap<number, Locality>,
): Locality | undefined {
  const { text } = passage;
  if (text.startsWith('乡村', token.end - 1)) return undefined;
  if (NO_LOCALITY.test(text.charAt(token.end)) && !text.startsWith('村委会', token.end - 1)) return undefined;
  const head = headOf(passage, i, token, before);
  if (!head) return undefined;
  const end = token.end;
  if (head.chain !== undefined) return { start: head.chain, end, score: 0.75 };
  return { start: head.start, end, score: scoreOf(passage, head, text.slice(token.start, end), end) };
}

function scoreOf({ text, isCommon }: Passage, head: Head, suffix: string, end: number): number {
  // 典型镇, 软弱涣散村.
  if (
    isCommon(text.slice(head.start, end - suffix.length)) ||
    isCommon(text.slice(end - suffix.length - 2, end - suffix.length))
  )
    return 0;
  const lead = text.slice(Math.max(0, head.start - 2), head.start);
  const tail = text.slice(end, end + 12);
  if (suffix.endsWith(BASIN)) return 0.6;
  // 大冶湖; 武汉|湖北 is another matter.
  if (suffix === '湖' && head.place && head.naming === 2 && !/^[北南广州]/.test(tail)) return 0.6;
  if (WATERS.has(suffix))
    return head.naming >= 1 && (WATER_AFTER.test(tail) || isAmongWaters(text, head.start, end)) ? 0.6 : 0;
  const road = ROADS.has(suffix) || suffix === '大道';
  if (road && (ROAD_AFTER.test(tail) || (ROAD_BEFORE.test(lead) && !/^[的上]/.test(tail)))) return 0.6;
  if (head.naming < 2) return 0;
  if (ROADS.has(suffix)) return head.place ? 0.6 : 0.4;
  return 0.6;
}

/** A member of a list in which another member ends in the same sign: 洪河、涡河. */
function isAmongWaters(text: string, start: number, end: number): boolean {
  return (
    /^、[^、,。;]{1,3}[河江湖海淀溪泊]/.test(text.slice(end, end + 6)) ||
    /[河江湖海淀溪泊]、$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

interface Head {
  readonly start: number;
  /** Characters that no list knows or that name. */
  readonly naming: number;
  readonly place: boolean;
  /** Where the place begins in which it lies. */
  readonly chain?: number;
}

/** Walks left from the suffix over what may name a locality, to something that cannot. */
function headOf(passage: Passage, i: number, suffix: Token, before: ReadonlyMap<number, Locality>): Head | undefined {
  const { tokens, text } = passage;
  // One character names a water (涡河), not a town or a road.
  const least = WATERS.has(text.charAt(suffix.start)) ? 1 : 2;
  let start = suffix.start;
  let naming = 0;
  for (let k = i - 1; ; k--) {
    const token = tokens[k];
    const length = suffix.start - start;
    const outer = before.get(start);
    if (outer && length > 0) return { start: outer.start, naming, place: true, chain: outer.start };
    if (!token || token.script !== 'han') {
      return length >= least || naming >= 2 ? { start, naming, place: false } : undefined;
    }
    if (has(token, Role.FullName) && !has(token, Role.Guard)) {
      if (length === 0) return undefined;
      if (naming === 0) return undefined;
      const chain = placesFrom(passage, k);
      return { start: chain, naming, place: true, chain };
    }
    // Waters lie beside each other (韩江|榕江), not in each other.
    if (isPlainPlace(token) && (least > 1 || token.divisions.length > 0)) {
      const first = placesFrom(passage, k);
      return { start: first, naming: naming + 2, place: true, ...(naming >= 1 && { chain: first }) };
    }
    const stops =
      has(token, Role.Function | Role.Verb | Role.Organ | (least > 1 ? 0 : Role.Place)) &&
      !has(token, Role.Nominal | Role.Ambiguous);
    if (stops && !(token.end - token.start === 1 && has(token, Role.Surname | Role.Weak) && length > 0 && length < 2))
      return length >= least ? { start, naming, place: false } : undefined;
    if (suffix.start - token.start > LONGEST_HEAD) return undefined;
    const one = token.end - token.start === 1;
    // A describing word goes with the suffix alone (高新大道); before a name it is its neighbour (辖区|花楼社区).
    if (!one && length > 0) return naming >= least ? { start, naming, place: false } : undefined;
    start = token.start;
    // 前进社区, 文昌大道; 畅|通城|乡 is another matter.
    const inside = before.get(start);
    if (!one && inside) return { start: inside.start, naming, place: true, chain: inside.start };
    if (!one && has(tokens[k - 1], Role.FullName) && !has(tokens[k - 1], Role.Guard) && !has(token, Role.Nominal)) {
      const chain = placesFrom(passage, k - 1);
      return { start: chain, naming, place: true, chain };
    }
    if (!one)
      return {
        start,
        naming: has(token, Role.Ambiguous) && !RURAL.test(text[suffix.start] ?? '') ? 2 : 0,
        place: false,
      };
    if (length === 0 && MANY.includes(text.charAt(start))) return undefined;
    if (!isLevel(text[start]) && !has(token, Role.Weak)) naming++;
  }
}

/** Where the row of places that ends with a token begins: 【江苏】宿迁. */
function placesFrom({ tokens }: Passage, k: number): number {
  let first = k;
  while (isPlainPlace(tokens[first - 1]) && !has(tokens[first - 1], Role.Country)) first--;
  return tokens[first]?.start ?? 0;
}
