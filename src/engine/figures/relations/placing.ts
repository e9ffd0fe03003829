import type { FigureKind } from '../../model';
import type { Relations, Status } from './relations';

/** What a figure's article and the headings above it say. */
export interface Surroundings {
  /** Title of the article, without its furniture; empty where it has none. */
  readonly title: string;
  /** Headings above the figure, outermost first. */
  readonly headings: readonly string[];
  /** The article's date in EDTF. */
  readonly date: string | null;
}

/** What tells a status: the sentence's words, its date against the article's, a heading, the kind of document. */
export type StatusSource = 'sentence' | 'date' | 'heading' | 'title' | 'indicative';

export interface Placing {
  /** Absent where the words only state the figure and nothing tells a result from an aim. */
  readonly status?: Status;
  /** `indicative` without a status: a plain statement. */
  readonly statusBy?: StatusSource;
  /** EDTF: when the figure holds; of a target, by when. */
  readonly period?: string;
  /**
   * Its year may come from the article's date (截至9月底) or the whole from the sentence that opens the paragraph, from a
   * heading (2024年工作回顾) or from the title (2023年统计公报).
   */
  readonly periodBy?: 'sentence' | 'article' | 'paragraph' | 'heading' | 'title';
  /** Of a target: the year by which it is to be reached. */
  readonly targetYear?: string;
}

const TARGET_HEADING =
  /目标|预期|工作安排|重点工作|主要任务|重点任务|工作任务|打算|展望|下一步|今后|未来|思路|部署|工作计划|工作要求|总体要求|民生实事|实施步骤|指标体系|保障措施/;
const RESULT_HEADING =
  /回顾|成绩|成就|成效|完成情况|执行情况|发展基础|发展现状|工作总结|主要进展|取得|运行情况|基本情况|现状/;
const RULE_TITLE = /条例|办法|规定|细则|规程|守则|准则|规则|(?<![看说做想手立])法$|申报指南|标准$|实施意见$/;
const TARGET_TITLE = /规划|计划|方案|纲要|要点|行动|意见|目标任务|分工/;
const RESULT_TITLE = /公报|简报|情况通报|统计|运行情况|决算|执行情况的报告|调查报告|白皮书|简况|情况/;

/** 2024年工作回顾, 方案(2024—2026年). */
const HEADING_YEARS = /(?:((?:19|20)\d\d)年?[—~至-]{1,2})?((?:19|20)\d\d)年(?!行动|规划)/;

/**
 * The status and the period of a figure in its document: a date later than the article's makes an aim, an earlier one a
 * result; else the sentence's verbs, the innermost heading that tells, the kind of document. A plain statement is given
 * no status: nothing says that it is a result.
 * @param period the date that the sentence gives, in EDTF
 * @param vague the sentence gives a date that has no value (五年来): no heading may say another
 */
export function placeFigure(
  kind: FigureKind,
  relations: Relations,
  period: string | undefined,
  { title, headings, date }: Surroundings,
  vague = false,
): Placing {
  // Of the level before a change no heading says when it held.
  const earlier = relations.links.some(({ role }) => role === 'to');
  const when = (vague || earlier) && period === undefined ? {} : periodOf(relations, period, { title, headings, date });
  if (kind === 'date') return {};
  // 四类区域, 连续三年: what nothing names is neither reached nor aimed at.
  const named = relations.indicator ?? relations.links[0];
  if (kind === 'quantity' && !named && relations.status !== 'limit' && relations.status !== 'rule') {
    const ruled = RULE_TITLE.test(title);
    return { ...(ruled ? { status: 'rule', statusBy: 'title' } : {}), ...when };
  }
  const status = statusOf(relations, when, { title, headings, date });
  const aimed = status.status === 'target' && when.period !== undefined;
  return { ...status, ...when, ...(aimed ? { targetYear: lastYear(when.period ?? '') } : {}) };
}

function periodOf(relations: Relations, stated: string | undefined, { title, headings, date }: Surroundings): Placing {
  if (stated !== undefined) {
    const period = relations.period?.nth === undefined ? single(stated) : nthYear(stated, relations.period.nth);
    const dated = withYear(period, date);
    const by = relations.period?.frame ? 'paragraph' : 'sentence';
    return { period: dated ?? period, periodBy: dated === undefined ? by : 'article' };
  }
  for (let i = headings.length - 1; i >= 0; i--) {
    const years = yearsOf(headings[i] ?? '');
    if (years !== undefined) return { period: years, periodBy: 'heading' };
  }
  // A bulletin is about the year of its title; a report's title names the year in which it is given.
  const years = PERIODICAL.test(title) ? yearsOf(title) : undefined;
  return years === undefined ? {} : { period: years, periodBy: 'title' };
}

/** Titles of documents that tell how a year went. */
const PERIODICAL = /公报|简报|运行情况|简况|统计|决算|发展情况|工作总结/;
const PART_OF_YEAR = new Map([
  ['上半年', ['01', '06']],
  ['下半年', ['07', '12']],
  ['一季度', ['01', '03']],
  ['前三季度', ['01', '09']],
]);

