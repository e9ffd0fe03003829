import type { SloganCandidate, SloganKind, Span } from '../model';
import { isHan } from './clauses';
import { isNumeral } from './count';
import { beginsWithVerb } from './verbs';

/** What a drive, a brand or an aim in quotation marks follows, and what follows it. */
const LEADS =
  /(?:打造|叫响|擦亮|唱响|打响|争创|塑造|深化|开展|实施|推行|推广|践行|倡导|加速向|迈向|按照|本着|秉持|遵循|树立|坚守|以)$/;
const CALLED =
  /^(?:行动|工程|计划|专项|活动|战略|模式|机制|品牌|理念|改革|经验|工作法|精神|目标|迈进|口号|为抓手|的韧|攻坚|大会战|试点|的?(?:总?原则|总?要求|(?:工作|总体|发展)?(?:思路|理念|导向)|方针|工作法|精神|路径|标准))/;
/** What names a body, a site, a work or a thing, and no phrase. */
const NAMES =
  /(?:工程|计划|行动|公司|集团|大学|学院|医院|中心|平台|基地|园区|大赛|论坛|博览会|展览|[节奖区县市镇村路站号班团队会网赛榜]|街道|大道|系统|软件|大桥|产业|产品|发现|条例|办法|规划|纲要|方案|制度|政策|企业|单位|项目|资金|专栏|栏目|名录)$/;
const REDUPLICATED = /^([\u4E00-\u9FFF])\1[\u4E00-\u9FFF]{2}$/;
const TERM_PLUS = /^[\u4E00-\u9FFF]{2,8}(?:\+[\u4E00-\u9FFF]{2,8}){1,4}$/;

/** Rallying phrases that the text itself puts into quotation marks. */
export function scanRallying(text: string, quoted: readonly Span[]): SloganCandidate[] {
  const found: SloganCandidate[] = [];
  for (const { start, end } of quoted) {
    const phrase = text.slice(start, end);
    const reading = kindOf(phrase, text.slice(Math.max(0, start - 8), start - 1), text.slice(end + 1, end + 7));
    if (!reading) continue;
    const [kind, score] = reading;
    found.push({ layer: 'slogan', kind, start, end, rule: 'slogan/quoted-phrase', score, attributes: {} });
  }
  return found;
}

function kindOf(phrase: string, before: string, after: string): readonly [SloganKind, number] | undefined {
  if (phrase.length < 4 || phrase.length > 22 || /[。?:《》()“”A-Z]/i.test(phrase)) return undefined;
  const members = phrase.split(/[、,;]/);
  if (members.length > 1) return isRallyingList(members) ? ['campaign', 0.7] : undefined;
  if (TERM_PLUS.test(phrase)) return isNumeral(after.charAt(0)) ? undefined : ['formulation', 0.6];
  if (REDUPLICATED.test(phrase)) return ['campaign', 0.7];
  if (NAMES.test(phrase)) return undefined;
  if (phrase.length >= 6 && beginsWithVerb(phrase)) return ['campaign', 0.65];
  if (!isHan(phrase) || phrase.length > 10) return undefined;
  return LEADS.test(before) || CALLED.test(after) ? ['campaign', 0.6] : undefined;
}

/** Members of one length, none of them a bare character or word: 门好进、脸好看、事好办. */
function isRallyingList(members: readonly string[]): boolean {
  const length = members[0]?.length ?? 0;
  return length >= 3 && members.every((member) => member.length === length && isHan(member));
}
