import { trailingApproximator } from './approximators';
import type { Measure } from './measures';
import type { Numeral } from './numerals';
import { endOfSetPhrase } from './set-phrases';
import { isQuotedLabel, oneCounts, opensDriveName } from './traps';
import type { Unit } from './units';

/** Whether the number counts something here. */
export function stands(text: string, numeral: Numeral, measure: Measure, approximated: boolean): boolean {
  const { start } = numeral;
  const unit = measure.read;
  const before = text[start - 1] ?? '';
  if (before === '第' || (numeral.form === 'chinese' && /[第初]/.test(before))) return false;
  if (measure.rule === 'figure/elided-money' && numeral.bare) return !opensDriveName(text, numeral, measure.end, unit);
  if (isQuotedLabel(text, start) && measure.kind !== 'percent' && !(approximated || measure.kind === 'money'))
    return false;
  // 前两款, 前三项: numbering of a law's text.
  if (before === '前' && unit && /^[款项条章节编]$/.test(unit.unit)) return false;
  if (
    unit &&
    /^[款项条章节]$/.test(unit.unit) &&
    /第[\p{Script=Han}\d]{1,3}[、和及]$/u.test(text.slice(Math.max(0, start - 6), start))
  )
    return false;
  // 水质优良(一、二类): grades.
  if (unit?.unit === '类' && numeral.single && /[一二三四][、至-]$/.test(text.slice(Math.max(0, start - 2), start)))
    return false;
  // 8时30分 is a time of day.
  if (unit?.unit === '分' && before === '时') return false;
  // 五届九次全会: the number belongs to the meeting's name.
  if (
    unit?.unit === '次' &&
    /(?:[届会协]|人大|次、)$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:、\p{Script=Han}{1,2}次)?(?:全会|全体会议|会议|常委会|代表大会)/u.test(
      text.slice(measure.end, measure.end + 12),
    )
  )
    return false;
  if (numeral.form !== 'chinese') return !(unit && isLabel(text, numeral, unit));
  if (
    !approximated &&
    measure.kind !== 'percent' &&
    measure.kind !== 'multiple' &&
    endOfSetPhrase(text, start) !== null
  )
    return false;
  if (opensDriveName(text, numeral, measure.end, unit)) return false;
  if (numeral.bare) return bareStands(text, numeral, measure, approximated);
  if (text[start] === '一' && numeral.single) {
    if (measure.kind === 'multiple') return !/[翻这]/.test(before);
    if (measure.kind === 'percent')
      return approximated || trailingApproximator(text, measure.end) !== null || measure.unit === 'pp';
    if (unit === null) return measure.rule === 'figure/duration';
    return approximated || oneCounts(text, start, measure.end, unit);
  }
  if (numeral.single && /\p{Script=Han}/u.test(before) && /[一二三四五六七八九十百千万两]/.test(before)) return false;
  if (numeral.single && unit?.dimension === 'mass' && unit.unit !== 't' && unit.unit !== 'kg' && unit.unit !== '斤')
    return false;
  return true;
}

/** 百, 千, 万 and 亿 alone: only amounts and measures (万亩, 亿元以上), or with an approximator (近百条). */
function bareStands(text: string, numeral: Numeral, measure: Measure, approximated: boolean): boolean {
  if (measure.open) return true;
  // 成千上万; (万吨) and 单位:万元 name a table's unit.
  if (/成千$/.test(text.slice(Math.max(0, numeral.start - 3), numeral.start - 1))) return false;
  if (approximated) return true;
  if (/[(:/、 ]/.test(text[numeral.start - 1] ?? ' ') && /^(?:[)/、 ]|$)/.test(text.slice(measure.end))) return false;
  if (/每/.test(text[numeral.start - 1] ?? '')) return false;
  const long = numeral.end - numeral.start > 1;
  if (measure.kind === 'money') {
    // 万元GDP能耗 is a rate per 10,000 yuan.
    if (/^(?:GDP|国内|地区|生产|工业|产值|增加值|美元)/.test(text.slice(measure.end, measure.end + 4))) return false;
    return numeral.large || trailingApproximator(text, measure.end) !== null;
  }
  if (measure.rule === 'figure/people') return long;
  if (measure.read === null) return long;
  if (trailingApproximator(text, measure.end)) return true;
  return (
    numeral.large &&
    measure.read.dimension !== 'time' &&
    (long || /^(?:mu|t|斤|kW|m2|m3|kWh|tce)$/.test(measure.unit ?? ''))
  );
}

/** 3A级, 5G基站, 24小时服务热线 aside: an Arabic number with a unit that names a grade or a flight. */
function isLabel(text: string, numeral: Numeral, unit: Unit): boolean {
  if (unit.unit === '级') return true;
  // 2026年 is a year that another reading has refused, not a duration.
  if (unit.unit === '年' && /^(?:19|20)\d\d$/.test(text.slice(numeral.start, numeral.end))) return true;
  const before = text[numeral.start - 1] ?? '';
  // 〔2021〕5号, 2021年5期: numbering.
  if (/[〔〕[\]№]/.test(before)) return true;
  if (unit.unit === '版' || unit.unit === '代')
    return text.slice(numeral.start, numeral.end).includes('.') || unit.unit === '版';
  return unit.unit === '期' && /[号总]/.test(before);
}
