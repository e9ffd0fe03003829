import type { NumberingBreak, Section, Span, Unit } from '../model';
import { numberingAt } from '../text/numbering';
import { readAttachments } from './attachments';
import { bareHeadings, sentenceHeadings } from './bare';
import { countedHeadings } from './counted';
import { contentsRows } from './contents';
import type { Heading } from './heading';
import { leadHeadings, ordinalHeadings } from './led';
import { markedHeadings } from './marked';
import { levelsOf } from './nesting';
import { numberedHeadings } from './numbered';
import { spanIn, type Row } from './rows';
import { breaksIn, type HeadingBreak } from './sequence';
import { bareText } from './shapes';
import { isStatute, statuteHeadings } from './statute';
import { tableRows } from './tables';
import type { ArticleText, FrontMatter } from './title';
import { readUnits } from './units';
import type { Steps } from '../steps';

/** What an article is made of. */
export interface Parts {
  readonly sections: readonly Section[];
  readonly units: readonly Unit[];
  readonly numbering: readonly NumberingBreak[];
}

/** A heading with its level. */
interface Found {
  readonly heading: Heading;
  readonly level: number;
}

/** The parts of one article: its own text and each of its attachments read for themselves, then nested. */
export function* readSections(article: ArticleText, front: FrontMatter): Steps<Parts> {
  const { rows } = article;
  const title = bareText(front.title?.text ?? '');
  const { headings: attachments, announced } = readAttachments(rows, front.body);
  const read: StretchReader = { rows, title, dropped: new Set(announced), found: [], breaks: [] };
  const bounds = [...attachments.map(({ row }) => row), rows.length];
  const end = bounds[0] ?? rows.length;
  yield* stretch(read, front.body, end - 1, 1);
  for (const [k, heading] of attachments.entries()) {
    read.found.push({ heading, level: 1 });
    yield* stretch(read, (heading.lastRow ?? heading.row) + 1, (bounds[k + 1] ?? rows.length) - 1, 2);
  }
  yield;
  const { found, dropped } = read;
  const units = readUnits({ rows, body: front.body, end, found, dropped: (row) => dropped.has(row) });
  return {
    sections: nest(article, found),
    units: units.map(({ kind, first, last, titleEnd }) => {
      const heading = place(article, first, 0, first, titleEnd);
      const span = place(article, first, 0, last, rows[last]?.text.length ?? 0);
      return { kind, ...span, title: article.slice(heading.start, heading.end), heading };
    }),
    numbering: read.breaks.map(({ heading: { row, from }, kind, value, expected }) => {
      const sign = numberingAt(rows[row]?.text ?? '', from)?.end ?? from;
      return { kind, at: place(article, row, from, row, sign), value, expected };
    }),
  };
}

interface StretchReader {
  readonly rows: readonly Row[];
  readonly title: string;
  /** Rows that are no text: tables of contents, lists of attachments, tables. */
  readonly dropped: Set<number>;
  readonly found: Found[];
  readonly breaks: HeadingBreak[];
}

/** The headings of one stretch of rows with its own numbering. */
function* stretch(read: StretchReader, first: number, last: number, base: number): Steps<void> {
  if (first > last) return;
  const { rows, dropped } = read;
  for (const row of contentsRows(rows, first, last)) dropped.add(row);
  for (const row of tableRows(rows, first, last)) dropped.add(row);
  yield;
  const statute = isStatute(rows, first, last);
  const numbered = statute ? statuteHeadings(rows, first, last) : numberedHeadings(rows, first, last);
  yield;
  const byRow = new Map<number, Heading>();
  const add = (headings: readonly Heading[]): void => {
    for (const heading of headings)
      if (!byRow.has(heading.row) && !dropped.has(heading.row)) byRow.set(heading.row, heading);
  };
  add(markedHeadings(rows, first, last));
  add(numbered);
  if (!statute) {
    add(leadHeadings(rows, first, last));
    add(ordinalHeadings(rows, first, last));
    yield;
    const taken = (row: number): boolean => byRow.has(row) || dropped.has(row);
    add(countedHeadings(rows, first, last, taken));
    add(bareHeadings(rows, first, last, taken, read.title));
    yield;
    add(sentenceHeadings(rows, first, last, taken));
  }
  const headings = [...byRow.values()].sort((a, b) => a.row - b.row);
  const levels = levelsOf(headings, base);
  read.breaks.push(...breaksIn(headings, levels));
  for (const [i, heading] of headings.entries()) read.found.push({ heading, level: levels[i] ?? base });
}

/** From a place in one row to a place in the same or a later one. */
function place({ rows, offsets }: ArticleText, first: number, from: number, last: number, to: number): Span {
  const [head, tail] = [rows[first] as Row, rows[last] as Row];
  return {
    start: (offsets[first] ?? 0) + spanIn(head, from, head.text.length).start,
    end: (offsets[last] ?? 0) + spanIn(tail, 0, to).end,
  };
}

interface Open {
  heading: Section['heading'];
  title: string;
  level: number;
  start: number;
  end: number;
  rule: Section['rule'];
  children: Open[];
}

/** A section reaches to the next heading of its own or a higher level, or to the article's end. */
function nest(article: ArticleText, found: readonly Found[]): Section[] {
  const roots: Open[] = [];
  const stack: Open[] = [];
  for (const { heading, level } of found) {
    const span = place(article, heading.row, heading.from, heading.lastRow ?? heading.row, heading.to);
    while ((stack[stack.length - 1]?.level ?? 0) >= level) (stack.pop() as Open).end = span.start;
    const section: Open = {
      heading: span,
      title: article.slice(span.start, span.end),
      level,
      start: span.start,
      end: article.end,
      rule: heading.rule,
      children: [],
    };
    (stack[stack.length - 1]?.children ?? roots).push(section);
    stack.push(section);
  }
  return roots;
}
