import type { Fact, SloganCandidate } from '../model';
import { countOf, isDigit } from './count';
import { membersOf, withoutLead } from './members';

type Definition = Extract<Fact, { type: 'definition' }>;

/** The longest stretch of text in which a label is looked for its list. */
const REACH = 240;
const SENTENCE_END = '。!?;';
/** Between a list and its label: A和B为一体的“…”, A、B实现“…”, A、B等“…”. */
const BEFORE_LABEL =
  /(?:为一体的?|相结合的?|等(?:方面|领域)?(?:的|构成的|组成的)?|[的即是]|实现|形成|组成|构成|构建|打造|并称|统称|合称|称为|概括为|归纳为|总结为|简称|以下简称|就是)?$/;
const NAMED_BRACKET = /[(,](?:以下|下面)?(?:简称|统称|合称|并称|即|概括为|称为)[为:]?$/;
/** No word between a list and its label is longer. */
const LONGEST_CONNECTOR = 12;
/** 三链融合, 两翼齐飞: what the parts before it do together. */
const TOGETHER_AT_END = /[\u4E00-\u9FFF]{2}$/;
/** After a label: “2”即…, “三同时”是指…, “四早”:…, “两链”,即… */
const AFTER_LABEL =
  /^[^,。;:、“”()]{0,14}?(?:[,:]?(?:即|是指|指的是|分别是|分别为|具体为|具体是|主要包括|包括)|:|,?指(?![导标引示挥南出数]))/;
/** What part of a composite label a bare number stands for: “2”即…, “1”为… */
const AFTER_NUMBER = /^[^,。;:、“”()]{0,4}?(?:即|是指|指的是|[指为是:]|代表|就是)/;
const BRACKET = /^[^,。;:、“”()]{0,8}\((?:即|指|是指|包括|分别是)?[:,]?([^()]{2,160})\)/;

/** Labels that this block spells out, with their items. `labels` are its numeral candidates, `known` all of them. */
export function scanDefinitions(
  text: string,
  labels: readonly SloganCandidate[],
  known: readonly SloganCandidate[],
): Definition[] {
  // An idiom or a label after the last member ends the list: …、健康管理与金融|同条共贯.
  const tails = new Set(known.filter(({ kind }) => kind === 'proverb' || kind === 'numeral').map(({ start }) => start));
  const facts: Definition[] = [];
  for (const label of [...labels, ...bareLabels(text)]) {
    const name = text.slice(label.start, label.end).replace(/[“”‘’\s]/g, '');
    const wanted = countOf(name);
    if (!wanted) continue;
    const read = listBefore(text, label.start, name) ?? listAfter(text, label, name, tails);
    if (!read) continue;
    facts.push(definition(name, read));
    if (read.also) facts.push(definition(read.also, read));
  }
  return facts;
}

interface ReadList {
  readonly items: readonly string[];
  readonly start: number;
  readonly end: number;
  /** A second name of the same list: “4”即四大园区,即… */
  readonly also?: string;
}

const definition = (label: string, { items, start, end }: ReadList): Definition => ({
  type: 'definition',
  label,
  items,
  at: { start, end },
});

/** `“2”` of “2”即…: a number that explains a part of a label and is no label itself. */
function bareLabels(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let i = text.indexOf('“'); i >= 0; i = text.indexOf('“', i + 1)) {
    let end = i + 1;
    while (isDigit(text.charAt(end)) && end - i < 4) end++;
    if (end > i + 1 && text.charAt(end) === '”') found.push({ start: i + 1, end });
  }
  return found;
}

/** `“医、药、养”六要素`, `A和B为一体的“一心两轴”`, `A、B、C(以下简称“三医”)`. */
function listBefore(text: string, start: number, name: string): ReadList | undefined {
  const wanted = countOf(name);
  if (!wanted || wanted.count < 2) return undefined;
  const quoted = text.charAt(start - 1) === '“';
  let end = quoted ? start - 1 : start;
  if (text.charAt(end - 1) === '”') return quotedListBefore(text, end - 1, wanted);
  const from = Math.max(0, end - REACH);
  let before = text.slice(from, end);
  const tail = before.slice(-LONGEST_CONNECTOR);
  const bracket = NAMED_BRACKET.exec(tail);
  const connector = bracket ?? BEFORE_LABEL.exec(tail);
  // A bare label right after a list may be an ordinary count (甲、乙、丙三个城市): it wants marks or a connecting word.
  before = before.slice(0, before.length - (connector?.[0].length ?? 0));
  end -= connector?.[0].length ?? 0;
  // 马克思列宁主义、毛泽东思想和“三个代表”: the label itself is one of the list.
  if (/[和与及、对向在把将]$/.test(before.slice(-1))) return undefined;
  if (!quoted && !connector?.[0] && !TOGETHER_AT_END.test(name)) return undefined;
  const head = lastIndexOfAny(before, bracket ? SENTENCE_END : `${SENTENCE_END},:`) + 1;
  const list = withoutLead(before.slice(head));
  if (!list.includes('、') && !/[和与及]/.test(list)) return undefined;
  const items = membersOf(list, wanted);
  if (!items || (!connector?.[0] && !alike(items))) return undefined;
  return { items, start: end - list.length, end };
}

