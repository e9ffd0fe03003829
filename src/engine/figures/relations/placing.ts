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
  readonly status?: Status;
  readonly statusBy?: StatusSource;
  /** EDTF: when the figure holds; of a target, by when. */
  readonly period?: string;
  /** Its year may come from the article's date (截至9月底) or the whole from a heading (2024年工作回顾). */
  readonly periodBy?: 'sentence' | 'article' | 'heading';
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
 * result; else the sentence's verbs, the innermost heading that tells, the kind of document. A plain statement is a
 * result.
 * @param period the date that the sentence gives, in EDTF
 */
export function placeFigure(
  kind: FigureKind,
  relations: Relations,
  period: string | undefined,
  { title, headings, date }: Surroundings,
): Placing {
  const when = periodOf(relations, period, headings, date);
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

function periodOf(
  relations: Relations,
  stated: string | undefined,
  headings: readonly string[],
  date: string | null,
): Placing {
  if (stated !== undefined) {
    const period = relations.period?.nth === undefined ? single(stated) : nthYear(stated, relations.period.nth);
    const dated = withYear(period, date);
    return { period: dated ?? period, periodBy: dated === undefined ? 'sentence' : 'article' };
  }
  for (let i = headings.length - 1; i >= 0; i--) {
    const [, from, to] = HEADING_YEARS.exec(headings[i] ?? '') ?? [];
    if (to !== undefined) return { period: from === undefined ? to : `${from}/${to}`, periodBy: 'heading' };
  }
  return {};
}

function statusOf(relations: Relations, when: Placing, { title, headings, date }: Surroundings): Placing {
  const { status } = relations;
  if (status === 'limit' || (status === 'rule' && !RESULT_TITLE.test(title))) return { status, statusBy: 'sentence' };
  if (RULE_TITLE.test(title) && status !== 'target' && status !== 'result')
    return { status: 'rule', statusBy: 'title' };
  const written = date === null ? undefined : lastYear(date);
  const holds = when.periodBy !== 'heading' && when.period !== undefined ? lastYear(when.period) : undefined;
  if (written !== undefined && holds !== undefined) {
    if (holds > written) return { status: 'target', statusBy: 'date' };
    if (holds < written && status !== 'target') return { status: 'result', statusBy: 'date' };
  }
  if (status === 'target' || status === 'result') return { status, statusBy: 'sentence' };
  for (let i = headings.length - 1; i >= 0; i--) {
    const heading = headings[i] ?? '';
    if (RESULT_HEADING.test(heading)) return { status: 'result', statusBy: 'heading' };
    if (TARGET_HEADING.test(heading)) return { status: 'target', statusBy: 'heading' };
  }
  if (RESULT_TITLE.test(title)) return { status: 'result', statusBy: 'title' };
  if (TARGET_TITLE.test(title)) return { status: 'target', statusBy: 'title' };
  if (status) return { status, statusBy: 'sentence' };
  return relations.indicator || relations.links.length > 0 ? { status: 'result', statusBy: 'indicative' } : {};
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
