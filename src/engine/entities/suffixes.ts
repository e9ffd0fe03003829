import type { EntityCandidate } from '../model';
import { leftEnd, type LeftEnd } from './boundary';
import { entity, type Passage } from './candidates';
import { Role } from './roles';
import { sessionStart } from './sessions';
import { has, type Token } from './tokens';

const TO_BE = new Set('打造 建设 创建 争创 申建 建成 构建 形成 成为 建立 搭建 培育 推进 推动 支持 加快'.split(' '));
const STAGE = /^[一二三四五六七八九]期/;
/** Of what a town has one: 市职工文化宫. */
const VENUE = /(?:文化宫|少年宫|体育馆|体育场|体育中心|会展中心|大剧院|文化中心|服务中心|游泳馆|陵园|故居)$/;
const NO_TOWNS = /[省市县区全界通各干支]|^[东西南北中]+$/;
const LINE = /^(?:高铁|高速|高速公路|铁路|城际铁路|客运专线|客专)$/;
const UNDERTAKINGS = new Set(['项目', '工程', '一期', '二期']);

/** What follows a suffix that is no suffix there: 中心城区, 平台经济, 医院管理. */
const GOES_ON = /^(?:[城式型化者级类性]|经济|管理|建设的|体系|网络)/;

/** Organizations, facilities and meetings that end in a word of their kind; their left end is decided by `leftEnd`. */
export function findSuffixed(passage: Passage): EntityCandidate[] {
  const { tokens, notable } = passage;
  const found: EntityCandidate[] = [];
  for (const i of notable) {
    const token = tokens[i];
    if (!token || token.end - token.start < 2) continue;
    if (has(token, Role.OrganizationSuffix)) push(found, organization(passage, i, token));
    if (has(token, Role.FacilitySuffix)) push(found, facility(passage, i, token));
    if (has(token, Role.MeetingSuffix)) push(found, meeting(passage, i, token));
  }
  return found;
}

function push(list: EntityCandidate[], candidate: EntityCandidate | undefined): void {
  if (candidate) list.push(candidate);
}

function organization(passage: Passage, i: number, token: Token): EntityCandidate | undefined {
  const left = leftEnd(passage, i);
  if (left.start === token.start || GOES_ON.test(passage.text.slice(token.end, token.end + 3))) return undefined;
  const strong = has(token, Role.Strong);
  const score = weigh(left, strong ? 0.2 : 0.05);
  return entity('organization', left.start, departmentEnd(passage, i, token), 'entity/suffix-organization', score);
}

function facility(passage: Passage, i: number, token: Token): EntityCandidate | undefined {
  const left = leftEnd(passage, i);
  if (left.start === token.start || GOES_ON.test(passage.text.slice(token.end, token.end + 3))) return undefined;
  const strong = has(token, Role.Strong);
  const kind = passage.text.slice(token.start, token.end);
  let score = weigh({ ...left, level: left.level && VENUE.test(kind) }, strong ? 0.2 : 0);
  // 沿|安九高铁
  const start = LINE.test(kind) && passage.text[left.start] === '沿' ? left.start + 1 : left.start;
  if (LINE.test(kind) && isLine(passage, start, i)) score = Math.max(score, 0.6);
  // What is yet to be built has no name yet, unless it says where (打造…示范区); an undertaking is no site (“四个一”工程).
  if (TO_BE.has(left.before) && !left.place && !left.body && left.unknown < 3) score -= 0.4;
  if (UNDERTAKINGS.has(kind) && left.unknown < 2 && !left.body) score -= 0.4;
  // A stage has a name before it (三澳核电二期), as few other undertakings have.
  if (STAGE.test(kind) && left.unknown >= 2) score += 0.15;
  return entity('facility', start, token.end, 'entity/suffix-facility', score);
}

/** A line between two or three towns, each by one character: 安九|高铁, 十巫|高速. */
function isLine({ text, tokens, tokenAt, isCommon }: Passage, start: number, suffix: number): boolean {
  const end = tokens[suffix]?.start ?? 0;
  const towns = text.slice(start, end);
  if (towns.length < 2 || towns.length > 4 || NO_TOWNS.test(towns) || isCommon(towns)) return false;
  return tokens
    .slice(tokenAt(start), suffix)
    .every(
      (token) => token.script === 'han' && token.end - token.start === 1 && !has(token, Role.Function | Role.Verb),
    );
}

const LONGEST_DEPARTMENT = 10;
const DEPARTMENTS: readonly (readonly [RegExp, RegExp])[] = [
  [/医院$/, /科$/],
  [/大学$/, /(?:学院|研究院|研究所)$/],
];

/** Where a department that follows its house ends: 普爱医院|骨科, 三峡大学|水利与环境学院. */
function departmentEnd({ text, tokens }: Passage, suffix: number, house: Token): number {
  const word = text.slice(house.start, house.end);
  const [, wanted] = DEPARTMENTS.find(([houses]) => houses.test(word)) ?? [];
  if (!wanted) return house.end;
  for (let i = suffix + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.script !== 'han' || token.end - house.end > LONGEST_DEPARTMENT) break;
    const joint = text[token.start] === '与' && token.end === token.start + 1;
    if (has(token, Role.Verb | Role.Function | Role.Title | Role.Place) && !joint) break;
    const ends = wanted.test(text.slice(house.end, token.end)) && token.end - house.end >= 2;
    if (ends && !/^[技学研教普室]/.test(text.slice(token.end, token.end + 1))) return token.end;
  }
  return house.end;
}

function meeting(passage: Passage, i: number, token: Token): EntityCandidate | undefined {
  const left = leftEnd(passage, i);
  const start = sessionStart(passage, left.start);
  // A body that meets without a word more is a rule's case and no meeting (全国人民代表大会|会议).
  if (start === token.start) return undefined;
  const counted = start < left.start;
  const bare = left.described + left.unknown === 0 && !left.place && !left.quoted;
  if (bare && passage.text.startsWith('会议', token.end - 2)) return undefined;
  const strong = has(token, Role.Strong);
  const length = token.end - start;
  const score = weigh(left, strong ? 0.2 : 0) + (length >= 8 ? 0.1 : 0) + (counted ? 0.25 : 0);
  return entity('meeting', start, token.end, 'entity/suffix-meeting', score);
}

/** A name needs something that names; describing words alone make a class (民营医院, 高新技术产业开发区). */
function weigh(left: LeftEnd, bonus: number): number {
  let score = bonus;
  if (left.place) score += 0.5;
  if (left.body) score += 0.5;
  if (left.level) score += 0.35;
  if (left.quoted) score += 0.4;
  if (left.unknown >= 2) score += 0.35;
  if (left.unknown >= 2 && left.unknown <= 6 && left.described <= 6) score += 0.1;
  if (left.cue === 'length') score -= 0.4;
  if (left.unknown > 8 && !left.place && !left.body) score -= 0.2;
  return Math.max(0, Math.min(0.95, score));
}
