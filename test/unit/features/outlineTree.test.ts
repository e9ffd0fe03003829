import assert from 'node:assert/strict';
import { nodeAt, outlineTree, type OutlineNode } from '../../../src/features/outlineTree';
import { articleOf, readingRead, readingWith, sectionOf, unitOf } from './marks';

const TEXT = [
  '首页 > 要闻', // page
  '青屿市推进港口建设',
  '去年吞吐量增长9%。',
  '一、打牢基础',
  '新增泊位12%。',
  '(一)修航道',
  '提高5%。',
  '二、打牢基础',
  '下降3%。',
  '上一篇：海边的会议', // page
  '青屿市推进港口建设',
].join('\n');

function sample() {
  const at = (line: string, from = 0): number => TEXT.indexOf(line, from);
  const second = TEXT.lastIndexOf('青屿市');
  const end = at('上一篇') - 1;
  const inner = sectionOf(TEXT, '(一)修航道', at('二、') - 1, [], 2);
  const title = { start: at('青屿市'), end: at('青屿市') + 9, text: '青屿市推进港口建设' };
  const sections = [sectionOf(TEXT, '一、打牢基础', at('二、') - 1, [inner]), sectionOf(TEXT, '二、打牢基础', end)];
  const article = articleOf(TEXT, {
    start: title.start,
    end,
    title,
    date: '2024-03-01',
    sections,
    units: [unitOf(TEXT, 'lead', '去年', at('一、') - 1)],
  });
  const copy = articleOf(TEXT, { start: second, end: TEXT.length, duplicateOf: 0 });
  const chrome = [
    { start: 0, end: at('\n') },
    { start: at('上一篇'), end: second - 1 },
  ];
  const percent = (text: string) => ({ layer: 'figure' as const, kind: 'percent' as const, text, attributes: {} });
  return readingWith(TEXT, [percent('9%'), percent('12%'), percent('5%'), percent('3%')], {
    articles: [article, copy],
    chrome,
  });
}

const find = (nodes: readonly OutlineNode[], label: string): OutlineNode => {
  const all = (list: readonly OutlineNode[]): OutlineNode[] => list.flatMap((node) => [node, ...all(node.children)]);
  const found = all(nodes).find((node) => node.label === label);
  assert.ok(found, `no row ${label}`);
  return found;
};

