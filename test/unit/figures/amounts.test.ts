import assert from 'node:assert/strict';
import { scanFigures } from '../../../src/engine/figures/scan';
import { reads, readsNothing } from './support';

describe('figures: money', () => {
  it('reads amounts with their currency', () => {
    reads({
      '霁川市完成投资12.6亿元': ['12.6亿元 money 1260000000 CNY'],
      '出口3.2万亿美元': ['3.2万亿美元 money 3200000000000 USD'],
      注册资本伍佰万圆整: ['伍佰万圆整 money 5000000 CNY'],
      '人民币 80元': ['人民币 80元 money 80 CNY'],
      '存入US$500,新台币177亿元': ['US$500 money 500 USD', '新台币177亿元 money 17700000000 TWD'],
      '捐款30万港元、2万欧元': ['30万港元 money 300000 HKD', '2万欧元 money 20000 EUR'],
    });
  });

  it('takes the 负 of 减负 for no sign', () => {
    reads({ 为企业减负23亿元: ['23亿元 money 2300000000 CNY'], 净利润为负23亿元: ['负23亿元 money -2300000000 CNY'] });
  });

  it('reads 角 and 分 into the amount', () => {
    reads({
      每度两角五分: ['两角五分 money 0.25 CNY'],
      '每张四块五毛二,': ['四块五毛二 money 4.52 CNY'],
      '收费5美元20美分、30便士': ['5美元20美分 money 5.2 USD', '30便士 money 0.3 GBP'],
      '每斤三块五,': ['三块五 money 3.5 CNY'],
      每张五元三角: ['五元三角 money 5.3 CNY'],
      合计壹拾壹元壹角贰分: ['壹拾壹元壹角贰分 money 11.12 CNY'],
      '电价下降4分/千瓦时': ['4分/千瓦时 money 0.04 CNY down'],
    });
  });

  it('keeps what the amount is counted per', () => {
    reads({
      '每头补贴600元/头': ['600元/头 money 600 CNY'],
      '售价1.2万元/吨以上': ['1.2万元/吨以上 money 12000 CNY more'],
    });
  });

  it('supplies 元 where the words before or behind speak of money', () => {
    reads({
      总投资800万以上的项目: ['800万以上 money 8000000 CNY more'],
      营收规模突破70亿: ['70亿 money 7000000000 CNY more'],
      '生产总值连续跨越7万亿、8万亿大关': ['7万亿 money 7000000000000 CNY', '8万亿 money 8000000000000 CNY'],
      '“千亿”集群加快壮大': ['千亿 money 100000000000 CNY'],
      培育百亿级产业: ['百亿 money 10000000000 CNY'],
      亿元以上企业9家: ['亿元以上 money 100000000 CNY more', '9家 quantity 9 家'],
    });
  });

  it('takes no unit of a rate, no word that begins with 元', () => {
    readsNothing(['万元GDP能耗', '形成二元结构', '多元化投入', '单位:万元']);
  });
});

