import type { Fact, SloganCandidate, Span } from '../model';
import { changesAfter } from './changes';
import { partsAfter } from './composites';
import { countOf, isNumeral, numeralsOf } from './count';
import { listAfter } from './listAfter';
import { listBefore } from './listBefore';
import { labelKind } from './numerals';
import type { ReadList } from './readList';

type Definition = Extract<Fact, { type: 'definition' }>;

/** Labels that this block spells out, with their items. `labels` are its numeral candidates, `known` all of them. */
export function scanDefinitions(
  text: string,
  labels: readonly Span[],
  known: readonly SloganCandidate[],
): Definition[] {
  // An idiom or a label after the last member ends the list: …、健康管理与金融|同条共贯.
  const tails = new Set(known.filter(({ kind }) => kind === 'proverb' || kind === 'numeral').map(({ start }) => start));
  const facts: Definition[] = [];
  const inLexicon = new Map<number, number>();
  for (const { rule, start, end } of known) if (rule === 'slogan/lexicon') inLexicon.set(start, end);
  for (const label of [...labels, ...bareLabels(text), ...glossaryLabel(text)]) {
    const name = text.slice(label.start, label.end).replace(/[“”‘’\s]/g, '');
    // 双师型 is a sort of one thing.
    if (!countOf(name) || name.endsWith('型')) continue;
    const read =
      partsAfter(text, label, name, tails) ??
      changesAfter(text, label.end, name) ??
      listBefore(text, label.start, name, inLexicon.get(label.start) === label.end) ??
      listAfter(text, label, name, tails);
    if (!read) continue;
    facts.push(definition(name, read));
    if (read.also) facts.push(definition(read.also, read));
  }
  return facts;
}

const definition = (label: string, { items, start, end }: ReadList): Definition => ({
  type: 'definition',
  label,
  items,
  at: { start, end },
});

/** The longest part of a label that is explained by itself: “一核”, “2”. */
const LONGEST_PART = 5;

/** `“2”` of “2”即…, `“一核”` of “一核”即…: parts that explain a label and are no labels themselves. */
function bareLabels(text: string): Span[] {
  const found: Span[] = [];
  for (let i = text.indexOf('“'); i >= 0; i = text.indexOf('“', i + 1)) {
    const start = i + 1;
    if (!isNumeral(text.charAt(start))) continue;
    const length = text.slice(start, start + LONGEST_PART + 1).indexOf('”');
    if (length > 0 && isPart(text.slice(start, start + length))) found.push({ start, end: start + length });
  }
  return found;
}

/** Digits alone, or a thing of which there is one: whatever else stands in marks is a label and known as such. */
const isPart = (words: string): boolean =>
  /^\d{1,3}$|^一[\u4E00-\u9FFF]+$/.test(words) && numeralsOf(words).length === 1;

const GLOSSARY_ENTRY =
  /^ {0,8}(?:\(?\d{1,3}[.、)] {0,2}|[一二三四五六七八九十]{1,3}[、.])?“?([^:“”,。;()\s]{3,12})”?:(?=即|指|是指|包括|主要|分别)/;

/** The term of a line in a document's own glossary: 3.两优一先:指…. */
function glossaryLabel(text: string): Span[] {
  const term = GLOSSARY_ENTRY.exec(text.slice(0, 40));
  const words = term?.[1];
  if (!term || words === undefined || labelKind(words, '') !== 'numeral') return [];
  const start = term[0].indexOf(words);
  return [{ start, end: start + words.length }];
}
