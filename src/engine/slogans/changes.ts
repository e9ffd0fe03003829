import { partsOfLabel } from './count';
import { REACH, SENTENCE_END, type ReadList } from './readList';
import { splitList } from './members';

/** What the noun of a part is called in the sentence that counts the changes up. */
const VERBS: Readonly<Record<string, readonly string[]>> = {
  增: ['增加', '增长', '新增', '上升', '提高', '扩大', '调增', '扩种', '增'],
  升: ['上升', '提升', '提高', '升'],
  涨: ['上涨', '回升', '涨'],
  扩: ['扩大', '扩种', '扩'],
  提: ['提高', '提升', '提'],
  减: ['减少', '下降', '调减', '压减', '降低', '回落', '减'],
  降: ['下降', '降低', '减少', '回落', '降'],
  跌: ['下跌', '回落', '跌'],
  压: ['压减', '压缩', '压'],
  稳: ['稳定', '持平', '稳'],
  收窄: ['收窄'],
  回升: ['回升'],
  增长: ['增长', '增加', '上升'],
  下降: ['下降', '减少', '回落'],
};
/** What is measured of an item: 玉米|种植面积77万亩. */
const MEASURE = /(?:的?(?:播种|种植|栽培)?(?:面积|产量|规模|数量|投资额?|总量))?(?:同比|分别)?[约近达为至到]{0,2}$/;

/** “一减三增”:调减玉米77万亩,增加水稻26万亩、蔬菜16万亩、…; “三增两减”:投资、消费、出口增长,能耗、排放下降. */
export function changesAfter(text: string, from: number, name: string): ReadList | undefined {
  const parts = partsOfLabel(name);
  if (parts.length < 2 || !parts.every(({ text: part, open }) => !open && VERBS[part.slice(1)])) return undefined;
  const colon = text.slice(from, from + 12).indexOf(':');
  if (colon < 0) return undefined;
  let at = from + colon + 1;
  const start = at;
  const items: string[] = [];
  for (const part of parts) {
    const verbs = VERBS[part.text.slice(1)] ?? [];
    const read = clauseWith(text, at, verbs, part.count);
    if (!read) return undefined;
    items.push(...read.items);
    at = read.end + 1;
  }
  return { items, start, end: at - 1 };
}

/** The clause that its verb begins or ends, and as many things in it. */
function clauseWith(text: string, from: number, verbs: readonly string[], count: number): ReadList | undefined {
  let end = from;
  while (end < text.length && end - from < REACH && !`${SENTENCE_END},`.includes(text.charAt(end))) end++;
  const clause = text.slice(from, end);
  const head = verbs.find((verb) => clause.startsWith(verb));
  const body = head === undefined ? beforeVerb(clause, verbs) : clause.slice(head.length);
  if (body === undefined) return undefined;
  const items = splitList(body).map(bareItem);
  return items.length === count && items.every((item) => item.length > 0 && item.length < 20)
    ? { items, start: from, end }
    : undefined;
}

function beforeVerb(clause: string, verbs: readonly string[]): string | undefined {
  for (const verb of verbs) {
    const at = clause.lastIndexOf(verb);
    if (at > 0) return clause.slice(0, at);
  }
  return undefined;
}

/** What changed, without how much: 玉米 of 玉米种植面积77万亩. */
function bareItem(words: string): string {
  const digit = words.search(/\d/);
  const item = digit < 0 ? words : words.slice(0, digit);
  return item.replace(MEASURE, '') || item;
}
