import type { FigureCandidate } from '../../model';
import type { Link } from './relations';

const LEAD = /[由从自](?:目前|原来|原先|当前|过去|最初|此前|上年|去年|同期|改革前|期初)?的?$/;
const TO =
  /^[^,;。\d]{0,6}?(?:提高|增加|上升|扩大|增长|提升|发展|攀升|跃升|上涨|上调|调高|延长|减少|下降|降低|压缩|压减|缩短|缩小|下调|调低|调整|精简|回落|收窄|优化|[升增减降缩])[到至为]了{0,2}[^,;。]{0,3}$/;
/** Behind 由 or 从 any verb of becoming will do: 由162个整合为123个. */
const BECOMES = /^\p{Script=Han}{1,4}[到至为成]$/u;

/** From–to: 由35%提高到60%, 从14个月缩短到9个月. Pairs of places, level before and level after. */
export function changesOfLevel(
  text: string,
  figures: readonly FigureCandidate[],
): (readonly [from: number, to: number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (const [i, from] of figures.entries()) {
    if (from.kind === 'date') continue;
    let j = i + 1;
    // 由2023年的21个提高到2025年的32个: the date of the second level stands between.
    if (figures[j]?.kind === 'date') j++;
    const to = figures[j];
    if (!to || to.kind !== from.kind || to.attributes.unit !== from.attributes.unit || to.start - from.end > 24)
      continue;
    const middle = figures[i + 1] as FigureCandidate;
    const gap = text.slice(from.end, middle.start).replace(/[“”‘’]/g, '');
    const becomes = BECOMES.test(gap);
    if (!becomes && !TO.test(gap)) continue;
    const before = text.slice(Math.max(0, from.start - 6), from.start);
    const dated = figures[i - 1]?.kind === 'date' && /^的?$/.test(text.slice(figures[i - 1]?.end ?? 0, from.start));
    const lead = dated ? text.slice(Math.max(0, (figures[i - 1]?.start ?? 0) - 4), figures[i - 1]?.start) : before;
    if (LEAD.test(lead) || (!becomes && gap.length <= 4)) pairs.push([i, j]);
  }
  return pairs;
}

/** The links of the pairs that hold a figure, by figure. */
export function levelLinks(pairs: readonly (readonly [number, number])[]): ReadonlyMap<number, readonly Link[]> {
  const links = new Map<number, Link[]>();
  const add = (at: number, link: Link): void => {
    const list = links.get(at);
    if (list) list.push(link);
    else links.set(at, [link]);
  };
  for (const [from, to] of pairs) {
    add(from, { role: 'to', figure: to });
    add(to, { role: 'from', figure: from });
  }
  return links;
}
