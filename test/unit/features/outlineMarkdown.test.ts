import assert from 'node:assert/strict';
import { outlineMarkdown } from '../../../src/features/outlineMarkdown';
import { outlineTree } from '../../../src/features/outlineTree';
import { articleOf, readingWith, sectionOf, unitOf } from './marks';

describe('the outline as Markdown', () => {
  it('is a nested list with facts and counts, and means nothing but its words', () => {
    const text = '通报*摘要*\n引言3%。\n一、工业_(上)_\n增长9%。\n（一）钢铁\n5%。';
    const inner = sectionOf(text, '（一）钢铁', text.length, [], 2);
    const article = articleOf(text, {
      title: { start: 0, end: 6, text: '通报*摘要*' },
      date: '2024-03-01',
      source: '某县统计局',
      sections: [sectionOf(text, '一、工业_(上)_', text.length, [inner])],
      units: [unitOf(text, 'lead', '引言', 12)],
    });
    const percent = (words: string) => ({
      layer: 'figure' as const,
      kind: 'percent' as const,
      text: words,
      attributes: {},
    });
    const reading = readingWith(text, ['3%', '9%', '5%'].map(percent), { articles: [article] });
    assert.equal(
      outlineMarkdown(outlineTree(reading), ({ figure }) => `F${figure}`),
      [
        '- **通报\\*摘要\\*** · 2024-03-01 · 某县统计局 · F3',
        '  - 一、工业\\_(上)\\_ · F2',
        '    - （一）钢铁 · F1',
        '',
      ].join('\n'),
    );
  });

  it('is empty where there is nothing to list', () => {
    assert.equal(
      outlineMarkdown([], () => ''),
      '',
    );
  });
});
