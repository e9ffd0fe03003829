import assert from 'node:assert/strict';
import { articleOf, prose, sectionsIn } from './support';

const lines = (...rows: string[]): string => rows.join('\n');
const titleOf = (...rows: string[]): string | undefined => articleOf(lines(...rows)).title?.text;

describe('titles', () => {
  it('joins an official title over several lines until its genre word', () => {
    assert.equal(
      titleOf(
        '临河市人民政府办公室关于全面推行',
        '行政执法公示制度执法全过程记录制度',
        '重大执法决定审核制度的实施意见',
        '临政办发〔2019〕8号',
        '各单位：',
        prose(80),
      ),
      '临河市人民政府办公室关于全面推行行政执法公示制度执法全过程记录制度重大执法决定审核制度的实施意见',
    );
    assert.equal(
      titleOf(
        '临河市人民政府',
        '关于周副市长调研时所提建议',
        '办理情况的函',
        '临政函〔2004〕8号',
        '各单位：',
        prose(80),
      ),
      '临河市人民政府关于周副市长调研时所提建议办理情况的函',
    );
  });

  it('closes up characters set apart, and keeps the document’s own signs', () => {
    assert.equal(
      titleOf('临河市人民政府关于奖售粮食', '几 个 问 题 的 通 知', '各单位：', prose(80)),
      '临河市人民政府关于奖售粮食几个问题的通知',
    );
    assert.equal(titleOf('临河市总体规划（2021—2035年）', prose(80)), '临河市总体规划（2021—2035年）');
    assert.equal(titleOf('锚定新目标 奋进新征程', prose(80)), '锚定新目标 奋进新征程');
  });

  it('joins other titles only up to what stands below a title', () => {
    assert.equal(
      titleOf(
        '坚定信心开新局',
        '为建设现代化临河而奋斗',
        '——在中国共产党临河市第五次代表大会上的报告',
        '（2021年9月1日）',
        '周　远',
        '同志们：',
        prose(80),
      ),
      '坚定信心开新局为建设现代化临河而奋斗',
    );
    assert.equal(titleOf('老街新生', '从“有没有”到“好不好”', prose(90), '小巷里的大民生', prose(90)), '老街新生');
    assert.equal(
      titleOf('临河市湿地修复规划', '（2021年—2035年）', '（草案）', prose(90)),
      '临河市湿地修复规划（2021年—2035年）（草案）',
    );
  });

  it('finds none over a paragraph, a salutation or a dateline', () => {
    assert.equal(titleOf(prose(90), prose(80)), undefined);
    assert.equal(titleOf('各位代表：', prose(90)), undefined);
    assert.equal(titleOf('同志们：', prose(90)), undefined);
    assert.equal(titleOf(`新华社临河5月6日电 ${prose(90)}`, prose(90)), undefined);
  });

  it('passes over a caption above the title, and takes a repeated title for no heading', () => {
    assert.equal(
      titleOf('周远作政府工作报告。临河日报记者 李明 摄', '政府工作报告', '各位代表：', prose(90)),
      '政府工作报告',
    );
    assert.deepEqual(
      sectionsIn(
        lines('老街新生', '老街新生', '老街新生', prose(90), '甲乙丙丁戊', prose(90), '己庚辛壬癸', prose(80)),
      ),
      ['1 甲乙丙丁戊', '1 己庚辛壬癸'],
    );
  });

  it('takes the # of Markdown and page numbers off', () => {
    assert.equal(titleOf('# 老街新生', prose(90)), '老街新生');
    assert.equal(titleOf('31 临河市湿地修复规划', prose(90)), '临河市湿地修复规划');
  });

  it('joins a title that begins with the agency’s own line, though a line of it ends in an office', () => {
    const { title, docNumber } = articleOf(
      [
        '临河市人民政府办公室',
        '关于落实周副市长考察',
        '时所提建议办理情况的函',
        '临政办函〔2004〕57号',
        '市水利局：',
        prose(90),
      ].join('\n'),
    );
    assert.equal(title?.text, '临河市人民政府办公室关于落实周副市长考察时所提建议办理情况的函');
    assert.equal(docNumber, '临政办函〔2004〕57号');
  });

  it('passes over the title’s end said again, a subtitle of two lines, and a speaker of two', () => {
    const article = articleOf(
      [
        '2026年临河市政府工作报告',
        '政府工作报告',
        '——2026年2月3日在临河市第七届',
        '人民代表大会第五次会议上',
        '临河市市长',
        '周行远',
        '各位代表：',
        '现在，我代表市人民政府作报告。',
        '一、回顾',
        prose(),
        '二、任务',
        prose(),
      ].join('\n'),
    );
    assert.deepEqual(
      article.sections.map(({ title }) => title),
      ['一、回顾', '二、任务'],
    );
    assert.equal(article.units[0]?.title, '现在，我代表市人民政府作报告');
  });

  it('finds the title below the masthead of a printed document', () => {
    const { title, docNumber, date } = articleOf(
      lines(
        '000012',
        '中共临河市委文件',
        '临发〔2024〕3号',
        '★',
        '中共临河市委 临河市人民政府',
        '关于振兴老街的实施意见',
        '（2024年2月18日）',
        '一、目标',
        prose(),
        '二、任务',
        prose(),
      ),
    );
    assert.deepEqual(
      [title?.text, docNumber, date],
      ['中共临河市委 临河市人民政府关于振兴老街的实施意见', '临发〔2024〕3号', '2024-02-18'],
    );
  });
});
