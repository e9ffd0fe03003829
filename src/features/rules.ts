import type { RuleId } from '../engine/model';
import { message } from './message';

/** What every rule looks at, in words. Rule ids are stable public names; a rule without a text fails the tests. */
const RULES: Readonly<Record<string, string>> = {
  'figure/percent': message('A number with a percent sign, or one written 百分之….'),
  'slogan/lexicon': message('A set phrase of the built-in lexicon of formulations, numeral labels and sayings.'),
  'entity/gazetteer': message('A place name of the built-in gazetteer.'),
};

/** The rule explained, as a key of the l10n bundles; `undefined` for an id that nobody has explained. */
export function ruleText(rule: RuleId): string | undefined {
  return RULES[rule];
}

export function explainedRules(): readonly string[] {
  return Object.keys(RULES);
}
