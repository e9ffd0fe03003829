import type { FigureCandidate, Span } from '../../model';
import type { Place } from './clauses';
import { countedNoun } from './nouns';
import { rankWords } from './scopes';
import { isRelative, modalIn, ownerIn, trimLinks, trimOpeners } from './wording';

/** The characters that are read before a figure. */
const REACH = 60;

/** What a figure measures: named with it, or with an earlier figure of the sentence. */
export interface Naming {
  readonly indicator?: Span;
  /** Nothing, or only 增速 and the like, names it here: it belongs to what was named before. */
  readonly leans: boolean;
  /** The noun that leans: 增速, 占可支配收入. */
  readonly aspect?: Span;
  /** 亿元以上 in 亿元以上项目24个: it bounds what the noun names. */
  readonly threshold?: true;
  /** 云埠 in 云埠力争…产值: of whom. */
  readonly subject?: Span;
}

/** 总规模50亿元的产业基金: what of the noun behind the figure is measured. */
const MEASURE =
  /(?:总规模|规模|总投资|总面积|面积|总长|全长|总产值|总价值|总额|投资额|长度|高度|占地|注册资本|建筑面积)$/;

/** What is measured in money or size. */
const AMOUNT = /(?:收入|营收|产值|纳税|税收|投资额|资产|利润|规模|面积|销售额|产能|用地|能耗|用电量|人口)$/;
/** What is measured in time. */
const TIMED = /(?:时间|周期|时限|期限|期|寿命|年龄|时长|间隔|天数|时效|年限|学制|环节|流程|率)$/;

/**
 * The indicator of the figure at a place of the list, read from its own clause.
 * @param earlier what the figures before it are named
 * @param compared where words begin that compare it with something else (高于全国)
 */
export function nameFigure(
  text: string,
  figures: readonly FigureCandidate[],
  index: number,
  places: readonly Place[],
  earlier: readonly Naming[],
  compared: number | undefined,
): Naming {
  const figure = figures[index];
  const place = places[index];
  if (!figure || !place) return { leans: true };
  // 每10万人刑事案件数: for how many is no figure of its own.
  if (isDenominator(text, figure)) return { leans: true };
  const duration = figure.rule === 'figure/duration';
  const counts =
    figure.kind === 'quantity' ||
    figure.kind === 'money' ||
    /^(?:第|首).*[^名位]$|强$/.test(text.slice(figure.start, figure.end));
  const counted =
    counts && !figure.attributes.change && !duration ? countedNoun(text, figure, figures[index + 1]) : undefined;
  if (counted && (isCounter(figure) || figure.kind === 'ordinal')) return { indicator: counted, leans: false };
  const end =
    compared ??
    (figure.kind === 'ordinal' || isShare(text, figure) ? rankWords(text, figure, place.clause) : figure.start);
  const before = nounBefore(text, figures, place, end, earlier);
  const next = figures[index + 1];
  // 连续3年, 用8个月: a duration alone measures nothing that is named, 办理时间 is.
  if (duration && before.indicator && !TIMED.test(text.slice(before.indicator.start, before.indicator.end)))
    return { leans: true };
  if (counted && isThreshold(text, figure, counted.end) && next?.start === counted.end) {
    // 纳税1000万以上企业31家: the tax is bounded; 亿元以上项目24个: the project.
    const measured = before.indicator && AMOUNT.test(text.slice(before.indicator.start, before.indicator.end));
    return { ...(measured ? before : { indicator: counted }), leans: false, threshold: true };
  }
  // 其中亿元以上3家
  if (/以上$/.test(text.slice(figure.start, figure.end)) && next?.kind === 'quantity' && next.start - figure.end <= 1)
    return { ...before, threshold: true };
  if (!counted) return before.leans && figure.kind !== 'ordinal' ? clauseBefore(text, figures, place, before) : before;
  if (!before.indicator) return { ...before, indicator: counted, leans: false };
  const measured =
    text[figure.end] === '的' ? MEASURE.exec(text.slice(before.indicator.start, before.indicator.end)) : null;
  if (!measured) return before;
  return {
    indicator: counted,
    aspect: { start: before.indicator.start + measured.index, end: before.indicator.end },
    leans: false,
  };
}

/** 稳定在全国1/4: of what it is a share is no part of the name. */
const isShare = (text: string, { kind, start, end }: FigureCandidate): boolean =>
  kind === 'multiple' && /[分/]/.test(text.slice(start, end));

/** 每10万人, 1美元兑7.0467元: what others are counted for. */
export const isDenominator = (text: string, { start, end }: FigureCandidate): boolean =>
  text[start - 1] === '每' || text[end] === '兑';

/** Classifiers count the noun behind them; a measure (万亩, 公里, 亿元) mostly follows its noun. */
const isCounter = ({ attributes: { unit }, rule }: FigureCandidate): boolean =>
  rule === 'figure/quantity' && unit !== undefined && /^\p{Script=Han}/u.test(unit) && unit !== '斤' && unit !== '标箱';

