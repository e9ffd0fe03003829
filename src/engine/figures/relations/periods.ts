import type { Candidate, FigureCandidate } from '../../model';
import type { Place } from './clauses';
import type { Period } from './relations';

/** How many figures back a date is looked for. */
const REACH = 40;

/** The dates that a figure's sentence holds: the one at which it holds, and the one that a change counts from. */
export function periodsOf(
  text: string,
  figures: readonly FigureCandidate[],
  index: number,
  places: readonly Place[],
  frames: readonly (number | undefined)[],
): { period?: Period; base?: Period } {
  const place = places[index];
  const figure = figures[index];
  if (!place || !figure) return {};
  let base: Period | undefined;
  if (isDatedBehind(text, figure, figures[index + 1])) return { period: { figure: index + 1 } };
  for (let i = index - 1; i >= 0 && i >= index - REACH; i--) {
    const date = figures[i] as FigureCandidate;
    if (date.start < place.sentence) break;
    if (date.kind !== 'date') continue;
    const before = text.slice(Math.max(place.sentence, date.start - 4), date.start);
    if (/(?:[比较与]|相比|对比|基于)$/.test(before)) {
      if (date.start >= place.clause) base ??= { figure: i };
      continue;
    }
    if (i > 0 && isDatedBehind(text, figures[i - 1], date)) continue;
    // 由2020年的三成: the date of that level alone. 自2024年5月1日起: of the rule and not of its amounts.
    if (/[由从自]$/.test(before) && i !== index - 1) continue;
    // …学科(2021-2023年)排名…;…: a bracketed date holds for its own statement.
    if (text[date.start - 1] === '(' && text[date.end] === ')' && date.start < place.statement) continue;
    return { period: { figure: i }, ...(base ? { base } : {}) };
  }
  const frame = frames[index];
  const outside = frame !== undefined && (figures[frame]?.start ?? 0) < place.sentence;
  return { ...(outside ? { period: { figure: frame, frame: true } } : {}), ...(base ? { base } : {}) };
}

/** 达到500亿元(2023年): the bracket behind an amount says when. */
function isDatedBehind(text: string, figure: FigureCandidate | undefined, next: FigureCandidate | undefined): boolean {
  if (
    !figure ||
    figure.kind === 'date' ||
    next?.kind !== 'date' ||
    next.start !== figure.end + 1 ||
    text[figure.end] !== '('
  )
    return false;
  return /^(?:的?(?:数据|[数时末]|年报|快报|口径|价格?|水平|统计))?\)/.test(text.slice(next.end, next.end + 6));
}

/** Whole years and stretches of time: 五年来, 2023年, 上半年. A day is when something happened, and no frame. */
const STRETCH = /年[度来间]?$|年来|以来$|期间$|时期$|季度$|[上下]半年$|月份?$/;
const DAY = /[日号]$/;
/** What may stand before the date that opens a sentence. */
const OPENING =
  /^(?:各位(?:代表|委员|同志)[:!,]|一年来,|(?:总的看|回顾)[^,。]{0,6},|[一二三四五六七]是|\([一二三四五六七八九十]{1,2}\)|[“”])?在?(?:刚刚)?(?:过去的)?$/;

/** Stretches of which several paragraphs speak; a bare year counts as 刚刚过去的2025年 only. */
const CHAPTER = /年来|以来$|期间$|时期$/;

/** The date that opens a paragraph of a report and holds for those behind it: “十四五”时期,…; 刚刚过去的2025年,… */
export function chapterDate(text: string, candidates: readonly Candidate[]): FigureCandidate | undefined {
  let first: FigureCandidate | undefined;
  for (const candidate of candidates)
    if (candidate.layer === 'figure' && candidate.start <= 14 && candidate.start < (first?.start ?? Infinity))
      first = candidate;
  if (first?.kind !== 'date') return undefined;
  const before = text.slice(0, first.start);
  if (!OPENING.test(before)) return undefined;
  return CHAPTER.test(text.slice(first.start, first.end)) || before.endsWith('过去的') ? first : undefined;
}

/**
 * For each figure the date that opened a sentence of the paragraph last and holds until another one does: 五年来,…。一是地区
 * 生产总值… Deadlines (到2030年) and days hold for their own sentence only. One pass over the figures.
 */
export function framesOf(
  text: string,
  figures: readonly FigureCandidate[],
  places: readonly Place[],
): readonly (number | undefined)[] {
  let frame: number | undefined;
  return figures.map((date, i) => {
    const current = frame;
    const sentence = places[i]?.sentence ?? 0;
    if (date.kind === 'date' && date.start - sentence <= 14 && OPENING.test(text.slice(sentence, date.start))) {
      const words = text.slice(date.start, date.end);
      frame = STRETCH.test(words) && !DAY.test(words) ? i : undefined;
    }
    return current;
  });
}
