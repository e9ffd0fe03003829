import assert from 'node:assert/strict';
import { isCouplet } from '../../../src/engine/outline/bare';
import { prose, sectionsIn } from './support';

const lines = (...rows: string[]): string => rows.join('\n');

describe('bare subheads', () => {
  it('takes short unpunctuated lines over text, with others like them', () => {
    assert.deepEqual(
      sectionsIn(
        lines(
          '老城焕新记',
          prose(),
          '从“有没有”到“好不好”',
          prose(100, 1),
          '让管网“耳聪目明”',
          prose(90, 2),
          '小巷里的大民生',
          prose(100, 3),
        ),
      ),
      ['1 从“有没有”到“好不好”', '1 让管网“耳聪目明”', '1 小巷里的大民生'],
    );
  });

  it('takes a single one for nothing', () => {
    assert.deepEqual(sectionsIn(lines('老城焕新记', prose(), '小巷里的大民生', prose(100, 1))), []);
  });

  it('reads a question and its couplet as heading and child', () => {
    assert.deepEqual(
      sectionsIn(
        lines(
          '临河突围',
          prose(),
          '老厂转身，靠的是什么？',
          '补链强基，借势而上',
          prose(90, 1),
          '新区崛起，凭的是什么?',
          '筑巢引凤 聚链成群',
          prose(90, 2),
        ),
      ),
      ['1 老厂转身，靠的是什么？', '2 补链强基，借势而上', '1 新区崛起，凭的是什么?', '2 筑巢引凤 聚链成群'],
    );
  });

  it('takes a question inside the argument for nothing', () => {
    assert.deepEqual(sectionsIn(lines('短评', prose(), '那么，出路在哪里？', prose(90, 1))), []);
  });

  it('puts bare heads below a numbered heading, and the next numbered list beside them', () => {
    assert.deepEqual(
      sectionsIn(
        lines(
          '政府工作报告',
          '各位代表：',
          prose(),
          '一、回顾',
          prose(),
          '五年来，经济持续发展',
          prose(90, 1),
          '五年来，民生不断改善',
          prose(90, 2),
          '五年经验',
          prose(90),
          '（一）坚持发展。',
          prose(),
          '（二）坚持改革。',
          prose(),
          '二、任务',
          '（一）扩大内需。',
          prose(),
        ),
      ),
      [
        '1 一、回顾',
        '2 五年来，经济持续发展',
        '2 五年来，民生不断改善',
        '2 五年经验',
        '2 （一）坚持发展',
        '2 （二）坚持改革',
        '1 二、任务',
        '2 （一）扩大内需',
      ],
    );
  });

  it('lets bare heads hold the numbered lists between them', () => {
    assert.deepEqual(
      sectionsIn(
        lines(
          '报告',
          '各位代表：',
          prose(),
          '关于国内工作',
          prose(),
          '一、工业。',
          prose(),
          '二、农业。',
          prose(),
          '关于对外工作',
          prose(),
          '一、贸易。',
          prose(),
        ),
      ),
      ['1 关于国内工作', '2 一、工业', '2 二、农业', '1 关于对外工作', '2 一、贸易'],
    );
  });

  it('takes table cells, salutations, signatures, names and bylines for no heads', () => {
    const text = lines(
      '指标通报',
      prose(),
      '指标名称',
      '单位',
      '生产总值',
      '亿元',
      '城镇就业',
      '万人',
      prose(90, 1),
      '各位代表！',
      prose(80, 2),
      '临河市人民政府办公室',
      '2024年3月1日',
    );
    assert.deepEqual(sectionsIn(text), []);
    assert.deepEqual(sectionsIn(lines('走基层', '本报记者 周远', prose(), '临河日报记者 李明', prose(90, 1))), []);
  });

  it('takes sentences for heads only where the layout sets them off', () => {
    const set = ['工业经济稳步回升。', '农业生产再获丰收。', '对外贸易持续扩大。'].flatMap((head, i) => [
      '',
      `\u3000\u3000${head}`,
      `\u3000\u3000${prose(90, i)}`,
    ]);
    assert.deepEqual(sectionsIn(lines('年度报告', '', prose(), ...set)), [
      '1 工业经济稳步回升',
      '1 农业生产再获丰收',
      '1 对外贸易持续扩大',
    ]);
    assert.deepEqual(
      sectionsIn(
        lines(
          '新闻',
          prose(),
          '工业经济稳步回升。',
          prose(90, 1),
          '农业生产再获丰收。',
          prose(90, 2),
          '对外贸易持续扩大。',
          prose(90, 3),
        ),
      ),
      [],
    );
  });

  it('knows a couplet by its two halves', () => {
    assert.equal(isCouplet('深挖潜力,抢占先机'), true);
    assert.equal(isCouplet('“一核”引领 “两带”支撑'), true);
    assert.equal(isCouplet('深挖潜力,抢占发展先机和主动权'), false);
    assert.equal(isCouplet('深挖潜力'), false);
  });
});

