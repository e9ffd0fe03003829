import assert from 'node:assert/strict';
import { placeFigure, type Surroundings } from '../../../src/engine/figures/relations/placing';
import { relateFigures } from '../../../src/engine/figures/relations/relate';
import { scanFigures } from '../../../src/engine/figures/scan';
import type { FigureCandidate } from '../../../src/engine/model';
import { fold } from '../../../src/engine/text/fold';

/** What a sentence says about each of its figures but dates, in one row: figure, indicator, what else is known. */
function related(text: string): string[] {
  const folded = fold(text);
  const figures = scanFigures(folded).candidates;
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return relateFigures(folded, figures).flatMap((own, i) => {
    const figure = figures[i] as FigureCandidate;
    if (figure.kind === 'date') return [];
    const name = (at: number): string => words(figures[at] as FigureCandidate);
    const row = [
      words(figure),
      own.indicator ? words(own.indicator) : '-',
      own.aspect && `of it ${words(own.aspect)}`,
      own.member && `member ${words(own.member)}`,
      own.scope && `in ${words(own.scope)}`,
      own.period && `at ${name(own.period.figure)}${own.period.nth === undefined ? '' : `#${own.period.nth}`}`,
      own.base && `against ${name(own.base.figure)}`,
      own.per && `per ${own.per}`,
      own.comparator && `${own.comparator.direction} ${words(own.comparator.at)}`,
      own.status,
      ...own.links.map(({ role, figure: other }) => `${role} ${name(other)}`),
    ];
    return [row.filter(Boolean).join(' | ')];
  });
}

function relates(cases: Readonly<Record<string, readonly string[]>>): void {
  for (const [text, expected] of Object.entries(cases)) assert.deepEqual(related(text), expected, text);
}

describe('figures: what they measure', () => {
  it('reads the noun before a figure without the verbs of reaching', () => {
    relates({
      '2023年,全县茶产业综合产值达到36.8亿元。': ['36.8亿元 | 全县茶产业综合产值 | in 全县 | at 2023年'],
      其中工业技改投资完成12亿元: ['12亿元 | 工业技改投资'],
      新增供热面积45万平方米: ['45万平方米 | 新增供热面积'],
      '我县有古茶园3.2万亩': ['3.2万亩 | 古茶园 | in 我县'],
    });
  });

  it('reads the counted noun behind a classifier', () => {
    relates({
      建成12个乡镇污水处理站: ['12个 | 乡镇污水处理站'],
      已吸引26家物流企业入驻: ['26家 | 物流企业 | result'],
      '总面积2.6万平方米的冷链中心': ['2.6万平方米 | 冷链中心 | of it 总面积'],
      签约亿元以上项目18个: ['亿元以上 | 项目 | limit', '18个 | 签约亿元以上项目'],
    });
  });

  it('gives growths, ranks and shares the name of the figure that they are about', () => {
    relates({
      '快递业务量8600万件,同比增长16.2%,增速居全省第3位': [
        '8600万件 | 快递业务量 | result | growth 16.2%',
        '16.2% | 快递业务量 | result | level 8600万件 | rank 第3位',
        '第3位 | 快递业务量 | of it 增速 | in 全省 | result | level 16.2%',
      ],
      '民营企业214家,比2020年增加36家': [
        '214家 | 民营企业 | growth 36家',
        '36家 | 民营企业 | against 2020年 | level 214家',
      ],
      '产销两旺,固定资产投资增长7.4%,其中工业投资增长11.2%': ['7.4% | 固定资产投资', '11.2% | 工业投资'],
    });
  });

  it('reads the subject of the clause before, where the clause of the figure has none', () => {
    relates({
      '全县花卉出口额再创新高,达到4.6亿元': ['4.6亿元 | 全县花卉出口额 | in 全县'],
      '借助直播平台实现销售收入1.3亿元': ['1.3亿元 | 销售收入'],
    });
  });

  it('leaves what others are counted for and what follows another noun out of a name', () => {
    relates({
      '每万人刑事案件数下降21%': ['21% | 刑事案件数'],
      '9处水库投运、新增库容3200万立方米': ['9处 | 水库', '3200万立方米 | 新增库容'],
      苹果产量稳定在全省五分之一: ['五分之一 | 苹果产量'],
      '3个过千亿元城市,40个超亿元项目开工': [
        '3个 | 过千亿元城市',
        '千亿元 | 城市',
        '40个 | 超亿元项目',
        '超亿元 | 项目',
      ],
      '5家地方国企位列全国50强': [
        '5家 | 地方国企 | result | rank 50强',
        '50强 | 地方国企 | in 全国 | result | level 5家',
      ],
      '商户增量提质,总量突破2000户': ['2000户 | 商户 | of it 总量'],
      '龙潭、白沙分别发放贷款7亿元、8亿元': ['7亿元 | 龙潭、白沙 | member 龙潭', '8亿元 | 龙潭、白沙 | member 白沙'],
      '8市PM2.5浓度下降6%': ['8市 | -', '6% | PM2.5浓度'],
      引进30家世界500强企业: ['30家 | 世界500强企业 | in 世界', '500强 | 企业 | in 世界'],
    });
  });

  it('leans on the level for real and nominal growth, and for what was added since the end of the year', () => {
    relates({
      '居民人均可支配收入3.6万元,同比增长6%,实际增长5.1%': [
        '3.6万元 | 居民人均可支配收入 | per 人 | result | growth 6% | growth 5.1%',
        '6% | 居民人均可支配收入 | result | level 3.6万元',
        '5.1% | 居民人均可支配收入 | of it 实际 | result | level 3.6万元',
      ],
      '年末常住人口86万人,比上年末减少1.2万人': [
        '86万人 | 常住人口 | at 年末 | result | growth 1.2万人',
        '1.2万人 | 常住人口 | at 年末 | result | level 86万人',
      ],
    });
  });

  it('gives nothing in another unit to a level', () => {
    relates({
      '保费标准30元,增加20份': ['30元 | 保费标准', '20份 | -'],
    });
  });
});

