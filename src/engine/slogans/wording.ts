import type { SloganCandidate } from '../model';
import type { SloganLexicon, Wording } from './lexicon';
import type { NormalText } from './normal';
import { isQuoted } from './quotes';

const OPENING = '“‘"';
const CLOSING = '”’"';

/** Known wording: the longest entry at each place, whatever quotation marks, spaces and commas stand in it. */
export function scanWording(text: string, normal: NormalText, lexicon: SloganLexicon): SloganCandidate[] {
  const found: SloganCandidate[] = [];
  let reach = 0;
  for (let from = 0; from < normal.text.length; from++) {
    if (!lexicon.matcher.mayStartAt(normal.text, from)) continue;
    for (const pattern of lexicon.matcher.allAt(normal.text, from)) {
      const wording = lexicon.wordingOf(pattern);
      const span = wording && spanOf(text, normal, from, pattern.length);
      if (!span || !holds(text, span.start, span.end, wording)) continue;
      // What lies inside an earlier, longer reading can never stand.
      if (span.end > reach) found.push(candidateOf(wording, span.start, span.end));
      reach = Math.max(reach, span.end);
      break;
    }
  }
  return found;
}

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
function spanOf(
  text: string,
  normal: NormalText,
  from: number,
  length: number,
): { start: number; end: number } | undefined {
  const start = normal.at[from] ?? 0;
  const end = (normal.at[from + length - 1] ?? 0) + 1;
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
