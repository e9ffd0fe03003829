import assert from 'node:assert/strict';
import { prose, sectionsIn } from './support';

const lines = (...rows: string[]): string => rows.join('\n');
const head = ['临河市人民政府关于做好防汛工作的通知', '临政发〔2022〕6号', '各单位：'];
const signature = ['临河市人民政府', '2022年6月1日'];

describe('attachments', () => {
  it('puts the titles of announced attachments on level 1, their numbering on 2', () => {
    const text = lines(
      ...head,
      prose(80),
      '一、落实责任',
      prose(),
      '附件：1.防汛任务分工表',
      '2.防汛物资储备标准',
      ...signature,
      '附件1',
      '防汛任务分工表',
      '一、水利部门',
      prose(),
      '（一）巡查。',
      '附件2',
      '防汛物资储备标准',
      '一、编织袋',
      prose(),
    );
    assert.deepEqual(sectionsIn(text), [
      '1 一、落实责任',
      '1 防汛任务分工表',
      '2 一、水利部门',
      '3 （一）巡查',
      '1 防汛物资储备标准',
      '2 一、编织袋',
    ]);
  });

  it('takes the name that 附件 carries in its own line', () => {
    const text = lines(
      ...head,
      prose(80),
      ...signature,
      '附件1：防汛任务分工方案',
      '一、总则',
      prose(),
      '附件2：抢险队伍名单',
      prose(80),
    );
    assert.deepEqual(sectionsIn(text), ['1 防汛任务分工方案', '2 一、总则', '1 抢险队伍名单']);
  });

  it('finds what a notice passes on by the name it gives it, over several lines too', () => {
    const text = lines(
      '临河市人民政府转发市水利局',
      '关于修复堤防意见的通知',
      '临政发〔1998〕6号',
      '各单位：',
      '市政府同意市水利局《关于修复堤防和疏浚河道的意见》，现转发给你们，请贯彻执行。',
      '临河市人民政府',
      '一九九八年九月一日',
      '关于修复堤防',
      '和疏浚河道的意见',
      '市水利局',
      '一、修复堤防',
      prose(),
    );
    assert.deepEqual(
      sectionsIn(text).map((row) => row.replace('\n', '')),
      ['1 关于修复堤防和疏浚河道的意见', '2 一、修复堤防'],
    );
  });

  it('numbers the 条 of an attached regulation below its title', () => {
    const text = lines(
      '临河市人民政府关于印发临河市停车办法的通知',
      '临政发〔2022〕6号',
      '各单位：',
      '现将《临河市停车办法》印发给你们，请遵照执行。',
      ...signature,
      '临河市停车办法',
      '第一章　总则',
      '第一条　目的。',
      '第二章　管理',
      '第二条　职责。',
    );
    assert.deepEqual(sectionsIn(text), [
      '1 临河市停车办法',
      '2 第一章　总则',
      '3 第一条',
      '2 第二章　管理',
      '3 第二条',
    ]);
  });

  it('takes the glossary of a report for an attachment', () => {
    const text = lines(
      '政府工作报告',
      '各位代表：',
      prose(),
      '一、回顾',
      prose(),
      '名词解释',
      '1.“四上”企业：指四类规模以上企业的统称。',
      '2.“两山”银行：指生态资源交易平台。',
    );
    assert.deepEqual(sectionsIn(text), [
      '1 一、回顾',
      '1 名词解释',
      '2 1.“四上”企业：指四类规模以上企业的统称',
      '2 2.“两山”银行：指生态资源交易平台',
    ]);
  });

  it('takes a list of attachments that never come for nothing', () => {
    assert.deepEqual(
      sectionsIn(lines(...head, prose(80), '附件：1.防汛任务分工表', '2.防汛物资储备标准', ...signature)),
      [],
    );
    assert.deepEqual(
      sectionsIn(lines(...head, prose(80), '附件：', '1.防汛任务分工表', '2.防汛物资储备标准', ...signature)),
      [],
    );
    assert.deepEqual(sectionsIn(lines(...head, prose(80), '附件：防汛任务分工表', ...signature)), []);
  });

  it('finds a second list under a title of its own behind an attachment', () => {
    assert.deepEqual(
      sectionsIn(
        [
          '临河市人民政府关于建立联席会议制度的批复',
          '市教育局：',
          prose(),
          '临河市人民政府',
          '2024年3月1日',
          '附件',
          '职业教育工作联席会议制度',
          '一、主要职能',
          prose(),
          '二、工作规则',
          prose(),
          '职业教育工作',
          '联席会议成员名单',
          '召集人：周 远 副市长',
        ].join('\n'),
      ),
      ['1 职业教育工作联席会议制度', '2 一、主要职能', '2 二、工作规则', '1 职业教育工作\n联席会议成员名单'],
    );
  });
});
