import type { Span } from '../model';
import { countOf, type LabelCount } from './count';
import { REACH, SENTENCE_END, type ReadList } from './readList';
import { enumeration } from './enumerations';
import { alike } from './listBefore';
import { membersOf, placeOfSharedHead, splitList } from './members';

/** After a label: “2”即…, “三同时”是指…, “四早”:…, “两链”,即…, “三服务”活动——… */
const AFTER_LABEL =
  /^[^,。;:、“”()]{0,14}?(?:[,:]?(?:即|是指|指的是|分别是|分别为|具体为|具体是|主要包括|包括|主要是指|主要指)|[,:]?指(?![导标引示挥南出数])|:|——?)/;
/** What part of a composite label a bare number stands for: “2”即…, “1”为… */
const AFTER_NUMBER = /^[^,。;:、“”()]{0,4}?(?:[:,]?即|是指|指的是|[指为是:]|代表|就是)/;
const BRACKET = /^[^,。;:、“”()]{0,8}\((?:即|指|是指|包括|分别是)?[:,]?([^()]{2,160})\)/;
/** Words after which nothing but the list can follow, so that even one of another number is it. */
const CERTAIN = /(?:即|是指|指的是|分别是|分别为|包括)$/;

/** `“三公开”(标准公开、过程公开)`, `“三链”是指…`, `“两清”:…`, `“三个聚焦”:一是…;二是…`. */
export function listAfter(text: string, label: Span, name: string, tails: ReadonlySet<number>): ReadList | undefined {
  const wanted = countOf(name);
  if (!wanted) return undefined;
  const from = label.end + (text.charAt(label.end) === '”' ? 1 : 0);
  const after = text.slice(from, from + REACH);
  const bracket = wanted.count > 1 ? BRACKET.exec(after) : null;
  if (bracket?.[1]) {
    const end = from + bracket[0].length - 1;
    // 建设项目环保设施|同时计划、同时施工、同时投产: the first member begins as the others do.
    const list = bracket[1].slice(Math.max(0, placeOfSharedHead(splitList(bracket[1]))));
    const items = membersOf(list, wanted) ?? miscounted(list, wanted);
    if (items) return { items, start: end - list.length, end };
  }
  const connector = connectorAfter(after, name);
  if (connector === undefined) return enumeration(text, from, wanted.count);
  const begin = from + connector.length;
  return (
    listFrom(text, begin, name, tails) ??
    enumeration(text, from, wanted.count) ??
    (CERTAIN.test(connector) ? miscountedFrom(text, begin, wanted) : undefined)
  );
}

/** The words between a label and the list that they announce. */
export const connectorAfter = (after: string, name: string): string | undefined =>
  (/^\d+$/.test(name) ? AFTER_NUMBER : AFTER_LABEL).exec(after)?.[0];

/** The words between a part of a label and what it stands for. */
export const connectorAfterPart = (after: string): string | undefined => AFTER_NUMBER.exec(after)?.[0];

/** The list that begins at `from`: as far as the comma, the part or the sentence at which its number is right. */
export function listFrom(
  text: string,
  from: number,
  name: string,
  tails: ReadonlySet<number>,
  limit = Math.min(text.length, from + REACH),
): ReadList | undefined {
  const wanted = countOf(name);
  if (!wanted) return undefined;
  const nested = /^([两三四五六七八九十]+[大个][^,。;:、“”]{2,6}),(?:即|分别是|分别为|包括)/.exec(
    text.slice(from, from + 40),
  );
  if (nested?.[1] && countOf(nested[1])?.count === wanted.count) {
    const inner = listFrom(text, from + nested[0].length, name, tails, limit);
    return inner && { ...inner, also: nested[1] };
  }
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

/** A list of another number than its label says: what the text has, and the reader is told. */
function miscountedFrom(text: string, from: number, wanted: LabelCount): ReadList | undefined {
  let end = from;
  const limit = Math.min(text.length, from + REACH);
  while (end < limit && !`${SENTENCE_END},:`.includes(text.charAt(end))) end++;
  const items = end < limit || end === text.length ? miscounted(text.slice(from, end), wanted) : undefined;
  return items && { items, start: from, end };
}

/** Only a clear list counts: members of one make, and of nearly the number that the label says. */
function miscounted(list: string, { count, open }: LabelCount): string[] | undefined {
  const parts = splitList(list);
  if (open || parts.length < 2 || Math.abs(parts.length - count) > MOST_ASTRAY || !alike(parts)) return undefined;
  return membersOf(list, { count: parts.length, open: false });
}

/** A list that is further from its label's number is more likely another list. */
const MOST_ASTRAY = 2;
