import type { Section } from '../model';
import { readAttachments } from './attachments';
import { bareHeadings, sentenceHeadings } from './bare';
import { contentsRows } from './contents';
import type { Heading } from './heading';
import { leadHeadings, ordinalHeadings } from './led';
import { markedHeadings } from './marked';
import { levelsOf } from './nesting';
import { numberedHeadings } from './numbered';
import { spanIn, type Row } from './rows';
import { bareText } from './shapes';
import { isStatute, statuteHeadings } from './statute';
import type { ArticleText, FrontMatter } from './title';

/** The sections of one article: its own text and each of its attachments read for themselves, then nested. */
export function* readSections(
  { rows, offsets, slice, end }: ArticleText,
  front: FrontMatter,
): Generator<undefined, Section[]> {
  const title = bareText(front.title?.text ?? '');
  const { headings: attachments, announced } = readAttachments(rows, front.body);
  const found: { heading: Heading; level: number }[] = [];
  const bounds = [...attachments.map(({ row }) => row), rows.length];
  yield* unit(rows, front.body, (bounds[0] ?? rows.length) - 1, title, announced, 1, found);
  for (const [k, heading] of attachments.entries()) {
    found.push({ heading, level: 1 });
    yield* unit(
      rows,
      (heading.lastRow ?? heading.row) + 1,
      (bounds[k + 1] ?? rows.length) - 1,
      title,
      announced,
      2,
      found,
    );
  }
  return nest(rows, offsets, slice, found, end);
}

/** The headings of one stretch of rows with its own numbering. */
function* unit(
  rows: readonly Row[],
  first: number,
  last: number,
  title: string,
  announced: ReadonlySet<number>,
  base: number,
  found: { heading: Heading; level: number }[],
): Generator<undefined, void> {
  if (first > last) return;
  const contents = contentsRows(rows, first, last);
  const dropped = (row: number): boolean => contents.has(row) || announced.has(row);
  yield;
  const statute = isStatute(rows, first, last);
  const numbered = (statute ? statuteHeadings(rows, first, last) : numberedHeadings(rows, first, last)).filter(
    ({ row }) => !dropped(row),
  );
  yield;
  const byRow = new Map<number, Heading>();
  const add = (headings: readonly Heading[]): void => {
    for (const heading of headings)
      if (!byRow.has(heading.row) && !dropped(heading.row)) byRow.set(heading.row, heading);
  };
  add(markedHeadings(rows, first, last));
  add(numbered);
  if (!statute) {
    add(leadHeadings(rows, first, last));
    add(ordinalHeadings(rows, first, last));
    yield;
    const taken = (row: number): boolean => byRow.has(row) || dropped(row);
    const bare = bareHeadings(rows, first, last, taken, title);
    add(bare);
    yield;
    add(sentenceHeadings(rows, first, last, taken));
  }
  const headings = [...byRow.values()].sort((a, b) => a.row - b.row);
  const levels = levelsOf(headings, base);
  for (const [i, heading] of headings.entries()) found.push({ heading, level: levels[i] ?? base });
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
function nest(
  rows: readonly Row[],
  offsets: readonly number[],
  slice: ArticleText['slice'],
  found: readonly { heading: Heading; level: number }[],
  end: number,
): Section[] {
  const roots: Open[] = [];
  const stack: Open[] = [];
  for (const { heading, level } of found) {
    const first = rows[heading.row];
    const last = rows[heading.lastRow ?? heading.row];
    if (!first || !last) continue;
    const span = {
      start: (offsets[heading.row] ?? 0) + spanIn(first, heading.from, heading.to).start,
      end: (offsets[heading.lastRow ?? heading.row] ?? 0) + spanIn(last, 0, heading.to).end,
    };
    while ((stack[stack.length - 1]?.level ?? 0) >= level) (stack.pop() as Open).end = span.start;
    const section: Open = {
      heading: span,
      title: slice(span.start, span.end),
      level,
      start: span.start,
      end,
      rule: heading.rule,
      children: [],
    };
    (stack[stack.length - 1]?.children ?? roots).push(section);
    stack.push(section);
  }
  return roots;
}
