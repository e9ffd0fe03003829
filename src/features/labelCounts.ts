import type { Reading } from '../corrections/reading';
import type { Mark } from '../engine/model';
import { countOf, numeralsOf, partsOfLabel } from '../engine/slogans/count';
import { spelledLists, type SpelledItem, type SpelledList } from './spelledLists';

/** How many things a numeral abbreviation counts, beside how many the text lists. */
export interface LabelCount {
  /** As written: 2 and 4 of “2+4”. */
  readonly numerals: readonly string[];
  readonly counted: number;
  /** 多, N or X: there may be more. */
  readonly open: boolean;
  readonly listed: number;
  readonly agrees: boolean;
}

export function labelCount(label: string, listed: number): LabelCount | undefined {
  const name = label.replace(/[“”‘’\s]/gu, '');
  const wanted = countOf(name);
  if (!wanted) return undefined;
  const { count, open } = wanted;
  return {
    numerals: numeralsOf(name),
    counted: count,
    open,
    listed,
    agrees: open ? listed >= count : listed === count,
  };
}

export interface LabelPartItems {
  /** As written: 2 of “2+4”, 一核 of “一核两翼”. */
  readonly part: string;
  readonly items: readonly SpelledItem[];
}

/** The items of each part of a label; undefined for a label of one part, and where the numbers leave a doubt. */
export function itemsByPart(label: string, items: readonly SpelledItem[]): readonly LabelPartItems[] | undefined {
  const parts = partsOfLabel(label.replace(/[“”‘’\s]/gu, ''));
  const open = parts.filter((part) => part.open);
  const counted = parts.reduce((sum, part) => sum + (part.open ? 0 : part.count), 0);
  const rest = items.length - counted;
  if (parts.length < 2 || open.length > 1 || (open.length ? rest < 0 : rest !== 0)) return undefined;
  let from = 0;
  return parts.map((part) => {
    const to = from + (part.open ? rest : part.count);
    const own = { part: part.text, items: items.slice(from, to) };
    from = to;
    return own;
  });
}

export interface Miscount {
  /** The place of the label that stands nearest to its list. */
  readonly mark: Mark;
  readonly list: SpelledList;
  readonly count: LabelCount;
}

/** Labels that count more or fewer things than the document lists for them, each list once. */
export function miscounts(reading: Reading): Miscount[] {
  return spelledLists(reading).flatMap((list) => {
    const at = list.lists[0]?.start ?? 0;
    const [mark] = [...list.labels].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
    const count = mark && labelCount(mark.text, list.items.length);
    return mark && count && !count.agrees ? [{ mark, list, count }] : [];
  });
}
