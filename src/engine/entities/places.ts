import type { EntityAttributes, EntityCandidate } from '../model';
import { entity, type Passage } from './candidates';
import { Role } from './roles';
import { has, isPlainPlace, type Token } from './tokens';

const AREAS = /都市圈|城市群|城市圈|经济圈|城市带|盆地|流域|平原|半岛|高原/y;

/** A short name that our own lists know as a word (合作, 新建) is not even a doubtful place without more. */
const WORD = Role.Verb | Role.Nominal | Role.Generic | Role.Guard;

/** Administrative and natural places from the gazetteer, alone or chained (湖北省武汉市). */
export function findPlaces(passage: Passage): EntityCandidate[] {
  const { text, tokens } = passage;
  const found: EntityCandidate[] = [];
  let behind = 0;
  for (const i of passage.notable) {
    const first = tokens[i];
    if (i < behind || !first || !has(first, Role.Place | Role.Zone)) continue;
    if (has(first, Role.Zone) && !has(first, Role.Place)) {
      found.push(entity('facility', first.start, first.end, 'entity/known-facility', 0.85));
      continue;
    }
    let last = first;
    let at = i;
    while (isWithin(tokens[at + 1], last) || isStreetOf(passage, tokens[at + 1], last)) last = tokens[++at] ?? last;
    const chained = at > i;
    let end = last.end;
    if (!has(last, Role.Country)) end = areaEnd(text, end);
    const sure = chained || (end > last.end && !has(first, WORD)) || isPlainPlace(first);
    const listed = sure || isListed(passage, i);
    const alone = has(first, WORD) ? 0.2 : 0.3;
    const score =
      has(first, Role.Ambiguous) && !chained ? (listed ? 0.7 : alone) : has(first, Role.Guard) ? alone : 0.85;
    const rule = sure ? 'entity/gazetteer' : 'entity/place-in-context';
    found.push(entity('place', first.start, end, rule, score, attributesOf(last)));
    behind = at + 1;
  }
  return found;
}

function attributesOf({ divisions }: Token): EntityAttributes {
  const [only, ...more] = divisions;
  if (!only) return {};
  return { ...(more.length ? {} : { fullName: only.name }), divisions: divisions.map(({ code }) => code) };
}

/** Whether a token names a division inside the place before it: 武汉市 | 硚口区, 甘肃 | 积石山. */
function isWithin(token: Token | undefined, outer: Token): boolean {
  if (!token || token.start !== outer.end || !has(token, Role.Place)) return false;
  return token.divisions.some((inner) =>
    outer.divisions.some(({ code }) => inner.code !== code && inner.code.startsWith(code.replace(/(?:00){1,2}$/, ''))),
  );
}

/** A well-known street of the division before it: 硚口区 | 解放大道. */
const isStreetOf = ({ text }: Passage, token: Token | undefined, outer: Token): boolean =>
  !!token &&
  token.start === outer.end &&
  has(outer, Role.FullName) &&
  has(token, Role.Place) &&
  !token.divisions.length &&
  /[路街道镇村]/.test(text.charAt(token.end - 1));

/** Whether an undoubted place stands before or after it in a list: 无锡、合作、杭州. */
const isListed = (passage: Passage, i: number): boolean =>
  isListedTowards(passage, i, -1) || isListedTowards(passage, i, 1);

function isListedTowards({ text, tokens }: Passage, i: number, step: 1 | -1): boolean {
  // 黄茅海通道、南沙: a word that goes on to the other side is no member of the list.
  const other = tokens[i - step];
  if (other && other.script !== 'sign' && !has(other, Role.Verb | Role.Function)) return false;
  for (let k = i; Math.abs(k - i) <= 12; k += 2 * step) {
    const separator = tokens[k + step];
    const next = tokens[k + 2 * step];
    if (!separator || !joins(text, separator, tokens[i])) return false;
    if (isPlainPlace(next)) return true;
    if (!has(next, Role.Place)) return false;
  }
  return false;
}

/** 、 joins all; 赤壁到洪湖, 鄂州和洪湖 only names that are no words of the language. */
const joins = (text: string, { start, end }: Token, token: Token | undefined): boolean =>
  end === start + 1 && (text[start] === '、' || ('和与及到至—-'.includes(text[start] ?? ' ') && !has(token, WORD)));

function areaEnd(text: string, at: number): number {
  AREAS.lastIndex = at;
  return AREAS.test(text) ? AREAS.lastIndex : at;
}
