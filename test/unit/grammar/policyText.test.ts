import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INITIAL, type IGrammar } from 'vscode-textmate';
import packageJson from '../../../package.json';
import { loadGrammar, scoped } from './support';

const SAMPLES = join(__dirname, '..', '..', '..', 'samples');

describe('TextMate grammar of policy-text', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  /** line → the words under a scope */
  const table = (scope: string, rows: readonly (readonly [string, readonly string[]])[]): void => {
    for (const [line, words] of rows)
      it(`${scope}: ${line}`, () => assert.deepEqual(scoped(grammar, line, scope), words));
  };

  table('markup.heading', [
    ['一、总体目标', ['一、总体目标']],
    ['　　十二、保障措施', ['　　十二、保障措施']],
    ['（一）指导思想。以改革为动力，抓好落实。', ['（一）指导思想']],
    ['(三)夯实基础。全面推进。', ['(三)夯实基础']],
    ['2.打造标杆场景。三年形成60个。', ['2.打造标杆场景']],
    ['2．打造标杆场景', ['2．打造标杆场景']],
    ['（3）建立台账', ['（3）建立台账']],
    ['第二章　保护名录', ['第二章　保护名录']],
    ['第四条　市人民政府应当制定规划。', ['第四条']],
    ['第四条（经费）市人民政府应当制定规划。', ['第四条（经费）']],
    ['——守住绿色本底，让青山常青。', ['——守住绿色本底，让青山常青']],
    ['老港换羽,凭什么?', ['老港换羽,凭什么?']],
    ['附件1', ['附件1']],
    // No headings:
    ['一、二、三等奖各十名', []],
    ['1.5万亩竹林', []],
    ['（一）建成一百年以上的，为一类保护对象；', []],
    ['依照本条例第四条规定处理。', []],
    ['第四条规定的情形除外。', []],
    ['第二章　保护名录 .......... 17', []],
    ['① 参见该书第3页', []],
    ['他说，规划——特别是长远规划——要管用。', []],
    ['钱从哪里来？人往哪里去？', []],
  ]);

  table('punctuation.definition.heading', [
    ['一、总体目标', ['一、']],
    ['（一）指导思想。抓好落实。', ['（一）']],
    ['第二章　保护名录', ['第二章']],
    ['——守住绿色本底。', ['——']],
  ]);

  table('keyword.other.enumerator', [
    ['会议提出三点。一、抓项目。（二）抓企业。', ['一、', '（二）']],
    ['要求如下：一是压实责任。', ['一是']],
    ['这是第一次。一是一，二是二。', []],
    ['全市（含各县）参加。', []],
  ]);

  table('entity.name.tag.document-number', [
    ['霁政办发〔2024〕17号', ['霁政办发〔2024〕17号']],
    ['按照云府发[2023]5号、省令第8号执行', ['按照云府发[2023]5号']],
    ['已由国务院令第711号公布', ['国务院令第711号']],
  ]);

  table('string.quoted.other.title', [
    ['落实《数字经济条例》和《〈档案法〉解读》要求', ['《数字经济条例》', '《〈档案法〉解读》']],
    ['《没有写完的书名', []],
  ]);
  table('string.quoted.double', [['用好“两种资源”“两个市场”', ['“两种资源”“两个市场”']]]);

  table('constant.numeric.date', [
    ['2024年3月26日印发', ['2024年3月26日']],
    ['2021—2025年和2021年-2023年', ['2021—2025年', '2021年-2023年']],
    ['今年1-8月、2023年底、5月上旬', ['1-8月', '2023年底', '5月上旬']],
    ['二〇一一年十二月三十日', ['二〇一一年十二月三十日']],
    ['发布时间：2024-10-18 08:45:00　来源：云埠', ['2024-10-18 08:45:00']],
    ['２０２４年５月', ['２０２４年５月']],
    ['历时12年，约10个月', []],
  ]);

  table('constant.numeric', [
    ['产值812.6亿元，增长9.4%', ['812.6亿', '9.4']],
    ['1,200名、3万人次、30%—50%', ['1,200', '3万', '30%—50']],
    ['占比百分之十五，约三分之一', ['百分之十五', '三分之一']],
    ['产品型号A320，5G网络', ['5']],
  ]);
  table('keyword.other.unit', [
    ['产值812.6亿元，增长9.4%', ['元', '%']],
    ['提高2.1个百分点，4900余家，2600㎡', ['个百分点', '余家', '㎡']],
  ]);

  table('comment.line.chrome', [
    ['上一篇: 港口吞吐量再创新高', ['上一篇: 港口吞吐量再创新高']],
    ['　发布时间：2024-10-18　来源：云埠', ['　发布时间：2024-10-18　来源：云埠']],
    ['相关查询', ['相关查询']],
    ['来源于群众的办法最管用。', []],
  ]);

  table('markup.italic.note', [['（此件公开发布）', ['（此件公开发布）']]]);

  it('marks numbers inside headings too', () => {
    assert.deepEqual(scoped(grammar, '（二）新建5G基站8600个。明年完成。', 'keyword.other.unit'), ['个']);
  });

  it('is the grammar that the extension contributes', () => {
    const { grammars, languages } = packageJson.contributes;
    assert.deepEqual(grammars, [
      { language: 'policy-text', scopeName: 'text.policy', path: './syntaxes/policy-text.tmLanguage.json' },
    ]);
    assert.ok(languages.some(({ id }) => id === 'policy-text'));
  });

  it('finds headings and figures in every sample', () => {
    for (const name of readdirSync(SAMPLES).filter((file) => /\.(?:txt|md)$/.test(file) && !file.includes('gb18030'))) {
      const lines = readFileSync(join(SAMPLES, name), 'utf8').split('\n');
      const count = (scope: string): number => lines.flatMap((line) => scoped(grammar, line, scope)).length;
      assert.ok(count('constant.numeric') > 1, name);
      if (!/one-line|\.md$/.test(name)) assert.ok(count('markup.heading') >= 3, name);
    }
  });

  // VS Code gives up colouring a line at 20,000 characters; up to there a line must not stall the editor.
  for (const [name, unit] of [
    ['prose', '云埠区今年1-8月增加值同比增长8.7%，按照《条例》“一网通办”要求。'],
    ['digits', '1234567890'],
    ['grouped digits', '123,456,'],
    ['unclosed brackets', '《“（'],
    ['Chinese characters', '政策'],
    ['enumerators', '。一、'],
    ['spaces', '　'],
    ['dashes', '——'],
  ] as const)
    it(`colours 20,000 characters of ${name} in one line`, () => {
      const line = unit.repeat(Math.ceil(20000 / unit.length)).slice(0, 20000);
      const { stoppedEarly, tokens } = grammar.tokenizeLine(line, INITIAL, 2000);
      assert.equal(stoppedEarly, false);
      assert.ok((tokens.at(-1)?.endIndex ?? 0) >= 20000);
    });
});