describe('bare subheads among other things', () => {
  it('are found over a picture’s caption, under a bulletin’s head, with a colon inside', () => {
    assert.deepEqual(
      sectionsIn(
        lines(
          '从“煤城”到“绿城”',
          prose(),
          '“生态账”：从黑到绿',
          '图为修复后的矿坑。 周远摄',
          prose(90),
          '“民生账”：从旧到新',
          prose(90, 1),
        ),
      ),
      ['1 “生态账”：从黑到绿', '1 “民生账”：从旧到新'],
    );
    assert.deepEqual(
      sectionsIn(
        lines(
          '临河政务简报',
          '第12期',
          '临河市人民政府办公室 2024年3月5日',
          '【经济运行】',
          prose(90),
          '【项目建设】',
          prose(90, 1),
        ),
      ),
      ['1 【经济运行】', '1 【项目建设】'],
    );
  });

  it('takes sentences of one wording for heads, an unnumbered conclusion over a salutation too', () => {
    const head = (what: string): string => `这是${what}的五年。`;
    assert.deepEqual(
      sectionsIn(
        lines(
          '工作报告',
          prose(),
          head('产业升级'),
          prose(90),
          head('城乡变样'),
          prose(90, 1),
          head('民生改善'),
          prose(90, 2),
        ),
      ),
      ['1 这是产业升级的五年', '1 这是城乡变样的五年', '1 这是民生改善的五年'],
    );
    assert.deepEqual(
      sectionsIn(
        lines('报告', prose(), '关于国内工作', prose(90), '关于对外工作', prose(90), '结束语', '各位代表：', prose(90)),
      ),
      ['1 关于国内工作', '1 关于对外工作', '1 结束语'],
    );
  });

  it('takes no rest of a bracket for a head', () => {
    assert.deepEqual(
      sectionsIn(lines('清单', prose(), '商务局、海关）', prose(90), '药监局、税务局）', prose(90, 1))),
      [],
    );
  });

  it('takes heads that end in —— over a second line', () => {
    assert.deepEqual(
      sectionsIn(
        lines(
          '老街新事',
          prose(),
          '从“单打”到“组合”——',
          '产业的文章怎么做',
          prose(90),
          '从“他治”到“共治”——',
          '治理的答案怎么写',
          prose(90, 1),
        ),
      ),
      ['1 从“单打”到“组合”——', '2 产业的文章怎么做', '1 从“他治”到“共治”——', '2 治理的答案怎么写'],
    );
  });

  it('takes sentences that count the parts on lines of their own, and one of them that runs into its text', () => {
    assert.deepEqual(
      sectionsIn(
        lines(
          '临河市工作报告',
          '一、今后的任务',
          prose(90),
          '第一，围绕改革，加快步伐。',
          prose(90, 1),
          '第二、扩大开放，用好资源。',
          prose(90, 2),
          `第三，转变职能。${prose(90, 3)}`,
          '二、结束',
          `第一，各级要重视。${prose(90)}`,
          `第二，各级要落实。${prose(90, 1)}`,
        ),
      ),
      [
        '1 一、今后的任务',
        '2 第一，围绕改革，加快步伐',
        '2 第二、扩大开放，用好资源',
        '2 第三，转变职能',
        '1 二、结束',
      ],
    );
  });

  it('sets 前言 and 结束语 over the numbered parts, and takes a row of figures for none', () => {
    assert.deepEqual(
      sectionsIn(
        lines(
          '临河市工作报告',
          '引言',
          prose(90),
          '一、回顾',
          '第一，稳定农业',
          prose(90, 1),
          '第二，搞活企业',
          prose(90, 2),
          '结束语',
          prose(90, 3),
        ),
      ),
      ['1 引言', '1 一、回顾', '2 第一，稳定农业', '2 第二，搞活企业', '1 结束语'],
    );
    const cells = (n: number): string => `增减${n}1995180025492781316105313`;
    assert.deepEqual(sectionsIn(lines('公报', prose(90), cells(1), prose(90, 1), cells(2), prose(90, 2))), []);
  });
});
