import assert from 'node:assert/strict';
import { toOutlineText } from '../../../src/export/outlineText';
import { article, reading, section } from './support';

const TEXT = '竹业之路\n一、现状\n（一）产值\n二、出路\n竹业之路';

describe('outline as text', () => {
  it('indents sections, names lines, and tells a duplicate from its original', () => {
    const first = article(0, 22, {
      title: { text: '竹业之路', start: 0, end: 4 },
      date: '2024-05-20',
      source: '青梧日报',
      sections: [section(TEXT, '一、现状', 1, [section(TEXT, '（一）产值', 2)]), section(TEXT, '二、出路', 1)],
    });
    const second = article(21, 25, { duplicateOf: 0, sections: first.sections });
    assert.equal(
      toOutlineText(reading(TEXT, [first, second], []), 'a.txt'),
      [
        'a.txt: 1 article (and 1 duplicate, left out), 3 sections; 0 figures, 0 slogans, 0 entities',
        '  1: 竹业之路 [2024-05-20, 青梧日报]',
        '    2: 一、现状',
        '      3: （一）产值',
        '    4: 二、出路',
        '  5: (no title) [the same text as article 1]',
        '',
        '',
      ].join('\n'),
    );
  });

  it('sums up a document without articles', () => {
    assert.equal(
      toOutlineText(reading('', [], []), 'a.txt'),
      'a.txt: 0 articles, 0 sections; 0 figures, 0 slogans, 0 entities\n\n',
    );
  });
});
