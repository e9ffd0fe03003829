import assert from 'node:assert/strict';
import { articleOf, prose } from './support';

const dateOf = (...rows: string[]): unknown[] => {
  const text = rows.join('\n');
  const { date, dateStatus, inferredDate } = articleOf(text);
  const evidence = inferredDate?.evidence.map(({ start, end }) => text.slice(start, end)) ?? [];
  return [date, dateStatus, inferredDate?.date ?? null, ...evidence];
};

describe('dates that an article does not state', () => {
  it('concludes the year from a finished period and the day that opens the report', () => {
    assert.deepEqual(
      dateOf('7月12日，市大数据中心通报了进展：', `2021年度，全市数字产业总体规模50亿元。${prose(90)}`),
      [null, 'inferred', '2022-07-12', '7月12日', '2021年度'],
    );
    assert.deepEqual(dateOf('招商开新局', `记者从10月9日召开的会上获悉，2023年上半年，引资30亿元。${prose(90)}`), [
      null,
      'inferred',
      '2023-10-09',
      '10月9日',
      '2023年上半年',
    ]);
    assert.equal(dateOf('快讯', `3月9日，市统计局公布2023年1—11月数据。${prose(90)}`)[2], '2024-03-09');
    assert.equal(dateOf('快讯', `3月9日，市统计局公布，截至2023年底，用户达5万户。${prose(90)}`)[2], '2024-03-09');
  });

  it('knows years by what is remembered or begun in them', () => {
    assert.deepEqual(
      dateOf('庆典', `9月8日，庆祝活动举行。今年是新中国成立75周年，${prose(90)}`),
      [null, 'inferred', '2024-09-08', '9月8日', '今年是新中国成立75周年'].map((word, i) =>
        i === 4 ? `${String(word)}，${prose(90).split('。')[0] ?? ''}` : word,
      ),
    );
    assert.equal(dateOf('动员', `2月8日，大会召开。今年是“十五五”开局之年。${prose(90)}`)[2], '2026-02-08');
    assert.equal(dateOf('动员', `2月8日，大会召开。今年是“十四五”规划收官之年。${prose(90)}`)[2], '2025-02-08');
    assert.equal(dateOf('动员', `2月8日，大会召开。今年是党的二十大召开之年。${prose(90)}`)[2], '2022-02-08');
    assert.equal(dateOf('动员', `2月8日，大会召开。今年是贯彻党的二十大精神的开局之年。${prose(90)}`)[1], 'unknown');
  });

  it('takes the year of a report’s title where no day is told', () => {
    assert.deepEqual(dateOf('2026年临河市政府工作报告', '各位代表：', prose(90)).slice(0, 4), [
      null,
      'inferred',
      '2026',
      '2026',
    ]);
  });

  it('concludes nothing from plans, from spans of days, from words at odds, from a list of dates', () => {
    assert.equal(dateOf('快讯', `7月12日，会议部署2025年度计划。${prose(90)}`)[1], 'unknown');
    assert.equal(dateOf('快讯', `7月12日至15日，展会举行，2021年度成果亮相。${prose(90)}`)[1], 'unknown');
    assert.equal(
      dateOf('快讯', `7月12日，活动举行。今年是新中国成立70周年。截至2021年底，用户达5万户。${prose(90)}`)[1],
      'unknown',
    );
    assert.equal(dateOf('旧闻一则', prose(90), '2024-03-02', '2024-03-01', '2024-02-28')[1], 'unknown');
  });

  it('leaves a stated date alone', () => {
    assert.deepEqual(dateOf('快讯', '发布时间：2024-03-02', `3月1日，会议召开，2021年度成绩突出。${prose(90)}`), [
      '2024-03-02',
      'stated',
      null,
    ]);
  });
});
