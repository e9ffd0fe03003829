import type { EntityCandidate, RuleId } from '../model';
import { entity, type Passage } from './candidates';
import { isName, nameAt, opensName } from './names';
import { Role } from './roles';
import { has, type Token } from './tokens';

/** People: known to every reader, next to a title, or with a · in a transcribed name. */
export function findPeople(passage: Passage): EntityCandidate[] {
  const { text, tokens, notable, roles } = passage;
  const found: EntityCandidate[] = [];
  for (const i of notable) {
    const token = tokens[i];
    if (!token) continue;
    if (has(token, Role.Person)) found.push(entity('person', token.start, token.end, 'entity/known-person', 0.95));
    if (has(token, Role.Appoint)) for (const person of appointed(passage, token)) found.push(person);
    if (has(token, Role.Title)) {
      const before = nameBefore(passage, i, token);
      if (before) found.push(before);
      for (const after of namesAfter(passage, token)) found.push(after);
    }
    if (text[token.start] === '·') {
      const dotted = transcribed(passage, token.start);
      if (dotted) found.push(dotted);
    }
  }
  if (roles & Role.Title) for (const person of inRow(passage)) found.push(person);
  return found;
}

/** Titles before which a bare surname stands for a person: 习总书记, 李省长, 王先生. */
const AFTER_SURNAME = /^(?:总书记|主席|总理|省长|市长|区长|县长|书记|主任|部长|局长|厅长|院士|教授|先生|女士|总|老)$/;

/** Titles that follow a whole name. */
const AFTER_NAME =
  /^(?:同志|总书记|副?(?:主席|总理|省长|市长|区长|县长|州长|书记|镇长|乡长|部长|厅长|局长|院长|校长|教授)|院士|先生|女士|老师|医生|记者|委员长|常委|常务副[省市区县]长)$/;
/** A whole name before one of these needs the sentence's start before it: 刘某某代表说, but not 施工代表. */
const AFTER_OPENING_NAME = /^(?:代表|委员|主任|董事长|总经理|会长|律师)$/;
/** What people with a name do after a title of a group: 代表|刘洋|建议. */
const SPEAKS = /^(?:说|表示|认为|建议|提出|呼吁|介绍|指出|一行|告诉|坦言)/;

function nameBefore(passage: Passage, i: number, title: Token): EntityCandidate | undefined {
  const { text, tokens } = passage;
  const word = text.slice(title.start, title.end);
  for (const length of [3, 2, 4]) {
    const start = title.start - length;
    if (start < 0 || !isName(passage, start, title.start) || !opensName(passage, start)) continue;
    if (AFTER_NAME.test(word)) return entity('person', start, title.start, 'entity/person-before-title', 0.8);
    const opening = /^[\s,。;“]?$/.test(text.slice(Math.max(0, start - 1), start));
    if (opening && AFTER_OPENING_NAME.test(word) && SPEAKS.test(text.slice(title.end, title.end + 2)))
      return entity('person', start, title.start, 'entity/person-before-title', 0.7);
  }
  const surname = tokens[i - 1];
  if (!surname || surname.end !== title.start || surname.end - surname.start !== 1 || !has(surname, Role.Surname))
    return undefined;
  if (!AFTER_SURNAME.test(word) || has(surname, Role.Weak | Role.Function) || !opensName(passage, surname.start))
    return undefined;
  return entity('person', surname.start, surname.end, 'entity/surname-before-title', 0.6);
}

/** 省长 张某某, 组长:张某某, 副组长:张 某: a name after a title, then a sign, a gap, or a verb of speech; then those beside it. */
function namesAfter(passage: Passage, title: Token): EntityCandidate[] {
  const { text, tokens, tokenAt } = passage;
  let start = title.end;
  if (text[start] === ':') start++;
  while (text[start] === ' ' && start - title.end < 3) start++;
  const length = nameAt(passage, start) || spacedNameAt(passage, start);
  if (!length) return [];
  // 村民, 职工 … name a group more often than one of it.
  if (has(title, Role.Group) && !IN_PERSON.test(text.slice(start + length, start + length + 2))) {
    const next = tokens[tokenAt(start + length)];
    if (length < 3 || !has(next, Role.Verb) || has(next, Role.Weak | Role.Nominal)) return [];
  }
  return namesFrom(passage, start, length, 'entity/person-after-title', 0.75);
}

/** What shows that one person is meant after a word for many. */
const IN_PERSON = /^(?:[说笑正家每、,]|告诉|介绍|表示|坦言|感慨|激动|高兴|兴奋|一边|指着|看着|拿着|今年|就是)/;

