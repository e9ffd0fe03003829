import { reads, readsNothing } from './support';

describe('figures: what is none', () => {
  it('idioms, slogans and numeral abbreviations', () => {
    readsNothing([
      '全市一盘棋',
      '零部件供应',
      '十月革命以后',
      '二轮土地延包试点',
      '抓两头、带中间',
      '水质优良(一、二类)比例',
      '108国道沿线',
      '一年半载',
      '千方百计扩大就业',
      '四面八方',
      '千家万户',
      '成千上万个家庭',
      '三番五次',
      '五位一体总体布局',
      '坚决做到两个维护',
      '坚持四项基本原则',
      '分三步走',
      '两手抓',
      '十分重要',
      '亿万人民',
      '“两种资源”',
      '“2+4”战略',
      '“15条”政策',
      '“1小时高铁圈”',
      '八项规定精神',
    ]);
  });

  it('names, document numbers, list numbers, codes', () => {
    readsNothing([
      '国发〔2021〕5号',
      '古田二路',
      '长三角',
      '5G基站',
      '2.0版',
      'PM2.5浓度',
      'G20峰会',
      '电话:010-5365756',
      '12345热线',
      '一、总体要求',
      '(二)基本原则',
      '3. 加强领导',
      '一是抓落实',
      '十五里河',
      '二连浩特',
      '五届九次全会',
      '前两款规定',
    ]);
  });

  it('levels, grades, drives and plans', () => {
    readsNothing([
      '市、县两级',
      '三级甲等',
      '获一等奖',
      '5A级景区',
      '提升质量三年行动',
      '长江十年禁渔',
      '新一轮千亿斤粮食产能提升行动',
      '二期工程',
    ]);
  });

  it('a year that names a document is none, a real count in a quotation is one', () => {
    reads({
      '以“培养10万名面向全国的技能人才”为抓手': ['10万名 quantity 100000 名'],
      过渡期5年: ['5年 quantity 5 年'],
    });
  });
});
