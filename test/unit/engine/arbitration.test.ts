import assert from 'node:assert/strict';
import { arbitrate, doubtfulNames, longestReading, rejectionsOf } from '../../../src/engine/arbitration';
import type { EntityCandidate, FigureCandidate, SloganCandidate } from '../../../src/engine/model';

const slogan = (start: number, end: number, kind: SloganCandidate['kind'], score = 1): SloganCandidate => ({
  layer: 'slogan',
  kind,
  start,
  end,
  rule: 'slogan/lexicon',
  score,
  attributes: {},
});
const entity = (start: number, end: number, score = 1): EntityCandidate => ({
  layer: 'entity',
  kind: 'organization',
  start,
  end,
  rule: 'entity/organ',
  score,
  attributes: {},
});
const figure = (start: number, end: number): FigureCandidate => ({
  layer: 'figure',
  kind: 'quantity',
  start,
  end,
  rule: 'figure/quantity',
  score: 1,
  attributes: {},
});
const spans = (found: readonly { start: number; end: number; layer: string }[]): string[] =>
  found.map(({ layer, start, end }) => `${layer} ${start}-${end}`);

describe('arbitration', () => {
  it('keeps the longest reading inside a layer, and among equals the surer', () => {
    const kept = longestReading([
      slogan(0, 4, 'formulation'),
      slogan(2, 8, 'formulation'),
      slogan(8, 12, 'metaphor', 0.6),
      slogan(8, 12, 'proverb', 0.9),
    ]);
    assert.deepEqual(
      kept.map(({ start, end, kind }) => [start, end, kind]),
      [
        [2, 8, 'formulation'],
        [8, 12, 'proverb'],
      ],
    );
  });

  it('drops a reading that a longer one contains, also where both ends are free of a third', () => {
    assert.deepEqual(spans(longestReading([slogan(3, 6, 'metaphor'), slogan(0, 9, 'campaign')])), ['slogan 0-9']);
  });

  it('marks no doubtful candidate', () => {
    assert.deepEqual(longestReading([slogan(0, 4, 'campaign', 0.4)]), []);
  });

  it('counts nothing inside an idiom, an image or a numeral label, and does inside a rallying phrase', () => {
    const found = (kind: SloganCandidate['kind']): string[] =>
      spans(arbitrate({ figure: [figure(1, 4)], slogan: [slogan(0, 8, kind)], entity: [] }, '凡事干10万件', false));
    assert.deepEqual(found('proverb'), ['slogan 0-8']);
    assert.deepEqual(found('numeral'), ['slogan 0-8']);
    assert.deepEqual(found('campaign'), ['slogan 0-8', 'figure 1-4']);
  });

  it('counts inside a formulation what is written in digits', () => {
    const found = (text: string): string[] =>
      spans(arbitrate({ figure: [figure(2, 5)], slogan: [slogan(0, 9, 'formulation')], entity: [] }, text, false));
    assert.deepEqual(found('延长30年不变动了'), ['slogan 0-9', 'figure 2-5']);
    assert.deepEqual(found('面对百年来的大变局'), ['slogan 0-9']);
  });

  it('leaves a number to the name it is part of', () => {
    const found = arbitrate({ figure: [figure(3, 5)], slogan: [], entity: [entity(0, 7)] }, '凡事干10万件', false);
    assert.deepEqual(spans(found), ['entity 0-7']);
  });

  it('keeps a name inside a formulation and none inside an idiom', () => {
    const found = (kind: SloganCandidate['kind']): string[] =>
      spans(arbitrate({ figure: [], slogan: [slogan(0, 4, kind)], entity: [entity(2, 4)] }, '凡事干10万件', false));
    assert.deepEqual(found('formulation'), ['slogan 0-4', 'entity 2-4']);
    assert.deepEqual(found('proverb'), ['slogan 0-4']);
  });

  it('keeps a name that holds a slogan', () => {
    const found = arbitrate(
      { figure: [], slogan: [slogan(3, 7, 'numeral')], entity: [entity(0, 15)] },
      '凡事干10万件',
      false,
    );
    assert.deepEqual(spans(found), ['entity 0-15', 'slogan 3-7']);
  });

  it('finds no figures in page chrome, but names and slogans', () => {
    const found = arbitrate(
      { figure: [figure(8, 10)], slogan: [slogan(0, 4, 'formulation')], entity: [entity(4, 7)] },
      '',
      true,
    );
    assert.deepEqual(spans(found), ['slogan 0-4', 'entity 4-7']);
  });
});

describe('rejections', () => {
  const text = '一二三四五六七八九十';
  const told = (found: Parameters<typeof arbitrate>[0], muted = false): string[] =>
    rejectionsOf(found, arbitrate(found, text, muted), text, muted).map(
      ({ candidate, reason, by }) =>
        `${candidate.layer} ${candidate.start}-${candidate.end} ${reason}${by ? ` ${by.layer} ${by.start}-${by.end}` : ''}`,
    );

  it('name the doubtful, and the longer reading of the same layer', () => {
    const slogans = [slogan(0, 4, 'formulation'), slogan(2, 8, 'formulation'), slogan(8, 10, 'campaign', 0.4)];
    assert.deepEqual(told({ figure: [], slogan: slogans, entity: [] }), [
      'slogan 0-4 longer-reading slogan 2-8',
      'slogan 8-10 doubtful',
    ]);
  });

  it('name the phrase or the name that a number or a name belongs to', () => {
    assert.deepEqual(told({ figure: [figure(1, 2)], slogan: [slogan(0, 4, 'proverb')], entity: [entity(2, 4)] }), [
      'figure 1-2 inside-slogan slogan 0-4',
      'entity 2-4 inside-slogan slogan 0-4',
    ]);
    assert.deepEqual(told({ figure: [figure(5, 6)], slogan: [], entity: [entity(4, 8)] }), [
      'figure 5-6 inside-entity entity 4-8',
    ]);
  });

  it('name page furniture, and say nothing of what two rules found alike', () => {
    const found = {
      figure: [figure(0, 1)],
      slogan: [slogan(2, 6, 'numeral'), slogan(2, 6, 'numeral', 0.9)],
      entity: [],
    };
    assert.deepEqual(told(found, true), ['figure 0-1 chrome']);
    assert.deepEqual(told(found), []);
  });
});

describe('doubtful names', () => {
  it('are the surest unmarked names of each place, away from marks', () => {
    const found = [entity(0, 4), entity(2, 6, 0.45), entity(6, 9, 0.4), entity(7, 10, 0.45), entity(12, 14, 0.2)];
    const spans = doubtfulNames(found, [entity(0, 4)]).map(({ start, end }) => [start, end]);
    assert.deepEqual(spans, [[7, 10]]);
  });
});
