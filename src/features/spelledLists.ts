import type { Reading } from '../corrections/reading';
import type { Mark, Span } from '../engine/model';
import { fold } from '../engine/text/fold';
import { isSpace } from './excerpts';

export interface SpelledItem {
  /** In the document's own characters where its place is known. */
  readonly text: string;
  /** Where the item stands in the list; undefined where the words are not found in it. */
  readonly at: Span | undefined;
}

/** A numeral abbreviation that the document spells out, with the places of what it stands for. */
export interface SpelledList {
  /** The abbreviation wherever it stands, in reading order. */
  readonly labels: readonly Mark[];
  readonly lists: readonly Span[];
  readonly items: readonly SpelledItem[];
}

const known = new WeakMap<Reading, readonly SpelledList[]>();

/** All lists that a document's numeral abbreviations stand for. Found once for each reading. */
export function spelledLists(reading: Reading): readonly SpelledList[] {
  let lists = known.get(reading);
  if (!lists) known.set(reading, (lists = build(reading)));
  return lists;
}

/** The list that a mark stands for. */
export const listOf = (reading: Reading, mark: Mark): SpelledList | undefined =>
  spelledLists(reading).find(({ labels }) =>
    labels.some(({ start, layer }) => start === mark.start && layer === mark.layer),
  );

function build(reading: Reading): SpelledList[] {
  const found = new Map<string, { labels: Mark[]; lists: readonly Span[]; items: readonly SpelledItem[] }>();
  for (const mark of reading.marks) {
    if (mark.layer !== 'slogan') continue;
    const { items, itemsAt } = mark.attributes;
    if (!items?.length || !itemsAt?.length) continue;
    const key = itemsAt.map(({ start, end }) => `${start}-${end}`).join();
    const list = found.get(key);
    if (list) list.labels.push(mark);
    else found.set(key, { labels: [mark], lists: itemsAt, items: placeItems(reading.text, items, itemsAt) });
  }
  return [...found.values()];
}

/** Items stand in their lists in order, in the widths that the document gives them, with its line breaks in between. */
function placeItems(text: string, items: readonly string[], lists: readonly Span[]): SpelledItem[] {
  const written = lists.map(({ start, end }) => letters(fold(text.slice(start, end))));
  let list = 0;
  let from = 0;
  return items.map((item) => {
    const { words } = letters(item);
    for (let i = list; i < lists.length; i++) {
      const { words: listed = '', offsets = [] } = written[i] ?? {};
      const at = listed.indexOf(words, i === list ? from : 0);
      const first = offsets[at];
      const last = offsets[at + words.length - 1];
      if (words === '' || first === undefined || last === undefined) continue;
      [list, from] = [i, at + words.length];
      const base = lists[i]?.start ?? 0;
      const place = { start: base + first, end: base + last + 1 };
      return { text: text.slice(place.start, place.end).replace(/\s+/gu, ''), at: place };
    }
    return { text: item, at: undefined };
  });
}

/** A text without its spaces, and where each of its signs stands. */
function letters(text: string): { readonly words: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  let words = '';
  for (let i = 0; i < text.length; i++) {
    if (isSpace(text.charCodeAt(i))) continue;
    words += text.charAt(i);
    offsets.push(i);
  }
  return { words, offsets };
}
