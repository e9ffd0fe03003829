import type { SloganCandidate, SloganKind, Span } from '../model';
import { classAt, COUNT, DIGIT } from './characters';
import { isNumeral, numeralsOf } from './count';
import { isQuoted } from './quotes';

const MAX_LABEL = 14;
const HAN_NUMERALS = '一二两双三四五六七八九十';
const SCALES = '百千万';
/** What a numeral is about when it is a date, an order, a measure or a name and no label. */
const NOT_LABELS =
  /^(?:[一二三四五六七八九十]+$|[一二三四五六七八九十百千万两]+(?:[年月日号岁级届元亿%甲师建]|等奖|次会议|中全会|小时$|分钟$|公里$|人$|名$)|四人帮|九三学社|二战|一战|三峡|五粮液|六合|八达岭|十里|百度|千岛|万达|万科|双鸭山|双流|三亚|三明|三星|四川|五台|九江|九寨)/;
const DIGIT_SUM = /\d{1,3}(?:\+(?:\d{1,3}|[NX]))+(?![\d.%])/y;
const MORE_THAN_SUM = /1\+1(?:\+1)?[>≥]\d/y;
/** What a bare number in quotation marks must name to be a label: “321”机制. */
const NAMED_BY =
  /^[\u4E00-\u9FFF]{0,3}?(?:战略|机制|模式|体系|工程|行动|计划|格局|布局|产业|集群|工作法|架构|框架|政策|规划|思路|目标|方案|载体|平台|任务|部署|系统|网络|举措|发展|总体|空间|先进|现代|科创|科技|制造业|万亿)/;

/** Numeral abbreviations by their shape: in quotation marks, or digits with a plus sign anywhere. */
export function scanNumerals(text: string, quoted: readonly Span[]): SloganCandidate[] {
  const found: SloganCandidate[] = [];
  for (const span of quoted) {
    const kind = labelKind(text.slice(span.start, span.end), text.slice(span.end + 1, span.end + 7));
    if (kind) found.push(numeral(span.start, span.end, kind, 'slogan/numeral-quoted'));
  }
  for (let i = text.includes('+') ? 0 : text.length; i < text.length; i++) {
    if ((classAt(text, i) & DIGIT) === 0 || /[\d.+A-Z]/i.test(text.charAt(i - 1))) continue;
    const end = endOfSum(text, i);
    if (end > i) {
      found.push(numeral(i, end, 'numeral', 'slogan/numeral-sum'));
      i = end - 1;
    }
  }
  return found;
}

export const numeral = (
  start: number,
  end: number,
  kind: SloganKind,
  rule: SloganCandidate['rule'],
  score = 0.85,
): SloganCandidate => ({ layer: 'slogan', kind, start, end, rule, score, attributes: {} });

function endOfSum(text: string, at: number): number {
  MORE_THAN_SUM.lastIndex = at;
  if (MORE_THAN_SUM.test(text)) return MORE_THAN_SUM.lastIndex;
  DIGIT_SUM.lastIndex = at;
  return DIGIT_SUM.test(text) && !/[A-Z]/i.test(text.charAt(DIGIT_SUM.lastIndex)) ? DIGIT_SUM.lastIndex : at;
}

/** The kind of what stands in quotation marks, when a numeral leads it; `after` is what follows the closing mark. */
export function labelKind(label: string, after: string): SloganKind | undefined {
  if (label.length < 2 || label.length > MAX_LABEL || /[。?!:《》()]/.test(label)) return undefined;
  if (/^\d{2,7}[NX]?$/.test(label)) return NAMED_BY.test(after) ? 'numeral' : undefined;
  if (/^\d+(?:\+(?:\d+|[NX]))+$/.test(label)) return 'numeral';
  // 1小时高铁圈, 15分钟生活圈: a reach put as a number.
  if (/^(?:\d+|[一二两三四五六七八九十]+)(?:个?小时|分钟|刻钟|公里)[^,、]{2,8}圈$/.test(label)) return 'numeral';
  const first = label.charAt(0);
  if (SCALES.includes(first)) return scaleKind(label);
  if (!HAN_NUMERALS.includes(first) || NOT_LABELS.test(label)) return undefined;
  if (first === '一')
    return numeralsOf(label).length > 1
      ? 'numeral'
      : label.length >= 4 && label.length <= 8
        ? 'formulation'
        : undefined;
  return label.split(/[、,·]/).every((part, i) => i === 0 || isNumeral(part.charAt(0))) ? 'numeral' : undefined;
}

/** 百县千镇万村, 千项万亿: round numbers count as a label when there are two of them. */
function scaleKind(label: string): SloganKind | undefined {
  const scales = [...label].filter((sign) => SCALES.includes(sign)).length;
  return scales > 1 && label.length >= 3 ? 'numeral' : undefined;
}

/** A numeral abbreviation, or an image or a formulation that begins with a numeral and would be one if it were spelled out. */
export function mayBeLabel(text: string, { kind, start, end }: SloganCandidate): boolean {
  if (kind === 'numeral') return true;
  if (kind !== 'metaphor' && kind !== 'formulation') return false;
  if ((classAt(text, start) & COUNT) === 0 || end - start > MAX_LABEL) return false;
  return isQuoted(text, start, end) && labelKind(text.slice(start, end), '') === 'numeral';
}
