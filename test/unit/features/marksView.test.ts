import assert from 'node:assert/strict';
import { LAYERS } from '../../../src/engine/model';
import { dimmedSpans, rulerSpans, subtract, textSpans } from '../../../src/features/marksView';
import { articleOf, readingWith } from './marks';

const ALL = new Set(LAYERS);
const TEXT = '澄江省乡村振兴局说，投入3亿元，增长3亿元。';
const reading = readingWith(TEXT, [
  { layer: 'entity', kind: 'organization', text: '澄江省乡村振兴局', attributes: {} },
  { layer: 'slogan', kind: 'formulation', text: '乡村振兴', attributes: {} },
  { layer: 'figure', kind: 'money', text: '3亿元', attributes: {} },
  { layer: 'figure', kind: 'money', text: '3亿元', attributes: {} },
]);
const words = (spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => TEXT.slice(start, end));

describe('marks to draw', () => {
  it('cuts the line below a name where a slogan lies in it', () => {
    const spans = textSpans(reading, [{ start: 0, end: TEXT.length }], ALL);
    assert.deepEqual(words(spans.entity), ['澄江省', '局']);
    assert.deepEqual(words(spans.slogan), ['乡村振兴']);
  });

  it('takes what touches the parts that are seen, each mark once', () => {
    const near = [
      { start: 0, end: 13 },
      { start: 12, end: 14 },
    ];
    assert.deepEqual(words(textSpans(reading, near, ALL).figure), ['3亿元']);
  });

  it('leaves out hidden layers', () => {
    const spans = textSpans(reading, [{ start: 0, end: TEXT.length }], new Set(['entity'] as const));
    assert.deepEqual(words(spans.entity), ['澄江省乡村振兴局']);
    assert.deepEqual(spans.slogan, []);
    assert.deepEqual(rulerSpans(reading, new Set(['slogan'] as const)).figure, []);
  });

  it('thins the marks of the ruler', () => {
    assert.equal(rulerSpans(reading, ALL, 60).figure.length, 1);
    assert.equal(rulerSpans(reading, ALL, 1).figure.length, 2);
  });

  it('dims the page and second copies, and what is both only once', () => {
    const text = '分享\n甲\n甲\n打印';
    const dimmed = dimmedSpans(
      readingWith(text, [], {
        articles: [articleOf(text, { start: 3, end: 4 }), articleOf(text, { start: 5, end: 9, duplicateOf: 0 })],
        chrome: [
          { start: 0, end: 2 },
          { start: 7, end: 9 },
        ],
      }),
    );
    assert.deepEqual(
      dimmed.map(({ start, end }) => [start, end]),
      [
        [5, 9],
        [0, 2],
      ],
    );
  });

  it('subtracts holes', () => {
    const span = { start: 10, end: 20 };
    assert.deepEqual(
      subtract(span, [
        { start: 0, end: 12 },
        { start: 18, end: 30 },
      ]),
      [{ start: 12, end: 18 }],
    );
    assert.deepEqual(subtract(span, [{ start: 5, end: 25 }]), []);
    assert.deepEqual(subtract(span, [{ start: 20, end: 25 }]), [span]);
  });
});
