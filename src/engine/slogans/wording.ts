import type { Matcher } from '../lexicon/matcher';
import type { SloganCandidate, Span } from '../model';
import { classAt, DROPPED, PAUSE } from './characters';
import type { SloganLexicon, Wording } from './lexicon';
import { isQuoted } from './quotes';

const OPENING = '“‘"';
const CLOSING = '”’"';

const ENUMERATION_COMMA = '、'.charCodeAt(0);

/**
 * Known wording: the longest entry at each place, whatever quotation marks, spaces and commas stand in it. The text is
 * read in the form of the lexicon (normal.ts) on the way, without a copy.
 */
export function scanWording(text: string, lexicon: SloganLexicon): SloganCandidate[] {
  const { matcher } = lexicon;
  const found: SloganCandidate[] = [];
  let reach = 0;
  let from = -1;
  let first = 0;
  for (let second = nextKept(text, -1); second < text.length; second = nextKept(text, second)) {
    const code = normalCode(text, second);
    const begins = from >= 0 && matcher.mayBegin(first, code);
    const start = from;
    from = second;
    first = code;
    if (!begins) continue;
    const matches = matchesAt(text, start, second, matcher);
    for (let i = matches.length - 1; i >= 0; i--) {
      const { index, end, length } = matches[i] ?? { index: -1, end: 0, length: 0 };
      const wording = lexicon.wordingAt(index);
      const span = wording && spanOf(text, start, end, length);
      if (!span || !holds(text, span.start, span.end, wording)) continue;
      // What lies inside an earlier, longer reading can never stand.
      if (span.end > reach) found.push(candidateOf(wording, span.start, span.end));
      reach = Math.max(reach, span.end);
      break;
    }
  }
  return found;
}

interface Match {
  /** The matcher's index of the pattern. */
  readonly index: number;
  /** Block offset behind its last character. */
  readonly end: number;
  /** Characters of the pattern, which the text may space. */
  readonly length: number;
}

const NO_MATCHES: readonly Match[] = [];

/** All wordings whose first two characters stand at `first` and `second`, shortest first. */
function matchesAt(text: string, first: number, second: number, matcher: Matcher): readonly Match[] {
  let matches: Match[] | undefined;
  let state = normalCode(text, first);
  let length = 1;
  for (let at = second; at < text.length; at = nextKept(text, at)) {
    length++;
    state = matcher.step(state, normalCode(text, at));
    if (state === 0) break;
    const index = matcher.endsIn(state);
    if (index >= 0) (matches ??= []).push({ index, end: at + 1, length });
  }
  return matches ?? NO_MATCHES;
}

/** Offset of the next character that a wording may hold. */
function nextKept(text: string, at: number): number {
  let next = at + 1;
  while ((classAt(text, next) & DROPPED) !== 0) next++;
  return next;
}

const normalCode = (text: string, at: number): number =>
  (classAt(text, at) & PAUSE) !== 0 ? ENUMERATION_COMMA : text.charCodeAt(at);

function candidateOf(wording: Wording, start: number, end: number): SloganCandidate {
  return {
    layer: 'slogan',
    kind: wording.kind,
    start,
    end,
    rule: wording.idiom ? 'slogan/idiom' : 'slogan/lexicon',
    score: 0.9,
    attributes: { entry: wording.text },
  };
}

/**
 * Where a match stands in the block. A quotation mark inside must have its partner inside: of `“双碳”目标` only what the
 * marks enclose is the slogan, and `专精特新“小巨人”` is two.
 */
function spanOf(text: string, start: number, end: number, length: number): Span | undefined {
  if (end - start === length) return { start, end };
  let depth = 0;
  for (let i = start; i < end; i++) {
    const sign = text.charAt(i);
    if (OPENING.includes(sign)) depth++;
    else if (CLOSING.includes(sign) && --depth < 0) {
      if (!OPENING.includes(text.charAt(start - 1) || ' ')) return undefined;
      return i - start >= 2 ? { start, end: i } : { start: start - 1, end };
    }
  }
  return depth === 0 ? { start, end } : undefined;
}

function holds(text: string, start: number, end: number, wording: Wording): boolean {
  if (wording.quoted && !isQuoted(text, start, end)) return false;
  if (wording.notAfter?.some((word) => text.endsWith(word, start))) return false;
  return !wording.notBefore?.some((word) => text.startsWith(word, end));
}

/** 生态红利、健康红利、发展红利: images of one series are one slogan. */
export function joinSeries(text: string, found: readonly SloganCandidate[]): SloganCandidate[] {
  const joined: SloganCandidate[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    if (last && last.kind === 'metaphor' && next.kind === 'metaphor' && isSeries(text, last, next))
      joined[joined.length - 1] = { ...last, end: next.end, rule: 'slogan/image-series', attributes: {} };
    else joined.push(next);
  }
  return joined;
}

const isSeries = (text: string, a: SloganCandidate, b: SloganCandidate): boolean =>
  b.start === a.end + 1 && text.charAt(a.end) === '、' && text.slice(a.end - 2, a.end) === text.slice(b.end - 2, b.end);
