import type { EntityCandidate, EntityKind } from '../model';
import { entity, type Passage } from './candidates';
import { Role, SUFFIX } from './roles';
import { has, type Token } from './tokens';

/** The class that a list's members belong to: 走访A、B等健康企业. */
const CLASSES: readonly (readonly [RegExp, EntityKind])[] = [
  [/企业|企事业单位|公司|集团|厂商|药企|车企|央企|国企|民企|银行|医院|高校|院校|院所|巨头/, 'organization'],
  [/(?:园区|产业园|平台|基地|实验室|景区)/, 'facility'],
  [/活动|赛事|盛会|展会|会议/, 'meeting'],
];
const COUNTED_FIRMS = /^”?等\d{1,4}(?:余|多)?家/;
/** How far behind 等 the class word may stand. */
const CLASS_REACH = 70;
const PLACES =
  /^(?:地区|城市|国家(?![级重实战科公])|地市|县市|省市|省份|市州|地(?![方理质块域位段下])|市(?![场级政民域])|[省县](?![级域区])|国(?![家际内外有防]))/;
/** Endings of firms' names beside the suffixes. */
const FIRM =
  /(?:科技|医疗|药业|医药|制药|生物|股份|集团|电子|电气|智能|重工|材料|能源|汽车|机械|通信|光电|信息|软件|网络|食品|纺织|化工|控股|公司|医院|银行|大学|诊断|健康|器械)$/;

interface Item {
  readonly start: number;
  readonly end: number;
}

/**
 * Members of a list joined by 、 whose class the text says: 冉谷、百奥等企业; 以A、B为代表的…企业; 走进A、B等地. The list's
 * left end is after a verb or a function word, as at the left end of any name.
 */
export function findListed(passage: Passage): EntityCandidate[] {
  const { text } = passage;
  const found: EntityCandidate[] = [];
  for (let at = 0; at < text.length;) {
    const first = text.indexOf('、', at);
    if (first < 0) break;
    const run = listAround(passage, first);
    at = Math.max(first + 1, run.end);
    const kind = classOf(text, run.end);
    if (!kind || run.items.length < 2) continue;
    const firms = run.items.filter(({ start, end }) => FIRM.test(text.slice(start, end))).length;
    const sure = firms + known(passage, run.items);
    // Counted as firms, one that ends like one vouches for the others: 凯龙股份、新洋丰等86家企业.
    const vouched =
      sure > 0 &&
      COUNTED_FIRMS.test(text.slice(run.end, run.end + 10)) &&
      run.items.every((item) => soundsLikeName(passage, item, 'organization'));
    if (kind === 'organization' && !vouched && sure < run.items.length / 2) continue;
    for (const item of run.items)
      if (kind === 'place' && endsWithPlace(passage, item)) continue;
      else if (soundsLikeName(passage, item, kind) ? kind !== 'meeting' : kind === 'meeting' && endsLike(passage, item))
        found.push(entity(kind, item.start, item.end, 'entity/listed', 0.65));
  }
  return found;
}

/**
 * Members of a list of which half or more are bodies beyond doubt: 由全国医卫协、市高投、区人民政府联合打造. They share the kind;
 * so do sites where the words after the list say that it is one of projects: 方厅水院、岚湾大剧院等标志性项目.
 */
export function findSiblings(passage: Passage, candidates: readonly EntityCandidate[]): EntityCandidate[] {
  const { text } = passage;
  const sites = endsOf(candidates, 'facility');
  const bodies = endsOf(candidates, 'organization');
  // 中石化 of 中石化六横接收站 is no body of the list.
  for (const [start, end] of sites) if (end > (bodies.get(start) ?? Infinity)) bodies.delete(start);
  if (!bodies.size && !sites.size) return [];
  // 经|党中央: a member that ends with a known body is that body.
  const ends = new Set([...bodies.values(), ...sites.values()]);
  const found: EntityCandidate[] = [];
  for (let at = text.indexOf('、'); at >= 0;) {
    const run = listAround(passage, at);
    const kind =
      kindOfMembers(run.items, bodies) ??
      (SITES.test(text.slice(run.end, run.end + 14)) && run.items.some(isOf(run.items, sites))
        ? 'facility'
        : undefined);
    if (kind) {
      const named = isOf(run.items, kind === 'facility' ? sites : bodies);
      for (const item of run.items)
        if (!named(item) && !ends.has(item.end) && soundsLikeName(passage, item, kind, true))
          found.push(entity(kind, item.start, item.end, 'entity/listed', 0.55));
    }
    at = text.indexOf('、', Math.max(at + 1, run.end));
  }
  return found;
}

/** What says that a list is one of sites. */
const SITES = /^等[^,。;、]{0,10}(?:项目|工程|景区|景点|场馆|园区|平台|设施|基地)/;

/** Where the sure names of a kind end, by their starts. */
function endsOf(candidates: readonly EntityCandidate[], wanted: EntityKind): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { kind, end, score, start } of candidates)
    if (kind === wanted && score >= 0.6) ends.set(start, Math.max(end, ends.get(start) ?? end));
  return ends;
}

/** Only the last member may run on into the sentence (区人民政府|联合打造), and it ends with the body. */
function isOf(items: readonly Item[], ends: ReadonlyMap<number, number>): (item: Item) => boolean {
  const last = items[items.length - 1];
  return (item) => {
    const end = ends.get(item.start) ?? Infinity;
    return item === last ? end <= item.end : end === item.end;
  };
}

const kindOfMembers = (items: readonly Item[], bodies: ReadonlyMap<number, number>): EntityKind | undefined =>
  items.filter(isOf(items, bodies)).length >= items.length / 2 ? 'organization' : undefined;

