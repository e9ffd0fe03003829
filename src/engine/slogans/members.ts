import type { LabelCount } from './count';

const OPEN_BRACKETS = '(“‘《〔[';
const CLOSE_BRACKETS = ')”’》〕]';
const CONJUNCTION = /以及|[和与及]/;
const MAX_MEMBER = 40;
/** What stands between a sentence's beginning and the first member of its list. */
const LEAD =
  /^.*(?:构建|打造|形成|建设|建成|推进|围绕|坚持|聚焦|突出|做好|做强|做优|抓好|抓实|包括|涵盖|包含|覆盖|按照|健全|完善|落实|统筹|促进|推动|实施|开展|发挥|加强|依托|培育|强化|提升|支持|深化|立足|探索|建立|创建|搭建|强调|明确|提出|聚力|紧扣|抓住|抓牢|扭住|实行|分为|达到)|^[以集将把对从由按在]/;

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
  const readings = [parts, [...parts.slice(0, -1), ...cutOnce(last)], parts.flatMap((part) => part.split(CONJUNCTION))];
  for (const reading of readings) {
    const members = reading.map(tidy);
    if (fits(members, wanted) && members.every((member) => member.length > 0 && member.length <= MAX_MEMBER))
      return members;
  }
  return undefined;
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
  const lengths = new Set(rest.slice(0, -1).map((part) => part.length));
  const length = rest.length > 1 ? [...lengths][0] : undefined;
  if (length !== undefined && lengths.size === 1 && first.length > length && rest.length > 1)
    return list.slice(first.length - length);
  const lead = LEAD.exec(first)?.[0].length ?? 0;
  return lead < first.length ? list.slice(lead) : list;
}
