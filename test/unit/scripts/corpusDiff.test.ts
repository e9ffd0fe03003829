import assert from 'node:assert/strict';
import { type Answer, compare, countRules, told } from '../../../scripts/corpus/compare';

const TEXT = '全市投资3.5亿元，增长4%。\n一、总体要求\n来源：江湾日报\n';

const mark = (words: string, kind: string, rule: string, attributes: object = {}): Answer['marks'][number] => {
  const start = TEXT.indexOf(words);
  return { layer: 'figure', kind, start, end: start + words.length, text: words, rule, attributes };
};

function answer(marks: Answer['marks'], heading?: string, chrome: Answer['outline']['chrome'] = []): Answer {
  const start = TEXT.indexOf(heading ?? '');
  const section = {
    heading: { start, end: start + (heading ?? '').length },
    level: 1,
    rule: 'outline/x',
    children: [],
  };
  const article = { start: 0, end: TEXT.length, title: null, date: null, source: null, docNumber: null };
  const articles = [{ ...article, duplicateOf: null, sections: heading ? [section] : [] }];
  return { id: 'a.txt', marks, outline: { articles, chrome } };
}

const said = (before: Answer, after: Answer): string[] => compare(before, after).map((one) => `${one.how} ${one.rule}`);
const MONEY = mark('3.5亿元', 'money', 'figure/money');
const PERCENT = mark('4%', 'percent', 'figure/percent', { value: 4 });

describe('difference of two answers', () => {
  it('says nothing where they say the same', () => {
    assert.deepEqual(said(answer([MONEY, PERCENT], '一、总体要求'), answer([MONEY, PERCENT], '一、总体要求')), []);
  });

  it('tells what is added, dropped, moved and altered apart, in reading order', () => {
    const before = answer([MONEY, PERCENT]);
    assert.deepEqual(said(before, answer([PERCENT])), ['dropped figure/money']);
    assert.deepEqual(said(answer([PERCENT]), before), ['added figure/money']);
    assert.deepEqual(said(before, answer([mark('投资3.5亿元', 'money', 'figure/money'), PERCENT])), [
      'moved figure/money',
    ]);
    assert.deepEqual(said(before, answer([MONEY, { ...PERCENT, attributes: { value: 5 } }])), [
      'altered figure/percent',
    ]);
    assert.deepEqual(said(before, answer([MONEY, { ...PERCENT, rule: 'figure/share' }])), ['altered figure/share']);
  });

  it('moves one of the things that one thing has become, and adds the other', () => {
    const whole = mark('3.5亿元，增长4%', 'money', 'figure/money');
    assert.deepEqual(said(answer([whole]), answer([MONEY, PERCENT])), ['moved figure/money', 'added figure/percent']);
  });

  it('does not take marks of different layers for the same thing', () => {
    const before = answer([MONEY]);
    assert.deepEqual(said(before, answer([{ ...MONEY, layer: 'slogan', rule: 'slogan/x' }])).sort(), [
      'added slogan/x',
      'dropped figure/money',
    ]);
  });

  it('compares sections, articles and furniture', () => {
    const chrome = [{ start: TEXT.indexOf('来源'), end: TEXT.length - 1 }];
    assert.deepEqual(said(answer([]), answer([], '一、总体要求', chrome)), ['added outline/x', 'added outline chrome']);
    const [article] = answer([]).outline.articles;
    assert.ok(article);
    const dated = { ...answer([]), outline: { articles: [{ ...article, date: '2024-01-02' }], chrome: [] } };
    assert.deepEqual(said(answer([]), dated), ['altered outline article']);
  });

  it('is told with the words beside it, what it was and where it stands', () => {
    const [difference] = compare(answer([PERCENT]), answer([{ ...mark('增长4%', 'percent', 'figure/change') }]));
    assert.ok(difference);
    const line = told(difference, TEXT);
    assert.ok(line.startsWith('> 全市投资3.5亿元，【增长4%】。 一、总体要求'), line);
    assert.ok(line.includes('was 【4%】  was percent {"value":4}  by figure/percent  a.txt:10'), line);
  });

  it('counts what each rule says', () => {
    const counts = countRules([answer([MONEY, PERCENT], '一、总体要求'), answer([MONEY])]);
    assert.equal(counts.get('figure/money'), 2);
    assert.equal(counts.get('outline/x'), 1);
    assert.equal(counts.get('outline article'), 2);
  });
});
