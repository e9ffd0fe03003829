import type { FigureCandidate } from '../../model';

/** Where a figure stands in its text. */
export interface Place {
  /** After the last 。 ! or ? before it. */
  readonly sentence: number;
  /** After the last mark that ends a statement; a semicolon counts. */
  readonly statement: number;
  /** After the last comma, colon or bracket. */
  readonly clause: number;
  /** The figure right before it in its clause. */
  readonly previous: number | undefined;
}

const SENTENCE = '。!?';
const CLAUSE = ',:';

/** The places of all figures of a block, in one pass over its text; a comma inside a figure divides nothing. */
export function placesOf(text: string, figures: readonly FigureCandidate[]): Place[] {
  const places: Place[] = [];
  let [sentence, statement, clause, outer, at] = [0, 0, 0, 0, 0];
  let last = -1;
  for (const [index, { start, end }] of figures.entries()) {
    for (; at < start; at++) {
      const char = text[at] ?? '';
      if (SENTENCE.includes(char)) sentence = statement = clause = at + 1;
      else if (char === ';') statement = clause = at + 1;
      else if (CLAUSE.includes(char)) clause = at + 1;
      else if (char === '(') [outer, clause] = [clause, at + 1];
      // Behind a bracket the clause before it goes on.
      else if (char === ')' && clause > outer) clause = isNumbering(text, at) ? at + 1 : outer;
    }
    places.push({ sentence, statement, clause, previous: last >= clause ? index - 1 : undefined });
    at = Math.max(at, end);
    last = start;
  }
  return places;
}

/** (一), (12): what follows is a clause of its own. */
function isNumbering(text: string, close: number): boolean {
  const open = text.lastIndexOf('(', close);
  return close - open <= 4 && /^\([一二三四五六七八九十\d]{1,3}$/.test(text.slice(open, close));
}
