import { numberingAt, RANK, STATUTORY, type Numbering, type NumberingStyle } from '../text/numbering';
import { TITLE_WORDS } from './shapes';

/** From this length a line may hold a whole document. */
const LONG = 800;
const DENSE = 300;
/** Fewer signs than this make no outline of a line. */
const ENOUGH = 3;
const SENTENCE_END = '。;!?”)】';
const DOCUMENT_NUMBER = /\p{Script=Han}{1,10}[〔[(【](?:19|20)\d{2}[〕\])】] ?第?\d{1,4} ?号/u;
const TITLE_BEFORE_NUMBER = new RegExp(`(?:${TITLE_WORDS})(?=[ \\p{Script=Han}]{1,11}[〔[(【](?:19|20)\\d{2})`, 'u');
const LEAD = /[—-]{2,4}(?=[\p{Script=Han}“])/uy;
const DATE_END = /(?:日|\d{1,2}月\d{1,2})$/;
const NOTE = /\((?:此件|本文|此文|全文)[^()]{1,12}\)/y;

/**
 * Where a line that lost its line ends is to be cut into paragraphs (offsets in its folded text, none for an ordinary
 * line): before numbering that keeps its sequence, after wide white space, around a document number glued to a title.
 * @param dense the document's lines are long throughout
 */
export function splitPoints(text: string, dense: boolean): number[] {
  const cuts = new Set<number>();
  const glued = gluedNumber(text);
  for (const cut of glued) cuts.add(cut);
  if (text.length >= (dense ? DENSE : LONG)) for (const cut of paragraphCuts(text)) cuts.add(cut);
  cuts.delete(0);
  cuts.delete(text.length);
  return [...cuts].sort((a, b) => a - b);
}

/** …的通知国发〔2020〕5号各省…: title, number and addressees in one line. */
function gluedNumber(text: string): number[] {
  const head = text.slice(0, 240);
  const found = DOCUMENT_NUMBER.exec(head);
  if (!found) return [];
  // The agency's letters are Han too: the number begins after the last word that ends a title.
  const before = head.slice(0, found.index + found[0].length);
  const word = TITLE_BEFORE_NUMBER.exec(before);
  if (!word || word.index + word[0].length < 8) return [];
  return [word.index + word[0].length, found.index + found[0].length];
}

function paragraphCuts(text: string): number[] {
  const cuts: number[] = [];
  const last = new Map<NumberingStyle, number>();
  let segment = 0;
  let heading: Numbering | undefined;
  let stopped = false;
  let numbered = 0;
  let wide = 0;
  let spaces = 0;
  let before = '';
  const cut = (at: number, sign?: Numbering): void => {
    cuts.push(at);
    segment = at;
    heading = sign;
    stopped = false;
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign === ' ') {
      spaces++;
      continue;
    }
    const ended = before === '' || SENTENCE_END.includes(before);
    const numbering = ended || spaces > 0 || before === ':' || heading ? numberingAt(text, i) : undefined;
    if (numbering && follows(numbering, last)) {
      const underHeading = heading !== undefined && !stopped && i - segment <= 60 && descends(heading, numbering);
      if (ended || spaces > 0 || before === ':' || underHeading) {
        last.set(numbering.style, numbering.value);
        for (const [style] of last) if (RANK[style] > RANK[numbering.style] && style !== 'article') last.delete(style);
        numbered++;
        cut(i, numbering);
        i = numbering.end - 1;
        spaces = 0;
        before = '、';
        continue;
      }
    }
    if (spaces > 1) {
      LEAD.lastIndex = i;
      const short = i - segment <= 45;
      if (
        ended ||
        short ||
        spaces >= 4 ||
        LEAD.test(text) ||
        DATE_END.test(text.slice(Math.max(0, i - spaces - 6), i - spaces))
      ) {
        wide++;
        cut(i);
      }
    } else if (spaces === 1 && DATE_END.test(text.slice(Math.max(0, i - 7), i - 1)) && i - segment <= 40) cut(i);
    if (sign === '(') {
      NOTE.lastIndex = i;
      const note = NOTE.exec(text);
      if (note) {
        cut(i);
        cuts.push(i + note[0].length);
        segment = i + note[0].length;
      }
    }
    if (sign === '。') stopped = true;
    before = sign;
    spaces = 0;
  }
  return numbered >= ENOUGH || wide >= ENOUGH ? cuts : [];
}

/** The number is the first of its list or the next. */
function follows(sign: Numbering, last: ReadonlyMap<NumberingStyle, number>): boolean {
  const value = last.get(sign.style);
  if (sign.style === 'article' && sign.sub) return value === sign.value;
  if (STATUTORY.has(sign.style) && !sign.spaced && value === undefined && sign.value !== 1) return false;
  return value === undefined
    ? sign.value === 1 || sign.style === 'article'
    : sign.value === 1 || sign.value === value + 1;
}

const descends = (above: Numbering, below: Numbering): boolean => RANK[below.style] > RANK[above.style];
