import type { RuleId } from '../engine/model';
import { message } from './message';

/** What every rule looks at, in words. Rule ids are stable public names; a rule without a text fails the tests. */
const RULES: Readonly<Record<string, string>> = {
  'figure/percent': message('A number with a percent sign, or one written 百分之….'),
  'slogan/lexicon': message('A set phrase of the built-in lexicon of formulations, numeral labels and sayings.'),
  'slogan/idiom': message('An idiom of the dictionary.'),
  'slogan/image-series': message('Images of one series, joined by 、.'),
  'slogan/place-version': message("A national programme in a place's version: 美丽, 平安, 健康 … before a place name."),
  'slogan/numeral-quoted': message('A numeral in quotation marks that leads a label.'),
  'slogan/numeral-sum': message('Digits joined by a plus sign.'),
  'slogan/numeral-after-list': message('A number of things right after the quoted list of as many.'),
  'slogan/numeral-together': message('A number of things that do one thing together: 融合, 联动, 并进 ….'),
  'slogan/numeral-defined': message('A numeral label that this document spells out.'),
  'slogan/parallel': message('Clauses of one length that answer each other.'),
  'slogan/verse': message('Two lines of five or seven characters.'),
  'slogan/couplet-heading': message('A line that is nothing but a couplet.'),
  'slogan/quoted-phrase': message('A phrase that the text itself puts forward in quotation marks.'),
  'entity/gazetteer': message('A place name of the built-in gazetteer.'),
};

/** The rule explained, as a key of the l10n bundles; `undefined` for an id that nobody has explained. */
export function ruleText(rule: RuleId): string | undefined {
  return RULES[rule];
}

export function explainedRules(): readonly string[] {
  return Object.keys(RULES);
}