describe('outline tree', () => {
  it('lists articles with lead and sections, then copies, then page furniture', () => {
    const tree = outlineTree(sample());
    assert.deepEqual(
      tree.map((node) => node.type),
      ['article', 'copy', 'furniture'],
    );
    assert.deepEqual(
      tree[0]?.children.map((node) => [node.type, node.label]),
      [
        ['lead', '去年'],
        ['section', '一、打牢基础'],
        ['section', '二、打牢基础'],
      ],
    );
    assert.equal(tree[2]?.size, 2);
    assert.deepEqual(tree[1]?.lines, { first: 11, last: 11 });
  });

  it('counts marks per section with its subsections, and in the lead', () => {
    const tree = outlineTree(sample());
    assert.equal(find(tree, '一、打牢基础').counts.figure, 2);
    assert.equal(find(tree, '(一)修航道').counts.figure, 1);
    assert.equal(tree[0]?.counts.figure, 4);
    assert.equal(tree[0]?.children[0]?.counts.figure, 1);
  });

  it('gives ids that stay when text is typed elsewhere, and tells equal headings apart', () => {
    const ids = (nodes: readonly OutlineNode[]): string[] => nodes.flatMap((node) => [node.id, ...ids(node.children)]);
    const before = ids(outlineTree(sample()));
    assert.equal(new Set(before).size, before.length);
    const twice = '一、总则\n甲。\n一、总则\n乙。';
    const second = twice.lastIndexOf('一、');
    const sections = [
      sectionOf(twice, '一、总则', second),
      { ...sectionOf(twice, '一、总则', twice.length), start: second, heading: { start: second, end: second + 4 } },
    ];
    const tree = outlineTree(readingWith(twice, [], { articles: [articleOf(twice, { sections })] }));
    const [first, again] = tree[0]?.children ?? [];
    assert.notEqual(first?.id, again?.id);
  });

  it('finds the innermost row of an offset, and page lines as their own', () => {
    const tree = outlineTree(sample());
    const at = (words: string) => nodeAt(tree, TEXT.indexOf(words));
    assert.equal(at('提高5%')?.label, '(一)修航道');
    assert.equal(at('去年')?.type, 'lead');
    assert.equal(at('上一篇')?.type, 'line');
    assert.equal(nodeAt(tree, TEXT.length - 1)?.type, 'copy');
  });

  it('names an article without a title by its first words, and never half a rare character', () => {
    const text = `  ${'𠮷'.repeat(30)}`;
    const [article] = outlineTree(readingWith(text, []));
    assert.equal(article?.untitled, true);
    assert.equal(article?.label, `${'𠮷'.repeat(10)}…`);
  });

  it('names an article whose title is empty by its first words', () => {
    const empty = { start: 0, end: 1, text: ' ' };
    const [article] = outlineTree(
      readingWith(' 全市港口运行平稳', [], { articles: [articleOf('', { end: 9, title: empty })] }),
    );
    assert.equal(article?.label, '全市港口运行平稳');
    assert.equal(article?.untitled, true);
  });

  it('takes the close out of the last section, and gives shares of the article', () => {
    const text = '工作报告\n一、回顾\n增长9%。\n二、打算\n增长5%。\n让我们一起努力，增长3%。';
    const close = text.indexOf('让我们');
    const percent = (words: string) => ({
      layer: 'figure' as const,
      kind: 'percent' as const,
      text: words,
      attributes: {},
    });
    const sections = [sectionOf(text, '一、回顾', text.indexOf('二、') - 1), sectionOf(text, '二、打算', text.length)];
    const article = articleOf(text, { sections, units: [unitOf(text, 'close', '让我们一起努力', text.length)] });
    const [node] = outlineTree(
      readingWith(text, [percent('9%'), percent('5%'), percent('3%')], { articles: [article] }),
    );
    assert.deepEqual(
      node?.children.map((child) => [child.type, child.label, child.counts.figure]),
      [
        ['section', '一、回顾', 1],
        ['section', '二、打算', 1],
        ['close', '让我们一起努力', 1],
      ],
    );
    assert.equal(node?.children[1]?.end, close);
    const shares = node?.children.map(({ share }) => share ?? NaN) ?? [];
    assert.ok(
      shares.every((share) => share > 0.1 && share < 0.6),
      shares.join(' '),
    );
    assert.equal(nodeAt(node?.children ?? [], close + 2)?.type, 'close');
  });

  it('puts sentences that open their paragraphs below the section that holds them', () => {
    const text = '一、重点\n（一）工业\n做强制造业。第一段。\n做优服务业。第二段。\n二、保障\n落实。';
    const inner = sectionOf(text, '（一）工业', text.indexOf('二、') - 1, [], 2);
    const sections = [sectionOf(text, '一、重点', inner.end, [inner]), sectionOf(text, '二、保障', text.length)];
    const units = [
      unitOf(text, 'sentence', '做强制造业', text.indexOf('做优') - 1),
      unitOf(text, 'sentence', '做优服务业', inner.end),
    ];
    const [node] = outlineTree(readingWith(text, [], { articles: [articleOf(text, { sections, units })] }));
    const industry = find(node?.children ?? [], '（一）工业');
    assert.deepEqual(
      industry.children.map(({ type, label }) => [type, label]),
      [
        ['sentence', '做强制造业'],
        ['sentence', '做优服务业'],
      ],
    );
    assert.deepEqual(
      node?.children.map(({ label }) => label),
      ['一、重点', '二、保障'],
    );
  });

  it('reads a couplet with the question above it', () => {
    const questions = [1, 2].map((n) =>
      [
        `老街${n}巷，靠什么新生？`,
        '修旧如旧，聚人聚气',
        '街道把空置的院子一一收回，请来匠人按原样修缮，再交给年轻人经营小店，人气慢慢回来了。'.repeat(2),
      ].join('\n'),
    );
    const [node] = outlineTree(readingRead(['老街新生记', ...questions].join('\n')));
    assert.deepEqual(
      node?.children
        .filter(({ type }) => type === 'section')
        .map(({ label, subtitle, children }) => [label, subtitle, children.length]),
      [
        ['老街1巷，靠什么新生？', '修旧如旧，聚人聚气', 0],
        ['老街2巷，靠什么新生？', '修旧如旧，聚人聚气', 0],
      ],
    );
  });

  it('is made once for each reading', () => {
    const reading = sample();
    assert.equal(outlineTree(reading), outlineTree(reading));
  });

  it('has nothing to show for an empty document', () => {
    assert.deepEqual(outlineTree(readingWith('', [], { articles: [] })), []);
  });
});
