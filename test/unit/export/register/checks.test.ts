import assert from 'node:assert/strict';
import { findingsOf } from '../../../../src/export/register/checks/checks';
import { readText } from './support';

async function found(text: string): Promise<string[]> {
  return findingsOf(await readText(text)).map(
    ({ code, at, other, args }) => `${code} ${at.text}${other ? ` ~ ${other.text}` : ''} (${args.join(', ')})`,
  );
}

describe('checks on figures', () => {
  it('find one indicator of one period with two values, at both places', async () => {
    const text = '2024年，全县茶园面积达到12.6万亩。茶农稳步增收。2024年，全县茶园面积达到13.8万亩。';
    assert.deepEqual(await found(text), ['two-values 13.8万亩 ~ 12.6万亩 (全县茶园面积, 2024, 12.6万亩, 13.8万亩)']);
    const [finding] = findingsOf(await readText(text));
    assert.equal(finding?.at.start, text.indexOf('13.8万亩'));
    assert.equal(finding?.other?.start, text.indexOf('12.6万亩'));
  });

  it('are silent on rounding, other years, estimates, aims, and two values in one sentence', async () => {
    for (const text of [
      '2024年，全县茶园面积达到12.6万亩。2024年，全县茶园面积达到12.58万亩。',
      '2024年，全县茶园面积达到12.6万亩。2023年，全县茶园面积达到11.8万亩。',
      '2024年，全县茶园面积达到12.6万亩。2024年，全县茶园面积约13万亩。',
      '2024年，全县茶园面积达到12.6万亩。到2024年，力争全县茶园面积达到13.8万亩。',
      '2024年，全县城乡人均住房面积32.9平方米、37.1平方米。',
      '全县茶园面积达到12.6万亩。全县茶园面积达到13.8万亩。',
    ])
      assert.deepEqual(await found(text), [], text);
  });

  it('find the same count said of two scopes', async () => {
    const text = '新城聚集3700余家科技企业。多年来园区不断壮大。全县现有3700余家制造业企业。';
    assert.deepEqual(await found(text), ['two-scopes 3700余家 ~ 3700余家 (3700余家, 科技企业, 制造业企业)']);
    assert.deepEqual(await found('新城聚集3700余家科技企业。全县有3700余家合作社。'), []);
    assert.deepEqual(await found('新城聚集37家科技企业。全县现有37家制造业企业。'), []);
  });

  it('add up shares of a structure', async () => {
    assert.deepEqual(await found('三次产业结构调整为8.2：36.1：56.7。'), [
      'shares 8.2：36.1：56.7 (8.2 + 36.1 + 56.7, 101)',
    ]);
    assert.deepEqual(await found('三次产业结构调整为8.2：36.1：55.7。'), []);
    // Three roundings may add up to a tenth and a half.
    assert.deepEqual(await found('三次产业结构调整为8.2：36.1：55.8。'), []);
    assert.deepEqual(await found('各级财政按3：4：4的比例分担。'), []);
  });

  it('calculate the growth between two levels', async () => {
    assert.deepEqual(await found('茶叶出口额由20亿元提高到30亿元，增长25%。'), [
      'growth 25% ~ 20亿元 (20亿元, 30亿元, 25%, 50)',
    ]);
    for (const text of [
      '茶叶出口额由20亿元提高到30亿元，增长50%。',
      '茶叶出口额由20亿元提高到30亿元，年均增长8.4%。',
      '地区生产总值由20亿元提高到30亿元，增长25%。',
    ])
      assert.deepEqual(await found(text), [], text);
  });

  it('find ranges that run backwards, and not what is left of a table', async () => {
    assert.deepEqual(await found('茶叶产量增长8%—5%。'), ['backwards 8%—5% (8%—5%, 8, 5)']);
    assert.deepEqual(await found('2024—2020年，茶叶产量连年增长。'), [
      'backwards 2024—2020年 (2024—2020年, 2024, 2020)',
    ]);
    for (const text of ['新建茶园600—800亩。', '二氧化硫排放总量25492295-10%', '比例15-2.7个百分点'])
      assert.deepEqual(await found(text), [], text);
  });

  it('find 截止 in front of a time, and not where it is right', async () => {
    assert.deepEqual(await found('截止目前，全县已建成茶厂86家。据统计，截止2024年底，茶园面积12.6万亩。'), [
      'until 截止 (截止)',
      'until 截止 (截止)',
    ]);
    assert.deepEqual(
      await found('截至目前，全县已建成茶厂86家。报名于2024年6月30日截止。申报截止时间为2024年6月。'),
      [],
    );
  });
});
