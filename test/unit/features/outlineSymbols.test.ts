import assert from 'node:assert/strict';
import { isHashHeading, outlineSymbols, type OutlineSymbol } from '../../../src/features/outlineSymbols';
import { articleOf, readingRead, readingWith, sectionOf, unitOf } from './marks';

const NOTICE = [
  '关于加强渡口管理的通知',
  '各县人民政府：',
  '为保障群众出行安全，现就有关事项通知如下。',
  '一、明确责任',
  '各县要把责任落实到人。',
  '（一）属地责任',
  '由乡镇负责。',
  '二、加强检查',
  '每月检查一次。',
  '',
].join('\n');

const names = (symbols: readonly OutlineSymbol[]): unknown[] =>
  symbols.map(({ name, children }) => (children.length ? [name, names(children)] : name));

const all = (symbols: readonly OutlineSymbol[]): OutlineSymbol[] =>
  symbols.flatMap((symbol) => [symbol, ...all(symbol.children)]);

describe('symbols of the outline', () => {
  it('are the articles and sections, nested', () => {
    assert.deepEqual(names(outlineSymbols(readingRead(NOTICE), 'all')), [
      ['关于加强渡口管理的通知', [['一、明确责任', ['（一）属地责任']], '二、加强检查']],
    ]);
  });

  it('hold their targets and their children, and end with their last words', () => {
    const symbols = all(outlineSymbols(readingRead(NOTICE), 'all'));
    for (const symbol of symbols) {
      assert.ok(symbol.start <= symbol.target.start && symbol.target.end <= symbol.end, symbol.name);
      for (const child of symbol.children)
        assert.ok(child.start >= symbol.start && child.end <= symbol.end, child.name);
      assert.doesNotMatch(NOTICE.slice(symbol.start, symbol.end), /\s$/, symbol.name);
    }
  });

  it('have no units without a heading, no copies and no page furniture', () => {
    const text = '报告\n开头。\n一、回顾\n正文。\n报告\n上一篇：别的';
    const copy = text.lastIndexOf('报告');
    const article = articleOf(text, {
      end: copy - 1,
      title: { start: 0, end: 2, text: '报告' },
      sections: [sectionOf(text, '一、回顾', copy - 1)],
      units: [unitOf(text, 'lead', '开头', 6)],
    });
    const outline = {
      articles: [article, articleOf(text, { start: copy, end: copy + 2, duplicateOf: 0 })],
      chrome: [{ start: copy + 3, end: text.length }],
    };
    assert.deepEqual(names(outlineSymbols(readingWith(text, [], outline), 'all')), [['报告', ['一、回顾']]]);
  });

  it('leave the headings of Markdown to the editor, and move up what stands below them', () => {
    const text = '# 通报\n\n## 进展\n\n一、工业\n\n平稳。\n\n二、农业\n\n丰收。\n';
    const inner = [
      sectionOf(text, '一、工业', text.indexOf('二、'), [], 2),
      sectionOf(text, '二、农业', text.length, [], 2),
    ];
    const sections = [sectionOf(text, '## 进展', text.length, inner)];
    const title = { start: 2, end: 4, text: '通报' };
    const reading = readingWith(text, [], { articles: [articleOf(text, { title, sections })] });
    assert.deepEqual(names(outlineSymbols(reading, 'without-hashes')), ['一、工业', '二、农业']);
    assert.deepEqual(names(outlineSymbols(reading, 'all')), [['通报', [['## 进展', ['一、工业', '二、农业']]]]]);
  });

  it('know a heading of Markdown by its line', () => {
    const text = '正文 # 号\n#标签\n### 三级';
    assert.equal(isHashHeading(text, { start: 3, end: 6 }), false);
    assert.equal(isHashHeading(text, { start: 7, end: 10 }), false);
    assert.equal(isHashHeading(text, { start: text.indexOf('三级'), end: text.length }), true);
  });
});
