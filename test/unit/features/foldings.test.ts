import assert from 'node:assert/strict';
import { asides, foldings } from '../../../src/features/foldings';
import { articleOf, readingRead, readingWith, sectionOf } from './marks';

describe('folding', () => {
  it('folds articles and sections from their heading to their last words', () => {
    const text = '关于渡口的通知\n各县：\n请执行。\n一、责任\n甲。\n乙。\n\n二、检查\n丙。\n\n';
    assert.deepEqual(
      foldings(readingRead(text), 'all').map(({ first, last }) => [first, last]),
      [
        [1, 9],
        [4, 6],
        [8, 9],
      ],
    );
  });

  it('has nothing to fold in a document of one line', () => {
    const text = '通知。一、责任。甲。二、检查。乙。';
    const sections = [sectionOf(text, '一、责任', 9), sectionOf(text, '二、检查', text.length)];
    assert.deepEqual(foldings(readingWith(text, [], { articles: [articleOf(text, { sections })] }), 'all'), []);
  });

  it('takes runs of page furniture together, and what lies in a second copy with the copy', () => {
    const text = '首页\n\n要闻\n报告\n正文。\n报告\n正文。\n打印\n分享';
    const copy = text.lastIndexOf('报告');
    const line = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const reading = readingWith(text, [], {
      articles: [
        articleOf(text, { start: text.indexOf('报告'), end: copy - 1 }),
        articleOf(text, { start: copy, end: text.indexOf('分享') - 1, duplicateOf: 0 }),
      ],
      chrome: ['首页', '要闻', '打印', '分享'].map(line),
    });
    assert.deepEqual(
      asides(reading).map(({ start, end }) => text.slice(start, end)),
      ['首页\n\n要闻', '报告\n正文。\n打印', '分享'],
    );
    assert.deepEqual(
      foldings(reading, 'all').filter(({ aside }) => aside),
      [
        { first: 1, last: 3, aside: true },
        { first: 6, last: 8, aside: true },
      ],
    );
  });

  it('leaves the headings of Markdown to the editor', () => {
    const text = '## 进展\n\n一、工业\n\n平稳。\n';
    const sections = [sectionOf(text, '## 进展', text.length, [sectionOf(text, '一、工业', text.length, [], 2)])];
    const reading = readingWith(text, [], {
      articles: [articleOf(text, { title: { start: 3, end: 5, text: '进展' }, sections })],
    });
    assert.deepEqual(
      foldings(reading, 'without-hashes').map(({ first, last }) => [first, last]),
      [[3, 5]],
    );
  });
});
