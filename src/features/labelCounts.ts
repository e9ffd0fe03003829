import type { Reading } from '../corrections/reading';
import type { Mark } from '../engine/model';
import { countOf, numeralsOf } from '../engine/slogans/count';
import { spelledLists, type SpelledList } from './spelledLists';

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
