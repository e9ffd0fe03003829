import type { Rejection, RejectionReason } from '../engine/model';
import { message } from './message';

/** Why something was weighed and not marked, in words. {0} stands for the mark that has its words. */
const REASONS: Readonly<Record<RejectionReason, string>> = {
  doubtful: message('The rule alone is not sure enough, and nothing else in the document confirms it.'),
  'longer-reading': message('A longer or surer reading of the same kind has its words: “{0}”.'),
  'inside-slogan': message('Inside the phrase “{0}” it says nothing by itself.'),
  'inside-entity': message('It belongs to the name “{0}”.'),
  chrome: message('The line belongs to the web page: page furniture carries no figures.'),
};

/** The reason as a text to be localised, and the words that it names. */
export const reasonText = ({ reason, by }: Rejection): { text: string; words: string } => ({
  text: REASONS[reason],
  words: by?.text ?? '',
});