describe('figures: how they stand to each other', () => {
  it('pairs an aligned list with years, amounts or names', () => {
    relates({
      '2021—2023年,全县教育质量在全市排名分别为第5、第4、第2名': [
        '第5 | 全县教育质量 | in 全市 | at 2021—2023年#0 | result',
        '第4 | 全县教育质量 | in 全市 | at 2021—2023年#1 | result',
        '第2名 | 全县教育质量 | in 全市 | at 2021—2023年#2 | result',
      ],
      '接待游客520万人次,旅游收入38亿元,分别增长9%和12%': [
        '520万人次 | 接待游客 | growth 9%',
        '38亿元 | 旅游收入 | growth 12%',
        '9% | 接待游客 | level 520万人次',
        '12% | 旅游收入 | level 38亿元',
      ],
      '纺织、食品和建材分别增长4%、6%、9%': [
        '4% | 纺织、食品和建材 | member 纺织',
        '6% | 纺织、食品和建材 | member 食品',
        '9% | 纺织、食品和建材 | member 建材',
      ],
      '城乡居民收入分别增长5%、7%': [
        '5% | 城乡居民收入 | member 城 | in 城乡',
        '7% | 城乡居民收入 | member 乡 | in 城乡',
      ],
    });
  });

  it('pairs as many names as figures without 分别, each in its unit', () => {
    relates({
      '竹笋、油茶产值增长6%、8.5%': ['6% | 竹笋、油茶产值 | member 竹笋', '8.5% | 竹笋、油茶产值 | member 油茶产值'],
      '每千人床位数、医师数增至7.2张、3.4名': [
        '7.2张 | 床位数、医师数 | member 床位数 | per 千人',
        '3.4名 | 床位数、医师数 | member 医师数 | per 千人',
      ],
      '存贷款余额增长6.9%、6.6%': ['6.9% | 存贷款余额 | member 存', '6.6% | 存贷款余额 | member 贷'],
    });
  });

  it('takes the date that opened the paragraph until another one opens a sentence', () => {
    relates({
      '五年来,全县面貌一新。产值突破90亿元。2023年,新建泵站12座。其中大型泵站3座。': [
        '90亿元 | 产值 | at 五年来 | result',
        '12座 | 新建泵站 | at 2023年',
        '3座 | 大型泵站 | at 2023年',
      ],
      '到2030年,全面建成。泵站12座。': ['12座 | 泵站'],
      '7月12日,会议召开。泵站12座。': ['12座 | 泵站'],
    });
  });

  it('takes the date in the bracket behind a figure', () => {
    relates({
      '全县粮食产量达到31万吨(2023年),油料2.2万吨': ['31万吨 | 全县粮食产量 | in 全县 | at 2023年', '2.2万吨 | 油料'],
      '产值5亿元(2022年数据)': ['5亿元 | 产值 | at 2022年'],
    });
  });

  it('reads one change with both levels', () => {
    relates({
      开发区由46个整合为19个: ['46个 | 开发区 | result | to 19个', '19个 | 开发区 | from 46个'],
      办理时限由20个工作日压缩至5个工作日: [
        '20个工作日 | 办理时限 | result | to 5个工作日',
        '5个工作日 | 办理时限 | from 20个工作日',
      ],
      '力争绿化率从2022年的31%提高到2025年的45%': [
        '31% | 绿化率 | at 2022年 | result | to 45%',
        '45% | 绿化率 | at 2025年 | target | from 31%',
      ],
    });
  });

  it('reads what one such amount is counted for', () => {
    relates({
      '按600元/头给予补贴': ['600元/头 | - | per 头 | rule'],
      每万人拥有病床62张: ['62张 | 病床 | per 万人 | result'],
      '每年培训教师400名、医生120名': ['400名 | 培训教师 | per 年', '120名 | 医生 | per 年'],
      户均增收3200元: ['3200元 | 户均 | per 户'],
    });
  });

  it('reads comparisons that are no change in time', () => {
    relates({
      '出口增长8%,高于全省2.4个百分点': [
        '8% | 出口 | growth 2.4个百分点',
        '2.4个百分点 | 出口 | above 全省 | level 8%',
      ],
      '比全国平均水平低0.6个百分点': ['0.6个百分点 | - | below 全国平均水平'],
      '优良天数比例96%,较上年提高1.2个百分点': [
        '96% | 优良天数比例 | result | growth 1.2个百分点',
        '1.2个百分点 | 优良天数比例 | result | level 96%',
      ],
    });
  });
});

