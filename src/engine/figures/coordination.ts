import type { DateReading } from './calendar';
import type { Draft } from './draft';

/** 从两亿五千多万减少到两千多万. */
const LEVELS = /^\p{Script=Han}{2,4}[到至]$/u;
const JOINT = /^ ?(?:[、和及与或]|以及) ?$/;

const LONGEST_JOINT = 4;

/**
 * Dates that lean on a neighbour: 2015和2016年同期 (a year without its 年, and a period named before), 今年1月、2月 (the
 * year), 7月1日、2日 (the month). A year comes only from the date's own coordination, never from an earlier sentence.
 */
export function coordinate(text: string, drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some((draft) => draft.date)) return drafts;
  const result = [...drafts];
  let period: DateReading | null = null;
  for (const [i, draft] of result.entries()) {
    if (!draft.date) continue;
    let date = draft.date;
    const before = result[i - 1];
    if (before?.date && draft.start - before.end <= LONGEST_JOINT && JOINT.test(text.slice(before.end, draft.start)))
      date = withNeighbour(date, before.date);
    if (date.same && period)
      date = { ...date, rest: period.rest, ...(period.restTo === undefined ? {} : { restTo: period.restTo }) };
    if (date !== draft.date) result[i] = { ...draft, date };
    if (date.rest !== '' && date.restTo !== undefined && date.endYear === undefined && !date.same) period = date;
  }
  // Backwards: a bare year takes over what stands behind the next one's.
  for (let i = result.length - 2; i >= 0; i--) {
    const [draft, next] = [result[i], result[i + 1]];
    if (!draft?.date?.partial || !next?.date) continue;
    const { rest, restTo, partial } = next.date;
    if (partial && rest === '') continue;
    result[i] = { ...draft, date: { ...draft.date, rest, ...(restTo === undefined ? {} : { restTo }) } };
  }
  return result;
}

/** 7万亿、8万亿 after 生产总值, 10.6万、3.8万 before 平方公里: members of a list share their unit. */
export function shareUnits(text: string, drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some((draft) => draft.rule === 'figure/number')) return drafts;
  const result = [...drafts];
  const joined = (left: Draft | undefined, right: Draft | undefined): boolean => {
    if (!left || !right || right.start - left.end >= 8) return false;
    const gap = text.slice(left.end, right.start);
    return JOINT.test(gap) || LEVELS.test(gap);
  };
  const adopt = (at: number, from: Draft | undefined): void => {
    const draft = result[at];
    if (!draft || draft.rule !== 'figure/number' || !from?.unit || (from.kind !== 'money' && from.kind !== 'quantity'))
      return;
    result[at] = { ...draft, kind: from.kind, rule: from.rule, unit: from.unit };
  };
  for (let i = 1; i < result.length; i++) if (joined(result[i - 1], result[i])) adopt(i, result[i - 1]);
  for (let i = result.length - 2; i >= 0; i--) if (joined(result[i], result[i + 1])) adopt(i, result[i + 1]);
  return result;
}

/** What a date without a year, or a day without a month, takes from the one before it. */
function withNeighbour(date: DateReading, before: DateReading): DateReading {
  if (date.year !== 'XXXX' || before.vague || before.endYear !== undefined) return date;
  const year = { year: before.year, ...(before.offset === undefined ? {} : { offset: before.offset }) };
  if (!date.rest.startsWith('-XX')) return { ...date, ...year };
  const month = /^-(?:\d\d|XX)(?=-)/.exec(before.rest)?.[0];
  if (month === undefined) return date;
  return {
    ...date,
    ...year,
    rest: date.rest.replace('-XX', month),
    ...(date.restTo === undefined ? {} : { restTo: date.restTo.replace('-XX', month) }),
  };
}
