import type { FigureCandidate, Span } from '../../model';

/** Areas and circles for which a figure may hold. */
const AREA =
  /全球|全世界|世界|国际|国内|全国|全省|全市|全区|全县|全州|全盟|全旗|全镇|全乡|全村|全域|全行业|我国|我省|我市|我区|我县|我州|我镇|本省|本市|本区|本县|省内|市内|区内|县内|中部(?:六省|地区)?|东部地区|西部地区|东北地区|中西部|各省区市|城乡|城镇|农村|市区|城区/y;
const RANK_LEAD =
  /(?:稳居|位居|居于|位列|[列居]|跃居|跃升至|升至|上升至|进位至|排名|排在|排到|[排是为]|名列|位于|处于|保持|成为|入围|入选|跻身|进入|获评|获得|荣获|蝉联)(?=(\p{Script=Han}{2,14})的?$)/u;
const BARE_CIRCLE =
  /(?:全球|世界|国际|国内|全国|全省|全市|全区|全县|全州|我国|我省|我市|中部(?:地区)?|同类城市|\p{Script=Han}{2,4}[省市区县州])的?$/u;
const IN_AREA = /在(\p{Script=Han}{2,14}?)(?:中|内)?的?(?:排名|排|位次|位列|名列|居)?(?:分别)?[为第居列是]?$/u;

/** The area that an indicator opens with: 全市 in 全市大健康产业总体规模. */
export function scopeOf(text: string, { start, end }: Span): Span | undefined {
  AREA.lastIndex = start;
  const match = AREA.exec(text);
  return match && start + match[0].length < end ? { start, end: start + match[0].length } : undefined;
}

/** Where the words of a rank begin: 位居全市 before 第1, 在全国排名分别为 before 第9. */
export function rankWords(text: string, rank: FigureCandidate, from: number): number {
  const start = Math.max(from, rank.start - 24);
  const before = text.slice(start, rank.start);
  const match = IN_AREA.exec(before) ?? RANK_LEAD.exec(before) ?? BARE_CIRCLE.exec(before);
  return match ? start + match.index : rank.start;
}

/** Among whom a rank holds: 全省 in 居全省第2位, 全市制造业 in 排名全市制造业第3, 全国 in 在全国排名分别为第9. */
export function circleOf(text: string, rank: FigureCandidate, from: number): Span | undefined {
  const start = Math.max(from, rank.start - 24);
  const before = text.slice(start, rank.start);
  for (const pattern of [IN_AREA, RANK_LEAD]) {
    const match = pattern.exec(before);
    const name = match?.[1];
    if (!match || name === undefined || /^分别|^第|为$/.test(name)) continue;
    const at = start + before.indexOf(name, match.index + (pattern === RANK_LEAD ? match[0].length : 0));
    return { start: at, end: at + name.length };
  }
  const bare = BARE_CIRCLE.exec(before);
  return bare ? { start: start + bare.index, end: start + bare.index + bare[0].replace(/的$/, '').length } : undefined;
}
