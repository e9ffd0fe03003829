import type { EntityCandidate } from '../model';
import { entity, type Passage } from './candidates';
import { Role, SUFFIX } from './roles';
import { has, type Token } from './tokens';

/** People: known to every reader, next to a title, or with a · in a transcribed name. */
export function findPeople(passage: Passage): EntityCandidate[] {
  const { text, tokens, notable } = passage;
  const found: EntityCandidate[] = [];
  for (const i of notable) {
    const token = tokens[i];
    if (!token) continue;
    if (has(token, Role.Person)) found.push(entity('person', token.start, token.end, 'entity/known-person', 0.95));
    if (has(token, Role.Title)) {
      const before = nameBefore(passage, i, token);
      if (before) found.push(before);
      const after = nameAfter(passage, token);
      if (after) found.push(after);
    }
    if (text[token.start] === '·') {
      const dotted = transcribed(passage, token.start);
      if (dotted) found.push(dotted);
    }
  }
  return found;
}

/** Titles before which a bare surname stands for a person: 习总书记, 李省长, 王先生. */
const AFTER_SURNAME = /^(?:总书记|主席|总理|省长|市长|区长|县长|书记|主任|部长|局长|厅长|院士|教授|先生|女士|总|老)$/;

/** Titles that follow a whole name. */
const AFTER_NAME = /^(?:同志|总书记|主席|总理|院士|先生|女士|教授|记者)$/;

function nameBefore(passage: Passage, i: number, title: Token): EntityCandidate | undefined {
  const { text, tokens } = passage;
  const word = text.slice(title.start, title.end);
  for (const length of [3, 2, 4]) {
    const start = title.start - length;
    if (start < 0 || !isName(passage, start, title.start) || !opensName(passage, start)) continue;
    if (AFTER_NAME.test(word)) return entity('person', start, title.start, 'entity/person-before-title', 0.8);
  }
  const surname = tokens[i - 1];
  if (!surname || surname.end !== title.start || surname.end - surname.start !== 1 || !has(surname, Role.Surname))
    return undefined;
  if (!AFTER_SURNAME.test(word) || has(surname, Role.Weak | Role.Function) || !opensName(passage, surname.start))
    return undefined;
  return entity('person', surname.start, surname.end, 'entity/surname-before-title', 0.6);
}

/** 省长 张某某: a name of two or three characters after a title, then a sign, a gap, or a verb of speech. */
function nameAfter(passage: Passage, title: Token): EntityCandidate | undefined {
  const { text } = passage;
  let start = title.end;
  while (text[start] === ' ' && start - title.end < 2) start++;
  for (const length of [3, 2, 4]) {
    const end = start + length;
    if (end > text.length || !isName(passage, start, end) || !closesName(passage, end)) continue;
    return entity('person', start, end, 'entity/person-after-title', 0.75);
  }
  return undefined;
}

/** Whether the characters read as a surname and a given name of unknown or single characters. */
function isName({ tokens, tokenAt }: Passage, start: number, end: number): boolean {
  const covered = tokens.slice(tokenAt(start), tokenAt(end - 1) + 1);
  const [first] = covered;
  if (!first || first.start !== start || covered[covered.length - 1]?.end !== end) return false;
  if (!has(first, Role.Surname) || covered.length < 2 || end - start > (first.end - first.start === 2 ? 4 : 3))
    return false;
  return covered
    .slice(1)
    .every((token) => token.script === 'han' && token.end - token.start === 1 && !has(token, Role.Function | SUFFIX));
}

function opensName({ tokens, tokenAt }: Passage, start: number): boolean {
  const before = tokens[tokenAt(start) - 1];
  return !before || before.script === 'sign' || has(before, Role.Verb | Role.Function | Role.Title);
}

function closesName({ tokens, tokenAt }: Passage, end: number): boolean {
  const after = tokens[tokenAt(end)];
  return !after || after.script === 'sign' || has(after, Role.Verb | Role.Function | Role.Title);
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
