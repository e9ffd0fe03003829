import type { FigureCandidate } from '../../model';
import type { Comparator } from './relations';

const ABOVE = /(?:高出|高于|快于|好于|优于|多于|大于|领先于?|超过|超出|超|跑赢)(\p{Script=Han}{2,16}?)的?(?:约|近)?$/u;
const BELOW = /(?:低于|慢于|少于|小于|落后于?|短于)(\p{Script=Han}{2,16}?)的?(?:约|近)?$/u;
const THAN =
  /(?:比|较)(\p{Script=Han}{2,16}?)(?<![提升增调新变])([高快多大好优慢小]|(?<![降减])低|(?<!减)少)出?了?(?:约|近)?$/u;
const OF = /(?:不超过|相当于|约为|仅为|只有|不到|达到|[占是为])(\p{Script=Han}{2,14})的(?:近|约)?$/u;
/** An earlier time is the base of a change and no comparator. */
const TIME =
  /^(?:[上去前]|同期|年初|基期|此前|过去|历史)|(?:[年月周五]|年度|季度|月份|同期|时期|期末|年末|年初|年底|之前|以前|前期|期间|改革前)$/;

/** What a difference or a share compares with: 全国 in 高于全国3.7个百分点, 先进地区 in 仅相当于先进地区的三分之一. */
export function comparatorOf(text: string, figure: FigureCandidate, from: number): Comparator | undefined {
  const start = Math.max(from, figure.start - 26);
  const before = text.slice(start, figure.start);
  const ratio = figure.kind === 'multiple' ? OF.exec(before) : null;
  const than = THAN.exec(before);
  const direct = ABOVE.exec(before) ?? BELOW.exec(before);
  const match =
    ratio ??
    than ??
    (figure.rule === 'figure/points' || figure.kind === 'quantity' || figure.kind === 'percent' ? direct : null);
  const name = match?.[1];
  if (!match || name === undefined || (!ratio && TIME.test(name))) return undefined;
  // 超过1000 has no name between; 超过全省平均水平 has.
  if (match === direct && !/平均|全[国省市区县州]|水平|预期|目标|计划|[省市区县国]$/.test(name)) return undefined;
  const at = start + match.index + match[0].indexOf(name, 1);
  const direction = ratio
    ? 'equal'
    : than
      ? /[高快多大好优]/.test(than[2] ?? '')
        ? 'above'
        : 'below'
      : ABOVE.test(before)
        ? 'above'
        : 'below';
  return { at: { start: at, end: at + name.length }, from: start + match.index, direction };
}
