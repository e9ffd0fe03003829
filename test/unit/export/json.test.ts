import assert from 'node:assert/strict';
import { readingOf } from '../../../src/corrections/reading';
import { analysisWith } from '../features/marks';
import { toJson } from '../../../src/export/json';
import { article, markOn, reading, section } from './support';

const TEXT = '竹业之路\n打印本页\n一、现状\n（一）产值186亿元。“两个车间”在青梧。';

describe('JSON export', () => {
  it('has the fields of the contract and no others', () => {
    const child = section(TEXT, '（一）产值186亿元', 2);
    const parent = section(TEXT, '一、现状', 1, [child]);
    const first = article(0, TEXT.length, {
      title: { text: '竹业之路', start: 0, end: 4 },
      date: '2024-05-20',
      source: '青梧日报',
      docNumber: '青政发〔2024〕3号',
      sections: [parent],
    });
    const chrome = [{ start: 5, end: 9, rule: 'chrome/print' }];
    const marks = [
      markOn(TEXT, '186亿元', {
        layer: 'figure',
        kind: 'money',
        attributes: { value: 18600000000, decimal: '18600000000', unit: 'CNY', approx: 'about' },
      }),
      markOn(TEXT, '两个车间', { layer: 'slogan', kind: 'numeral', attributes: { items: ['山上', '山下'] } }),
    ];
    const analysis = analysisWith(3, TEXT, { articles: [first], chrome }, marks);
    assert.deepEqual(toJson(readingOf(analysis)), {
      articles: [
        {
          start: 0,
          end: 36,
          title: { text: '竹业之路', start: 0, end: 4 },
          date: '2024-05-20',
          source: '青梧日报',
          docNumber: '青政发〔2024〕3号',
          duplicateOf: null,
          sections: [
            {
              heading: { start: 10, end: 14 },
              title: '一、现状',
              level: 1,
              start: 10,
              end: 36,
              children: [
                {
                  heading: { start: 15, end: 25 },
                  title: '（一）产值186亿元',
                  level: 2,
                  start: 15,
                  end: 36,
                  children: [],
                },
              ],
            },
          ],
        },
      ],
      chrome: [{ start: 5, end: 9 }],
      annotations: [
        {
          layer: 'figure',
          kind: 'money',
          start: 20,
          end: 25,
          text: '186亿元',
          value: 18600000000,
          decimal: '18600000000',
          unit: 'CNY',
          approx: 'about',
          rule: 'figure/test',
          origin: 'engine',
        },
        {
          layer: 'slogan',
          kind: 'numeral',
          start: 27,
          end: 31,
          text: '两个车间',
          items: ['山上', '山下'],
          rule: 'slogan/test',
          origin: 'engine',
        },
      ],
    });
  });

  it('keeps to itself how a date was resolved', () => {
    const date = markOn('今年', '今年', {
      layer: 'figure',
      kind: 'date',
      attributes: { value: '2024', relative: { year: 0, template: 'YYYY' } },
    });
    const { annotations } = toJson(reading('今年', [], [date])) as { annotations: object[] };
    assert.deepEqual(annotations, [
      {
        layer: 'figure',
        kind: 'date',
        start: 0,
        end: 2,
        text: '今年',
        value: '2024',
        rule: 'figure/test',
        origin: 'engine',
      },
    ]);
  });

  it('says null for what an article does not have', () => {
    assert.deepEqual(toJson(reading('文', [article(0, 1)], [])), {
      articles: [
        { start: 0, end: 1, title: null, date: null, source: null, docNumber: null, duplicateOf: null, sections: [] },
      ],
      chrome: [],
      annotations: [],
    });
  });

  it('keeps both copies of a duplicate and their annotations', () => {
    const text = '增长1%\n增长1%';
    const percent = { layer: 'figure', kind: 'percent', attributes: {} } as const;
    const json = toJson(
      reading(
        text,
        [article(0, 4), article(5, 9, { duplicateOf: 0 })],
        [markOn(text, '1%', percent), markOn(text, '1%', percent, 5)],
      ),
    ) as { articles: { duplicateOf: number | null }[]; annotations: { start: number }[] };
    assert.deepEqual(
      json.articles.map(({ duplicateOf }) => duplicateOf),
      [null, 0],
    );
    assert.deepEqual(
      json.annotations.map(({ start }) => start),
      [2, 7],
    );
  });
});
