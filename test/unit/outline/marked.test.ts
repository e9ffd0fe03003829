import assert from 'node:assert/strict';
import { articleOf, prose, sectionsIn } from './support';

describe('Markdown', () => {
  it('nests by the marks and leaves them out of the titles', () => {
    const text = [
      '# 临河简报',
      '',
      '> 来源：临河日报　2024-11-08',
      '',
      prose(),
      '## 一、成效',
      '',
      prose(),
      '### （一）抓党建',
      prose(),
      '## 小结',
      prose(),
      '- 甲；',
      '- 乙。',
    ].join('\n');
    assert.deepEqual(sectionsIn(text), ['1 一、成效', '2 （一）抓党建', '1 小结']);
    assert.equal(articleOf(text).title?.text, '临河简报');
    assert.equal(articleOf(text).source, '临河日报');
    assert.equal(articleOf(text).sections[0]?.rule, 'outline/marked');
  });

  it('puts unmarked numbering below the marks, and reads bold headings', () => {
    const text = [
      '# 临河简报',
      prose(),
      '## 第一部分 回顾',
      '**一、成效**',
      prose(),
      '**二、问题**',
      prose(),
      '## 第二部分 打算',
      '一、目标',
      prose(),
    ].join('\n');
    assert.deepEqual(sectionsIn(text), [
      '1 第一部分 回顾',
      '2 一、成效',
      '2 二、问题',
      '1 第二部分 打算',
      '2 一、目标',
    ]);
  });
});
