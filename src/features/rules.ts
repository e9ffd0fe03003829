import type { RuleId } from '../engine/model';
import { message } from './message';

/** What every rule looks at, in words. Rule ids are stable public names; a rule without a text fails the tests. */
const RULES: Readonly<Record<string, string>> = {
  'figure/money': message('An amount with a currency, or one followed by 元.'),
  'figure/elided-money': message('An amount whose 元 is left out; the words before it speak of money.'),
  'figure/quantity': message('A number with a unit or a classifier.'),
  'figure/duration': message('A number with a unit of time: how long, not when.'),
  'figure/people': message('A number right before a word for people.'),
  'figure/number': message('A large number written out, without a unit.'),
  'figure/index': message('The value of an index.'),
  'figure/percent': message('A percentage: %, 百分之…, 成 or ‰.'),
  'figure/points': message('Percentage points: the difference of two percentages.'),
  'figure/multiple': message('A number of times (倍).'),
  'figure/doubling': message('A growth counted in doublings (翻番).'),
  'figure/fraction': message('A fraction: …分之…, or 半.'),
  'figure/ratio': message('Numbers set against each other with a colon or 比.'),
  'figure/ordinal': message('A rank or a position in an order: 第…, 前…, …强, 首….'),
  'figure/date': message('A day, a month or a year.'),
  'figure/period': message('A period of time: its two ends, or a quarter, a half-year, a decade.'),
  'figure/plan-period': message('The period of a five-year plan.'),
  'figure/era': message('A year counted by a reign or by the Republic.'),
  'figure/relative-date': message('A date that counts from the date of the article (今年, 上半年, 去年同期).'),
  'slogan/lexicon': message(
    'A set phrase of the built-in lexicon: a formulation, numeral label, saying, rallying phrase or image.',
  ),
  'slogan/idiom': message('A four-character idiom listed in dictionaries.'),
  'slogan/image-series': message('Images of one series, joined by 、.'),
  'slogan/place-version': message("A national programme in a place's version: 美丽, 平安, 健康 … before a place name."),
  'slogan/parallel': message('Clauses of one length that answer each other.'),
  'slogan/verse': message('Two lines of five or seven characters.'),
  'slogan/couplet-heading': message('A line that is nothing but a couplet.'),
  'slogan/quoted-phrase': message('A phrase that the text itself puts forward in quotation marks.'),
  'slogan/numeral-quoted': message(
    'A numeral abbreviation by its form: a number with what it counts, in quotation marks.',
  ),
  'slogan/numeral-sum': message('Numbers joined by plus signs, which stand for a layout (“2+4”).'),
  'slogan/numeral-defined': message('A label that the text itself spells out elsewhere.'),
  'entity/title': message('A title in 《》: a document, law, book or newspaper.'),
  'entity/document-number': message('The number of an official document (GB/T 9704—2012, 7.2.5).'),
  'entity/five-year-plan': message('A five-year plan or its outline, by its number.'),
  'entity/known-document': message('A law or document of the built-in list.'),
  'entity/law': message('A law named without 《》: its name ends in 法, 条例 or the like.'),
  'entity/issued-document': message('A document that the text says was issued, with its kind at the end of its name.'),
  'entity/suffix-document': message('A name that ends in a kind of document: 规划, 方案, 意见 ….'),
  'entity/suffix-organization': message('A name that ends in a kind of organization: 局, 委员会, 公司, 大学 ….'),
  'entity/suffix-facility': message('A name that ends in a kind of facility: 产业园, 基地, 平台, 工程 ….'),
  'entity/suffix-meeting': message('A name that ends in a kind of meeting or event: 大会, 论坛, 大赛 ….'),
  'entity/listed': message('A name in a list of names of the same kind.'),
  'entity/person-after-title': message("A person's name right after a title or an office."),
  'entity/person-before-title': message("A person's name right before a title or a form of address."),
  'entity/person-appointed': message("A person's name after a word of appointing: 任命, 免去 …."),
  'entity/person-listed': message("A person's name in a list that begins with a name beside a title."),
  'entity/person-in-row': message("A person's name in a row of a list of members, before the body and the office."),
  'entity/suffix-place': message('A name that ends in a kind of place: 镇, 街道, 社区, 路, 河 ….'),
  'entity/surname-before-title': message('A surname right before a title.'),
  'entity/known-person': message('A person of the built-in list.'),
  'entity/transcribed-person': message("A foreign person's name in Chinese characters."),
  'entity/known-meeting': message('A meeting of the built-in list.'),
  'entity/session': message('A session of a congress, committee or council, with its number.'),
  'entity/party-congress': message('A congress of the Party, by its number.'),
  'entity/level-organ': message('An organ of a level of government: 省委, 市政府, 县人大 ….'),
  'entity/organ': message('A party or state organ of the built-in list, with the place before it.'),
  'entity/central-committee': message("中央 standing for the Party's Central Committee."),
  'entity/newspaper': message('A newspaper, agency or broadcaster, as a body.'),
  'entity/known-facility': message('A facility or project of the built-in list.'),
  'entity/gazetteer': message('A place of the built-in gazetteer.'),
  'entity/place-in-context': message('A short place name whose neighbours show that it is one.'),
  'entity/place-of-region': message('A short place name; this text names its full form or its region elsewhere.'),
  'entity/named-elsewhere': message('A name that this text introduces elsewhere in a place where it is certain.'),
  'slogan/numeral-after-list': message('A numeral label right after the quoted list that it sums up.'),
  'slogan/numeral-together': message('A number of things that do one thing together (三链融合).'),
};

/** The rule explained, as a key of the l10n bundles; `undefined` for an id that nobody has explained. */
export function ruleText(rule: RuleId): string | undefined {
  return RULES[rule];
}

export function explainedRules(): readonly string[] {
  return Object.keys(RULES);
}
