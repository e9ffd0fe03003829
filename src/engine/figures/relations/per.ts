import type { FigureCandidate, Span } from '../../model';
import type { Place } from './clauses';

const UNIT =
  /每(?:[隔个一]|新增)?([一二三四五六七八九十\d]{0,3}(?:[百千万亿]|十万|百万)?(?:平方公里|平方米|立方米|千瓦时|公斤|公里|公顷|小时|人次|人年|工作日|学年|学期|学时|季度|县区|[户人名亩吨头只羽年月天日度家个所项位辆台套张件元股次期村县市生班床株棵米斤周季]))/g;
/** Classifiers that say nothing without their noun. */
const BARE = /[个名家所项位台套张件辆期次]$/;
const NOUN =
  /^\p{Script=Han}{1,8}?(?=最高|最低|最多|至少|平均|拥有|给予|补助|奖励|补贴|不[超低少高]|[达配须应要由的中建有为可将给再按均需,、]|安排|培训|确定|明确|附加值|提供|一次性|$)/u;
const MEAN = /([人户亩地单店日月年班校村家])均(?![衡匀由为已有要]|可(?!支))/g;
const SLASH = /\/([^/\d]{1,4})$/;

/** What one such amount is counted for: 头 (600元/头), 万人 (每万人12.5张), 户 (户均…); several are joined (人·年). */
export function perOf(
  text: string,
  figure: FigureCandidate,
  place: Place,
  indicator: Span | undefined,
): string | undefined {
  if (figure.kind !== 'money' && figure.kind !== 'quantity') return undefined;
  const slash = SLASH.exec(text.slice(figure.start, figure.end))?.[1];
  if (slash !== undefined) return slash;
  // 每万名从业人员中,研发人员达到286人: the clause before may hold it.
  const from = Math.max(place.statement, figure.start - 40);
  const before = text.slice(from, figure.start);
  const own = Math.max(0, place.clause - from);
  const found: string[] = [];
  for (const match of before.matchAll(UNIT)) {
    const end = match.index + match[0].length;
    if (match.index < own && !/^[^,]{0,12}中,$/.test(before.slice(end, own))) continue;
    // A figure between ends its reach (每人100元,共5万元), but not that of a time (每年引进300名、培训3万人次).
    const timed = /(?:[年月天日周]|季度?|小时)$/.test(match[1] ?? '') && !/[,;:]/.test(before.slice(end));
    if (timed) {
      found.push(match[1] ?? '');
      continue;
    }
    if (match.index < own ? before.slice(own).includes(';') : /\d(?![A-Z\d])/.test(before.slice(end))) continue;
    const unit = match[1] ?? '';
    const noun = BARE.test(unit) ? NOUN.exec(before.slice(end))?.[0] : undefined;
    found.push(unit + (noun ?? ''));
  }
  if (found.length > 0) return found.join('·');
  if (!indicator || figure.rule === 'figure/duration') return undefined;
  const means = [...text.slice(indicator.start, indicator.end).matchAll(MEAN)].map((match) => match[1] ?? '');
  return means.length > 0 ? means.join('·') : undefined;
}