/** The name at `start` and the names that 、 joins to it. */
function namesFrom(passage: Passage, start: number, length: number, rule: RuleId, score: number): EntityCandidate[] {
  const found = [entity('person', start, start + length, rule, score)];
  let end = start + length;
  while (passage.text[end] === '、') {
    const next = nameAt(passage, end + 1);
    if (!next) break;
    found.push(entity('person', end + 1, end + 1 + next, 'entity/person-listed', 0.7));
    end += 1 + next;
  }
  return found;
}

/** 任命【某某某】为局长, 免去【某某某】的职务. */
function appointed(passage: Passage, verb: Token): EntityCandidate[] {
  const { text } = passage;
  const length = nameAt(passage, verb.end);
  const after = verb.end + length;
  return length && /^[为的、任]/.test(text.slice(after, after + 1))
    ? namesFrom(passage, verb.end, length, 'entity/person-appointed', 0.8)
    : [];
}

/** 王 勇: a name of two characters that is set with a gap to be as wide as one of three. */
function spacedNameAt({ text, tokens, tokenAt }: Passage, start: number): number {
  const surname = tokens[tokenAt(start)];
  if (!surname || surname.start !== start || surname.end !== start + 1 || !has(surname, Role.Surname)) return 0;
  let end = start + 1;
  while (text[end] === ' ' && end - start < 4) end++;
  if (end === start + 1 || tokens[tokenAt(end)]?.script !== 'han') return 0;
  return /^[ ,、;。)]?$/.test(text.slice(end + 1, end + 2)) ? end + 1 - start : 0;
}

const LONGEST_ROW = 80;
const ROW_NAME = /(?:^|:) *(?=\S)/g;

/** A row of a list of members: `组 长:某某某 国务院副总理`, `某 某 教育部副部长`. */
function inRow(passage: Passage): EntityCandidate[] {
  const { text, tokens, tokenAt } = passage;
  if (text.length > LONGEST_ROW || !text.includes(' ')) return [];
  for (const { index, 0: lead } of text.matchAll(ROW_NAME)) {
    const start = index + lead.length;
    const length = spacedNameAt(passage, start) || nameAt(passage, start);
    const gap = start + length;
    if (!length || text[gap] !== ' ') continue;
    let next = gap;
    while (text[next] === ' ') next++;
    if (
      has(tokens[tokenAt(next)], Role.Organ | Role.Place | Role.Bureau | Role.Generic) &&
      /[长任记员理席事]$/.test(text.trimEnd())
    )
      return [entity('person', start, gap, 'entity/person-in-row', 0.7)];
  }
  return [];
}

/** Characters that transcribe foreign names (after the practice of Xinhua's 译名手册). */
const TRANSCRIBING = new Set(
  '阿埃艾安昂奥巴拜班邦贝本比彼别波伯博布查茨达戴丹当道德登邓迪蒂丁杜顿多厄恩尔法凡范方菲费芬丰冯弗福富盖甘冈高戈格葛根古瓜哈海汉翰豪赫亨洪霍基吉季加贾简金津卡凯坎康考柯科克肯孔库夸奎拉莱赖兰朗劳勒雷里理利莉丽廉良列烈林琳龙隆卢鲁路伦罗洛吕马玛迈麦曼芒毛梅门蒙米密敏明莫墨默姆木穆纳娜奈南内嫩尼宁纽农努诺欧帕潘庞佩彭皮平珀普齐奇契恰乔切钦琼丘让热仁日荣儒瑞若萨塞赛桑瑟森沙莎山尚绍舍申圣施什石史士舒朔司丝斯松苏索塔泰坦汤唐陶特滕提廷通图土托瓦万旺威韦维魏文翁沃乌武西希锡夏香肖谢辛欣兴休许雅亚延扬杨耀耶叶伊易因英尤于约云赞泽扎詹哲珍芝治兹朱卓佐娅妮诗黛蕾'.split(
    '',
  ),
);

/** 弗拉基米尔·普京: both sides of the dot are characters that transcribe. */
function transcribed({ text }: Passage, dot: number): EntityCandidate | undefined {
  let start = dot;
  let end = dot + 1;
  while (TRANSCRIBING.has(text[start - 1] ?? '') && dot - start < 6) start--;
  while ((TRANSCRIBING.has(text[end] ?? '') || text[end] === '·') && end - dot < 14) end++;
  if (text[end - 1] === '·') end--;
  return dot - start >= 2 && end - dot >= 3
    ? entity('person', start, end, 'entity/transcribed-person', 0.6)
    : undefined;
}
