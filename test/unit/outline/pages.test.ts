import assert from 'node:assert/strict';
import { articleOf, chromeIn, outlineOf, prose, sectionsIn } from './support';

const lines = (...rows: string[]): string => rows.join('\n');

/** What scraped pages put around an article, beyond the plain forms of chrome.test.ts. */
describe('pages as they are scraped', () => {
  const body = ['临河新区开工三个项目', prose(90), prose(80, 1)];
  const forms: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['buttons in brackets with spaces', [], ['[ 打印本页 ] [ 关闭窗口 ]']],
    ['one button in brackets', [], ['【关闭】']],
    ['font size before buttons', ['字号：默认 大 超大|打印|'], ['【字体：大 中 小】【打印】【关闭】']],
    ['the foot’s menu', [], ['网站地图 | 联系我们 | 关于我们', '中国互联网举报中心 网络110报警服务']],
    ['a menu over lines beside a bar', ['| 无障碍', '首页', '政务公开', '走进临河', '您当前所在的位置：'], []],
    ['codes to scan', [], ['分享让更多人看到', '使用微信“扫一扫”即可将网页分享至朋友圈']],
    ['a bar of labels, some without value', ['浏览量：          时间：2014-11-20 23:45:19'], []],
    ['a medium with its date', ['临河日报 2024-02-19 07:30'], []],
    ['buttons of a messenger', [], ['【打印】', '点分享', '点收藏', '点在看']],
    ['titles of other articles with dates', [], ['- 2023-03-15读懂老街的时代意蕴', '- 2023-03-14城市有温度（纵横）']],
    ['the same with the date behind', [], ['老街改造全面完成 [03-02]', '临河大桥主体合龙 [02-27]']],
    ['today’s date and what browser to use', ['今天是2024年9月2日 星期一'], ['建议使用IE9.0以上浏览器访问']],
    ['files to load and files related', [], ['文件下载：', '临河新区规划.pdf', '关联文件：', '图解：临河新区规划']],
    ['pictures', ['<image>data:image/s3,"a"</image>'], []],
    [
      'an agency’s head and foot',
      ['2025 03/05 09:12:03'],
      ['【纠错】 【责任编辑:周远】', '深度观察', '0100200101500000000000'],
    ],
    ['a way in steps', ['当前位置：', '首页', '-', '政务要闻', '-', '正文'], []],
    [
      'what a client is advertised with',
      [],
      ['更多精彩资讯请在应用市场下载“临河”客户端。欢迎提供新闻线索，热线400-800'],
    ],
    [
      'rows of links',
      ['[首页](http://www.example.cn/) > [要闻](http://www.example.cn/yw/) > 正文'],
      ['[分享到微信](javascript:;) [打印](javascript:;)'],
    ],
    ['the address of the text', [], ['链接地址：http://www.example.cn/1.html']],
    ['a site’s sections', ['首页 新闻 专题 图片 视频 评论'], []],
    ['an account to follow', [], ['责编：周远', '关注公众号：临河财经']],
    ['a way through the site', ['临河时报网>>地方频道>>要闻'], []],
    ['a title as it was elsewhere', ['原标题：三个项目在临河'], []],
    ['lists of what is read most', [], ['热门排行', '1 新区 新貌 新篇', '2 老街改造完成']],
    ['a messenger’s head', ['原创 霁小宣 临河发布 2024-03-02 08:00 江渚', '点击蓝字 关注我们'], []],
    [
      'a messenger’s foot',
      [],
      ['来源丨临河发布', '编辑丨李小雨', '预览时标签不可点', '阅读 1.2万', '赞 86', '在看 32', '继续滑动看下一个'],
    ],
    [
      'a newspaper’s page',
      ['第01版：要闻', '上一版  下一版', '放大+ 缩小- 默认o', '2023年09月12日 星期二'],
      ['本版新闻', '临河老街改造'],
    ],
    ['a reporter with the date', ['临河日报记者 周远 2023-07-20'], []],
    ['a site with its address', ['江渚省人民政府门户网站 http://www.example.gov.cn'], []],
    ['attached files under their word', [], ['附件：', '征求意见稿.docx']],
    [
      'a record of several labels a line',
      [
        '索 引 号：　11360000/2018-00231　主题分类：　综合政务',
        '发布机构：　临河市人民政府　生成日期：　2018-03-22',
        '有 效 性：　有效　公开方式：　主动公开',
      ],
      [],
    ],
    ['what others search for', ['热门搜索：', '公积金', '社保'], []],
  ];
  for (const [name, above, below] of forms)
    it(`knows ${name}`, () => {
      const text = lines(...above, ...body, ...below);
      assert.deepEqual(chromeIn(text), [...above, ...below]);
      const article = articleOf(text);
      assert.deepEqual(
        [article.title?.text, text.slice(article.start, article.end)],
        ['临河新区开工三个项目', body.join('\n')],
      );
    });

  it('reads a record whose labels are bullets and whose values stand below, some of them empty', () => {
    const record = [
      '• 索引号:',
      '6107280000/2024-001005',
      '• 主题分类:',
      '• 来源:',
      '• 发文机构:',
      '县政府办',
      '• 发文字号:',
      '临河政发〔2024〕7号',
      '• 发布日期:',
      '2024年04月06日 16:34',
      '• 内容概述:',
    ];
    const text = lines(...record, '临河县人民政府工作规则', '第一章总则', '一、为了规范工作，制定本规则。', prose(90));
    assert.deepEqual(chromeIn(text), record);
    const { title, date, source, docNumber } = articleOf(text);
    assert.deepEqual(
      [title?.text, date, source, docNumber],
      ['临河县人民政府工作规则', '2024-04-06', null, '临河政发〔2024〕7号'],
    );
  });

  it('leaves to the text whom to ask, above the buttons of the page', () => {
    const text = lines(
      '临河市关于申报技改项目的公告',
      '2024年第12号',
      prose(90),
      '联系电话：0791-1234567',
      '通讯地址：临河市中山路1号',
      '【关闭】',
    );
    assert.deepEqual(chromeIn(text), ['【关闭】']);
    assert.equal(articleOf(text).docNumber, '2024年第12号');
    const foot = ['主办：临河市人民政府', '地址：临河市中山路1号', '联系电话：0791-1234567'];
    assert.deepEqual(chromeIn(lines('临河新区开工', prose(90), ...foot)), foot);
  });

  it('takes a list of names and dates in the text for nothing', () => {
    const text = lines('临河大事', prose(90), '2023-03-15临河大桥合龙。', prose(80, 1), '首页是一本书的第一页');
    assert.deepEqual(chromeIn(text), []);
  });

  it('leaves when and where a meeting was held to its minutes', () => {
    const text = lines('临河市人民政府常务会议纪要', '时间：2023年6月13日上午9:00', '地点：第一会议室', prose(90));
    assert.deepEqual(chromeIn(text), []);
  });

  it('tells a bar without 来源 from a signature, and a way through the site from a comparison', () => {
    assert.equal(articleOf(lines('临河夜市', '临河日报记者 周远 2023-07-20', prose(90))).source, '临河日报');
    const text = lines('临河夜市', prose(90), '质量>速度', '临河市教育局 2021年7月1日');
    assert.deepEqual(chromeIn(text), []);
  });

  it('takes the running head and the numbers of pages, not the numbers of a table', () => {
    const head = '临河市水安全保障规划';
    const page = (n: number, heading: string): string[] => [heading, prose(95, n), `${n}`, head];
    const text = lines(
      head,
      '临河市水利局',
      ...page(1, '一、现状与形势'),
      ...page(2, '二、存在的问题'),
      ...page(3, '三、规划目标'),
      prose(90),
      '4',
    );
    assert.deepEqual(chromeIn(text), ['1', head, '2', head, '3', head, '4']);
    assert.deepEqual(sectionsIn(text), ['1 一、现状与形势', '1 二、存在的问题', '1 三、规划目标']);
    const table = lines('临河市分工表', prose(90), ...['1', '水利局', '2', '水利局', '3', '水利局', '4', '住建局']);
    assert.deepEqual(chromeIn(table), []);
  });

  it('joins the two lines of a headline over the dateline, not a bulletin’s with its first item’s', () => {
    const report = ['本报讯（记者 周远）9月11日，临河市委召开会议。', prose(90)];
    assert.equal(
      articleOf(lines('临河市委召开会议', '部署工业化工作', ...report)).title?.text,
      '临河市委召开会议部署工业化工作',
    );
    assert.equal(
      outlineOf(
        lines('一周要闻', '临河市委召开会议', ...report, '老街改造完成', '本台消息　老街改造完成。', prose(90, 1)),
      ).articles[0]?.title?.text,
      '一周要闻',
    );
  });

  it('leaves the key words of a paper to the paper', () => {
    assert.deepEqual(chromeIn(lines('机理与路径', '摘 要：本文研究临河。', '关键词：临河；路径', prose(90))), []);
    assert.deepEqual(chromeIn(lines('临河夜市', prose(90), '编辑：周远', '关键词：临河；路径')), [
      '编辑：周远',
      '关键词：临河；路径',
    ]);
  });

  it('takes what the editors’ names close, and nothing where the text goes on', () => {
    assert.deepEqual(chromeIn(lines('临河夜市', prose(90), '责任编辑：周远', '新区新闻')), [
      '责任编辑：周远',
      '新区新闻',
    ]);
    assert.deepEqual(chromeIn(lines('临河夜市', prose(90), '责任编辑：周远', '临河市商务局', '2024年3月1日')), [
      '责任编辑：周远',
    ]);
  });

  it('takes a short article pasted again without its title for a copy', () => {
    const body = [prose(60), prose(70, 1), prose(64, 2)];
    const { articles } = outlineOf(lines('临河夜市', '2024-09-02 来源：临河日报', ...body, '责任编辑：周远', ...body));
    assert.deepEqual(
      articles.map(({ duplicateOf }) => duplicateOf),
      [null, 0],
    );
  });

  it('reads 答记者问 in a title, and where a text was printed for no subhead', () => {
    const title = '省教育厅负责人就《关于临河的意见》答记者问';
    assert.equal(articleOf(lines(title, '来源：临河日报 时间：2023-08-01', prose(90))).title?.text, title);
    const text = [
      '治污，江水变清',
      prose(90),
      '护鱼，江豚变多',
      prose(80, 1),
      '（记者 周远）',
      '《临河日报》（2023年10月09日 第01版）',
    ];
    assert.deepEqual(sectionsIn(lines('一江碧水', prose(70), ...text)), ['1 治污，江水变清', '1 护鱼，江豚变多']);
  });

  it('reads the day of publication from a record in one line', () => {
    const { date, docNumber } = articleOf(
      lines(
        '文号：临政办〔2021〕28号　　发布日期：2021-06-08　　浏览次数：661',
        '临河市人民政府办公室关于加快建设的意见',
        '各单位：',
        prose(90),
        '2021年6月3日',
      ),
    );
    assert.deepEqual([date, docNumber], ['2021-06-08', '临政办〔2021〕28号']);
  });

  it('keeps 发布 in the name of a source', () => {
    assert.equal(articleOf(lines('临河新区开工', '来源：临河发布 时间：2024-01-02', prose(90))).source, '临河发布');
  });

  it('ends a title at its genre word, a footnote’s sign behind it', () => {
    const text = lines('临河市2023年统计公报[1]', '临河市统计局　国家统计局临河调查队', '（2024年3月28日）', prose(90));
    assert.equal(articleOf(text).title?.text, '临河市2023年统计公报[1]');
  });

  it('takes the title below the entry of a collection', () => {
    const text = lines(
      '临政发〔2014〕20号《临河市人民政府关于深化改革的实施意见》',
      '浏览量：  时间：2014-11-20 23:45:19',
      '临河市人民政府关于深化',
      '改革的实施意见',
      '临政发〔2014〕20号',
      '各单位：',
      prose(90),
    );
    assert.equal(articleOf(text).title?.text, '临河市人民政府关于深化改革的实施意见');
  });
});

