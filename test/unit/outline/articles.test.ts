import assert from 'node:assert/strict';
import { outlineOf, prose, sectionsOf } from './support';

const lines = (...rows: string[]): string => rows.join('\n');

describe('articles of a page', () => {
  it('finds none in an empty text and in furniture alone', () => {
    assert.deepEqual(outlineOf(''), { articles: [], chrome: [] });
    assert.deepEqual(outlineOf('\n \n').articles, []);
    const page = outlineOf('上一篇: 甲\n下一篇: 乙');
    assert.deepEqual(page.articles, []);
    assert.equal(page.chrome.length, 2);
  });

  it('keeps furniture at both ends out of the article, and furniture between its lines in', () => {
    const text = lines(
      '当前位置：首页 > 要闻',
      '临河新区开工三个项目',
      '来源：临河日报　时间：2024-03-02',
      prose(90),
      '上一篇：无',
    );
    const { articles } = outlineOf(text);
    assert.equal(articles.length, 1);
    assert.equal(text.slice(articles[0]?.start, articles[0]?.end).startsWith('临河新区'), true);
    assert.equal(text.slice(0, articles[0]?.end).endsWith('。'), true);
  });

  it('parts two articles at the title over the second publication bar', () => {
    const text = lines(
      '临河新区开工三个项目',
      '发布时间：2024-03-02 来源：临河日报',
      prose(100),
      prose(90, 1),
      '临河新区举办春季招聘会',
      '发布时间：2024-03-05 来源：临河日报',
      prose(100, 2),
    );
    const { articles } = outlineOf(text);
    assert.deepEqual(
      articles.map((article) => [article.title?.text, article.date]),
      [
        ['临河新区开工三个项目', '2024-03-02'],
        ['临河新区举办春季招聘会', '2024-03-05'],
      ],
    );
  });

  it('parts two official documents at the title over the second document number', () => {
    const one = [
      '临河市人民政府关于加强',
      '河道管理的通知',
      '临政发〔2023〕4号',
      '各县（区）人民政府：',
      prose(90),
      '临河市人民政府',
      '2023年3月1日',
    ];
    const two = [
      '临河市人民政府关于表彰',
      '先进集体的决定',
      '临政发〔2023〕5号',
      '各县（区）人民政府：',
      prose(90, 3),
      '临河市人民政府',
      '2023年3月8日',
    ];
    const { articles } = outlineOf(lines(...one, ...two));
    assert.deepEqual(
      articles.map((article) => [article.title?.text, article.docNumber, article.date]),
      [
        ['临河市人民政府关于加强河道管理的通知', '临政发〔2023〕4号', '2023-03-01'],
        ['临河市人民政府关于表彰先进集体的决定', '临政发〔2023〕5号', '2023-03-08'],
      ],
    );
  });

  it('gives the tail of another text before the title an article of its own', () => {
    const text = lines(
      prose(70),
      '（此件公开发布）',
      '临河市人民政府关于调整',
      '停车收费的通知',
      '临政发〔2022〕9号',
      '各单位：',
      prose(80, 1),
    );
    const { articles } = outlineOf(text);
    assert.equal(articles.length, 2);
    assert.equal(articles[0]?.title, null);
    assert.equal(articles[1]?.title?.text, '临河市人民政府关于调整停车收费的通知');
  });

  it('finds the same article twice, also with other widths and white space', () => {
    const body = [
      prose(60),
      '——守住底线，稳字当头。',
      prose(80, 1),
      '——抢抓机遇，进字为先。',
      prose(70, 2),
      prose(60, 3),
    ];
    const copy = body.map((row) => `\u3000\u3000${row.replace(/,/g, '，').replace(/，/g, ' ，')}`);
    const { articles } = outlineOf(lines(...body, '2023-05-01', '2023-04-11', ...copy, '相关查询'));
    assert.equal(articles.length, 2);
    assert.equal(articles[1]?.duplicateOf, 0);
    assert.deepEqual(
      sectionsOf(articles[1]),
      ['1 ——守住底线，稳字当头', '1 ——抢抓机遇，进字为先'].map((s) => s.replace(/，/g, ' ，')),
    );
    assert.equal(articles[0]?.date, null);
  });

  it('finds a copy that follows at once, with nothing between', () => {
    const body = ['临河清淤记', prose(80), prose(90, 1), prose(70, 2), prose(60, 3), prose(66, 4)];
    const { articles } = outlineOf(lines(...body, ...body));
    assert.deepEqual(
      articles.map(({ duplicateOf, title }) => [title?.text, duplicateOf]),
      [
        ['临河清淤记', null],
        ['临河清淤记', 0],
      ],
    );
  });

  it('does not take a refrain for a copy', () => {
    const refrain = '我们要牢记嘱托、感恩奋进，把蓝图变成施工图。';
    const { articles } = outlineOf(lines('短评', prose(80), refrain, prose(90, 1), refrain, prose(70, 2), refrain));
    assert.equal(articles.length, 1);
  });

  it('takes items with datelines of their own for articles, under one title for a bulletin', () => {
    const items = [
      '临河市春耕备耕有序推进',
      `本报讯（记者 李明）${prose(80)}`,
      '临河市启动环境整治',
      `本报讯（记者 王芳）${prose(90, 1)}`,
      '临河市发布就业数据',
      `本报讯（记者 赵亮）${prose(70, 2)}`,
    ];
    assert.equal(outlineOf(lines(...items)).articles.length, 3);
    const bulletin = outlineOf(lines('一周要闻速览', ...items));
    assert.equal(bulletin.articles.length, 1);
    assert.equal(bulletin.articles[0]?.title?.text, '一周要闻速览');
    assert.deepEqual(sectionsOf(bulletin.articles[0]), [
      '1 临河市春耕备耕有序推进',
      '1 临河市启动环境整治',
      '1 临河市发布就业数据',
    ]);
  });

  it('begins an article after previous-and-next links when text follows', () => {
    const text = lines(
      '旧城新貌',
      prose(90),
      prose(80, 1),
      '上一篇：老街改造',
      '下一篇：桥梁通车',
      '水清岸绿',
      prose(90, 2),
      prose(80, 3),
    );
    assert.deepEqual(
      outlineOf(text).articles.map((article) => article.title?.text),
      ['旧城新貌', '水清岸绿'],
    );
  });

  it('counts an attached plan to the notice that prints it', () => {
    const text = lines(
      '临河市人民政府办公室关于印发临河市养老服务',
      '三年行动方案的通知',
      '临政办发〔2024〕11号',
      '各县（区）人民政府，市有关部门：',
      '《临河市养老服务三年行动方案》已经市政府同意，现印发给你们，请认真组织实施。',
      '临河市人民政府办公室',
      '2024年5月6日',
      '临河市养老服务三年行动方案',
      '为发展养老服务，制定本方案。',
      '一、总体要求',
      prose(70),
      '二、主要任务',
      '（一）建设社区食堂。每个街道至少建成一所。',
    );
    const { articles } = outlineOf(text);
    assert.equal(articles.length, 1);
    assert.deepEqual(sectionsOf(articles[0]), [
      '1 临河市养老服务三年行动方案',
      '2 一、总体要求',
      '2 二、主要任务',
      '3 （一）建设社区食堂',
    ]);
  });

  it('lets two articles share a line where the tail of one and the title of the next stand in it', () => {
    const text = lines(`${prose(90)}临河市出台措施扶持小微企业`, `本报讯（记者周远）${prose(90)}`, prose(70, 1));
    const { articles } = outlineOf(text);
    assert.deepEqual(
      articles.map((article) => article.title?.text),
      [undefined, '临河市出台措施扶持小微企业'],
    );
    assert.ok((articles[0]?.end ?? 0) < text.indexOf('\n'));
  });
});
