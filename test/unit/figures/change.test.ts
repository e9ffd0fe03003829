import { reads } from './support';

describe('figures: change', () => {
  it('reads direction and basis', () => {
    reads({
      '同比增长11.8%': ['11.8% percent 11.8 % up/yoy'],
      '环比下降0.3%': ['0.3% percent 0.3 % down/mom'],
      较2020年提高2个百分点: ['2020年 date 2020', '2个百分点 percent 2 pp up/base'],
      比年初增加30亿元: ['30亿元 money 3000000000 CNY up/base'],
      '年均增长6%': ['6% percent 6 % up/mean'],
      '增速达到19.8%': ['19.8% percent 19.8 % up'],
      '价格涨幅控制在3%左右': ['3%左右 percent 3 % about up'],
      '能耗降低3%': ['3% percent 3 % down'],
      标准提高25元: ['25元 money 25 CNY up'],
    });
  });

  it('passes the basis on to like clauses of the paragraph', () => {
    reads({
      '产值50亿元,同比增长5%。其中,一产9亿元,增长4%;二产12亿元,下降1%。': [
        '50亿元 money 5000000000 CNY',
        '5% percent 5 % up/yoy',
        '9亿元 money 900000000 CNY',
        '4% percent 4 % up/yoy',
        '12亿元 money 1200000000 CNY',
        '1% percent 1 % down/yoy',
      ],
    });
  });

  it('keeps a base year to its sentence, and 同比 beyond it', () => {
    reads({
      '同比增长2%,比2016年增速高0.3个百分点。投资增长4%。': [
        '2% percent 2 % up/yoy',
        '2016年 date 2016',
        '0.3个百分点 percent 0.3 pp up/base',
        '4% percent 4 % up/yoy',
      ],
    });
  });

  it('goes on along an enumeration', () => {
    reads({
      '同比分别增长3.2%、4.5%和6.1%': [
        '3.2% percent 3.2 % up/yoy',
        '4.5% percent 4.5 % up/yoy',
        '6.1% percent 6.1 % up/yoy',
      ],
      '增加水稻面积26万亩、蔬菜16万亩': ['26万亩 quantity 260000 mu up', '16万亩 quantity 160000 mu up'],
      调减玉米面积7万亩: ['7万亩 quantity 70000 mu down'],
    });
  });

  it('sees contributions and comparisons with a time', () => {
    reads({
      '同比增长3%,拉动GDP增长1.1个百分点': ['3% percent 3 % up/yoy', '1.1个百分点 percent 1.1 pp up/yoy'],
      '比同期增速高0.8个百分点': ['0.8个百分点 percent 0.8 pp up/yoy'],
    });
  });

  it('tells a mean over years from a growth', () => {
    reads({
      '茶叶、竹笋产值年均增长6%、8.5%': ['6% percent 6 % up/mean', '8.5% percent 8.5 % up/mean'],
      '同比增长3%,两年平均增长4.2%': ['3% percent 3 % up/yoy', '两年 quantity 2 年', '4.2% percent 4.2 % up/mean'],
      每年增长5: [],
      '每年增长5%': ['5% percent 5 % up'],
    });
  });

  it('takes what was added against a base for a change', () => {
    reads({
      较2019年净增42亿元: ['2019年 date 2019', '42亿元 money 4200000000 CNY up/base'],
      '比上年多增1.2万人': ['1.2万人 quantity 12000 人 up/yoy'],
      '比上年贬值4%': ['4% percent 4 % down/yoy'],
      净增3600户: ['3600户 quantity 3600 户'],
    });
  });

  it('takes no level for a change', () => {
    reads({
      增至80万辆: ['80万辆 quantity 800000 辆'],
      '由12%提高到18%': ['12% percent 12 %', '18% percent 18 %'],
      新增就业90万人: ['90万人 quantity 900000 人'],
      实现增加值16亿元: ['16亿元 money 1600000000 CNY'],
      同比增长的有45种: ['45种 quantity 45 种'],
      增加到2002年的620亿美元: ['2002年 date 2002', '620亿美元 money 62000000000 USD'],
      '高于全国3.7个百分点': ['3.7个百分点 percent 3.7 pp'],
      每增加一人给予2000元补贴: ['2000元 money 2000 CNY'],
      '贡献率为57%': ['57% percent 57 %'],
    });
  });
});
