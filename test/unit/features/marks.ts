import { readingOf, type Reading } from '../../../src/corrections/reading';
import type {
  Analysis,
  Article,
  Candidate,
  Layer,
  Mark,
  Outline,
  Places,
  Section,
  Span,
  Unit,
} from '../../../src/engine/model';
import { readOutline } from '../../../src/engine/outline/outline';
import type { FigureMark } from '../../../src/features/figureValue';

type Sketch = { readonly text: string } & (
  | Pick<Extract<Candidate, { layer: 'figure' }>, 'layer' | 'kind' | 'attributes'>
  | Pick<Extract<Candidate, { layer: 'slogan' }>, 'layer' | 'kind' | 'attributes'>
  | Pick<Extract<Candidate, { layer: 'entity' }>, 'layer' | 'kind' | 'attributes'>
);

/** Marks for the sketched words, each at the next place in the text where they stand. */
export function marksOn(text: string, sketches: readonly Sketch[]): Mark[] {
  const from = new Map<string, number>();
  return sketches
    .map((sketch, i): Mark => {
      const name = `${sketch.layer}/${sketch.text}`;
      const start = text.indexOf(sketch.text, from.get(name) ?? 0);
      if (start < 0) throw new Error(`${sketch.text} does not stand in the text again`);
      from.set(name, start + 1);
      const end = start + sketch.text.length;
      return { ...sketch, start, end, score: 1, rule: `${sketch.layer}/test`, key: `${name}/${i}` };
    })
    .sort((a, b) => a.start - b.start);
}

function placesOf(marks: readonly Mark[], layer: Layer): Places {
  const own = marks.filter((mark) => mark.layer === layer);
  return { starts: own.map(({ start }) => start), ends: own.map(({ end }) => end) };
}

/** An analysis that says just this. */
export function analysisWith(version: number, text: string, outline: Outline, marks: readonly Mark[]): Analysis {
  const marksIn = (span: Span): readonly Mark[] =>
    marks.filter(({ start, end }) => start < span.end && end > span.start);
  return {
    version,
    text,
    outline,
    marks,
    places: { figure: placesOf(marks, 'figure'), slogan: placesOf(marks, 'slogan'), entity: placesOf(marks, 'entity') },
    marksIn,
    markAt: (offset) => marksIn({ start: offset, end: offset + 1 }),
    byKey: (key) => marks.find((mark) => mark.key === key),
    contextOf: () => undefined,
    doubtfulIn: () => [],
    rejectedAt: () => [],
  };
}

export function readingWith(
  text: string,
  sketches: readonly Sketch[],
  outline: { articles?: readonly Article[]; chrome?: readonly Span[] } = {},
): Reading {
  const whole = { articles: outline.articles ?? [articleOf(text)], chrome: outline.chrome ?? [] };
  return readingOf(analysisWith(1, text, whole, marksOn(text, sketches)));
}

export function articleOf(text: string, fields: Partial<Article> = {}): Article {
  return {
    start: 0,
    end: text.length,
    title: null,
    date: null,
    dateStatus: 'unknown',
    inferredDate: null,
    source: null,
    docNumber: null,
    dateAt: null,
    sourceAt: null,
    docNumberAt: null,
    duplicateOf: null,
    sections: [],
    units: [],
    numbering: [],
    ...fields,
  };
}

export function sectionOf(
  text: string,
  title: string,
  end: number,
  children: readonly Section[] = [],
  level = 1,
): Section {
  const start = text.indexOf(title);
  const heading = { start, end: start + title.length };
  return { heading, title, level, start, end, rule: 'outline/test', children };
}

/** A unit from the first place of its words to `end`. */
export function unitOf(text: string, kind: Unit['kind'], title: string, end: number): Unit {
  const start = text.indexOf(title);
  return { kind, title, heading: { start, end: start + title.length }, start, end };
}

/** A text with the outline that the engine reads in it, without marks. */
export const readingRead = (text: string): Reading => readingOf(analysisWith(1, text, readOutline(text), []));

export function figure(kind: FigureMark['kind'], text: string, attributes: FigureMark['attributes']): FigureMark {
  return {
    layer: 'figure',
    kind,
    text,
    attributes,
    start: 0,
    end: text.length,
    score: 1,
    rule: 'figure/test',
    key: `figure/${text}`,
  };
}
