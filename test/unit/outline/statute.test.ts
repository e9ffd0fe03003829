import assert from 'node:assert/strict';
import { articleOf, prose, sectionsIn, sectionsOf } from './support';

const lines = (...rows: string[]): string => rows.join('\n');

describe('laws and regulations', () => {
  const name = [
    '临河市湿地保护条例',
    '（2021年3月26日临河市第七届人民代表大会常务委员会第二次会议通过　2021年5月28日公布）',
  ];

  it('puts articles one below chapters, and items nowhere', () => {
    const text = lines(
      ...name,
      '第一章　总则',
      '第一条　为了保护湿地，制定本条例。',
      '第二条　下列活动适用本条例：',
      '（一）规划；',
      '（二）修复。',
      '第二章　保护',
      '第一节　名录',
      '第三条　湿地实行名录管理。',
      '1.国家重要湿地；',
      '第二节　措施',
      '第四条　禁止擅自填埋湿地。',
    );
    assert.deepEqual(sectionsIn(text), [
      '1 第一章　总则',
      '2 第一条',
      '2 第二条',
      '1 第二章　保护',
      '2 第一节　名录',
      '3 第三条',
      '2 第二节　措施',
      '3 第四条',
    ]);
    assert.equal(articleOf(text).date, '2021-05-28');
  });

  it('puts articles on level 1 where there are no chapters, with their captions and 之一', () => {
    const text = lines(
      ...name,
      '第一条（目的）为了保护湿地，制定本规定。',
      '第二条（范围）适用于本市。',
      '第二条之一（定义）本规定所称湿地…。',
      '第三条【职责】由林业部门负责。',
    );
    assert.deepEqual(sectionsIn(text), [
      '1 第一条（目的）',
      '1 第二条（范围）',
      '1 第二条之一（定义）',
      '1 第三条【职责】',
    ]);
  });

  it('skips a table of contents, with dots and page numbers too', () => {
    const chapters = ['第一章　总则', '第二章　管理', '第三章　附则'];
    const text = lines(
      ...name,
      '目　　录',
      ...chapters.map((row, i) => `${row}……………${i + 1}`),
      chapters[0] ?? '',
      '第一条　目的。',
      chapters[1] ?? '',
      '第二条　管理。',
      chapters[2] ?? '',
      '第三条　施行。',
    );
    assert.deepEqual(sectionsIn(text), [
      '1 第一章　总则',
      '2 第一条',
      '1 第二章　管理',
      '2 第二条',
      '1 第三章　附则',
      '2 第三条',
    ]);
  });

  it('skips chapter names that stand together without the word 目录', () => {
    const text = lines(
      ...name,
      '第一章　总则',
      '第二章　管理',
      '第一章　总则',
      '第一条　目的。',
      '第二章　管理',
      '第二条　管理。',
    );
    assert.deepEqual(sectionsIn(text), ['1 第一章　总则', '2 第一条', '1 第二章　管理', '2 第二条']);
  });

  it('takes a citation at a row’s beginning for no article', () => {
    const text = lines(
      ...name,
      '第一条 为了保护湿地，制定本办法。',
      '第二条 违反规定的，依照',
      '第九条第一款的规定处罚。',
      '第三条 本办法自公布之日起施行。',
    );
    assert.deepEqual(sectionsIn(text), ['1 第一条', '1 第二条', '1 第三条']);
  });

  it('joins hard-wrapped lines and does not trip over a wrapped 第三十六条第一款', () => {
    const text = lines(
      '临河市地下空间管理办法',
      '第一章 总则',
      '第一条 为加强城市地下空间开发利用管理，合理开发利',
      '用地下空间资源，促进土地节约集约利用，根据有关法律',
      '法规，结合本市实际，制定本办法。',
      '第二条 本办法适用于本市地下空间的规划、建设和管理',
      '活动。法律法规另有规定的，从其规定。违反本办法',
      '第二章 罚则',
      '第三条 未经初始登记出租地下空间建筑物的，依照本办法',
      '第三十六条第一款的规定，由主管部门给予警告，责令限',
      '期改正，并退回违规所得。',
      '第四条 本办法自公布之日起施行，有效期为五年，有关单',
      '位应当遵照执行。',
    );
    assert.deepEqual(sectionsIn(text), [
      '1 第一章 总则',
      '2 第一条',
      '2 第二条',
      '1 第二章 罚则',
      '2 第三条',
      '2 第四条',
    ]);
  });

  it('finds an article that a lost page break put behind a full stop', () => {
    const text = lines(
      ...name,
      '第一章 总则 第一条 为了保护湿地，制定本条例。',
      '第二条 湿地归国家所有。 第三条 湿地分级管理。',
      '第四条 略。',
    );
    assert.deepEqual(sectionsIn(text), ['1 第一章 总则', '2 第一条', '2 第二条', '2 第三条', '2 第四条']);
  });

  it('gives the preamble of a law with chapters a section', () => {
    const text = lines(...name, '序　言', prose(90), '第一章　总纲', '第一条　甲。', '第二章　权利', '第二条　乙。');
    assert.deepEqual(
      sectionsIn(text).filter((row) => row.startsWith('1')),
      ['1 序　言', '1 第一章　总纲', '1 第二章　权利'],
    );
  });

  it('takes the regulation’s name for the title of a decree', () => {
    const text = lines(
      '临河市人民政府令',
      '第37号',
      '《临河市城市绿化办法》已经2020年6月1日市政府第12次常务会议通过，现予公布，自2020年8月1日起施行。',
      '市长　周远',
      '2020年6月18日',
      '临河市城市绿化办法',
      '第一条　为了美化城市，制定本办法。',
      '第二条　本办法适用于本市。',
    );
    const article = articleOf(text);
    assert.equal(article.title?.text, '临河市城市绿化办法');
    assert.equal(article.docNumber, '临河市人民政府令第37号');
    assert.equal(article.date, '2020-06-18');
    assert.deepEqual(sectionsOf(article), ['1 第一条', '1 第二条']);
  });

  it('reads rules whose chapters hold 一、 二、 instead of articles', () => {
    const text = lines(
      '临河市人民政府工作规则',
      '第一章　总则',
      '一、市政府工作要坚持执政为民。',
      '二、全面履行职能。',
      '第二章　会议',
      '三、实行全体会议制度。',
    );
    assert.deepEqual(sectionsIn(text), [
      '1 第一章　总则',
      '2 一、市政府工作要坚持执政为民',
      '2 二、全面履行职能',
      '1 第二章　会议',
      '2 三、实行全体会议制度',
    ]);
  });

  it('sets 附则 beside the 编 of a code, and its numbered lists behind it', () => {
    assert.deepEqual(
      sectionsIn(
        lines(
          '临河法典',
          ...['第一编 总则', '第一章 原则', '第一条 为了规范秩序，制定本法。'],
          ...['第二编 分则', '第一章 责任', '第二条 违反本法的，承担责任。'],
          ...['附则', '第三条 本法自公布之日起施行。'],
          ...['附件一', '下列条例已纳入本法，予以废止：', '1.关于渡口的决定', '2.关于集市的规定'],
          ...['附件二', '下列决定予以保留：', '1.关于禁烟的决定', '2.关于路灯的决定'],
        ),
      ),
      [
        ...['1 第一编 总则', '2 第一章 原则', '3 第一条', '1 第二编 分则', '2 第一章 责任', '3 第二条'],
        ...['1 附则', '2 第三条', '1 附件一', '1 附件二'],
      ],
    );
  });
});
