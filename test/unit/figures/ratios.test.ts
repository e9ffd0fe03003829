import { reads, readsNothing } from './support';

describe('figures: multiples', () => {
  it('reads fractions', () => {
    reads({
      三分之一的县: ['三分之一 multiple 0.3333333333333333 x'],
      不超过五分之一: ['不超过五分之一 multiple 0.2 x less'],
      一又二分之一: ['一又二分之一 multiple 1.5 x'],
      '占全国1/4': ['1/4 multiple 0.25 x'],
      三分之二以上多数: ['三分之二以上 multiple 0.6666666666666666 x more'],
      减少一半: ['一半 multiple 0.5 x down'],
      以全体代表的过半数通过: ['过半数 multiple 0.5 x more'],
    });
  });

  it('reads negative ones, the sign before or inside', () => {
    reads({
      '利润率为负百分之三,': ['负百分之三 percent -3 %'],
      百分之负一点五: ['百分之负一点五 percent -1.5 %'],
      负四分之一: ['负四分之一 multiple -0.25 x'],
      不辜负三分之一群众: ['三分之一 multiple 0.3333333333333333 x'],
      '增速+3.2%': ['+3.2% percent 3.2 % up'],
    });
  });

  it('reads times and doublings', () => {
    reads({
      '增长2.5倍': ['2.5倍 multiple 2.5 x up'],
      是去年的三倍多: ['去年 date YYYY@-1', '三倍多 multiple 3 x more'],
      处一倍以上五倍以下罚款: ['一倍以上五倍以下 multiple 1..5 x'],
      总量翻一番: ['翻一番 multiple 2 x up'],
      收入翻了两番: ['翻了两番 multiple 4 x up'],
    });
  });

  it('reads proportions: two parts as a multiple, more as they stand', () => {
    reads({
      '收入比缩小至2.27:1': ['2.27:1 multiple 2.27 x'],
      '结构为12：38：50': ['12：38：50 multiple 12:38:50 x'],
      '三次产业占比6∶41∶53': ['6∶41∶53 multiple 6:41:53 x'],
    });
  });

  it('takes no time of day, page or year for a proportion', () => {
    readsNothing(['开幕时间9:30', '见12/15页', '2020/2021', '信心百倍', '实现1+1>2']);
  });

  it('reads the bounds of a law as one range', () => {
    reads({ 处百分之五以上百分之十以下罚款: ['百分之五以上百分之十以下 percent 5..10 %'] });
  });
});

describe('figures: ranges', () => {
  it('shares unit and power between both ends', () => {
    reads({
      '30%—50%': ['30%—50% percent 30..50 %'],
      '增长4-6%': ['4-6% percent 4..6 % up'],
      '总投资20-30亿元': ['20-30亿元 money 2000000000..3000000000 CNY'],
      '9亿-16亿元': ['9亿-16亿元 money 900000000..1600000000 CNY'],
      '10至15个': ['10至15个 quantity 10..15 个'],
      三至五年: ['三至五年 quantity 3..5 年'],
      百分之五到百分之七: ['百分之五到百分之七 percent 5..7 %'],
      三四百人: ['三四百人 quantity 300..400 人'],
      '约20～30名': ['约20～30名 quantity 20..30 名 about'],
      五万元以上不满十万元: ['五万元以上不满十万元 money 50000..100000 CNY'],
      常住人口50万以上100万以下的城市: ['50万以上100万以下 quantity 500000..1000000 人'],
    });
  });

  it('keeps a change from one level to the other as two figures', () => {
    reads({
      由11件提高到24件: ['11件 quantity 11 件', '24件 quantity 24 件'],
      从5个到8个: ['5个 quantity 5 个', '8个 quantity 8 个'],
    });
  });
});

describe('figures: lists', () => {
  it('shares the unit along a list', () => {
    reads({
      '分别净减少10.6万、3.3万平方公里': ['10.6万 quantity 106000 km2 down', '3.3万平方公里 quantity 33000 km2 down'],
      从两亿多减少到三千多万农民: ['两亿多 quantity 200000000 人 more', '三千多万 quantity 30000000 人 more'],
    });
  });
});
