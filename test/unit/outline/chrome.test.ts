import assert from 'node:assert/strict';
import { articleOf, chromeIn, outlineOf, prose } from './support';

const lines = (...rows: string[]): string => rows.join('\n');

describe('page furniture', () => {
  it('is nothing beside which no other line stands', () => {
    assert.deepEqual(chromeIn('2024-02-27'), []);
    assert.deepEqual(chromeIn('2024-02-27\n2024-01-10'), ['2024-02-27', '2024-01-10']);
  });

  const around = (above: readonly string[], below: readonly string[]): string[] =>
    chromeIn(lines(...above, '临河新区开工三个项目', prose(90), prose(80, 1), ...below));

  const forms: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['a publication bar in one line', ['发布时间: 2024-03-02 09:20:00来源:临河日报字号:[ 大 中 小 ]分享:'], []],
    ['one token a line', ['下载', '打印', '全屏', '收藏', '【字号：', '加大', '还原', '减小', '】'], []],
    ['font size, spelled with its letters', ['字体：【大 中 小】', '字号：大 中 小'], []],
    [
      'labels with their values below',
      ['发表时间：', '2024-03-02 09:20:11', '来源：', '临河日报客户端', '阅读量：'],
      [],
    ],
    ['a breadcrumb in a line', ['您当前的位置：首页 > 政务公开 > 要闻'], []],
    ['a breadcrumb over lines', ['首页', '>', '政务公开', '>', '部门动态'], []],
    ['previous and next', [], ['上一篇：老街改造', '下一篇：桥梁通车']],
    ['previous and next with titles below', [], ['上一条', '老街改造完成', '下一条', '桥梁正式通车']],
    ['share, print, scan, close', [], ['分享到：微信 微博', '【打印本页】', '【关闭窗口】', '扫一扫在手机打开当前页']],
    ['buttons in a row', [], ['【打印】【关闭】', '打印 | 收藏 | 关闭']],
    ['related titles', [], ['相关阅读', '临河老街改造完成', '临河大桥正式通车']],
    ['dates of other articles', [], ['2024-02-27', '2024-01-10', '2023-12-20']],
    ['the same in Chinese', [], ['2024年2月27日', '2024年1月10日']],
    [
      'an imprint',
      [],
      [
        '版权所有：临河市人民政府',
        '主办：临河市人民政府办公室',
        '网站标识码：3300000001 浙ICP备05000001号',
        '地址：临河市中山路1号 邮编：310000',
      ],
    ],
    [
      'a link to the original',
      [],
      ['[查看原文](https://www.example.cn/2024/03/02/a.html)', 'https://www.example.cn/a'],
    ],
    ['attached files', [], ['附件下载', '申报指南.docx', '1.推荐表.pdf']],
    ['editors and proof-readers', [], ['责任编辑：周远', '编辑：李明　审核：王芳', '初审：甲 复审：乙 终审：丙']],
    ['a page’s licence', [], ['本作品是中华人民共和国的法律、法规。', 'Public domain', 'false']],
    ['remains of mark-up', [], ['-->', '_fororder_1']],
  ];
  for (const [name, above, below] of forms)
    it(`knows ${name}`, () => {
      assert.deepEqual(around(above, below), [...above, ...below]);
      assert.equal(
        articleOf(lines(...above, '临河新区开工三个项目', prose(90), prose(80, 1), ...below)).title?.text,
        '临河新区开工三个项目',
      );
    });

  it('knows an archive record with its values', () => {
    const record = [
      '索 引 号：',
      '000014349/2019-00001',
      '主题分类：',
      '城乡建设',
      '发文机关：',
      '临河市人民政府',
      '成文日期：',
      '2019年3月2日',
      '标　　题：',
      '关于开工三个项目的通知',
      '发文字号：',
      '临政发〔2019〕3号',
      '发布日期：',
      '2019年03月09日',
    ];
    const text = lines(
      ...record,
      '临河市人民政府关于',
      '开工三个项目的通知',
      '临政发〔2019〕3号',
      '各单位：',
      prose(90),
      '2019年3月2日',
    );
    assert.deepEqual(
      chromeIn(text),
      record.map((row) => row.trim()),
    );
    const article = articleOf(text);
    assert.deepEqual(
      [article.title?.text, article.date, article.docNumber],
      ['临河市人民政府关于开工三个项目的通知', '2019-03-09', '临政发〔2019〕3号'],
    );
  });

  it('leaves table cells and words of the text alone', () => {
    const text = lines(
      '临河市产业指标',
      prose(80),
      '指标',
      '大',
      '中',
      '小',
      '120',
      '35',
      '来源',
      '说明',
      '未经许可擅自开采的，责令改正。',
      '标题党现象需要治理。',
      '时间不等人。',
      prose(90, 1),
    );
    assert.deepEqual(chromeIn(text), []);
  });

  it('knows page numbers between wrapped lines, not numbers in tables', () => {
    const wrapped = Array.from({ length: 24 }, (_, i) =>
      i % 8 === 7 ? `第${'一二三'[(i - 7) / 8]}段到此结束。` : '全面推进城乡建设和生态修复工作持续改善人居环境质量水平',
    ).join('\n');
    const text = lines('规划文本', wrapped, '12', wrapped, '— 13 —', wrapped);
    assert.deepEqual(chromeIn(text), ['12', '— 13 —']);
  });

  it('reports whole lines in order, not overlapping', () => {
    const text = '  打印  \r\n标题之上\r\n' + prose(90) + '\r\n　上一篇：无　\r\n下一篇：有';
    const { chrome } = outlineOf(text);
    assert.equal(text.slice(chrome[0]?.start, chrome[0]?.end), '  打印  ');
    for (let i = 1; i < chrome.length; i++) assert.ok((chrome[i]?.start ?? 0) >= (chrome[i - 1]?.end ?? 0));
  });
});
