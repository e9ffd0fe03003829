import assert from 'node:assert/strict';
import { splitPoints } from '../../../src/engine/outline/inline';
import { articleOf, prose, sectionsIn } from './support';

describe('lines that hold a whole document', () => {
  const decree =
    '临河市人民政府关于加强节水工作的意见临政发〔2021〕3号各县（区）人民政府，市政府各部门：' +
    `为加强节水工作，提出以下意见。一、总体要求（一）指导思想。${prose(120)}（二）基本原则。${prose(130, 1)}` +
    `二、重点任务（三）农业节水。${prose(120, 2)}具体措施：1.推广滴灌。${prose(60)}2.2025年底前改造渠系。${prose(60, 1)}` +
    `（四）工业节水。${prose(120, 3)}1.开展诊断。${prose(60)}三、保障措施（五）加强领导。${prose(140, 4)}临河市人民政府2021年4月6日（此件公开发布）`;

  it('cuts a decree in one line into its sections', () => {
    const article = articleOf(decree);
    assert.deepEqual(sectionsIn(decree), [
      '1 一、总体要求',
      '2 （一）指导思想',
      '2 （二）基本原则',
      '1 二、重点任务',
      '2 （三）农业节水',
      '3 1.推广滴灌',
      '3 2.2025年底前改造渠系',
      '2 （四）工业节水',
      '3 1.开展诊断',
      '1 三、保障措施',
      '2 （五）加强领导',
    ]);
    assert.equal(article.title?.text, '临河市人民政府关于加强节水工作的意见');
    assert.equal(article.docNumber, '临政发〔2021〕3号');
    assert.equal(article.date, '2021-04-06');
    assert.equal(article.end, decree.length);
  });

  it('cuts a law in one line', () => {
    const law = `临河市节水条例 第一章 总则 第一条 为了节水，制定本条例。${prose(200)} 第二条 节水坚持统筹。${prose(220, 1)} 第二章 管理 第三条 用水实行定额。有下列情形之一的：（一）超定额；（二）漏损。${prose(240, 2)} 第四条 略。${prose(150)}`;
    assert.deepEqual(sectionsIn(law), [
      '1 第一章 总则',
      '2 第一条',
      '2 第二条',
      '1 第二章 管理',
      '2 第三条',
      '2 第四条',
    ]);
    assert.equal(articleOf(law).title?.text, '临河市节水条例');
  });

  it('reads a report whose headings are parted by single spaces', () => {
    const report = `临河县政府工作报告——2025年1月14日在临河县第八届人民代表大会第四次会议上 县长 周远 各位代表：现在，我报告工作，请审议。一、2024年工作回顾 过去一年，${prose(300)}二、2025年主要目标 今年是收官之年。${prose(250, 1)}（一）聚力兴工。${prose(200, 2)}（二）聚力惠农。${prose(200, 3)}`;
    assert.deepEqual(sectionsIn(report), [
      '1 一、2024年工作回顾',
      '1 二、2025年主要目标',
      '2 （一）聚力兴工',
      '2 （二）聚力惠农',
    ]);
    assert.equal(articleOf(report).title?.text, '临河县政府工作报告');
    assert.equal(articleOf(report).date, '2025-01-14');
  });

  it('takes wide white space for lost line ends, —— behind it for a lead', () => {
    const plan = `临河市湿地规划\u3000\u3000${prose(200)}\u3000\u3000一、形势\u3000\u3000${prose(220, 1)}\u3000\u3000二、原则\u3000\u3000——保护优先。${prose(150, 2)}\u3000\u3000——系统修复。${prose(160, 3)}\u3000\u3000三、目标\u3000\u3000${prose(200)}`;
    assert.deepEqual(sectionsIn(plan), ['1 一、形势', '1 二、原则', '2 ——保护优先', '2 ——系统修复', '1 三、目标']);
  });

  it('leaves an ordinary paragraph with a list inside whole', () => {
    const text = `会议强调，要抓好三件事：一、抓生产；二、抓安全；三、抓服务。${prose(100)}`;
    assert.deepEqual(splitPoints(text, false), []);
    assert.deepEqual(splitPoints('第一条 为了节水，制定本条例。', false), []);
    assert.deepEqual(splitPoints('2021年4月29日 临河市人民代表大会常务委员会第二次会议通过', false), []);
  });

  it('cuts before a heading that stands behind wide white space', () => {
    assert.deepEqual(
      splitPoints(
        '这一时期的工作到此告一段落，成效明显。\u3000\u3000四、重点工程和投资'.replace(/\u3000/g, ' '),
        false,
      ),
      [21],
    );
  });

  it('knows leads, counted paragraphs, attachments and spaced titles behind single spaces', () => {
    const text = [
      '临河市人民政府关于印发节水规则的通知',
      '临政发〔2024〕6号',
      '各单位：',
      '现将《节水规则》印发给你们，请认真执行。',
      '临河市人民政府',
      '二〇二四年三月二日',
      '节 水 规 则',
      '（二〇二四年三月一日修订）',
      `一、目标。${prose(300)}`,
      `——近期见效。${prose(100)}`,
      `——远期治本。${prose(100)}`,
      `二、任务。${prose(300)}`,
      `一是抓管网。${prose(100)}其中：1.更新旧管；2.检测漏点。`,
      `二是抓用户。${prose(100)}`,
      `三、保障。${prose(300)}`,
    ].join(' ');
    assert.deepEqual(sectionsIn(text), [
      '1 节 水 规 则',
      '2 一、目标',
      '3 ——近期见效',
      '3 ——远期治本',
      '2 二、任务',
      '3 一是抓管网',
      '3 二是抓用户',
      '2 三、保障',
    ]);
  });

  it('keeps a chapter’s name with its number, before its paragraph too', () => {
    const chapter = (sign: string, name: string): string => `${sign}  ${name} ${prose(200)}`;
    const text = [
      '临河市生态规划',
      chapter('第一章', '形势'),
      chapter('第二章', '目标任务'),
      chapter('第三章', '保障措施'),
    ].join(' ');
    assert.deepEqual(sectionsIn(text), ['1 第一章  形势', '1 第二章  目标任务', '1 第三章  保障措施']);
  });
});
