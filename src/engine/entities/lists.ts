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
    if (kind === 'organization' && firms + known(passage, run.items) < run.items.length / 2) continue;
    for (const item of run.items)
      if (soundsLikeName(passage, item, kind) ? kind !== 'meeting' : kind === 'meeting' && endsLike(passage, item))
        found.push(entity(kind, item.start, item.end, 'entity/listed', 0.65));
  }
  return found;
}

/**
 * Members of a list of which half or more are bodies beyond doubt: 由全国医卫协、市高投、区人民政府联合打造. They share the kind.
 */
export function findSiblings(passage: Passage, candidates: readonly EntityCandidate[]): EntityCandidate[] {
  const { text } = passage;
  const bodies = new Map<number, number>();
  for (const { kind, end, score, start } of candidates)
    if (kind === 'organization' && score >= 0.6) bodies.set(start, Math.max(end, bodies.get(start) ?? end));
  if (!bodies.size) return [];
  const found: EntityCandidate[] = [];
  for (let at = text.indexOf('、'); at >= 0;) {
    const run = listAround(passage, at);
    // The last member may run on into the sentence (区人民政府|联合打造).
    const isBody = ({ start, end }: Item): boolean => (bodies.get(start) ?? Infinity) <= end;
    if (run.items.filter(isBody).length >= run.items.length / 2)
      for (const item of run.items)
        if (!isBody(item) && soundsLikeName(passage, item, 'organization'))
          found.push(entity('organization', item.start, item.end, 'entity/listed', 0.55));
    at = text.indexOf('、', Math.max(at + 1, run.end));
  }
  return found;
}

/** Kind of a list's members by the words after it. */
function classOf(text: string, end: number): EntityKind | undefined {
  const tail = text.slice(end, end + CLASS_REACH);
  const opening = /^”?(?:等|为代表的|为龙头的|为首的|为主的)/.exec(tail);
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
    if (text[end] !== '、') return { items, end };
    from = end + 1;
  }
}

/** Where a list item that begins at `from` ends: at 、, 等, 和 or another sign. */
function itemEnd({ text, tokens, tokenAt }: Passage, from: number): number {
  for (let i = tokenAt(from); i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.script === 'sign' && !'()“”·-—'.includes(text[token.start] ?? '')) return token.start;
    if (token.start > from && '等和为'.includes(text[token.start] ?? ' ') && has(token, Role.Function))
      return token.start;
    if (token.start - from > 24) return token.start;
  }
  return text.length;
}

const stops = (token: Token): boolean =>
  has(token, Role.Function | Role.Verb) && !has(token, Role.Brand | Role.Nominal);

/** Two to twelve characters, something unknown among them, nothing that says or does. */
function soundsLikeName({ text, tokens, tokenAt }: Passage, { start, end }: Item, kind: EntityKind): boolean {
  if (end - start < 2 || end - start > 12) return false;
  const last = tokens[tokenAt(end - 1)];
  if (
    kind === 'facility' &&
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
