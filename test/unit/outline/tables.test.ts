import assert from 'node:assert/strict';
import { prose, sectionsIn } from './support';

const lines = (...rows: string[]): string => rows.join('\n');

describe('tables whose cells stand one a line', () => {
  it('are no sections, whatever numbers their cells carry', () => {
    const cells = ['一', '二', '三'].flatMap((sign, i) => [
      `${sign}、强基工程`,
      ...['管网改造', '泵站扩建'].flatMap((name, k) => [
        String(i * 2 + k + 1),
        `${String(k + 1)}.${name}`,
        '2025年底',
        '市住建局',
      ]),
    ]);
    const text = lines(
      '临河市排水提升方案',
      '一、目标',
      prose(),
      '二、任务',
      prose(),
      '表1 重点项目',
      '序号',
      '项目名称',
      '完成时限',
      '责任单位',
      ...cells,
      '三、保障措施',
      prose(),
      '（一）加强领导。',
      prose(),
    );
    assert.deepEqual(sectionsIn(text), ['1 一、目标', '1 二、任务', '1 三、保障措施', '2 （一）加强领导']);
  });

  it('are known by their columns’ names without a column of numbers', () => {
    const cells = ['1.河道达标率', '2.管网覆盖率', '3.内涝点位'].flatMap((name) => [name, '%', '95', '约束性']);
    assert.deepEqual(
      sectionsIn(
        lines('水务规划', '一、目标', prose(), '指标', '单位', '目标值', '属性', ...cells, '二、任务', prose()),
      ),
      ['1 一、目标', '1 二、任务'],
    );
  });

  it('are known by a column of numbers whose head is lost', () => {
    const cells = [1, 2, 3, 4].flatMap((n) => [String(n), `(${String(n)})清淤第${String(n)}段`, '城管局']);
    assert.deepEqual(sectionsIn(lines('清淤方案', '一、任务', prose(), ...cells, '二、要求', prose())), [
      '1 一、任务',
      '1 二、要求',
    ]);
  });

  it('leave numbered sections with text alone, also under words that columns have', () => {
    assert.deepEqual(
      sectionsIn(
        lines(
          '工作方案',
          '一、任务',
          prose(),
          '1.项目',
          prose(),
          '2.单位',
          prose(),
          '目标',
          prose(),
          '二、时限',
          prose(),
        ),
      ),
      ['1 一、任务', '2 1.项目', '2 2.单位', '1 二、时限'],
    );
  });

  it('end at the next caption and at a heading over a paragraph', () => {
    const table = (n: number): string[] => [
      `表${String(n)} 进度`,
      '序号',
      '城市',
      '进度',
      ...['1', '东城', '30%', '2', '西城', '40%', '3', '南城', '50%'],
    ];
    assert.deepEqual(
      sectionsIn(
        lines('通报', '一、总体', prose(), ...table(1), '（一）分析', prose(), ...table(2), '二、安排', prose()),
      ),
      ['1 一、总体', '2 （一）分析', '1 二、安排'],
    );
  });

  it('take notes under them along', () => {
    assert.deepEqual(
      sectionsIn(
        lines('规划', '一、指标', prose(), '注：', '1.数据为预计数。', '2.面积按年末计。', '二、任务', prose()),
      ),
      ['1 一、指标', '1 二、任务'],
    );
  });
});
