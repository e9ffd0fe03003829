import assert from 'node:assert/strict';
import { articleOf, outlineOf, prose as sentences } from './support';

/** Text whose first sentence names nothing. */
const prose = (length = 80, seed = 0): string => `这些年来，${sentences(length, seed)}`;
const lines = (...rows: string[]): string => rows.join('\n');
const unitsIn = (text: string): string[] => articleOf(text).units.map(({ kind, title }) => `${kind} ${title}`);

describe('units without a heading', () => {
  it('names the lead before the first section and the close behind a salutation', () => {
    const text = lines(
      '政府工作报告',
      '各位代表：',
      '现在，我代表市人民政府作工作报告，请予审议。',
      '一、过去一年',
      prose(),
      '二、今年任务',
      prose(),
      '各位代表！蓝图已经绘就，让我们携手前行。',
      prose(90),
    );
    const { units, sections } = articleOf(text);
    assert.deepEqual(
      units.map(({ kind, title, start, end }) => [kind, title, text.slice(start, end).split('\n').length]),
      [
        ['lead', '现在，我代表市人民政府作工作报告，请予审议', 1],
        ['close', '各位代表！蓝图已经绘就', 2],
      ],
    );
    assert.equal(sections.length, 2);
    for (const { title, heading } of units) assert.equal(text.slice(heading.start, heading.end), title);
  });

  it('takes what stands under one-paragraph sections, and the signature, for the close', () => {
    const notice = (...tail: string[]): string =>
      lines(
        '临河市人民政府关于防汛的通知',
        '各单位：',
        '现将有关事项通知如下：',
        `一、落实责任。${prose()}`,
        `二、加强巡查。${prose()}`,
        `三、备足物资。${prose()}`,
        ...tail,
      );
    assert.deepEqual(
      unitsIn(notice('各单位要在月底前报告落实情况，不得迟报漏报。', '临河市人民政府', '2024年5月1日')),
      ['lead 现将有关事项通知如下', 'close 各单位要在月底前报告落实情况，不得迟报漏报'],
    );
    assert.deepEqual(unitsIn(notice('临河市人民政府', '2024年5月1日', '（此件公开发布）')), [
      'lead 现将有关事项通知如下',
      'close 临河市人民政府',
    ]);
    assert.deepEqual(unitsIn(notice()), ['lead 现将有关事项通知如下']);
  });

  it('finds no lead where a heading opens the body, and none where there is no section', () => {
    assert.deepEqual(unitsIn(lines('工作要点', '一、抓项目', prose(), '二、抓招商', prose())), []);
    assert.deepEqual(unitsIn(lines('短讯', prose(90), prose(100, 1))), []);
  });

  it('names paragraphs by their parallel first sentences', () => {
    const text = lines(
      '工作报告',
      '一、主要成绩',
      `大力提振消费。${sentences(90)}`,
      `扎实推进招商。${sentences(90, 1)}`,
      '这一段很短。',
      `持续优化服务。${sentences(90, 2)}`,
      '二、不足',
      `工作中还有差距。${prose(90)}`,
      prose(100, 1),
      prose(100, 2),
    );
    const { units } = articleOf(text);
    assert.deepEqual(
      units.map(({ title, start, end }) => [title, text.slice(start, end).split('\n').length]),
      [
        ['大力提振消费', 1],
        ['扎实推进招商', 2],
        ['持续优化服务', 1],
      ],
    );
  });

  it('takes sentences that argue for no names', () => {
    assert.deepEqual(
      unitsIn(lines('评论', `发展是硬道理。${prose(90)}`, `我们没有理由自满。${prose(90, 1)}`, prose(90, 2))),
      [],
    );
  });

  it('keeps its places where the article stands behind another one', () => {
    const report = lines('工作报告', '先说几句。', '一、成绩', prose(), '二、不足', prose());
    const text = lines('某地简讯', prose(90), prose(90, 1), '上一篇：旧闻', '下一篇：没有了', report, prose(100, 2));
    const [, second] = outlineOf(text).articles;
    const [unit] = second?.units ?? [];
    assert.equal(unit?.title, '先说几句');
    assert.equal(text.slice(unit.start, unit.end), '先说几句。');
  });

  it('leaves the last section its own paragraph, where the heading stands alone', () => {
    assert.deepEqual(
      unitsIn(lines('要点', `（一）抓项目。${prose()}`, `（二）抓招商。${prose()}`, '（三）抓服务', '办好各项实事。')),
      [],
    );
  });

  it('ends a feature with the paragraph that turns away from its last section', () => {
    const feature = (...tail: string[]): string[] =>
      unitsIn(
        lines(
          '临河新貌',
          prose(),
          ...['老街焕新', prose(90), prose(80, 1)],
          ...['新厂投产', prose(90, 2), prose(80, 3)],
          ...['河水变清', prose(90, 4), prose(80, 2)],
          ...tail,
        ),
      ).filter((unit) => unit.startsWith('close'));
    assert.deepEqual(feature(), []);
    assert.deepEqual(feature('清清河水静静流过新城，两岸灯火次第亮起，晚风里满是笑声。'), [
      'close 清清河水静静流过新城，两岸灯火次第亮起，晚风里满是笑声',
    ]);
    assert.deepEqual(feature(prose(70), '站在新起点，临河正奋力书写高质量发展的新答卷。'), [
      'close 站在新起点，临河正奋力书写高质量发展的新答卷',
    ]);
    assert.deepEqual(feature(prose(70), prose(80, 3)), []);
  });
});
