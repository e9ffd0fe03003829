import assert from 'node:assert/strict';
import { readingOf } from '../../src/corrections/reading';
import { analyze } from '../../src/engine/analyze';
import { type Analysis, LAYERS, type Section, type Span } from '../../src/engine/model';
import type { Resources } from '../../src/engine/resources';
import { toJson } from '../../src/export/json';
import { cardOf } from '../../src/features/hoverCard';
import { outlineTree } from '../../src/features/outlineTree';

/** What holds of the analysis of every text. @throws AssertionError that names what does not */
export function checkInvariants(text: string, resources: Resources): void {
  const analysis = analyze(text, resources);
  assert.ok(analysis.text === text, 'the text is kept');
  checkMarks(analysis, text);
  checkOutline(analysis, text);
  checkQuestions(analysis, text);
  checkReaders(analysis, resources);
  const said = saidOf(analysis);
  assert.equal(saidOf(analyze(text, resources)), said, 'the same answer twice');
  checkLineEnds(text, resources);
}

function checkMarks({ marks }: Analysis, text: string): void {
  const ends: Record<string, number> = Object.fromEntries(LAYERS.map((layer) => [layer, 0]));
  let last = 0;
  for (const mark of marks) {
    const { start, end, layer, score, rule } = mark;
    inside(mark, { start: 0, end: text.length }, `${rule} ${mark.text}`);
    assert.ok(end > start, `${rule} is empty`);
    assert.ok(start >= last, `${rule} ${mark.text}: sorted by start`);
    assert.ok(start >= (ends[layer] ?? 0), `${rule} ${mark.text}: no overlap inside a layer`);
    assert.equal(mark.text, text.slice(start, end));
    assert.ok(score >= 0.5 && score <= 1, `${rule} ${mark.text}: score ${score}`);
    assert.ok(rule.startsWith(`${layer}/`), rule);
    last = start;
    ends[layer] = end;
  }
  assert.equal(new Set(marks.map(({ key }) => key)).size, marks.length, 'keys are unique');
}

function checkOutline({ outline: { articles, chrome } }: Analysis, text: string): void {
  let last = 0;
  for (const [i, article] of articles.entries()) {
    inside(article, { start: last, end: text.length }, `article ${i}`);
    const { title, sections, duplicateOf } = article;
    if (title) {
      inside(title, article, 'title');
      // Over several lines it is read as one.
      assert.equal(lettersOf(title.text), lettersOf(text.slice(title.start, title.end)));
    }
    if (duplicateOf !== null) {
      assert.ok(duplicateOf < i, `article ${i} repeats ${duplicateOf}`);
      assert.equal(articles[duplicateOf]?.duplicateOf, null, 'the first copy is the first');
    }
    checkSections(sections, article, text, 0);
    last = article.end;
  }
  last = 0;
  for (const span of chrome) {
    inside(span, { start: last, end: text.length }, 'chrome');
    last = span.end;
  }
}

function checkSections(sections: readonly Section[], around: Span, text: string, level: number): void {
  let last = around.start;
  for (const section of sections) {
    inside(section, { start: last, end: around.end }, `section ${section.title}`);
    inside(section.heading, section, `heading ${section.title}`);
    assert.equal(section.heading.start, section.start, 'a section begins with its heading');
    assert.equal(section.title, text.slice(section.heading.start, section.heading.end));
    assert.ok(section.level > level, `${section.title}: level ${section.level} under ${level}`);
    checkSections(section.children, { start: section.heading.end, end: section.end }, text, section.level);
    last = section.end;
  }
}

/** What is asked for by place agrees with the whole. */
function checkQuestions(analysis: Analysis, text: string): void {
  const { marks } = analysis;
  const step = Math.max(1, marks.length >> 4);
  for (let i = 0; i < marks.length; i += step) {
    const mark = marks[i];
    if (!mark) continue;
    assert.equal(analysis.byKey(mark.key)?.start, mark.start);
    assert.ok(analysis.markAt(mark.start).some(({ key }) => key === mark.key));
    assert.ok(analysis.markAt(mark.end - 1).some(({ key }) => key === mark.key));
    const span = { start: mark.start, end: Math.min(text.length, mark.end + 20) };
    const touching = marks.filter(({ start, end }) => start < span.end && end > span.start);
    assert.deepEqual(
      analysis.marksIn(span).map(({ key }) => key),
      touching.map(({ key }) => key),
    );
  }
  for (const layer of LAYERS) {
    const own = marks.filter((mark) => mark.layer === layer);
    assert.deepEqual(
      analysis.places[layer].starts,
      own.map(({ start }) => start),
    );
    assert.deepEqual(
      analysis.places[layer].ends,
      own.map(({ end }) => end),
    );
  }
  for (let part = 0; part < 8; part++)
    for (const { candidate } of analysis.rejectedAt(Math.floor((text.length * part) / 8)))
      inside(candidate, { start: 0, end: text.length }, 'rejected');
}

/** What hangs on an analysis takes whatever is in it. */
function checkReaders(analysis: Analysis, resources: Resources): void {
  const reading = readingOf(analysis);
  for (const mark of analysis.marks.slice(0, 40)) cardOf(reading, mark, resources);
  for (const mark of analysis.doubtfulIn({ start: 0, end: analysis.text.length }).slice(0, 40)) {
    if (analysis.text.slice(mark.start, mark.end) !== mark.text)
      throw new Error('a doubtful name is not where it says');
    cardOf(reading, mark, resources);
  }
  outlineTree(reading);
  toJson(reading);
}

/** The text with `\r\n` in place of `\n` says the same at the same characters. */
function checkLineEnds(text: string, resources: Resources): void {
  const plain = text.replace(/\r\n?/g, '\n');
  const wide = plain.replace(/\n/g, '\r\n');
  if (plain === wide) return;
  /** Offset in `wide` of each offset in `plain`. */
  const places = new Uint32Array(plain.length + 1);
  for (let i = 0, added = 0; i <= plain.length; i++) {
    places[i] = i + added;
    if (plain.charCodeAt(i) === 10) added++;
  }
  const answer = analyze(wide, resources);
  const expected = analyze(plain, resources);
  assert.equal(
    saidOf(answer),
    saidOf(expected, (offset) => places[offset] ?? -1),
    'the same answer with CRLF',
  );
}

const lettersOf = (text: string): string => text.replace(/\s/g, '');

/** An answer in words, its offsets mapped; keys and texts of marks aside, which hold the line ends themselves. */
function saidOf({ marks, outline }: Analysis, place = (offset: number): number => offset): string {
  const at = ({ start, end }: Span): string => `${place(start)}-${place(end)}`;
  const section = (one: Section): unknown => [
    at(one),
    at(one.heading),
    one.level,
    one.rule,
    one.children.map((child) => section(child)),
  ];
  return JSON.stringify([
    marks.map((mark) => {
      const attributes: Record<string, unknown> = { ...mark.attributes };
      if (mark.layer === 'slogan' && mark.attributes.itemsAt) attributes.itemsAt = mark.attributes.itemsAt.map(at);
      return [at(mark), mark.kind, mark.rule, mark.score, attributes];
    }),
    outline.articles.map((article) => [
      at(article),
      article.title && at(article.title),
      article.date,
      article.source,
      article.docNumber,
      article.duplicateOf,
      article.sections.map(section),
    ]),
    outline.chrome.map(at),
  ]);
}

function inside({ start, end }: Span, around: Span, what: string): void {
  assert.ok(
    start >= around.start && start <= end && end <= around.end,
    `${what}: ${start}-${end} is not inside ${around.start}-${around.end}`,
  );
}
