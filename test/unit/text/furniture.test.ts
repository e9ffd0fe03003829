import assert from 'node:assert/strict';
import { furnitureOf } from '../../../src/engine/text/furniture';

describe('furniture by one line', () => {
  const kinds: readonly (readonly [string, string])[] = [
    ['发布时间: 2024-03-02 来源: 临河日报', 'publication'],
    ['来源:临河日报 时间:2024-03-02', 'publication'],
    ['2024-03-02 09:20 来源:临河日报', 'publication'],
    ['浏览次数:128次', 'publication'],
    ['字号:[ 大 中 小 ]', 'control'],
    ['扫一扫在手机打开当前页', 'control'],
    ['上一篇:甲', 'navigation'],
    ['当前位置:首页>要闻', 'navigation'],
    ['返回首页', 'navigation'],
    ['相关报道:', 'related'],
    ['版权所有 临河市人民政府', 'imprint'],
    ['未经本网书面许可不得转载。', 'imprint'],
    ['2024-03-02', 'timestamp'],
    ['2024年3月2日 09:20', 'timestamp'],
    ['[查看原文](https://example.cn/a)', 'link'],
    ['申报表.docx', 'link'],
    ['主题分类:', 'record'],
    ['责任编辑:周远', 'credits'],
    ['- 12 -', 'debris'],
    ['第3页 共10页', 'debris'],
    ['"#$%&!(@@!"#$', 'debris'],
  ];
  for (const [line, kind] of kinds) it(`knows ${line}`, () => assert.equal(furnitureOf(line)?.kind, kind));

  for (const line of [
    '',
    '大力发展数字经济。',
    '来源于群众,服务于群众。',
    '标题党现象需要治理',
    '下一步,要抓好落实。',
    '打印机产业园建成',
    '分享经济发展成果',
    '2024年3月2日',
    '未经许可擅自开采的,处以罚款。',
    '时间不等人',
    '主任委员:周远',
    'GDP增长5%',
    '12',
    '来源',
  ])
    it(`leaves ${line || 'an empty line'} alone`, () => assert.equal(furnitureOf(line), undefined));

  it('marks what counts only beside other furniture', () => {
    assert.equal(furnitureOf('大')?.loose, true);
    assert.equal(furnitureOf('>')?.loose, true);
    assert.equal(furnitureOf('下载')?.loose, undefined);
  });

  it('marks labels whose value stands on the next line', () => {
    assert.equal(furnitureOf('发表时间:')?.label, true);
    assert.equal(furnitureOf('来源:')?.label, true);
    assert.equal(furnitureOf('来源:临河日报 2024-03-02')?.label, undefined);
  });

  it('knows several controls in one line', () => {
    for (const line of ['【打印本页】【关闭窗口】', '[打印] [关闭]', '大 中 小 打印 关闭窗口 返回顶部'])
      assert.equal(furnitureOf(line)?.kind, 'control', line);
    for (const line of ['打印下载两不误', '大中小企业', '关闭落后产能'])
      assert.equal(furnitureOf(line), undefined, line);
  });
});
