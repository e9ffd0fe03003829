import { reads, readsNothing } from './support';

describe('figures: ordinals', () => {
  it('reads ranks', () => {
    reads({
      '位居全市第2,': ['第2 ordinal 2 rank'],
      '分别为第5、第6、第4名': ['第5 ordinal 5 rank', '第6 ordinal 6 rank', '第4名 ordinal 4 rank'],
      进入全国前10位: ['前10位 ordinal 10 rank'],
      '跻身全省前三。': ['前三 ordinal 3 rank'],
      世界500强企业: ['500强 ordinal 500 rank'],
      全国百强县: ['百强 ordinal 100 rank'],
      产量居世界首位: ['首位 ordinal 1 rank'],
      世界第二大经济体: ['第二 ordinal 2 rank'],
    });
  });

  it('reads positions in an order, and 首 with a classifier as the first', () => {
    reads({
      第二轮土地承包: ['第二轮 ordinal 2 rank'],
      新中国第一台拖拉机: ['第一台 ordinal 1 rank'],
      全国首批试点: ['首批 ordinal 1 rank'],
      首次申请: ['首次 ordinal 1 rank'],
      首个平台: ['首个 ordinal 1 rank'],
    });
  });

  it('leaves numbering, names and fixed words alone', () => {
    readsNothing([
      '第三条 国家保护',
      '依照本法第二十一条第一款',
      '霁川市第一医院',
      '第三产业比重',
      '第一书记驻村',
      '第一时间处置',
      '委托第三方评估',
      '省第十二次党代会',
      '第五次全国经济普查',
      '国务院第66次常务会议',
      '第十五个五年规划',
      '第二个百年奋斗目标',
      '第三世界国家',
      '本条第二、三款的规定',
      '首届云麓国际博览会',
      '坚持安全第一',
      '把政治建设摆在首位',
      '放在第一位',
    ]);
  });

  it('takes 第一, 第二 at the head of clauses for an argument', () => {
    readsNothing(['第一,要提高认识。第二,要压实责任。', '第一是抓落实']);
  });
});
