import assert from 'node:assert/strict';
import { articleOf, prose, sectionsIn } from './support';

const lines = (...rows: string[]): string => rows.join('\n');

describe('led headings', () => {
  it('puts —— one below the innermost numbered heading, on level 1 without one', () => {
    assert.deepEqual(
      sectionsIn(
        lines('稳中求进看临河', prose(), '——聚焦主业，做强链条。', prose(), '--优化生态，留住人才。', prose()),
      ),
      ['1 ——聚焦主业，做强链条', '1 --优化生态，留住人才'],
    );
    assert.deepEqual(
      sectionsIn(
        lines(
          '政府工作报告',
          '各位代表：',
          prose(),
          '一、回顾',
          '——经济稳。增长百分之五。',
          '（一）经验',
          '——坚持创新。',
          '二、任务',
          '——抓投资',
        ),
      ),
      ['1 一、回顾', '2 ——经济稳', '2 （一）经验', '3 ——坚持创新', '1 二、任务', '2 ——抓投资'],
    );
  });

  it('takes subtitles under the title, and the source under a quotation, for no headings', () => {
    const text = lines(
      '政府工作报告',
      '——2024年1月20日在临河市第八届人民代表大会第三次会议上',
      '市长　周远',
      '各位代表：',
      prose(),
      '一、回顾',
      prose(),
    );
    assert.deepEqual(sectionsIn(text), ['1 一、回顾']);
    assert.equal(articleOf(text).date, '2024-01-20');
    assert.deepEqual(sectionsIn(lines('以实干笃定前行', '——学习贯彻全会精神系列评论之三', prose(), prose(90, 1))), []);
    assert.deepEqual(sectionsIn(lines('读书札记', prose(), '空谈误国，实干兴邦。', '——古训', prose(90, 1))), []);
  });

  it('takes —— inside a paragraph for nothing', () => {
    assert.deepEqual(
      sectionsIn(lines('短评', `${prose(60)}——这就是临河——一座新城。${prose(60, 1)}`, prose(70, 2))),
      [],
    );
  });

  it('takes 一是, 二是 that begin rows, and not a paragraph that counts them', () => {
    assert.deepEqual(
      sectionsIn(
        lines(
          '临河市工作总结',
          prose(),
          '一、做法',
          '一是抓统筹，强化领导。',
          prose(),
          '二是抓推进。压实责任。',
          '三是抓督查。',
          '二、打算',
          prose(),
        ),
      ),
      ['1 一、做法', '2 一是抓统筹，强化领导', '2 二是抓推进', '2 三是抓督查', '1 二、打算'],
    );
    assert.deepEqual(
      sectionsIn(lines('通报', prose(), '一是认识不到位；二是措施不具体；三是督查不经常。', prose(80, 1))),
      [],
    );
    assert.deepEqual(sectionsIn(lines('通报', prose(), '一是最小的数，也是最初的数。', prose(80, 1))), []);
  });
});
