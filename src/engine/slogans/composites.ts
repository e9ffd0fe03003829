import type { Span } from '../model';
import { partsOfLabel, type LabelPart } from './count';
import { indexWithin } from './enumerations';
import { REACH, SENTENCE_END, type ReadList } from './readList';
import { connectorAfterPart, listFrom } from './listAfter';
import { membersOf } from './members';

/** What one part may take before the next one follows. */
const REACH_OF_PART = 2 * REACH;

/**
 * A label whose parts are explained one after the other behind it: “1+3+N”体系:“1”为…,“3”为…,“N”为…;
 * “一核两翼”,一核即…,两翼为…. Parts without a number of their own (N, 多园) may go unexplained.
 */
export function partsAfter(text: string, label: Span, name: string, tails: ReadonlySet<number>): ReadList | undefined {
  const parts = partsOfLabel(name);
  if (parts.length < 2) return undefined;
  const found: { readonly part: LabelPart; readonly start: number; readonly list: number }[] = [];
  let at = label.end;
  for (const part of parts) {
    const place = placeOf(text, at, part.text);
    if (place) {
      found.push({ part, ...place });
      at = place.list;
    } else if (!part.open) return undefined;
  }
  const items: string[] = [];
  let end = at;
  for (const [i, { part, list }] of found.entries()) {
    const next = found[i + 1]?.start ?? Math.min(text.length, list + REACH_OF_PART);
    const read = listOfPart(text, list, next, part, tails);
    if (!read) return undefined;
    items.push(...read.items);
    ({ end } = read);
  }
  const [first] = found;
  return first && items.length > 1 ? { items, start: first.list, end } : undefined;
}

/** Where a part is named again, and where what it stands for begins. */
function placeOf(text: string, from: number, part: string): { start: number; list: number } | undefined {
  const limit = from + REACH_OF_PART;
  const bare = /^[\u4E00-\u9FFF]{2}/.test(part);
  for (let i = indexWithin(text, part, from, limit); i >= 0; i = indexWithin(text, part, i + 1, limit)) {
    const quoted = text.charAt(i - 1) === '“' && text.charAt(i + part.length) === '”';
    if (!quoted && !(bare && ',;:。、('.includes(text.charAt(i - 1)))) continue;
    const after = i + part.length + (quoted ? 1 : 0);
    const connector = connectorAfterPart(text.slice(after, after + 12));
    if (connector !== undefined) return { start: quoted ? i - 1 : i, list: after + connector.length };
  }
  return undefined;
}

function listOfPart(
  text: string,
  from: number,
  limit: number,
  part: LabelPart,
  tails: ReadonlySet<number>,
): ReadList | undefined {
  if (part.count > 1) {
    const read = listFrom(text, from, part.text, tails, limit);
    if (read) return read;
  }
  let end = from;
  while (end < limit && !`${SENTENCE_END},`.includes(text.charAt(end))) end++;
  const words = text.slice(from, end);
  if (words.length < 2 || words.length > LONGEST_ITEM) return undefined;
  if (part.count === 1) return { items: [words], start: from, end };
  const items = membersOf(words, part);
  return items && { items, start: from, end };
}

const LONGEST_ITEM = 40;