/** Without a word between list and label the members must look like one list: short, and of nearly one length. */
function alike(items: readonly string[]): boolean {
  const lengths = items.map((item) => item.length);
  const longest = Math.max(...lengths);
  return longest <= 16 && longest - Math.min(...lengths) <= Math.max(2, longest / 2);
}

function quotedListBefore(
  text: string,
  close: number,
  wanted: NonNullable<ReturnType<typeof countOf>>,
): ReadList | undefined {
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

function listAfter(
  text: string,
  label: { start: number; end: number },
  name: string,
  tails: ReadonlySet<number>,
): ReadList | undefined {
  const wanted = countOf(name);
  if (!wanted) return undefined;
  const from = label.end + (text.charAt(label.end) === '”' ? 1 : 0);
  const after = text.slice(from, from + REACH);
  const bracket = wanted.count > 1 ? BRACKET.exec(after) : null;
  if (bracket?.[1]) {
    const items = membersOf(bracket[1], wanted);
    const end = from + bracket[0].length - 1;
    if (items) return { items, start: end - bracket[1].length, end };
  }
  const connector = (/^\d+$/.test(name) ? AFTER_NUMBER : AFTER_LABEL).exec(after)?.[0];
  if (connector === undefined) return enumeration(text, from, wanted.count);
  return listFrom(text, from + connector.length, name, tails) ?? enumeration(text, from, wanted.count);
}

/** The list that begins at `from`: as far as the comma, the part or the sentence at which its number is right. */
function listFrom(text: string, from: number, name: string, tails: ReadonlySet<number>): ReadList | undefined {
  const wanted = countOf(name);
  if (!wanted) return undefined;
  const nested = /^([两三四五六七八九十]+[大个][^,。;:、“”]{2,6}),(?:即|分别是|分别为|包括)/.exec(
    text.slice(from, from + 40),
  );
  if (nested?.[1] && countOf(nested[1])?.count === wanted.count) {
    const inner = listFrom(text, from + nested[0].length, name, tails);
    return inner && { ...inner, also: nested[1] };
  }
  const limit = Math.min(text.length, from + REACH);
  for (let i = from; i <= limit; i++) {
    const sign = text.charAt(i);
    const stop = i === limit || sign === ',' || SENTENCE_END.includes(sign);
    if (!stop && !(i - from >= 2 && tails.has(i))) continue;
    const items = membersOf(text.slice(from, i), wanted);
    if (items) return { items, start: from, end: i };
    if (stop && SENTENCE_END.includes(sign)) break;
  }
  return undefined;
}

/** 一是…;二是…;三是…: the first clause of each is its item. */
function enumeration(text: string, from: number, count: number): ReadList | undefined {
  if (count < 2 || count > 9) return undefined;
  const items: string[] = [];
  const limit = from + 4 * REACH;
  let at = from;
  let start = -1;
  for (const numeral of '一二三四五六七八九'.slice(0, count)) {
    const next = text.indexOf(`${numeral}是`, at);
    if (next < 0 || next > limit || !',。;:、'.includes(text.charAt(next - 1) || '。')) return undefined;
    if (start < 0) start = next;
    let end = next + 2;
    while (end < text.length && end - next < 42 && !',。;:'.includes(text.charAt(end))) end++;
    items.push(text.slice(next + 2, end));
    at = end;
  }
  return items.every((item) => item.length > 1) ? { items, start, end: at } : undefined;
}

function lastIndexOfAny(text: string, signs: string): number {
  for (let i = text.length - 1; i >= 0; i--) if (signs.includes(text.charAt(i))) return i;
  return -1;
}
