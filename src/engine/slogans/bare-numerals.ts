import type { SloganCandidate, Span } from '../model';
import { classAt, COUNT } from './characters';
import { countOf } from './count';
import { membersOf } from './members';
import { numeral } from './numerals';

const COUNTS = '两双三四五六七八九';
/** What parts do together: 三医融合, 两链并行, 三线并进. */
const TOGETHER =
  /[\u4E00-\u9FFF](?:融合|并行|并进|并举|并重|联动|协同|同步|合一|叠加|齐飞|齐驱|互动|互促|共治|共建|共兴|同治|同创|同建|同频|驱动|一体|贯通|衔接)/y;
const TWO_HAN = /[\u4E00-\u9FFF]{2}/y;
/** An ordinary count of the members, and a verb that is not finished after two characters. */
const GENERIC =
  /^[大个项]?(?:方面|问题|环节|层面|关键|维度|角度|领域|方向|阶段|部分|要点|现实|措施|目标|原则|城市|地区|部门|单位|条件|类型|方式)/;
const PAIRED = /[并发齐同互相向措者]/;
const COUNTER = /[大个项]/;

/**
 * Numeral labels without quotation marks: two words after their quoted list (“医、药、养”三要素), or a number of things
 * that do one thing together (三链融合).
 */
export function scanBareNumerals(text: string, quoted: readonly Span[]): SloganCandidate[] {
  const found: SloganCandidate[] = [];
  for (const { start, end } of quoted) {
    const labelEnd = endAfterList(text, text.slice(start, end), end + 1);
    if (labelEnd > 0) found.push(numeral(end + 1, labelEnd, 'numeral', 'slogan/numeral-after-list'));
  }
  for (let i = 0; i < text.length; i++) {
    if ((classAt(text, i) & COUNT) === 0 || /[\d一二三四五六七八九十百千万第]/.test(text.charAt(i - 1))) continue;
    TOGETHER.lastIndex = i + 1;
    if (TOGETHER.test(text) && !/[是有个为的大岸军县者]/.test(text.charAt(i + 1)))
      found.push(numeral(i, TOGETHER.lastIndex, 'numeral', 'slogan/numeral-together', 0.75));
  }
  return found;
}

/** Where the label that begins at `at`, right after a quoted list of as many members, ends; 0 when there is none. */
function endAfterList(text: string, list: string, at: number): number {
  if (!COUNTS.includes(text.charAt(at) || ' ')) return 0;
  const wanted = countOf(text.charAt(at));
  if (!wanted || !membersOf(list, wanted)) return 0;
  TOGETHER.lastIndex = at + 1;
  if (TOGETHER.test(text)) return TOGETHER.lastIndex;
  if (text.charAt(at + 1) === '向' || GENERIC.test(text.slice(at + 1, at + 4)) || PAIRED.test(text.charAt(at + 2)))
    return 0;
  TWO_HAN.lastIndex = at + (COUNTER.test(text.charAt(at + 1)) ? 2 : 1);
  return TWO_HAN.test(text) ? TWO_HAN.lastIndex : 0;
}
