import { ARABIC, classAt, matchAt } from './characters';
import type { Numeral } from './numerals';
import type { Unit } from './units';

/** A plan's or a drive's name: 三年行动, 千亿斤粮食产能提升行动, 百千万工程. */
const DRIVE = /\p{Script=Han}{0,16}?(?:行动(?!者)|工程(?![师量的款]|项目|建设|造价)|计划(?=[”》,。、;的]|$))/uy;

/** An order of magnitude or a span of years that opens a drive's name. */
export function opensDriveName(text: string, numeral: Numeral, end: number, unit: Unit | null): boolean {
  if (!(numeral.bare || (numeral.form === 'chinese' && unit?.dimension === 'time'))) return false;
  if (unit?.dimension === 'time' && text[end - 1] !== '年') return false;
  return matchAt(DRIVE, text, end) !== null;
}

/**
 * A number right behind an opening quotation mark names something (“15条”, “1小时高铁圈”, “两优一先”), unless the quotation
 * is a sentence (“培养10万名…人才”), or a bare amount (“千亿”集群), which callers judge.
 */
export function isQuotedLabel(text: string, start: number): boolean {
  const before = text[start - 1];
  if (before !== '“' && before !== '‘' && before !== '"') return false;
  const close = text.slice(start, start + 14).search(/[”’"]/);
  return close >= 0;
}

const COUNTING =
  /(?:至少|不少于|不低于|共有|共计|总共|仅有?|只有|只能|只要|只|限|不足|不到|超过|多出|不超过|最多|第三方和)\p{Script=Han}{0,3}$/u;
const TERM_BEFORE =
  /(?:为期|期限|有效期|任期|试用期|缓期|缓刑|期为|[满为达逾近约]|不足|不满|超过|不超过|延长|推迟|提前|缩短|不少于|至少|间隔|每隔|最长|最短|拘役|徒刑|管制|[超刑])(?:时间)?$/;
const TERM_AFTER =
  /^(?:以上|以下|以内|之内|[内后前]|以后|之后|以前|之前|期满|期限|左右|为限|为期|有期徒刑|的(?:期限|有效期|试用期|处罚|警告))/;
const ARTICLE_BEFORE = /[这那每某哪另上下前后头同又新第进统唯逐单随万独之任关键跑]$/;

/**
 * 一 counts only where the text counts: 至少举办一所, 一个月以内, 一万元 (not here), 一倍以上. Elsewhere it is an article
 * (一个里程碑, 一批项目).
 */
export function oneCounts(text: string, start: number, end: number, unit: Unit): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 6);
  if (ARTICLE_BEFORE.test(before)) return false;
  if (unit.dimension === 'time') {
    // 一年半, 一小时半
    if (text[end - 1] === '半') return true;
    if (unit.unit === '天' || unit.unit === '载' || unit.unit === '世纪') return false;
    return TERM_AFTER.test(after) || TERM_BEFORE.test(before);
  }
  if (unit.dimension !== 'count' && unit.dimension !== 'money')
    return /^(?:以上|以下|以内|左右)/.test(after) || COUNTING.test(before);
  if (unit.kind === 'money' && unit.unit !== 'CNY') return true;
  if (/^(?:以上|以下)/.test(after) && !/^以上\p{Script=Han}{0,2}(?:是|，)/u.test(after)) return true;
  return COUNTING.test(before) && !/(?:不只|不仅|只是|仅仅是)$/.test(before);
}

const CODE_BEFORE = /[A-Z_.#＃+×*]/i;

/** Letters, points and hyphens that make digits part of a name or a code: PM2.5, G20, A-3, 2.0版, 3.2.1. */
export function isCode(text: string, numeral: Numeral): boolean {
  if (numeral.form === 'chinese') return false;
  const before = text[numeral.start - 1] ?? '';
  // 增速+3.2%
  const plus =
    before === '+' && text[numeral.end] === '%' && /[\p{Script=Han}(,:]/u.test(text[numeral.start - 2] ?? '');
  if (CODE_BEFORE.test(before) && !plus) return true;
  if ((before === '-' || before === '/') && /[A-Z\d]/i.test(text[numeral.start - 2] ?? '')) return true;
  return text[numeral.end] === '.' && (classAt(text, numeral.end + 1) & ARABIC) !== 0;
}
