import type { RegisterRow } from '../rows';
import { rounded } from './interval';
import type { Finding } from './finding';

/** Growth of comparable scope or at constant prices is not that of the levels; means over years are another sum. */
const OTHER_SUM = /年均|平均|可比|同口径|不变价|剔除|扣除|名义|实际增长|累计|翻|增加值|生产总值|GDP/;

/** 由A提高到B,增长x%: a growth in percent that the two levels beside it contradict, rounding allowed for. */
export function contradictedGrowth(rows: readonly RegisterRow[], text: string): Finding[] {
  const found: Finding[] = [];
  for (const { mark, context, indicator } of rows) {
    const from = context.links.find(({ role }) => role === 'from')?.mark;
    const grown = context.links.find(({ role }) => role === 'growth')?.mark;
    const stated = grown?.attributes.change;
    if (!from || !grown || grown.attributes.unit !== '%' || !stated || stated.direction === 'flat') continue;
    if (mark.attributes.unit === '%' || from.attributes.unit !== mark.attributes.unit) continue;
    const start = Math.min(from.start, mark.start, grown.start);
    if (OTHER_SUM.test(text.slice(Math.max(0, start - 20), Math.max(mark.end, grown.end)) + (indicator ?? '')))
      continue;
    const [a, b, g] = [rounded(from), rounded(mark), rounded(grown)];
    if (!a || !b || !g || a.low <= 0) continue;
    const sign = stated.direction === 'up' ? 100 : -100;
    const ends = [sign * (b.low / a.high - 1), sign * (b.high / a.low - 1)];
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    if (low <= g.high && high >= g.low) continue;
    const is = sign * ((b.low + b.high) / (a.low + a.high) - 1);
    found.push({
      code: 'growth',
      at: grown,
      other: from,
      keys: [mark.key, grown.key],
      args: [from.text, mark.text, grown.text, String(Number(is.toPrecision(3)))],
    });
  }
  return found;
}