function nounBefore(
  text: string,
  figures: readonly FigureCandidate[],
  place: Place,
  until: number,
  earlier: readonly Naming[],
): Naming {
  let end = until;
  let before = place.previous;
  let start = place.clause;
  while (before !== undefined) {
    const other = figures[before] as FigureCandidate;
    if (other.kind !== 'date' && !isThreshold(text, other, end)) {
      // 汇聚3600余家制造业企业、年产值…: its noun is not this figure's.
      start = pastVerb(text, Math.max(other.end, ownNounEnd(earlier[before], other)), other.end, end);
      break;
    }
    const gap = text.slice(other.end, end);
    if (other.kind === 'date') {
      const base = /[比较]$/.test(text.slice(place.clause, other.start));
      const named = trimLinks(text, trimOpeners(text, other.end, end), end);
      if (named > trimOpeners(text, other.end, named)) {
        start = other.end;
        break;
      }
      if (base && gap.length < REACH) {
        // 比2020年增加94人 leans on what stands before the comparison.
        end = other.start - 1;
      } else end = other.start;
    }
    before = before > 0 && (figures[before - 1]?.start ?? -1) >= place.clause ? before - 1 : undefined;
  }
  start = Math.max(start, end - REACH);
  return nameBetween(text, start, end);
}

function ownNounEnd(naming: Naming | undefined, { end }: FigureCandidate): number {
  const noun = naming?.indicator;
  return noun && noun.start >= end && noun.start <= end + 1 ? noun.end : 0;
}

/** 20个项目落地、总投资…: what the other figure's noun did ends at the 、. */
function pastVerb(text: string, start: number, own: number, end: number): number {
  const joint = start > own ? text.indexOf('、', start) : -1;
  return joint > start && joint - start <= 6 && joint < end ? joint + 1 : start;
}

/** 亿元以上 in 亿元以上项目24个: part of the noun. */
function isThreshold(text: string, figure: FigureCandidate, end: number): boolean {
  const gap = text.slice(figure.end, end);
  return /以上$|强$/.test(text.slice(figure.start, figure.end)) && /^(?:的|\p{Script=Han}{2,12})$/u.test(gap);
}

/** What a clause without figures says of its subject, before the next clause gives the amount. */
const PREDICATE =
  /(?:(?:再|连)?创[下出了造]?(?:历史)?(?:新高|新低|佳绩|纪录)|(?:再上|迈上|登上)新?的?台阶|(?:稳步|持续|快速|平稳|大幅|显著|明显|不断|进一步|加速|有效|稳定)\p{Script=Han}{2,4}|增量提质|提质增效|扩量提质|提质扩面|量质齐升|稳中[有向趋]\p{Script=Han}|实现(?:新|历史性|重大|大幅)\p{Script=Han}{2,6}|位居\p{Script=Han}{2,8}|[首再]次(?:突破|跃升|实现)\p{Script=Han}{0,4}|快于\p{Script=Han}{2,8}|好于\p{Script=Han}{2,8})$/u;

/** 全省进出口总值创历史新高,达到5379亿元: the subject of the clause before is measured. */
function clauseBefore(text: string, figures: readonly FigureCandidate[], place: Place, naming: Naming): Naming {
  const end = place.clause - 1;
  if (text[end] !== ',' || place.previous !== undefined) return naming;
  let start = end;
  while (start > place.statement && end - start < REACH && !/[,:]/.test(text[start - 1] ?? '')) start--;
  const inside = figures.some((other) => other.end > start && other.start < end);
  const clause = text.slice(start, end);
  const predicate = inside ? null : PREDICATE.exec(clause);
  if (!predicate || predicate.index < 2) return naming;
  const named = nameBetween(text, start, start + predicate.index);
  return naming.aspect && named.indicator ? { ...named, aspect: naming.aspect } : named;
}

function nameBetween(text: string, from: number, to: number): Naming {
  let start = trimOpeners(text, from, to);
  let subject: Span | undefined;
  const modal = modalIn(text, start, to);
  if (modal) {
    if (modal.at > start) subject = { start, end: modal.at };
    start = trimOpeners(text, modal.end, to);
  }
  const owner = ownerIn(text, start, to);
  if (owner) {
    subject ??= { start, end: owner.subject };
    start = owner.end;
  }
  let end = trimLinks(text, start, to);
  // A clause of its own before the noun is cut where a comma-less list of verbs would make it endless.
  // 通过公共网络实现零售额: the means are no part of the name.
  const means = /^(?:通过|依托|利用|借助)[^,]{2,24}?(?:实现|完成|达成)(?=\p{Script=Han}{2})/u.exec(
    text.slice(start, end),
  );
  if (means) start += means[0].length;
  // A、B分别发放贷款…: the names end where their verb begins.
  const respectively = text.slice(start, end).indexOf('分别');
  const noun = text.slice(start, respectively >= 2 ? (end = start + respectively) : end);
  const found = subject ? { subject } : {};
  // 围绕“…”六环节: a whole clause that names no measure.
  if (/^(?:围绕|聚焦|立足|依托|按照|根据|针对|通过|经过|历经|坚持|紧扣)/.test(noun)) return { leans: true, ...found };
  if (noun.length < 2 || !/\p{Script=Han}|[A-Z]{2}/u.test(noun)) return { leans: true, ...found };
  if (isRelative(noun)) return { leans: true, aspect: { start, end }, ...found };
  return { indicator: { start, end }, leans: false, ...found };
}
