import assert from 'node:assert/strict';
import type { FigureAttributes, FigureKind } from '../../../src/engine/model';
import { toTable } from '../../../src/export/table';
import { article, markOn, reading } from './support';

describe('table', () => {
  it('aligns columns by the width that Chinese has in a terminal', () => {
    const text = '青梧\n产值约186亿元，在栖岭省青梧竹产业园。';
    const marks = [
      markOn(text, '约186亿元', {
        layer: 'figure',
        kind: 'money',
        attributes: { value: 18600000000, unit: 'CNY', approx: 'about' },
      }),
      markOn(text, '栖岭省青梧竹产业园', {
        layer: 'entity',
        kind: 'facility',
        attributes: { fullName: '青梧竹产业园' },
      }),
    ];
    assert.equal(
      toTable(reading(text, [article(0, text.length)], marks), 'a.txt'),
      [
        'a.txt: 1 article, 0 sections; 1 figure, 0 slogans, 1 entity',
        '2:3   figure  money     约186亿元           18600000000 CNY  around 18.6 billion yuan',
        '2:11  entity  facility  栖岭省青梧竹产业园                   青梧竹产业园',
        '',
        '',
      ].join('\n'),
    );
  });

  const figures: readonly [FigureKind, string, FigureAttributes, string][] = [
    [
      'percent',
      '11.8%',
      { value: 11.8, unit: '%', change: { direction: 'up', basis: 'yoy' } },
      '11.8%  11.8 %  up 11.8 percent year on year',
    ],
    ['percent', '30%—50%', { low: 30, high: 50, unit: '%' }, '30%—50%  30–50 %  30 to 50 percent'],
    ['date', '7月12日', { value: 'XXXX-07-12' }, '7月12日  XXXX-07-12'],
    ['quantity', '若干个', { unit: '个' }, '若干个'],
  ];
  for (const [kind, words, attributes, row] of figures)
    it(`reads ${words}`, () => {
      const table = toTable(reading(words, [], [markOn(words, words, { layer: 'figure', kind, attributes })]), 'a');
      assert.equal(table.split('\n')[1], `1:1  figure  ${kind}  ${row}`);
    });

  it('lists what a numeral abbreviation stands for', () => {
    const mark = markOn('两个车间', '两个车间', {
      layer: 'slogan',
      kind: 'numeral',
      attributes: { items: ['山上车间', '山下车间'] },
    });
    assert.match(toTable(reading('两个车间', [], [mark]), 'a'), /两个车间 {4}山上车间 · 山下车间\n/);
  });

  it('takes the first copy of a duplicate only, and says so', () => {
    const text = '增1%\n增1%\n增2%';
    const percent = { layer: 'figure', kind: 'percent', attributes: {} } as const;
    const marks = [markOn(text, '1%', percent), markOn(text, '1%', percent, 4), markOn(text, '2%', percent)];
    const articles = [article(0, 3), article(4, 7, { duplicateOf: 0 }), article(8, 11)];
    assert.deepEqual(toTable(reading(text, articles, marks), 'a').split('\n'), [
      'a: 2 articles (and 1 duplicate, left out), 0 sections; 2 figures, 0 slogans, 0 entities',
      '1:2  figure  percent  1%',
      '3:2  figure  percent  2%',
      '',
      '',
    ]);
  });

  it('lets no word of a document steer the terminal', () => {
    const text = '五\r\n名\u001b[31m\u202e\ud800';
    const mark = markOn(text, text, { layer: 'figure', kind: 'quantity', attributes: {} });
    assert.equal(
      toTable(reading(text, [], [mark]), 'a\u0007')
        .split('\n')
        .slice(0, 2)
        .join('\n'),
      [
        'a␇: 0 articles, 0 sections; 1 figure, 0 slogans, 0 entities',
        '1:1  figure  quantity  五⏎名␛[31m\ufffd\ufffd',
      ].join('\n'),
    );
  });

  it('does not let one long name push all rows to the right', () => {
    const long = `《${'长'.repeat(30)}》`;
    const text = `${long}增1%`;
    const rows = toTable(
      reading(
        text,
        [],
        [
          markOn(text, long, { layer: 'entity', kind: 'document', attributes: { fullName: '全称' } }),
          markOn(text, '1%', { layer: 'figure', kind: 'percent', attributes: { value: 1, unit: '%' } }),
        ],
      ),
      'a',
    ).split('\n');
    assert.equal(rows[1], `1:1   entity  document  ${long}       全称`);
    assert.equal(rows[2], `1:34  figure  percent   1%${' '.repeat(38)}  1 %  1 percent`);
  });
});
