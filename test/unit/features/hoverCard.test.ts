import assert from 'node:assert/strict';
import { readingOf } from '../../../src/corrections/reading';
import { analyze } from '../../../src/engine/analyze';
import { LAYERS } from '../../../src/engine/model';
import { cardsAt } from '../../../src/features/hoverCard';
import { resources } from '../entities/support';
import { articleOf, readingWith } from './marks';

const ALL = new Set(LAYERS);

describe('hover cards', () => {
  it('shows the innermost mark first, and hidden layers not at all', () => {
    const text = '打造“万亩千吨”示范区';
    const reading = readingWith(text, [
      { layer: 'slogan', kind: 'campaign', text: '万亩千吨', attributes: {} },
      { layer: 'figure', kind: 'quantity', text: '万亩', attributes: { value: 10_000, unit: 'mu' } },
    ]);
    const at = text.indexOf('万亩');
    assert.deepEqual(
      cardsAt(reading, at, undefined, ALL).map((card) => card.layer),
      ['figure', 'slogan'],
    );
    assert.equal(cardsAt(reading, at, undefined, new Set()).length, 0);
  });

  it('gives a figure in words of both languages and in full digits', () => {
    const text = '总投资1.25亿元';
    const reading = readingWith(text, [
      {
        layer: 'figure',
        kind: 'money',
        text: '1.25亿元',
        attributes: { value: 125_000_000, decimal: '125000000', unit: 'CNY' },
      },
    ]);
    const [card] = cardsAt(reading, 4, undefined, ALL);
    assert.ok(card?.layer === 'figure');
    assert.equal(card.english, '125 million yuan');
    assert.equal(card.chinese, '1.25亿元');
    assert.equal(card.full, '125,000,000');
    assert.equal(card.countedFrom, undefined);
  });

  it('says from which date a relative date counts', () => {
    const text = '今年上半年';
    const relative = { year: 0, template: 'YYYY-01/YYYY-06' };
    const sketch = { layer: 'figure', kind: 'date', text, attributes: { relative } } as const;
    const dated = readingWith(text, [sketch], { articles: [articleOf(text, { date: '2024-08-02' })] });
    const undated = readingWith(text, [sketch]);
    const from = (reading: typeof dated) => {
      const [card] = cardsAt(reading, 0, undefined, ALL);
      return card?.layer === 'figure' ? card.countedFrom : 'no card';
    };
    assert.equal(from(dated), '2024-08-02');
    assert.equal(from(undated), null);
  });

  it('counts occurrences by full name, second copies of an article left out', () => {
    const text = '云港市财政局\n市财政局\n云港市财政局';
    const name = { layer: 'entity', kind: 'organization', attributes: { fullName: '云港市财政局' } } as const;
    const start = text.lastIndexOf('云港');
    const reading = readingWith(
      text,
      [
        { ...name, text: '云港市财政局' },
        { ...name, text: '市财政局' },
      ].map((sketch, i) => (i === 1 ? { ...sketch, text: '\n市财政局' } : sketch)),
      { articles: [articleOf(text, { end: start }), articleOf(text, { start, duplicateOf: 0 })] },
    );
    const [card] = cardsAt(reading, 8, undefined, ALL);
    assert.ok(card?.layer === 'entity');
    assert.deepEqual(card.here, { count: 2, position: 2 });
    assert.equal(card.fullName, '云港市财政局');
  });

  it('tells items that the text lists from those that only the lexicon knows', () => {
    const text = '“两园”即东园与西园';
    const items = ['东园', '西园'];
    const at = { start: 5, end: 10 };
    const reading = readingWith(text, [
      { layer: 'slogan', kind: 'numeral', text: '两园', attributes: { items, itemsAt: [at] } },
    ]);
    const [card] = cardsAt(reading, 1, undefined, ALL);
    assert.ok(card?.layer === 'slogan');
    assert.deepEqual(card.items, {
      from: 'text',
      list: [
        { text: '东园', at: { start: 5, end: 7 } },
        { text: '西园', at: { start: 8, end: 10 } },
      ],
      at,
      count: { numerals: ['两'], counted: 2, open: false, listed: 2, agrees: true },
      parts: undefined,
      elsewhere: undefined,
    });
    assert.equal(card.inLexicon, false);
  });

  it('shows a doubtful name only where it is asked for, and says so', () => {
    const text = '在光芒技术交易中心参观。';
    const reading = readingOf(analyze(text, resources));
    const at = text.indexOf('中心');
    assert.deepEqual(cardsAt(reading, at, resources, ALL), []);
    const [card] = cardsAt(reading, at, resources, ALL, true);
    assert.ok(card?.layer === 'entity' && card.doubtful && card.mark.score < 0.5);
  });

  it('has other words for a name, and the codes of a place', () => {
    const reading = readingOf(analyze('硚口区行动,硚口响应。', resources));
    const [card] = cardsAt(reading, 0, resources, ALL);
    assert.ok(card?.layer === 'entity');
    assert.deepEqual([card.aliases, card.divisions.map(({ code }) => code)], [['硚口'], ['420104']]);
  });
});
