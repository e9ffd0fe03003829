import { countOf, partsOfLabel, type LabelCount } from './count';
import { REACH, SENTENCE_END, type ReadList } from './readList';
import { membersOf, splitList, withoutLead } from './members';
import { beginsWithVerb, endsWithVerb } from './verbs';

/** Between a list and its label: A和B为一体的“…”, A、B实现“…”, A、B等“…”. */
const BEFORE_LABEL =
  /(?:为一体的?|相结合的?|等(?:方面|领域)?(?:的|构成的|组成的)?|(?:协同|联动|贯通|融合|并举|并重|结合)(?:发展)?,(?:形成|构成|构建|实现)|,(?:形成|构成)|(?:继续|持续|连续)?(?:保持|呈现?|[的即是])|实现|形成|组成|构成|构建|打造|并称|统称|合称|称为|概括为|归纳为|总结为|简称|以下简称|就是)?$/;
const NAMED_BRACKET = /[(,](?:以下|下面)?(?:简称|统称|合称|并称|即|概括为|称为)[为:]?$/;
/** No word between a list and its label is longer. */
const LONGEST_CONNECTOR = 12;
/** 三链融合, 两翼齐飞: what the parts before it do together. */
const TOGETHER_AT_END = /[\u4E00-\u9FFF]{2}$/;
/** Between a list in marks and its label in marks. */
const AFTER_QUOTED_LIST = /(?:这|等)?(?:的|为内容的|为主要内容的|为重点的|为核心的|为一体的|相结合的|组成的|构成的)?$/;
/** 以科创岛为心, 多个园区为支撑: what a member is to the whole. */
const ROLE = /^以?(.{2,30})为[^为、,]{1,4}$/;

/**
 * `“医、药、养”六要素`, `A和B为一体的“一心两轴”`, `A、B、C(以下简称“三医”)`.
 * @param known the lexicon knows the label: 懂农业、爱农村、爱农民的“三农”队伍 does not say what it stands for
 */
export function listBefore(text: string, start: number, name: string, known: boolean): ReadList | undefined {
  const wanted = countOf(name);
  if (!wanted || wanted.count < 2) return undefined;
  const quoted = text.charAt(start - 1) === '“';
  let end = quoted ? start - 1 : start;
  const marks = quoted ? end - (AFTER_QUOTED_LIST.exec(text.slice(Math.max(0, end - 8), end))?.[0].length ?? 0) : end;
  if (text.charAt(marks - 1) === '”') return quotedListBefore(text, marks - 1, wanted);
  const from = Math.max(0, end - REACH);
  let before = text.slice(from, end);
  const tail = before.slice(-LONGEST_CONNECTOR);
  const bracket = NAMED_BRACKET.exec(tail);
  const connector = bracket ?? BEFORE_LABEL.exec(tail);
  // A bare label right after a list may be an ordinary count (甲、乙、丙三个城市): it wants marks or a connecting word.
  before = before.slice(0, before.length - (connector?.[0].length ?? 0));
  end -= connector?.[0].length ?? 0;
  if (bracket && before.endsWith(name)) {
    before = before.slice(0, -name.length);
    end -= name.length;
  }
  // 马克思列宁主义、毛泽东思想和“三个代表”: the label itself is one of the list.
  if (/[和与及、对向在把将]$/.test(before.slice(-1))) return undefined;
  if (!quoted && !connector?.[0] && !TOGETHER_AT_END.test(name)) return undefined;
  const head = lastIndexOfAny(before, bracket ? SENTENCE_END : `${SENTENCE_END},:`) + 1;
  const roles = membersByRole(before.slice(head), name);
  if (roles) return { items: roles, start: end - (before.length - head), end };
  const list = withoutLead(before.slice(head));
  if (!list.includes('、') && !/[和与及]/.test(list)) return undefined;
  const items = membersOf(list, wanted);
  if (!items || (known && /^(?:的|等(?:方面|领域)?的?)$/.test(connector?.[0] ?? '') && !isNamedAfter(items, name)))
    return undefined;
  // 坚持和落实“两个毫不动摇”: what ends with a verb governs the label.
  if (!connector?.[0] && items.length < 3 && endsWithVerb(before)) return undefined;
  if (!connector?.[0] && items.filter((item) => item.length === 2 && beginsWithVerb(item)).length > 1) return undefined;
  const loose = !connector?.[0] || connector[0].endsWith('的');
  if (loose && !(known && !quoted ? even(items) : alike(items))) return undefined;
  return { items, start: end - list.length, end };
}

/** 以A为心、以B和C为轴、多个D为支撑的“一心两轴多园”: each member is a part of the label, without what it is to it. */
function membersByRole(list: string, name: string): string[] | undefined {
  const parts = partsOfLabel(name);
  const members = splitList(list);
  if (parts.length < 2 || members.length !== parts.length) return undefined;
  const items: string[] = [];
  for (const [i, member] of members.entries()) {
    const words = ROLE.exec(i === 0 ? member.slice(Math.max(0, member.indexOf('以'))) : member)?.[1];
    const part = parts[i];
    if (words === undefined || !part) return undefined;
    const own = part.count > 1 ? membersOf(words, part) : [words];
    if (!own) return undefined;
    items.push(...own);
  }
  return items;
}

/** Without a word between list and label the members must look like one list: short, and of nearly one length. */
export function alike(items: readonly string[]): boolean {
  const lengths = items.map((item) => item.length);
  const longest = Math.max(...lengths);
  return longest <= 16 && longest - Math.min(...lengths) <= Math.max(2, longest / 2);
}

/** 保就业、保民生、保市场的“三保”: each member begins or ends as the label says. */
function isNamedAfter(items: readonly string[], name: string): boolean {
  const noun = name.slice(1);
  return items.every((item) => item.startsWith(noun) || item.endsWith(noun));
}

/** Of nearly one length. */
const even = (items: readonly string[]): boolean =>
  Math.max(...items.map(({ length }) => length)) - Math.min(...items.map(({ length }) => length)) <= 1;

function quotedListBefore(text: string, close: number, wanted: LabelCount): ReadList | undefined {
  const open = text.lastIndexOf('“', close);
  if (open < 0 || close - open > REACH) return undefined;
  const single = membersOf(text.slice(open + 1, close), wanted);
  if (single) return { items: single, start: open + 1, end: close };
  // “甲”“乙”“丙”三个…: each member in marks of its own.
  const items: string[] = [];
  let start = close + 1;
  while (text.charAt(start - 1) === '”') {
    const begin = text.lastIndexOf('“', start - 1);
    if (begin < 0 || close - begin > REACH) break;
    items.unshift(text.slice(begin + 1, start - 1));
    start = '、和与'.includes(text.charAt(begin - 1) || ' ') ? begin - 1 : begin;
  }
  return items.length === wanted.count && items.length > 1 ? { items, start, end: close + 1 } : undefined;
}

function lastIndexOfAny(text: string, signs: string): number {
  for (let i = text.length - 1; i >= 0; i--) if (signs.includes(text.charAt(i))) return i;
  return -1;
}
