import type { Reading } from '../../../corrections/reading';
import type { Finding } from './finding';

/** 截止 that begins a clause, in front of a time: 截至 is meant (现代汉语词典: 截止 takes no object). */
const UNTIL =
  /截止[到至]?(?=目前|当前|现在|[今昨]|本[月年]|上[月年]|去年|\d{1,4}年|\d{1,2}月|年[底末]|[一二三四五六七八九十]{1,2}月)/g;
/** What may stand before it in its clause, when no clause begins. */
const OPENS = /(?:^|[\s，,。；;：:（(、“”！？!?]|据[统计了解悉]{1,3}|其中|目前)$/u;

/** 截止目前, 截止2020年底, outside of page furniture. */
export function untilTime(reading: Reading): Finding[] {
  const { text } = reading;
  const found: Finding[] = [];
  let furniture = 0;
  const { chrome } = reading.outline;
  for (const { index, 0: words } of text.matchAll(UNTIL)) {
    while ((chrome[furniture]?.end ?? Infinity) <= index) furniture++;
    if ((chrome[furniture]?.start ?? Infinity) <= index) continue;
    if (!OPENS.test(text.slice(Math.max(0, index - 4), index))) continue;
    const at = { start: index, end: index + words.length, text: words };
    const figure = reading.markAt(at.end).find(({ layer }) => layer === 'figure');
    found.push({ code: 'until', at, keys: figure ? [figure.key] : [], args: [words] });
  }
  return found;
}