const OPENING = /^”?(?:等|为代表的|为龙头的|为首的|为主的|[两二三四五六七八九十]大)/;

/** Kind of a list's members by the words after it. */
function classOf(text: string, end: number): EntityKind | undefined {
  const tail = text.slice(end, end + CLASS_REACH);
  const opening = OPENING.exec(tail);
  if (!opening) return undefined;
  const clause = (/^[^,。;:!?]*/.exec(tail)?.[0] ?? '').slice(opening[0].length);
  if (PLACES.test(clause)) return 'place';
  // 等9家…, 等一批…: the class word may stand at the clause's end.
  const counted = /^(?:一批|一大批|多家|\d{1,6}(?:余|多)?家)/.test(clause);
  if (/^\d{1,6}(?:余|多)?家/.test(clause)) return 'organization';
  const near = counted ? clause : (/^[^、]{0,14}/.exec(clause)?.[0] ?? '');
  for (const [words, kind] of CLASSES) if (words.test(near)) return kind;
  return undefined;
}

/** How many items hold a piece by which firms are named, or are known bodies. */
const known = ({ tokens, tokenAt }: Passage, items: readonly Item[]): number =>
  items.filter(({ start, end }) => {
    const first = tokens[tokenAt(start)];
    return has(first, Role.Brand | Role.Organ) && (first?.end ?? 0) <= end;
  }).length;

/** The list of which the 、 at `comma` is the first: its items, and where its last item ends. */
function listAround(passage: Passage, comma: number): { items: Item[]; end: number } {
  const { text, tokens, tokenAt } = passage;
  const items: Item[] = [];
  let start = comma;
  for (let i = tokenAt(comma) - 1; i >= 0 && comma - start < 16; i--) {
    const token = tokens[i];
    if (!token || token.script === 'sign' || stops(token)) break;
    start = token.start;
  }
  items.push({ start, end: comma });
  let from = comma + 1;
  for (;;) {
    const end = itemEnd(passage, from);
    items.push({ start: from, end });
    if (text[end] !== '、') return joined(passage, items, end);
    from = end + 1;
  }
}

/** The list with its last member after 和 or 及, where that ends at a sign, a verb or 等: A、B|和C. */
function joined(passage: Passage, items: Item[], end: number): { items: Item[]; end: number } {
  const { text, tokens, tokenAt } = passage;
  const joint = JOINT.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  if (!joint) return { items, end };
  const from = end + joint;
  for (let i = tokenAt(from); i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.start - from > 16) break;
    if (
      token.start > from &&
      (token.script === 'sign' || stops(token) || (text[token.start] === '等' && token.end === token.start + 1))
    ) {
      items.push({ start: from, end: token.start });
      return { items, end: token.start };
    }
  }
  return { items, end };
}

const JOINT = /^(?:以及|[和与及])/;

/** Where a list item that begins at `from` ends: at 、, 等, 和 or another sign. */
function itemEnd({ text, tokens, tokenAt }: Passage, from: number): number {
  for (let i = tokenAt(from); i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.script === 'sign' && !'()“”·-—'.includes(text[token.start] ?? '')) return token.start;
    if (token.start > from && '等和为'.includes(text[token.start] ?? ' ') && has(token, Role.Function))
      return token.start;
    if (token.start > from && SUMMED.test(text.slice(token.start, token.start + 4))) return token.start;
    if (token.start - from > 24) return token.start;
  }
  return text.length;
}

/** A count that sums up the list before it: 三大…企业, 3家…医院. */
const SUMMED = /^(?:[两二三四五六七八九十]|\d{1,3})[大家个所座名条位]/;

const stops = (token: Token): boolean =>
  has(token, Role.Function | Role.Verb) && !has(token, Role.Brand | Role.Nominal);

/** 通达|欧洲: words before a known place are none of it. */
function endsWithPlace({ tokens, tokenAt }: Passage, { start, end }: Item): boolean {
  const last = tokens[tokenAt(end - 1)];
  return has(last, Role.Place) && !!last && last.start > start;
}

/**
 * Two to twelve characters, something unknown among them, nothing that says or does.
 * @param among its siblings are names of the kind, so that it need not end like one
 */
function soundsLikeName(
  { text, tokens, tokenAt }: Passage,
  { start, end }: Item,
  kind: EntityKind,
  among = false,
): boolean {
  if (end - start < 2 || end - start > 12) return false;
  const last = tokens[tokenAt(end - 1)];
  if (
    kind === 'facility' &&
    !among &&
    !(has(last, Role.Brand | Role.Zone) || (has(last, Role.FacilitySuffix) && last && last.start > start))
  )
    return false;
  let unknown = 0;
  for (let i = tokenAt(start); i < tokenAt(end); i++) {
    const token = tokens[i];
    if (!token || stops(token) || token.script === 'digit' || token.script === 'sign') return false;
    if (has(token, Role.Brand | Role.Place) || token.script === 'latin') unknown += 2;
    else if (
      !has(token, Role.Generic | Role.Nominal | Role.Guard) &&
      (token.end - token.start === 1 || !has(token, SUFFIX))
    )
      unknown += token.end - token.start;
  }
  return unknown >= 2 && text.slice(start, end).trim().length === end - start;
}

/** Whether a member of a list of events ends like one: 转化医学大赛. */
function endsLike({ tokens, tokenAt }: Passage, { start, end }: Item): boolean {
  const last = tokens[tokenAt(end - 1)];
  return has(last, Role.MeetingSuffix) && has(last, Role.Strong) && !!last && last.start > start;
}