/** “十四五”时期 in a heading; “十四五”规划 is a document. */
const HEADING_PLAN = /[“"‘]?(十?[一二三四五六七八九十])五[”"’]?(?=时期|期间|以来|主要|发展|目标|$)/;

/** The first year of the nth five-year plan, from the sixth (1981) on. */
function planYears(ordinal: string): string | undefined {
  const digits = '一二三四五六七八九十';
  const n = ordinal.length > 1 ? 10 + digits.indexOf(ordinal.charAt(1)) + 1 : digits.indexOf(ordinal) + 1;
  const first = 1981 + (n - 6) * 5;
  return n < 6 ? undefined : `${first}/${first + 4}`;
}

/**
 * The years that a heading names, and the part of the year, where it names one (2024年上半年…运行情况); nothing where it names
 * two times (“十四五”时期和2025年工作回顾), since no word tells of which a paragraph speaks.
 */
function yearsOf(heading: string): string | undefined {
  const plan = HEADING_PLAN.exec(heading)?.[1];
  const match = HEADING_YEARS.exec(heading);
  if (plan !== undefined) return match ? undefined : planYears(plan);
  const [words = '', from, to] = match ?? [];
  if (to === undefined) return undefined;
  if (from !== undefined) return `${from}/${to}`;
  const rest = heading.slice((match?.index ?? 0) + words.length).replace(/^第/, '');
  for (const [part, [first = '', last = '']] of PART_OF_YEAR)
    if (rest.startsWith(part)) return `${to}-${first}/${to}-${last}`;
  return to;
}

function statusOf(relations: Relations, when: Placing, { title, headings, date }: Surroundings): Placing {
  const status = relations.weak && outweighed(relations.status, headings, title) ? undefined : relations.status;
  const told = /报告$/.test(title) || RESULT_TITLE.test(title);
  if (status === 'limit' || (status === 'rule' && !told)) return { status, statusBy: 'sentence' };
  if (RULE_TITLE.test(title) && status !== 'target' && status !== 'result')
    return { status: 'rule', statusBy: 'title' };
  const written = date === null ? undefined : lastYear(date);
  const own = when.periodBy === 'sentence' || when.periodBy === 'article' || when.periodBy === 'paragraph';
  const holds = own && when.period !== undefined ? lastYear(when.period) : undefined;
  if (written !== undefined && holds !== undefined) {
    if (holds > written) return { status: 'target', statusBy: 'date' };
    const passed = holds < written || isOver(when.period ?? '', date ?? '');
    if (passed && status !== 'target') return { status: 'result', statusBy: 'date' };
  }
  if (status === 'target' || status === 'result') return { status, statusBy: 'sentence' };
  for (let i = headings.length - 1; i >= 0; i--) {
    const told = toldBy(headings[i] ?? '');
    if (told) return { status: told, statusBy: 'heading' };
  }
  if (RESULT_TITLE.test(title)) return { status: 'result', statusBy: 'title' };
  if (TARGET_TITLE.test(title)) return { status: 'target', statusBy: 'title' };
  if (status) return { status, statusBy: 'sentence' };
  return relations.indicator || relations.links.length > 0 ? { statusBy: 'indicative' } : {};
}

/** Whether the innermost heading that tells, or else the title, says another status. */
function outweighed(status: Status | undefined, headings: readonly string[], title: string): boolean {
  const told = headings.reduceRight<Status | undefined>((found, heading) => found ?? toldBy(heading), undefined);
  if (told) return told !== status;
  return RESULT_TITLE.test(title) ? status === 'target' : TARGET_TITLE.test(title) && status === 'result';
}

const toldBy = (heading: string): Status | undefined =>
  RESULT_HEADING.test(heading) ? 'result' : TARGET_HEADING.test(heading) ? 'target' : undefined;

/** Whether a period that ends with a month or a day was over when the article was written. */
function isOver(period: string, date: string): boolean {
  const end = /(\d{4}-\d{2}(?:-\d{2})?)$/.exec(period)?.[1];
  return end !== undefined && date.length >= 7 && end.slice(0, date.length) < date.slice(0, end.length);
}

/** `2024/2024` is 2024. */
const single = (period: string): string => (/^(\d{4})\/\1$/.test(period) ? period.slice(0, 4) : period);

/** A day or month without a year is the last one before the article's date. */
function withYear(period: string, date: string | null): string | undefined {
  const [, year, today = '12'] = /^(\d{4})(?:-(\d{2}))?/.exec(date ?? '') ?? [];
  const month = /^XXXX-(\d{2})/.exec(period)?.[1];
  if (year === undefined || month === undefined) return undefined;
  return period.replaceAll('XXXX', month > today ? String(Number(year) - 1) : year);
}

/** The last year of an EDTF value: 2025 of `2021/2025`; of `2010/..` the first. */
function lastYear(value: string): string | undefined {
  const years = value.match(/\d{4}(?=-|\/|$)/g);
  return years?.at(-1);
}

/** The nth year of a range of years. */
function nthYear(range: string, nth: number): string {
  const first = /^(\d{4})\//.exec(range)?.[1];
  return first === undefined ? range : String(Number(first) + nth);
}
