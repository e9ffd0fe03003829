import { HAN_NUMERALS, hanNumber } from '../text/han-number';
import { isRecipient, isSalutation } from './shapes';
import { numberingAt, RANK, STATUTORY, type Numbering, type NumberingStyle } from '../text/numbering';

/** Fewer signs than this make no outline of a line. */
const ENOUGH = 3;
const SENTENCE_END = '。;!?”)】:';
const LEAD = /[—-]{2,4}(?=[\p{Script=Han}“])/uy;
const DATE_END = /日$/;
/** 国务院令第711号; 总理 name and date: what stands on lines of its own in a decree. */
const HEADED =
  /^(?:\p{Script=Han}{2,40}(?:令|公告) ?第? ?\d{1,4} ?号|[\p{Script=Han} 、]{0,30}(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)$/u;
const SIGNED =
  /^[\p{Script=Han} 、]{2,30}(?:(?:19|20)\d{2}|[〇零一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日(?!起)/u;
const ORDINAL = /([一二三四五六七八九十]{1,3})是(?![否非])/y;
/** Where so large a part of the numbering stands behind white space, the rest counts inside paragraphs. */
const SPACED = 0.7;
/** How far a heading reaches that has no stop: the next numbering is its child. */
const HEADING = 80;

/**
 * Paragraphs of a line that lost its line ends: cut before numbering that keeps its sequence, and after wide white space.
 * One pass over the text.
 */
export function paragraphCuts(text: string): number[] {
  const splitter = new Splitter(text);
  splitter.run();
  const { numbered, cuts, glued } = splitter;
  if (numbered < ENOUGH && splitter.wide < ENOUGH) return [];
  const inline = numbered - glued.size >= Math.max(ENOUGH, numbered * SPACED);
  return inline ? cuts.filter((cut) => !glued.has(cut)) : cuts;
}

class Splitter {
  readonly cuts: number[] = [];
  /** Cuts before numbering with no white space before it. */
  readonly glued = new Set<number>();
  numbered = 0;
  wide = 0;
  readonly #last = new Map<NumberingStyle, number>();
  /** Where the present paragraph begins, and the sign it begins with. */
  #start = 0;
  #heading: Numbering | undefined;
  /** The present paragraph has had a full stop. */
  #stopped = false;

  /** The last 一是, 二是 that began a paragraph. */
  #ordinal = 0;
  /** Nothing but title, subtitle, names and salutation so far. */
  #front = true;

  constructor(private readonly text: string) {}

  run(): void {
    const { text } = this;
    let spaces = 0;
    let before = '';
    for (let i = 0; i < text.length; i++) {
      const sign = text.charAt(i);
      if (sign === ' ') {
        spaces++;
        continue;
      }
      const numbering = this.#numbering(i, before, spaces);
      if (this.#front && !numbering && this.#frontBreaks(i, sign, before, spaces)) this.#cut(i);
      if (numbering) {
        this.#last.set(numbering.style, numbering.value);
        this.numbered++;
        if (spaces === 0 && i > 0) this.glued.add(i);
        this.#front = false;
        this.#cut(i, numbering);
        i = numbering.end - 1;
        before = '、';
      } else {
        if (spaces > 0 && this.#breaks(i, before, spaces)) {
          this.#cut(i);
          // Behind a signature's date another text begins with its title.
          this.#front ||= before === '日';
        }
        if (sign === '。') this.#stopped = true;
        before = sign;
      }
      spaces = 0;
    }
  }

  /** Numbering that begins a paragraph here: behind a stop, white space or a heading, and in its sequence. */
  #numbering(at: number, before: string, spaces: number): Numbering | undefined {
    const ended = before === '' || SENTENCE_END.includes(before) || spaces > 0;
    const glued = this.#heading !== undefined && !this.#stopped && at - this.#start <= HEADING;
    const opening = this.#opensLaw(at, before);
    if ((!ended && !glued && !opening) || HAN_NUMERALS.includes(before || ' ') || before === '(') return undefined;
    const sign = numberingAt(this.text, at);
    if (!sign || !this.#follows(sign)) return undefined;
    return ended || opening || (this.#heading && RANK[sign.style] > RANK[this.#heading.style]) ? sign : undefined;
  }

  /** …条例第一章 总则: a law begins right behind its title. */
  #opensLaw(at: number, before: string): boolean {
    return (
      /[例法定则程]/.test(before) && !this.#last.has('article') && /^第一[编章条] /.test(this.text.slice(at, at + 4))
    );
  }

  /** The number is the first of its list or the next. */
  #follows(sign: Numbering): boolean {
    const last = this.#last.get(sign.style);
    if (sign.style === 'article' && sign.sub) return last === sign.value;
    if (sign.style.startsWith('decimal')) return sign.spaced && (sign.value === 1 || sign.value === (last ?? 0) + 1);
    if (last === undefined) return sign.value === 1 || (STATUTORY.has(sign.style) && sign.spaced);
    return sign.value === 1 || sign.value === last + 1;
  }

  /** White space that stood for a line end. */
  #breaks(at: number, before: string, spaces: number): boolean {
    // 总 则 is one word set apart.
    if (this.text.charAt(at - spaces - 2) === ' ' && /\p{Script=Han}/u.test(before)) return false;
    // 第一章  总则: the name behind its number.
    if (this.#heading?.end === at - spaces) return false;
    LEAD.lastIndex = at;
    if (spaces === 1)
      return before === '。' || before === '!'
        ? LEAD.test(this.text) || this.#counts(at) || SIGNED.test(this.text.slice(at, at + 50))
        : DATE_END.test(before) && at - this.#start <= 40;
    const breaks =
      SENTENCE_END.includes(before) || at - this.#start <= 45 || spaces >= 4 || before === '日' || LEAD.test(this.text);
    if (breaks) this.wide++;
    return breaks;
  }

  /** 一是, or 二是 behind 一是: paragraphs that count. */
  #counts(at: number): boolean {
    ORDINAL.lastIndex = at;
    const value = hanNumber(ORDINAL.exec(this.text)?.[1] ?? '');
    if (value === undefined || (value !== 1 && value !== this.#ordinal + 1)) return false;
    this.#ordinal = value;
    return true;
  }

  /** Before the first sentence every space, a —— before a date and a salutation's colon part what stood on lines. */
  #frontBreaks(at: number, sign: string, before: string, spaces: number): boolean {
    if (at === this.#start || (at - this.#start > 90 && !(spaces > 0 && SENTENCE_END.includes(before)))) return false;
    // 工 作 规 则: characters set apart.
    if (spaces > 0 && this.text.charAt(at - spaces - 2) === ' ' && this.text.charAt(at + 1) === ' ') return false;
    if (spaces > 0)
      return at - this.#start > 4 && !/^第[一1]?[编章节条]?$/.test(this.text.slice(this.#start, at).trim());
    if (before === '号' || before === '日') return HEADED.test(this.text.slice(this.#start, at).trim());
    if (before === '。') return SIGNED.test(this.text.slice(at, at + 40));
    if (sign === '—' && before !== '—') return /^[—-]{2}(?:在|(?:19|20)\d{2}年)/.test(this.text.slice(at, at + 9));
    const segment = before === ':' || before === '!' ? this.text.slice(this.#start, at).trim() : '';
    return segment !== '' && (isSalutation(segment) || isRecipient(segment));
  }

  #cut(at: number, heading?: Numbering): void {
    this.cuts.push(at);
    this.#start = at;
    this.#heading = heading;
    this.#stopped = false;
  }
}
