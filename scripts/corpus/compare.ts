/** What the engine says of one text. */
export interface Answer {
  readonly id: string;
  readonly marks: readonly {
    readonly layer: string;
    readonly kind: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly rule: string;
    readonly attributes: object;
  }[];
  readonly outline: {
    readonly articles: readonly {
      readonly start: number;
      readonly end: number;
      readonly title: { readonly text: string } | null;
      readonly date: string | null;
      readonly source: string | null;
      readonly docNumber: string | null;
      readonly duplicateOf: number | null;
      readonly sections: readonly SectionAnswer[];
    }[];
    readonly chrome: readonly { readonly start: number; readonly end: number }[];
  };
}

interface SectionAnswer {
  readonly heading: { readonly start: number; readonly end: number };
  readonly level: number;
  readonly rule: string;
  readonly children: readonly SectionAnswer[];
}

/** One thing that an answer says of a place. */
interface Statement {
  /** Statements of one group at overlapping places are about the same thing. */
  readonly group: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  /** Kind, level, attributes: all but place and rule. */
  readonly said: string;
}

export type How = 'added' | 'dropped' | 'moved' | 'altered';

export interface Difference {
  readonly how: How;
  /** The rule that says so now; for what is dropped, the one that said so. */
  readonly rule: string;
  readonly id: string;
  readonly now?: Statement;
  readonly was?: Statement;
}

/** All that an answer says: marks, articles, their sections, furniture. */
function statementsOf({ marks, outline }: Answer): Statement[] {
  const sections = (list: readonly SectionAnswer[]): Statement[] =>
    list.flatMap(({ heading, level, rule, children }) => [
      { group: 'section', rule, start: heading.start, end: heading.end, said: `level ${level}` },
      ...sections(children),
    ]);
  return [
    ...marks.map(({ layer, kind, start, end, rule, attributes }) => ({
      group: layer,
      rule,
      start,
      end,
      said: `${kind} ${JSON.stringify(attributes)}`,
    })),
    ...outline.articles.flatMap(({ start, end, title, date, source, docNumber, duplicateOf }) => ({
      group: 'article',
      rule: 'outline article',
      start,
      end,
      said: JSON.stringify({ title: title?.text ?? null, date, source, docNumber, duplicateOf }),
    })),
    ...outline.articles.flatMap((article) => sections(article.sections)),
    ...outline.chrome.map(({ start, end }) => ({ group: 'chrome', rule: 'outline chrome', start, end, said: '' })),
  ];
}

const placeOf = ({ group, start, end }: Statement): string => `${group} ${start}-${end}`;

/**
 * How two answers for one text differ. What has changed its span is moved, what says or is made otherwise at the same
 * span is altered; where one thing has become several, one of them is the moved one and the others are added.
 */
export function compare(before: Answer | undefined, after: Answer | undefined): Difference[] {
  const id = after?.id ?? before?.id ?? '';
  const [old, now] = [before ? statementsOf(before) : [], after ? statementsOf(after) : []];
  const standing = new Map(old.map((statement) => [placeOf(statement), statement]));
  const found: Difference[] = [];
  const fresh: Statement[] = [];
  for (const statement of now) {
    const was = standing.get(placeOf(statement));
    standing.delete(placeOf(statement));
    if (!was) fresh.push(statement);
    else if (was.said !== statement.said || was.rule !== statement.rule)
      found.push({ how: 'altered', rule: statement.rule, id, now: statement, was });
  }
  const gone = [...standing.values()].sort((a, b) => a.start - b.start);
  for (const statement of fresh) {
    const at = gone.findIndex((one) => one.group === statement.group && overlap(one, statement));
    const [was] = at < 0 ? [] : gone.splice(at, 1);
    found.push({ how: was ? 'moved' : 'added', rule: statement.rule, id, now: statement, was });
  }
  for (const was of gone) found.push({ how: 'dropped', rule: was.rule, id, was });
  return found.sort((a, b) => startOf(a) - startOf(b));
}

const overlap = (one: Statement, other: Statement): boolean => one.start < other.end && other.start < one.end;
const startOf = ({ now, was }: Difference): number => (now ?? was)?.start ?? 0;

/** How often each rule says something. */
export function countRules(answers: Iterable<Answer>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const answer of answers)
    for (const { rule } of statementsOf(answer)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

const AROUND = 12;
const SIGN: Readonly<Record<How, string>> = { added: '+', dropped: '-', moved: '>', altered: '~' };

/** A difference as a line to read: the words with those beside them, what is said of them, what was. */
export function told({ how, id, now, was }: Difference, text: string): string {
  const place = now ?? was;
  if (!place) return '';
  const flat = (part: string): string => part.replace(/\s+/g, ' ');
  const words = ({ start, end }: Statement): string =>
    end - start > 80 ? `${flat(text.slice(start, start + 40))}…(${end - start})` : flat(text.slice(start, end));
  const before = flat(text.slice(Math.max(0, place.start - AROUND), place.start));
  const after = flat(text.slice(place.end, place.end + AROUND));
  const parts = [`${SIGN[how]} ${before}【${words(place)}】${after}`, now?.said ?? was?.said ?? ''];
  if (now && was) {
    if (how === 'moved') parts.push(`was 【${words(was)}】`);
    if (was.said !== now.said) parts.push(`was ${was.said}`);
    if (was.rule !== now.rule) parts.push(`by ${was.rule}`);
  }
  return `${parts.filter(Boolean).join('  ')}  ${id}:${place.start}`;
}
