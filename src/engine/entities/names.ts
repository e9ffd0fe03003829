import type { Passage } from './candidates';
import { Role } from './roles';
import { has, type Token } from './tokens';

/** The length of a name of people that begins at `start` and ends where one may end, 0 for none; three characters are tried first. */
export function nameAt(passage: Passage, start: number): number {
  for (const length of [3, 2, 4]) {
    const end = start + length;
    if (end <= passage.text.length && isName(passage, start, end) && closesName(passage, end)) return length;
  }
  return 0;
}

/** Whether the characters read as a surname and a given name of unknown or single characters. */
export function isName({ text, tokens, tokenAt, isCommon }: Passage, start: number, end: number): boolean {
  const covered = tokens.slice(tokenAt(start), tokenAt(end - 1) + 1);
  const [first] = covered;
  if (!first || first.start !== start || covered[covered.length - 1]?.end !== end) return false;
  if (!has(first, Role.Surname) || covered.length < 2 || end - start > (first.end - first.start === 2 ? 4 : 3))
    return false;
  // 满意|度, 晋升: the words of the language that begin with a surname.
  if (isCommon(text.slice(start, start + 2)) || isCommon(text.slice(start, end))) return false;
  return covered.slice(1).every(isGiven);
}

export function opensName({ tokens, tokenAt }: Passage, start: number): boolean {
  const before = tokens[tokenAt(start) - 1];
  return !before || before.script === 'sign' || has(before, Role.Verb | Role.Function | Role.Title);
}

/** Words after a name that no list of verbs has. */
const AFTER_NAME = /^(?:高兴|激动|兴奋|感慨|自豪|欣慰|坦言|[笑走家]|团队|一行|一家|夫妇|等人)/;

export function closesName({ text, tokens, tokenAt }: Passage, end: number): boolean {
  if (AFTER_NAME.test(text.slice(end, end + 2))) return true;
  const after = tokens[tokenAt(end)];
  return (
    !after || after.script === 'sign' || has(after, Role.Verb | Role.Function | Role.Title | Role.Nominal | Role.Weak)
  );
}

/** Whether a word may be part of a given name: a character, or a word that only context makes a place or a phrase (建平, 大山). */
function isGiven(token: Token): boolean {
  if (token.script !== 'han' || has(token, Role.Function | Role.Verb | Role.FacilitySuffix | Role.MeetingSuffix))
    return false;
  const length = token.end - token.start;
  return (
    length === 1 || (length === 2 && has(token, Role.Ambiguous | Role.Guard) && !has(token, Role.Title | Role.Organ))
  );
}