describe('figures: quantities', () => {
  it('reads classifiers and units into canonical names', () => {
    reads({
      '新建厂房5.6万平方米、绿地30公顷、耕地1200亩': [
        '5.6万平方米 quantity 56000 m2',
        '30公顷 quantity 30 ha',
        '1200亩 quantity 1200 mu',
      ],
      '装机300万千瓦,发电5.2亿千瓦时': ['300万千瓦 quantity 3000000 kW', '5.2亿千瓦时 quantity 520000000 kWh'],
      '总面积1500㎡': ['1500㎡ quantity 1500 m2'],
      接待游客820万人次: ['820万人次 quantity 8200000 人次'],
      '浓度降至32微克/立方米': ['32微克/立方米 quantity 32 ug/m3'],
      节约46万吨标准煤: ['46万吨标准煤 quantity 460000 tce'],
      吞吐量96万标箱: ['96万标箱 quantity 960000 标箱'],
    });
  });

  it('keeps a bracketed classifier whole', () => {
    reads({ '检修农机1.8万台（套）': ['1.8万台（套） quantity 18000 台（套）'] });
    reads({ '12个（市、区）': ['12个 quantity 12 个'] });
  });

  it('reads the unit through a space', () => {
    reads({ '共 25 个项目': ['25 个 quantity 25 个'] });
  });

  it('reads the magnitude of an earthquake, though no other 级', () => {
    reads({ '发生6.5级地震': ['6.5级 quantity 6.5 级'], 抗御7级以上地震: ['7级以上 quantity 7 级 more'] });
  });

  it('takes a limit before a longer noun as an approximation only', () => {
    reads({ '按不超过设备投资额的20%补助': ['20% percent 20 % less'], '不少于编制总数的8%': ['8% percent 8 % more'] });
  });

  it('takes the approximators in, the verbs not', () => {
    reads({
      集聚企业近3000家: ['近3000家 quantity 3000 家 about'],
      约有4900余家: ['4900余家 quantity 4900 家 more'],
      收集建议近百条: ['近百条 quantity 100 条 about'],
      组织活动600多场: ['600多场 quantity 600 场 more'],
      面积超过2万亩: ['超过2万亩 quantity 20000 mu more'],
      不少于30名: ['不少于30名 quantity 30 名 more'],
      最多不超过六批: ['最多不超过六批 quantity 6 批 less'],
      上千户居民: ['上千户 quantity 1000 户 more'],
      户数突破1000万户: ['1000万户 quantity 10000000 户 more'],
      数十个村: ['数十个 quantity 10 个 about'],
      三公里左右: ['三公里左右 quantity 3 km about'],
    });
  });

  it('knows words that only end like an approximator', () => {
    reads({
      签约120个: ['120个 quantity 120 个'],
      节约3亿元: ['3亿元 money 300000000 CNY'],
      最近30家: ['30家 quantity 30 家'],
    });
  });

  it('gives 余, 多 and open digits their interval', () => {
    const bounds = (text: string): unknown => scanFigures(text).candidates[0]?.attributes.bounds;
    assert.deepEqual(bounds('4900余家'), { low: '4900', high: '5000', lowOpen: true, highOpen: true });
    assert.deepEqual(bounds('十余万人'), { low: '100000', high: '200000', lowOpen: true, highOpen: true });
    assert.equal(bounds('4900家'), undefined);
  });

  it('counts people without a classifier', () => {
    reads({
      惠及1100多万学生: ['1100多万 quantity 11000000 人 more'],
      '务工规模超过3300万。': ['超过3300万 quantity 33000000 人 more'],
      '960万建档立卡贫困人口脱贫': ['960万 quantity 9600000 人'],
      千万人口级市场: ['千万 quantity 10000000 人'],
    });
  });

  it('reads durations and ages', () => {
    reads({
      再延长30年: ['30年 quantity 30 年'],
      '6个月以内': ['6个月以内 quantity 6 个月 less'],
      三个多月: ['三个多月 quantity 3 个月 more'],
      历时两年半: ['两年半 quantity 2.5 年'],
      工期一年半: ['一年半 quantity 1.5 年'],
      改造学校80所以上: ['80所以上 quantity 80 所 more'],
      '算力达到1.2Eflops,': ['1.2Eflops quantity 1.2 EFLOPS'],
      '16—24岁青年': ['16—24岁 quantity 16..24 岁'],
      自收到之日起十五个工作日内答复: ['十五个工作日 quantity 15 个工作日'],
      处三年以下有期徒刑: ['三年以下 quantity 3 年 less'],
    });
  });

  it('reads an index, and a bare number nowhere else', () => {
    reads({ '总指数为99.5,': ['99.5 quantity 99.5 index'] });
    readsNothing(['比分3,5', '编号7788', '附表12']);
  });

  it('counts with 一 only where the text counts', () => {
    reads({
      每县至少举办一所: ['一所 quantity 1 所 more'],
      一个月以内作出决定: ['一个月以内 quantity 1 个月 less'],
      一万元以上: ['一万元以上 money 10000 CNY more'],
      处一年以上三年以下有期徒刑: ['一年以上三年以下 quantity 1..3 年'],
    });
    readsNothing(['一个里程碑', '一批项目', '进一步', '新的一年', '每一年', '一次又一次', '最多跑一次', '一座座高楼']);
  });

  it('counts with 两 to 十 what could be listed', () => {
    reads({
      建成三个园区: ['三个 quantity 3 个'],
      两次调研: ['两次 quantity 2 次'],
      八大类商品: ['八大类 quantity 8 大类'],
    });
  });
});

describe('figures: numbers without a unit', () => {
  it('are read behind an index, a ratio of incomes, a score', () => {
    reads({
      '收入比缩小至2.41,': ['2.41 quantity 2.41 index'],
      '满意度从84.7提升至89.6': ['84.7 quantity 84.7 index', '89.6 quantity 89.6 index'],
    });
    readsNothing(['系统升级为2.0,版本达到3.1']);
  });
});

describe('figures: percentages', () => {
  it('reads every writing', () => {
    reads({
      '占96%': ['96% percent 96 %'],
      '占９６％': ['９６％ percent 96 %'],
      占百分之六点九: ['百分之六点九 percent 6.9 %'],
      约百分之十: ['约百分之十 percent 10 % about'],
      '死亡率3.5‰': ['3.5‰ percent 0.35 %'],
      近六成: ['近六成 percent 60 % about'],
      三成半: ['三成半 percent 35 %'],
      千分之五: ['千分之五 percent 0.5 %'],
      '负3.9%': ['负3.9% percent -3.9 %'],
    });
  });

  it('keeps points apart', () => {
    reads({
      '降低0.4个百分点': ['0.4个百分点 percent 0.4 pp down'],
      下调25个基点: ['25个基点 percent 0.25 pp down'],
      回落2个多百分点: ['2个多百分点 percent 2 pp more down'],
    });
  });

  it('takes no 成 of another word', () => {
    readsNothing(['三成员', '一成不变', '两成果', '七成立']);
  });
});

describe('figures: spaced digits', () => {
  it('reads numbers whose digits an old page sets apart, with offsets in the text as it is', () => {
    reads({
      '增长7 . 8 %': ['7 . 8 % percent 7.8 % up'],
      '达到1 2 4 5 亿元': ['1 2 4 5 亿元 money 124500000000 CNY'],
      '1 9 9 6 年以来': ['1 9 9 6 年以来 date 1996/..'],
    });
    readsNothing(['1 2 3 4 5']);
  });
});
