import { SURE } from '../arbitration';
import type { EntityCandidate } from '../model';
import { entity, isLevel, type Passage } from './candidates';
import { Role } from './roles';
import { has, isPlainPlace, type Token } from './tokens';

/** Before a body's own words these make a class of it: 各级人民政府, 有关部门, 省、自治区、直辖市人民政府. */
const CLASSES = new Set('各 级 的 及 有关 相关 本级 上级 同级 下级 当地 所在 每 任何 其他 该 一些 多 两'.split(' '));

const BODIES = Role.Organ | Role.Body | Role.Bureau | Role.Paper;

/** Bodies of Party and state, known by name or built of a place or a level and what they do: 市委, 省财政厅, 硚口区委. */
export function findOrgans(passage: Passage): EntityCandidate[] {
  const { text, tokens, notable } = passage;
  const found: EntityCandidate[] = [];
  for (const i of notable) {
    const token = tokens[i];
    if (!token || !has(token, BODIES)) continue;
    // 药品监督管理部|门, 建设部|门: a class, not a ministry.
    if (text.startsWith('部门', token.end - 1)) continue;
    if (has(token, Role.Organ)) found.push(known(passage, i, token));
    if (has(token, Role.Body | Role.Bureau)) {
      const start = builtStart(passage, token);
      if (start !== undefined) found.push(entity('organization', start, token.end, 'entity/level-organ', 0.9));
      else if (BARE.has(text.slice(token.start, token.end)) && !isClass(passage, i))
        found.push(entity('organization', token.start, token.end, 'entity/organ', 0.75));
    }
    if (has(token, Role.Paper) && !'》”'.includes(text[token.end] ?? ' ')) found.push(paper(passage, token));
  }
  for (const at of occurrences(text, '中央')) {
    if (passage.tokens[passage.tokenAt(at)]?.end !== at + 2 || passage.tokens[passage.tokenAt(at)]?.start !== at)
      continue;
    if (isCentralCommittee(text, at)) found.push(entity('organization', at, at + 2, 'entity/central-committee', 0.7));
  }
  return found;
}

/** 人大 and 政协 stand for the body wherever they are whole words (人大代表, 政协委员). */
const BARE = new Set(['人大', '政协', '人大常委会', '纪委', '纪委监委']);

const PARTIES = new Set(['民革', '民盟', '民建', '民进', '农工党', '致公党', '九三学社', '台盟', '共青团']);
const BRANCH = /中央(?![的委])|(?:\p{sc=Han}{2,3})?[省市区县州](?:委员会|委会|委)/uy;

/** Where the name of a party's local branch ends: 民盟|市委会, 共青团|湖北省委. */
function branchEnd(text: string, at: number): number {
  BRANCH.lastIndex = at;
  return BRANCH.test(text) ? BRANCH.lastIndex : at;
}

/** A known body takes the place before it (湖北省|发展改革委) and a department after it (国务院|办公厅 is in the list). */
function known({ text, tokens }: Passage, i: number, token: Token): EntityCandidate {
  const before = tokens[i - 1];
  const local = before && before.end === token.start && has(before, Role.FullName) && before.divisions.length > 0;
  const word = text.slice(token.start, token.end);
  const branch = PARTIES.has(word) ? branchEnd(text, token.end) : token.end;
  return entity('organization', local ? before.start : token.start, branch, 'entity/organ', 0.9);
}

/** The election that a body comes from: 第三届. */
const ELECTED = /第[一二三四五六七八九十\d]{1,3}届$/;

/** Where a body built of place or level begins: 【湖北省武汉市】财政局, 【市】委; undefined for a class of bodies. */
function builtStart(passage: Passage, token: Token): number | undefined {
  const { text, tokens, tokenAt, localities } = passage;
  // 【通山县九宫山镇】人民政府; 【市第三届】人大常委会.
  const locality = localities.get(token.start);
  if (locality && locality.score >= SURE) return locality.start;
  const from = token.start - (ELECTED.exec(text.slice(Math.max(0, token.start - 6), token.start))?.[0].length ?? 0);
  let at = tokenAt(from) - 1;
  let before = tokens[at];
  if (!before || before.end !== from) return undefined;
  if (isPlainPlace(before) || has(before, Role.FullName)) {
    while (has(tokens[at - 1], Role.Place) && tokens[at - 1]?.end === before.start) before = tokens[--at] ?? before;
    if (text.startsWith('中共', before.start - 2)) return before.start - 2;
    return has(before, Role.Country) && has(token, Role.Body) ? undefined : before.start;
  }
  const level = text.slice(before.start, before.end);
  if (level === '自治区' && !'、'.includes(text[before.start - 1] ?? ' ')) return before.start;
  if (!isLevel(level)) return undefined;
  if (isClass(passage, at) || isLevel(text[before.start - 1])) return undefined;
  const separator = text[before.start - 1] ?? '';
  if (/[、和或及]/.test(separator) && isLevel(text[before.start - 2])) return undefined;
  return text.startsWith('中共', before.start - 2) ? before.start - 2 : before.start;
}

function isClass({ text, tokens }: Passage, i: number): boolean {
  const before = tokens[i - 1];
  return !!before && CLASSES.has(text.slice(before.start, before.end));
}

/** 中央 is the body in 中央决定, 报中央批准, not in 中央财政, 中央企业. */
function isCentralCommittee(text: string, at: number): boolean {
  const after = text.slice(at + 2, at + 10);
  if (
    /^(?:[一二三四五六七八九十\d]号文件|引导|补助|支持资金|财政|企业|预算|和国家|和地方|与地方|对地方|地方|各部门|苏区|领导|集体|空调|商务|处理|银行|储备|投资|转移|专项|集权|厨房|集中|型|级|国家|广播|电视|党校)/.test(
      after,
    )
  )
    return false;
  return (
    /^的?(?:决策|部署|决定|精神|要求|批准|同意|确定|提出|明确|强调|指出|关于|政策|方针|指示|号召|安排|统一|权威|认为|规定|领导同志|领导下|先后|作出|召开|巡视|\p{sc=Han}{0,6}督察|[在从将还又已就对]|赋予|交给|审时度势|高度|一再|多次|及省|和省)/u.test(
      after,
    ) || /[同与向报经由]$/.test(text.slice(Math.max(0, at - 1), at))
  );
}

function paper({ text }: Passage, { start, end }: Token): EntityCandidate {
  return text[start - 1] === '《'
    ? entity('document', start - 1, end + 1, 'entity/title', 0.9)
    : entity('organization', start, end, 'entity/newspaper', 0.7);
}

function* occurrences(text: string, word: string): Generator<number> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) yield at;
}
