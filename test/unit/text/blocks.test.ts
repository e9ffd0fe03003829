import assert from 'node:assert/strict';
import type { Block } from '../../../src/engine/model';
import { toRaw } from '../../../src/engine/text/block';
import { DocumentBlocks } from '../../../src/engine/text/blocks';
import { linesOf } from '../../../src/engine/text/lines';

interface Placed {
  readonly block: Block;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function blocksOf(document: string): Placed[] {
  const { entries, starts } = DocumentBlocks.of(document);
  return entries.map(({ block }, i) => {
    const start = starts[i] ?? 0;
    return { block, text: block.text, start, end: start + block.raw.length };
  });
}

const texts = (text: string): string[] => blocksOf(text).map((block) => block.text);

/** Document offset of an offset in a block's text. */
const toDocument = ({ block, start }: Placed, offset: number, side: 'start' | 'end'): number =>
  start + toRaw(block, offset, side);

/** Every span of every block must come out as the same letters in the document. */
function checkPieces(text: string): void {
  for (const placed of blocksOf(text)) {
    assert.equal(text.slice(placed.start, placed.end), placed.block.raw);
    for (let i = 0; i < placed.text.length; i++) {
      const start = toDocument(placed, i, 'start');
      const end = toDocument(placed, i + 1, 'end');
      assert.ok(start >= placed.start && end <= placed.end && end === start + 1);
    }
  }
}

describe('lines', () => {
  it('end at every kind of line end', () => {
    assert.deepEqual(
      linesOf('甲\r\n乙\r丙\n').map(({ start, end }) => [start, end]),
      [
        [0, 1],
        [3, 4],
        [5, 6],
        [7, 7],
      ],
    );
    assert.deepEqual(linesOf(''), [{ start: 0, end: 0 }]);
  });
});

describe('blocks', () => {
  // Twenty characters a line.
  const wrapped = [
    '第一条 为了规范城市道路的养护和维修管',
    '理，保障道路完好畅通，根据有关法律法规',
    '的规定，结合本市的实际情况，制定本办法',
    '并由市人民政府负责组织实施。',
    '第二条 本办法适用于本市城区内道路的养',
    '护、维修以及相关的监督管理活动，具体的',
    '范围由市人民政府确定并向社会公布。',
  ];

  it('are the lines, folded, without empty ones', () => {
    assert.deepEqual(texts('甲，乙。\n\n  \n丙：丁。'), ['甲,乙。', '丙:丁。']);
    assert.deepEqual(texts(''), []);
    assert.deepEqual(blocksOf('\n甲')[0], {
      block: { text: '甲', raw: '甲', pieces: [{ from: 0, to: 0 }], offsets: [0] },
      text: '甲',
      start: 1,
      end: 2,
    });
  });

  it('join hard-wrapped lines, and not the next article', () => {
    const text = wrapped.join('\n');
    assert.deepEqual(texts(text), [
      wrapped.slice(0, 4).join('').replace(/，/g, ','),
      wrapped.slice(4).join('').replace(/，/g, ','),
    ]);
    checkPieces(text);
    checkPieces(wrapped.map((line) => `  ${line} `).join('\r\n'));
  });

  it('map a span over a joint to the document, both sides', () => {
    const text = wrapped.join('\r\n');
    const block = blocksOf(text)[0] as Placed;
    const at = block.text.indexOf('管理');
    assert.equal(text.slice(toDocument(block, at, 'start'), toDocument(block, at + 2, 'end')), '管\r\n理');
    // At the joint itself a start belongs to the second line, an end to the first.
    assert.equal(text.slice(toDocument(block, at + 1, 'start')).startsWith('理'), true);
    assert.equal(text.slice(0, toDocument(block, at + 1, 'end')).endsWith('管'), true);
    assert.equal(toDocument(block, 0, 'start'), 0);
    assert.equal(toDocument(block, block.text.length, 'end'), block.end);
  });

  it('run across a page number, which stands alone', () => {
    const text = [...wrapped.slice(0, 2), '12', ...wrapped.slice(2)].join('\n');
    assert.deepEqual(texts(text)[0], wrapped.slice(0, 4).join('').replace(/，/g, ','));
    assert.equal(texts(text)[1], '12');
    checkPieces(text);
    const starts = blocksOf(text).map((block) => block.start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });

  it('join what links put on lines of their own', () => {
    assert.deepEqual(texts('根据《\n临河市节水条例\n》第五条，处以罚款。\n其他事项照旧。'), [
      '根据《临河市节水条例》第五条,处以罚款。',
      '其他事项照旧。',
    ]);
    assert.deepEqual(texts('细颗粒物（PM\n2.5\n）浓度继续下降，优良天数增加。'), [
      '细颗粒物(PM',
      '2.5)浓度继续下降,优良天数增加。',
    ]);
    const airy = [
      '甲。',
      '',
      '乙乙。',
      '',
      `${'这一年全市上下深入贯彻党中央决策部署并且认真落实'}${'和平共处'.repeat(5)}`,
      '五项原则',
      '的各项要求。',
      '',
      '丙丙。',
      '',
      '丁丁。',
      '',
      '戊戊。',
    ].join('\n');
    assert.equal(texts(airy)[2]?.endsWith('五项原则的各项要求。'), true);
    checkPieces(airy);
  });

  it('keep titles, headings, lists, table cells and furniture apart', () => {
    const rows = [
      '临河市节水条例',
      '一、总体要求',
      '（一）指导思想',
      '指标',
      '单位',
      '万元',
      '【字号：',
      '加大',
      '】',
      '上一篇：甲',
      '——抓落实',
      '一是抓项目',
    ];
    assert.deepEqual(texts(rows.join('\n')).length, rows.length);
    assert.deepEqual(texts('# 甲\n- 乙，\n- 丙').length, 3);
  });

  it('join across a word or a number cut in two and an open bracket, and stop before an indented paragraph', () => {
    const full = '全市各级各部门围绕产业转型持续用力久久为功推动各项工作取得新的成效';
    const wrapped = (...tail: string[]): string[] =>
      texts(
        [...Array.from({ length: 6 }, () => [`\u3000\u3000${full.slice(2)}`, '有序展开。']).flat(), ...tail].join('\n'),
      ).slice(6);
    const cut = (end: string): string => full.slice(0, full.length - end.length) + end;
    assert.deepEqual(wrapped(cut('祖国统'), '一、民族振兴是共同的心愿。'), [
      `${cut('祖国统')}一、民族振兴是共同的心愿。`,
    ]);
    assert.deepEqual(wrapped(cut('国道G1'), '09、G219改造完成。'), [`${cut('国道G1')}09、G219改造完成。`]);
    assert.deepEqual(wrapped(cut('(负责部门:'), '商务局)'), [`${cut('(负责部门:')}商务局)`]);
    assert.deepEqual(wrapped(full, `\u3000\u3000${full.slice(2)}`, '有序展开。').length, 2);
    assert.deepEqual(wrapped(full, '一、总体要求').length, 2);
  });

  it('keep a space between English words', () => {
    const line = 'the quick brown fox jumps over the lazy dog and goes away now';
    const text = Array.from({ length: 8 }, () => line).join('\n');
    assert.equal(texts(text)[0]?.includes('now the quick'), true);
    checkPieces(text);
  });

  it('stay one block for a long line, and give surrogates back', () => {
    const long = '推进高质量发展'.repeat(20_000);
    assert.equal(blocksOf(long).length, 1);
    checkPieces('\ud800甲\udc00\n乙');
  });
});
