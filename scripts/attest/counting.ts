// What `npm run attest` counts: how often each entry of the lexicon stands in a text, and what year the text is of.
import { analyze } from '../../src/engine/analyze';
import type { Article, Outline } from '../../src/engine/model';
import type { Resources } from '../../src/engine/resources';
import { normalize } from '../../src/engine/slogans/normal';
import type { SloganLexicon, Wording } from '../../src/engine/slogans/lexicon';
import { fold } from '../../src/engine/text/fold';

interface Dated {
  readonly articles: readonly Pick<Article, 'date'>[];
}

/** How often each entry (by its canonical wording) stands in a text, its variants counted with it. */
export function countEntries(text: string, slogans: SloganLexicon): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split(/[\r\n]+/)) {
    const folded = fold(line);
    const normal = normalize(folded);
    const at = places(folded);
    for (let i = 0; i < normal.length; i++) {
      const here = new Set<string>();
      for (const pattern of slogans.matcher.allAt(normal, i)) {
        const wording = slogans.wordingOf(pattern);
        // Dictionary idioms have no card of their own to show a count on.
        if (!wording || wording.idiom || here.has(wording.text)) continue;
        if (!stands(normal, i, i + pattern.length, wording)) continue;
        if (wording.quoted && !isQuoted(folded, at[i] ?? 0, at[i + pattern.length - 1] ?? 0)) continue;
        here.add(wording.text);
        counts.set(wording.text, (counts.get(wording.text) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** Where in the folded line each character of its normal form stands. */
function places(folded: string): number[] {
  const at: number[] = [];
  for (let i = 0; i < folded.length; i++) if (normalize(folded[i] ?? '') !== '') at.push(i);
  return at;
}

function stands(normal: string, start: number, end: number, { notAfter, notBefore }: Wording): boolean {
  return (
    !notAfter?.some((word) => normal.endsWith(word, start)) && !notBefore?.some((word) => normal.startsWith(word, end))
  );
}

const isQuoted = (folded: string, first: number, last: number): boolean =>
  /[“‘"']/.test(folded[first - 1] ?? '') && /[”’"']/.test(folded[last + 1] ?? '');

/** The text without the lines of the web page around it, which belong to no document. */
export function withoutChrome(text: string, { chrome }: Pick<Outline, 'chrome'>): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of chrome) {
    rest += text.slice(from, start);
    from = Math.max(from, end);
  }
  return rest + text.slice(from);
}

/**
 * The year of a text: of its first dated article, else the one its file's name begins with or holds in brackets, else
 * that of the Party congress in the name (`12大_报告`): every five years since the twelfth, of 1982.
 */
export function yearOf(fileName: string, outline: Dated): number | undefined {
  const date = outline.articles.find((article) => article.date !== null)?.date ?? undefined;
  const said = /^(\d{4})/.exec(date ?? '')?.[1] ?? /(?:^|[(（〔])((?:19|20)\d{2})(?!\d)/.exec(fileName)?.[1];
  if (said !== undefined) return Number(said);
  const congress = Number(/^(1[2-9]|2\d)大/.exec(fileName)?.[1]);
  return congress ? 1982 + (congress - 12) * 5 : undefined;
}

/** A text read: its year, where it is dated, and its counts. */
export function readText(fileName: string, text: string, resources: Resources) {
  const { outline } = analyze(text, resources);
  return { year: yearOf(fileName, outline), counts: countEntries(withoutChrome(text, outline), resources.slogans) };
}
