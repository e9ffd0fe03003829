import type { EntityCandidate } from '../model';
import { entity, isLevel, type Passage } from './candidates';
import { classAt, MEETING_NUMBER, MEETING_UNIT, NUMERAL } from './characters';
import { Role } from './roles';
import { sessionStart } from './sessions';
import { has, isPlainPlace, type Token } from './tokens';

const N = '[〇一二三四五六七八九十百\\d]{1,4}';
const SESSION = new RegExp(
  `第?${N}届(?:中央委员会|全国委员会|委员会|中央)?(?:常委会|常务委员会)?(?:历次|第?${N}[次中](?:[、和]第?${N}[次中]){0,3})(?:全体会议|全会|会议)`,
  'y',
);
const CONGRESS = new RegExp(`第${N}次(?:全国)?(?:代表大会|党代会|党员代表大会)`, 'y');
const PEOPLES = new RegExp(
  `第?${N}届(?:全国|自治区|[省市区县])?(?:人民代表大会|人大|政协|政协全国委员会)(?:常务委员会|常委会)?第?${N}次(?:会议|全体会议)`,
  'y',
);
const NUMBERED = new RegExp(`第${N}次(?:常务会议|常委会会议|常委会议|全体会议|专题会议|会议)`, 'y');
const SESSIONS = [SESSION, CONGRESS, PEOPLES, NUMBERED];
const PARTY = /(?:党的)?第?(?:[七八九]大|十[一二三四五六七八九]大|二十大|二十一大)/y;
const PARTY_AFTER =
  /^(?:精神|报告|以来|召开|提出|代表|通过|作出|确定|确立|确认|决定|选举|总结|概括|修改|规定|要求|阐述|系统|深刻|科学|首次|制定|描绘|擘画|绘就|擘划|宣布|号召|开启|明确|部署|胜利|闭幕|开幕|关于|[和、,。;:的是上后前对把将以就]|期间|指出|强调|$)/;

/** Sessions of congresses, committees and councils: their bodies before them, their numbers, their kind of meeting. */
export function findMeetings(passage: Passage): EntityCandidate[] {
  const { text } = passage;
  const found: EntityCandidate[] = [];
  if (passage.roles & Role.Meeting)
    for (const i of passage.notable) {
      const token = passage.tokens[i];
      if (token && has(token, Role.Meeting))
        found.push(entity('meeting', knownStart(passage, i, token), token.end, 'entity/known-meeting', 0.9));
    }
  for (let at = 0; at < text.length; at++) {
    if ((classAt(text, at) & MEETING_NUMBER) === 0) continue;
    const sign = text[at] ?? '';
    const counted = countedBy(text, at);
    if (!counted && sign !== '党') continue;
    const end = counted === '届' || counted === '次' ? longest(text, at, SESSIONS) : -1;
    if (end > 0) {
      const start = bodyStart(passage, at);
      const numbered = endOf(NUMBERED, text, at) === end;
      if (!numbered || start < at) {
        found.push(entity('meeting', start, end, 'entity/session', 0.95));
        at = end - 1;
        continue;
      }
    }
    if (sign !== '党' && counted !== '大') continue;
    const party = endOf(PARTY, text, at);
    if (party < 0) continue;
    const named = sign === '党';
    if (
      named ||
      (!/[〇一二三四五六七八九十百\d]/.test(text[at - 1] ?? '') && PARTY_AFTER.test(text.slice(party, party + 2)))
    ) {
      const short = !named && party - at < 3;
      if (!short) found.push(entity('meeting', at, party, 'entity/party-congress', 0.95));
      at = party - 1;
    }
  }
  return found;
}

/** A known meeting takes its count and the place of the other party: 【杭州第19届】亚运会, 【中国—】东盟博览会. */
function knownStart(passage: Passage, i: number, { start }: Token): number {
  const { text, tokens } = passage;
  const partner = tokens[i - 2];
  if ('—-'.includes(text[start - 1] ?? ' ') && partner?.end === start - 1 && isPlainPlace(partner))
    return sessionStart(passage, partner.start);
  return sessionStart(passage, start);
}

/** What the number at an offset counts: 届, 次 or 大, or nothing that makes a meeting. */
function countedBy(text: string, at: number): string {
  let end = text.startsWith('第', at) ? at + 1 : at;
  while (end - at < 6 && classAt(text, end) & NUMERAL) end++;
  return classAt(text, end) & MEETING_UNIT ? text.charAt(end) : '';
}

/** Where the body that meets begins: 【湖北省】第十四届…, 【市委】五届九次全会, 【党的】十九届四中全会. */
function bodyStart({ text, tokens, tokenAt }: Passage, at: number): number {
  let start = at;
  for (let i = tokenAt(at) - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.end !== start) break;
    const word = text.slice(token.start, token.end);
    if (word === '的' && text[token.start - 1] === '党') return token.start - 1;
    if (!has(token, Role.Organ | Role.Place | Role.Body) && !isLevel(word) && word !== '中共' && word !== '中国共产党')
      break;
    start = token.start;
  }
  return start;
}

function longest(text: string, at: number, patterns: readonly RegExp[]): number {
  return Math.max(...patterns.map((pattern) => endOf(pattern, text, at)));
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