describe('figures: results and targets', () => {
  const none: Surroundings = { title: '', headings: [], date: null };
  const placed = (text: string, surroundings: Partial<Surroundings>): string[] => {
    const folded = fold(text);
    const figures = scanFigures(folded).candidates;
    return relateFigures(folded, figures).flatMap((own, i) => {
      const figure = figures[i] as FigureCandidate;
      if (figure.kind === 'date') return [];
      const date = own.period && figures[own.period.figure]?.attributes.value;
      const placing = placeFigure(figure.kind, own, typeof date === 'string' ? date : undefined, {
        ...none,
        ...surroundings,
      });
      return [[placing.status, placing.statusBy, placing.period, placing.targetYear].filter(Boolean).join(' ')];
    });
  };

  it('goes by the sentence, its date against the article, the headings, the kind of document', () => {
    assert.deepEqual(placed('力争产值突破90亿元', {}), ['target sentence']);
    assert.deepEqual(placed('产值达到90亿元', {}), ['indicative']);
    assert.deepEqual(placed('到2027年,产值达到90亿元', { date: '2024-10-18' }), ['target date 2027 2027']);
    assert.deepEqual(placed('2022年,产值达到90亿元', { date: '2024-10-18', headings: ['下一步打算'] }), [
      'result date 2022',
    ]);
    assert.deepEqual(placed('地区生产总值增长5.5%左右', { headings: ['二、2025年主要预期目标'] }), [
      'target heading 2025 2025',
    ]);
    assert.deepEqual(placed('地区生产总值增长5.5%', { headings: ['一、2024年工作回顾'] }), ['result heading 2024']);
    assert.deepEqual(placed('建成泵站12座', { title: '澄湖县水利设施建设三年行动方案' }), ['target title']);
    assert.deepEqual(placed('建筑物高度为十二米', { title: '澄湖县历史街区保护条例' }), ['rule title']);
  });

  it('lets headings outweigh words that results and aims share', () => {
    const done = { headings: ['一、2024年工作回顾'] };
    assert.deepEqual(placed('加快建设4条高速公路,水利投资达到80亿元', done), [
      'result heading 2024',
      'result heading 2024',
    ]);
    assert.deepEqual(placed('加快建设泵站12座', {}), ['target sentence']);
    assert.deepEqual(placed('力争建成泵站12座', done), ['target sentence 2024 2024']);
    assert.deepEqual(placed('茶叶产量位居全省第2', { title: '茶产业发展规划' }), ['target title']);
    assert.deepEqual(placed('茶叶产量位居全省第2', {}), ['result sentence']);
    assert.deepEqual(placed('限额以上企业营收增长6%、农膜处置率85%', done), [
      'result heading 2024',
      'result heading 2024',
    ]);
  });

  it('takes the year of a bulletin from its title, and a month that is over for a result', () => {
    const bulletin = { title: '2023年国民经济和社会发展统计公报', date: '2024-03-01' };
    assert.deepEqual(placed('粮食产量31万吨', bulletin), ['result title 2023']);
    assert.deepEqual(placed('产值6亿元', { headings: ['二、“十五五”时期主要目标'] }), [
      'target heading 2026/2030 2030',
    ]);
    assert.deepEqual(placed('产值6亿元', { headings: ['一、“十四五”时期和2025年工作回顾'] }), ['result heading']);
    assert.deepEqual(placed('出口增长6%', { title: '2024年上半年经济运行情况', date: '2024-07-20' }), [
      'result title 2024-01/2024-06',
    ]);
    assert.deepEqual(placed('2024年1-8月,出口达到6亿元', { date: '2024-10-12' }), ['result date 2024-01/2024-08']);
  });

  it('tells bounds and rules from both', () => {
    assert.deepEqual(placed('建筑物高度不得超过十二米', {}), ['limit sentence']);
    assert.deepEqual(placed('每个项目最高补助80万元', { title: '实施方案' }), ['limit sentence']);
    assert.deepEqual(placed('处五百元以上二千元以下罚款', {}), ['rule sentence']);
  });

  it('leaves alone what nothing names', () => {
    assert.deepEqual(placed('连续3年', { headings: ['主要目标'] }), ['']);
  });

  it('takes a year that the text leaves out from the article', () => {
    assert.deepEqual(placed('截至9月底,登记商户420家', { date: '2024-10-18' }), ['result date 2024-09-30']);
    assert.deepEqual(placed('截至9月底,登记商户420家', { date: '2024-02-02' }), ['result date 2023-09-30']);
  });
});

describe('figures: relations of long lines', () => {
  it('stay linear', function () {
    this.timeout(20_000);
    const time = (text: string): number => {
      const figures = scanFigures(text).candidates;
      const from = performance.now();
      relateFigures(text, figures);
      return performance.now() - from;
    };
    const sentence = '2023年,全县产值达到36.8亿元,同比增长5%,居全市第3位,每万人拥有病床62张,由5%提高到8%,';
    time(sentence.repeat(50));
    const [short, long] = [time(sentence.repeat(100)), time(sentence.repeat(800))];
    assert.ok(long < short * 8 * 5 + 50, `8 times the text took ${long} ms after ${short} ms`);
  });
});
