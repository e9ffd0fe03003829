import assert from 'node:assert/strict';
import { articleOf, prose } from './support';

const breaksIn = (...rows: string[]): string[] => {
  const text = rows.join('\n');
  return articleOf(text).numbering.map(
    ({ kind, at, value, expected }) => `${kind} ${text.slice(at.start, at.end)} ${value} ${expected}`,
  );
};
const item = (heading: string): string => `${heading}\n${prose()}`;

describe('numbers that do not follow one another', () => {
  it('reports a skipped, a repeated and a returning number, with what would follow', () => {
    assert.deepEqual(breaksIn('方案', item('一、目标'), item('二、任务'), item('四、保障')), ['skipped 四、 4 3']);
    assert.deepEqual(breaksIn('方案', item('一、目标'), item('二、任务'), item('二、保障')), ['repeated 二、 2 3']);
    assert.deepEqual(breaksIn('方案', item('一、目标'), item('二、任务'), item('三、保障'), item('二、其他')), [
      'returned 二、 2 4',
    ]);
    assert.deepEqual(breaksIn('方案', item('一、目标'), item('（一）近期'), item('（三）远期'), item('二、任务')), [
      'skipped （三） 3 2',
    ]);
  });

  it('lets each section have its own list, and a list count on through the sections', () => {
    const anew = ['一、目标', '（一）近期', '（二）远期', '二、任务', '（一）工业', '（二）农业'];
    const onward = ['一、目标', '（一）近期', '（二）远期', '二、任务', '（三）工业', '（四）农业'];
    assert.deepEqual(breaksIn('方案', ...anew.map(item)), []);
    assert.deepEqual(breaksIn('方案', ...onward.map(item)), []);
  });

  it('counts 条 through the chapters, and knows inserted ones', () => {
    const law = (...numbers: string[]): string[] => [
      '临河市河道条例',
      '第一章 总则',
      ...numbers.map((number) => `第${number}\u3000${prose()}`),
    ];
    assert.deepEqual(
      breaksIn(...law('一条', '二条', '二条之一', '三条'), '第二章 管理', '第四条\u3000禁止倾倒垃圾。'),
      [],
    );
    assert.deepEqual(breaksIn(...law('一条', '二条', '四条', '五条')), ['skipped 第四条 4 3']);
  });

  it('reads an attachment for itself', () => {
    assert.deepEqual(
      breaksIn(
        '临河市人民政府关于印发《临河市绿化方案》的通知',
        '各单位：',
        '现将《临河市绿化方案》印发给你们。',
        '临河市人民政府',
        '2024年3月1日',
        '临河市绿化方案',
        item('一、目标'),
        item('二、任务'),
      ),
      [],
    );
  });
});
