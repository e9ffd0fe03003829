import { valueOf, type LabelCount } from './count';
import { beginsWithVerb } from './verbs';

const OPEN_BRACKETS = '(“‘《〔[';
const CLOSE_BRACKETS = ')”’》〕]';
/** 参与, 赋与 and 普及 join nothing. */
const CONJUNCTION = /以及|(?<!共)和(?![平谐美睦])|(?<![参赋])与|(?<![普涉波])及(?!时)/;
const MAX_MEMBER = 40;
/** What stands between a sentence's beginning and the first member of its list. */
const LEAD =
  /^.*(?:构建|打造|形成|建设|建成|推进|围绕|坚持|聚焦|突出|做好|做强|做优|抓好|抓实|包括|涵盖|包含|覆盖|按照|健全|完善|落实|统筹|促进|推动|实施|开展|发挥|加强|依托|培育|强化|提升|支持|深化|立足|探索|建立|创建|搭建|强调|明确|提出|聚力|紧扣|抓住|抓牢|扭住|实行|推行|新增|分为|达到)了?|^[以集将把对从由按在了]/;

/** The text cut at `、` (where there is none, at `,` or `;`, or at `+`) outside brackets and quotation marks. */
export function splitList(text: string): string[] {
  for (const separators of ['、', ',;', '+']) {
    const parts = splitAt(text, separators);
    if (parts.length > 1) return parts;
  }
  return [text];
}

function splitAt(text: string, separators: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (OPEN_BRACKETS.includes(sign)) depth++;
    else if (CLOSE_BRACKETS.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separators.includes(sign)) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

/**
 * The members of a list that must have a certain number of them. 和, 与 and 及 join members only where the number asks
 * for it: 健康管理与金融 is one of four.
 */
export function membersOf(list: string, wanted: LabelCount): string[] | undefined {
  const parts = splitList(list.trim()).map(tidy).filter(Boolean);
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  const readings = [
    parts,
    [...parts.slice(0, -1), ...cutOnce(last)],
    parts.flatMap((part) => part.split(CONJUNCTION)),
    // 青山、黑山,东湖、西湖: the lists of two parts of a label.
    splitAt(list.trim(), '、,;').map(tidy).filter(Boolean),
  ];
  for (const reading of readings) {
    const members = withoutTail(reading.map(tidy));
    if (fits(members, wanted) && members.every(isMember)) return members;
  }
  return undefined;
}

/** A piece of a sentence is no member: one that begins or ends with a particle, or with half a pair of marks. */
function isMember(member: string): boolean {
  if (member.length === 0 || member.length > MAX_MEMBER) return false;
  if (/^[了着的]|[这那的了和]$|(?<!参)与$/.test(member)) return false;
  return /^[^“”《》()]*(?:(?:“[^“”]*”|《[^《》]*》|\([^()]*\))[^“”《》()]*)*$/.test(member);
}

/** A number and a noun that count the list itself: 土地、财税、人才|三个专项方案. */
const COUNTED = /(?:[两二三四五六七八九十]{1,3}|\d{1,2})[大个项种类条支方]\D{0,8}$/;

/** A list whose last member ends as the others do: 产业链、创新链、资金链|深度融合. */
function withoutTail(members: readonly string[]): string[] {
  const last = members.at(-1);
  const rest = members.slice(0, -1);
  if (last === undefined || rest.length === 0) return [...members];
  const counted = COUNTED.exec(last);
  if (
    counted &&
    counted.index > 0 &&
    valueOf(/^\d+|^[^大个项种类条支方]+/.exec(counted[0])?.[0] ?? '') === members.length
  )
    return [...rest, last.slice(0, counted.index).replace(/等$/, '')];
  const sign = rest[0]?.at(-1) ?? '';
  if (rest.length < 2 || last.endsWith(sign) || !rest.every((member) => member.endsWith(sign))) return [...members];
  const at = last.indexOf(sign, 1);
  return at > 0 ? [...rest, last.slice(0, at + 1)] : [...members];
}

const fits = (members: readonly string[], { count, open }: LabelCount): boolean =>
  open ? members.length >= count && members.length <= count + 12 : members.length === count;

function cutOnce(member: string): string[] {
  const at = member.search(CONJUNCTION);
  if (at <= 0) return [member];
  return [member.slice(0, at), member.slice(at + (member.startsWith('以及', at) ? 2 : 1))];
}

/** A member without the marks around it and the 等 after it. */
function tidy(member: string): string {
  const bare = member.trim().replace(/^[“‘]([^“”‘’]*)[”’]$/, '$1');
  return bare.replace(/^(?:以及|和(?![平谐美睦])|与|及)(?=.)/, '').replace(/(?<=.)等$/, '');
}

/**
 * A list that follows other words of its sentence: the lead-in is cut from the first member. Members of one length tell
 * the first one's; else the last verb that takes a list does.
 */
export function withoutLead(text: string): string {
  const list = text.replace(/^[“‘][^“”‘’]{1,12}[”’](?:[即指为]|是指|代表)/, '');
  const parts = splitList(list);
  const [first = '', ...rest] = parts;
  const at = placeOfSharedHead(parts);
  if (at >= 0) return list.slice(at);
  const lengths = new Set(rest.slice(0, -1).map((part) => part.length));
  const length = rest.length > 1 ? [...lengths][0] : undefined;
  const even = rest.length > 2 || (length !== undefined && tidy(rest.at(-1) ?? '').length === length);
  if (length !== undefined && length > 1 && even && lengths.size === 1 && first.length > length)
    return list.slice(first.length - length);
  const lead = LEAD.exec(first)?.[0].length ?? 0;
  if (lead > 0) return lead < first.length ? list.slice(lead) : list;
  // 用好|科技创新与农村改革: a verb that the other members do not begin with.
  const others = rest.length > 0 ? rest : cutOnce(first).slice(1);
  const verb = beginsWithVerb(first) && first.length > 3 && others.length > 0 && !others.some(beginsWithVerb);
  return verb ? list.slice(2) : list;
}

/** The characters that two or more members begin with: 保 of 保工资、保运转. */
function sharedHead(members: readonly string[]): string {
  const [first = '', ...rest] = members;
  if (rest.length === 0) return '';
  let length = 0;
  while (length < first.length && rest.every((member) => member.charAt(length) === first.charAt(length))) length++;
  return first.slice(0, length);
}

/** Where the first member of a list begins as the others do; -1 where they have nothing in common. */
export function placeOfSharedHead([first = '', ...rest]: readonly string[]): number {
  const shared = sharedHead(rest);
  return shared === '' ? -1 : first.indexOf(shared);
}