describe('headings of essays and features', () => {
  it('takes numbers that stand alone over paragraphs', () => {
    for (const [one, two] of [
      ['（一）', '（二）'],
      ['一', '二'],
    ] as const)
      assert.deepEqual(sectionsIn(lines('大山里的画卷', one, prose(90), two, prose(90, 1))), [`1 ${one}`, `1 ${two}`]);
    assert.deepEqual(sectionsIn(lines('表', '一', '总计', '二', '其他', prose(90))), []);
  });

  it('takes subheads under counters and behind bullets', () => {
    assert.deepEqual(
      sectionsIn(lines('新政落地', prose(90), '01', '优化环境', prose(90), '02', '强化支撑', prose(90, 1))),
      ['1 优化环境', '1 强化支撑'],
    );
    assert.deepEqual(
      sectionsIn(lines('一棵草', prose(90), '● 建基地，资源活起来', prose(90), '● 拓市场，品牌响起来', prose(90, 1))),
      ['1 ● 建基地，资源活起来', '1 ● 拓市场，品牌响起来'],
    );
    assert.deepEqual(sectionsIn(lines('一棵草', '□ 本报记者 周远', prose(90), '● 王强 李红', prose(90))), []);
  });

  it('takes questions of the press', () => {
    assert.deepEqual(
      sectionsIn(
        lines(
          '发布会实录',
          prose(90),
          '新华社记者：改革难在哪里？',
          `周远：${prose(60)}`,
          '临河日报记者：群众满意吗？',
          `周远：${prose(60, 1)}`,
        ),
      ),
      ['1 新华社记者：改革难在哪里？', '1 临河日报记者：群众满意吗？'],
    );
  });

  it('takes two long lines of one width for a cut sentence', () => {
    const cut = (seed: string): string[] => [
      `${seed}新型城镇化进入以城市群为主体形态的新阶段区域竞争日趋`,
      '激烈同时人口老龄化加速二零二零年六十岁以上人口占比达到百',
      '分之二十，对公共服务供给提出新要求。',
    ];
    assert.deepEqual(sectionsIn(lines('规划', prose(90), '', ...cut('当前'), '', prose(90), '', ...cut('今后'))), []);
  });

  it('takes an editor’s signature for no lead', () => {
    assert.deepEqual(sectionsIn(lines('系列评论', prose(90), '——编　者', prose(90, 1))), []);
    assert.equal(outlineOf(lines('系列评论', prose(90), '——编　者', prose(90, 1))).articles.length, 1);
  });
});
