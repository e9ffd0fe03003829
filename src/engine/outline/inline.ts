import { numberingAt, STATUTORY } from '../text/numbering';
import { paragraphCuts } from './paragraphs';
import { TITLE_WORDS } from './shapes';

/** From this length a line may hold a whole document; less is enough where all lines are long. */
const LONG = 800;
const DENSE = 300;
const DOCUMENT_NUMBER = /\p{Script=Han}{1,10}[〔[(【](?:19|20)\d{2}[〕\])】] ?第?\d{1,4} ?号/u;
const AGENCY = /^\p{Script=Han}{1,8}$/u;
const TITLE_END = new RegExp(`(?:${TITLE_WORDS})$`);
const NOTE = /\((?:此件|本文|此文|全文)[^()]{1,12}\)/g;
const SIGNED = /^[\p{Script=Han} 、]{0,40}(?:(?:19|20)\d{2}|[〇零一二三四五六七八九]{4})年[^年。,]{2,9}日(?= +\S)/u;

/**
 * Where a line is to be cut into the paragraphs it holds (offsets in its folded text, none for an ordinary line): before
 * headings behind wide white space, around a document number glued to a title, after signature and date; and all
 * through a line that lost the line ends of a whole document.
 * @param dense the document's lines are long throughout
 */
export function splitPoints(text: string, dense: boolean): number[] {
  if (text.length < 24) return [];
  const cuts = new Set<number>([...gluedNumber(text), ...signature(text), ...notes(text), ...signs(text)]);
  if (text.length >= (dense ? DENSE : LONG)) for (const cut of paragraphCuts(text)) cuts.add(cut);
  cuts.delete(0);
  cuts.delete(text.length);
  return [...cuts].sort((a, b) => a - b);
}

/** …的通知国发〔2020〕5号各省…: title, number and addressees in one line. */
function gluedNumber(text: string): number[] {
  const head = text.slice(0, 240);
  if (!/[〔[(【](?:19|20)\d/.test(head)) return [];
  const found = DOCUMENT_NUMBER.exec(head);
  if (!found) return [];
  const end = found.index + found[0].length;
  const bracket = found.index + found[0].search(/[〔[(【]/);
  // The agency's letters are Han as the title's are: the shortest agency behind a word that ends a title.
  for (let start = bracket - 2; start >= Math.max(0, bracket - 9); start--) {
    const agency = head.slice(start, bracket).trim();
    if (start >= 8 && AGENCY.test(agency) && TITLE_END.test(head.slice(0, start).trimEnd())) return [start, end];
    if (start === 0 && AGENCY.test(agency) && /^ {0,2}\p{Script=Han}/u.test(head.slice(end))) return [end];
  }
  return [];
}

/** Signature and date, then the next text in the same line. */
function signature(text: string): number[] {
  if (text.length < 80) return [];
  const head = text.slice(0, 80);
  const found = head.includes('日 ') ? SIGNED.exec(head) : null;
  // 2021年4月29日 全国人民代表大会常务委员会通过 is one statement.
  if (!found) return [];
  return /通过|公布|发布|修[订正]|批准|施行|星期|[电讯]/.test(text.slice(found[0].length, found[0].length + 40))
    ? []
    : [found[0].length];
}

/** （此件公开发布） ends a document wherever it stands. */
function notes(text: string): number[] {
  const cuts: number[] = [];
  if (!text.includes('(此') && !text.includes('(本') && !text.includes('(全')) return cuts;
  for (const note of text.matchAll(NOTE)) cuts.push(note.index, note.index + note[0].length);
  return cuts;
}

/** Numbering behind two spaces or more; 第X条 behind a full stop or a chapter's name. */
function signs(text: string): number[] {
  const cuts: number[] = [];
  const first = numberingAt(text, 0);
  const chapter = first !== undefined && STATUTORY.has(first.style) && first.style !== 'article';
  for (let space = text.indexOf(' ', 2); space >= 0; space = text.indexOf(' ', space + 1)) {
    let at = space;
    while (text.charAt(at) === ' ') at++;
    const sign = numberingAt(text, at);
    if (sign && at < text.length - 6) {
      const before = text.charAt(space - 1);
      const article =
        sign.style === 'article' && sign.spaced && ('。;'.includes(before) || (chapter && cuts.length === 0));
      const wide =
        at - space >= 2 &&
        (!sign.style.startsWith('arabic') || '。;:'.includes(before)) &&
        !sign.style.startsWith('decimal');
      if (article || (wide && /\p{Script=Han}/u.test(text.slice(0, space)))) cuts.push(at);
    }
    space = at;
  }
  return cuts;
}
