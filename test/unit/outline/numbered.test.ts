import assert from 'node:assert/strict';
import { articleOf, prose, sectionsIn } from './support';

const lines = (...rows: string[]): string => rows.join('\n');
const body = (...rows: string[]): string => lines('临河市人民政府关于加快改革的意见', prose(60), ...rows);

describe('numbered headings', () => {
  it('nests 一、 (一) 1. (1) and ends a run-in heading at its first full stop', () => {
    const text = body(
      '一、总体要求',
      '（一）指导思想。坚持稳中求进。统筹推进。',
      '二、重点任务',
      '（二）扩大开放（包括服务业。含金融）领域。各部门落实。',
      '1.放宽准入。按清单管理。',
      '（1）修订目录。年底前完成。',
      '（2）公布流程。',
      '2．优化服务。',
    );
    assert.deepEqual(sectionsIn(text), [
      '1 一、总体要求',
      '2 （一）指导思想',
      '1 二、重点任务',
      '2 （二）扩大开放（包括服务业。含金融）领域',
      '3 1.放宽准入',
      '4 （1）修订目录',
      '4 （2）公布流程',
      '3 2．优化服务',
    ]);
  });

  it('reads full-width, half-width and spaced signs alike', () => {
    const text = body(
      '一、目标',
      '(一)稳增长。',
      '( 二 )防风险。',
      '二、措施',
      '１．抓项目。',
      '2、抓招商。',
      '３ ．抓服务。',
    );
    assert.deepEqual(sectionsIn(text), [
      '1 一、目标',
      '2 (一)稳增长',
      '2 ( 二 )防风险',
      '1 二、措施',
      '2 １．抓项目',
      '2 2、抓招商',
      '2 ３ ．抓服务',
    ]);
  });

  it('nests as the article nests: 1. directly below 一、, (一) below 1. where the list of 1. goes on', () => {
    assert.deepEqual(
      sectionsIn(
        body('一、任务', '1.建设平台。', '（一）选址。', '（二）开工。', '2.培育主体。', '（一）引进。', '二、保障'),
      ),
      ['1 一、任务', '2 1.建设平台', '3 （一）选址', '3 （二）开工', '2 2.培育主体', '3 （一）引进', '1 二、保障'],
    );
  });

  it('takes no number that begins a sentence for a heading', () => {
    const text = body(
      '一、二、三等奖获得者由市政府表彰。',
      '十一、十二月份分别召开两次会议。',
      '2.5亿元专项资金已经到位。',
      '3.6万户居民受益。',
      '2023年，全市新增企业三百家。',
      '1.2万人参加了培训。',
    );
    assert.deepEqual(sectionsIn(text), []);
  });

  it('takes rows that hang on a colon and end in semicolons for a list', () => {
    const text = body(
      '一、申报条件',
      '申报单位应当符合下列条件：',
      '（一）在本市注册满两年；',
      '（二）上年度纳税正常；',
      '（三）没有失信记录。',
      '二、申报程序',
      '程序分为三步：',
      '1.提交材料；',
      '2.现场核查；',
      '3.公示。',
    );
    assert.deepEqual(sectionsIn(text), ['1 一、申报条件', '1 二、申报程序']);
  });

  it('keeps sections whose paragraphs only happen to hold semicolons', () => {
    const text = body(
      '主要做法如下：',
      '（一）抓统筹。市级成立专班；县级设办公室。',
      '（二）抓落实。定期调度；年终考核。',
    );
    assert.deepEqual(sectionsIn(text), ['1 （一）抓统筹', '1 （二）抓落实']);
  });

  it('keeps a list going over a skipped and a repeated number', () => {
    const text = body('一、背景', prose(), '三、目标', prose(), '三、任务', prose(), '四、保障', prose());
    assert.deepEqual(sectionsIn(text), ['1 一、背景', '1 三、目标', '1 三、任务', '1 四、保障']);
  });

  it('reads decimal numbering, under plain numbers too, and leaves measures alone', () => {
    const text = body(
      '1　总则',
      '1.1　编制目的',
      prose(),
      '1.2　适用范围',
      prose(),
      '2　职责',
      '2.1　指挥部',
      '2.1.1　组成',
      prose(),
      '2.5亿元用于应急储备。',
    );
    assert.deepEqual(sectionsIn(text), [
      '1 1　总则',
      '2 1.1　编制目的',
      '2 1.2　适用范围',
      '1 2　职责',
      '2 2.1　指挥部',
      '3 2.1.1　组成',
    ]);
  });

  it('passes over a page number glued to a heading', () => {
    const text = body(
      '10　重大工程',
      '10.1　水系连通',
      prose(),
      '8410.2　湿地修复',
      prose(),
      '85 10.3　岸线整治',
      prose(),
    );
    assert.deepEqual(
      sectionsIn(text).map((row) => row.replace(/^(\d) \d* ?(?=10\.)/, '$1 ')),
      ['1 10　重大工程', '2 10.1　水系连通', '2 10.2　湿地修复', '2 10.3　岸线整治'],
    );
    assert.equal(sectionsIn(text)[2], '2 10.2　湿地修复');
  });

  it('lets a year follow the sign at once', () => {
    assert.deepEqual(sectionsIn(body('一、安排', '1.2026年底前建成平台。', '2.2027年全面推广。')), [
      '1 一、安排',
      '2 1.2026年底前建成平台',
      '2 2.2027年全面推广',
    ]);
  });

  it('takes notes under a table for no sections', () => {
    assert.deepEqual(
      sectionsIn(
        body('一、指标', '注：1.数据为快报数。', '2.增速按可比价格计算。', '3.口径为规模以上。', '二、任务', prose()),
      ),
      ['1 一、指标', '1 二、任务'],
    );
  });

  it('reads numbered headings with CRLF, and gives each section its reach', () => {
    const text = body('一、甲事项', prose(), '（一）其一。内容。', '二、乙事项', prose()).replace(/\n/g, '\r\n');
    const [first, second] = articleOf(text).sections;
    assert.equal(text.slice(first?.heading.start, first?.heading.end), '一、甲事项');
    assert.equal(first?.end, second?.start);
    assert.equal(first?.children[0]?.end, second?.start);
    assert.equal(second?.end, articleOf(text).end);
    assert.equal(first?.rule, 'outline/numbered');
  });

  it('reads headings with pinyin in brackets whole', () => {
    assert.deepEqual(sectionsIn(body('一、让鲜活(xiānhuó)的实践说话', prose(), '二、下好“先手棋(qí)”', prose())), [
      '1 一、让鲜活(xiānhuó)的实践说话',
      '1 二、下好“先手棋(qí)”',
    ]);
  });

  it('takes the cells of a table and the list in a box for no sections', () => {
    const text = body(
      '（一）基础',
      prose(),
      '专栏1 主要指标',
      '指标',
      '2020年',
      '1.地区生产总值（亿元）',
      '120',
      '2.城镇化率（%）',
      '51',
      '（二）任务',
      '专栏2 重点工程',
      '1.水利工程。新建水库三座。',
      '2.交通工程。新建公路五条。',
      '（三）保障',
      '1.加强领导。',
      '2.加强督查。',
    );
    assert.deepEqual(sectionsIn(text), [
      '1 （一）基础',
      '1 （二）任务',
      '1 （三）保障',
      '2 1.加强领导',
      '2 2.加强督查',
    ]);
  });

  it('takes the entries of a list of documents, and notes behind a table in one row, for no sections', () => {
    assert.deepEqual(
      sectionsIn(
        lines(
          '规划',
          '一、依据',
          '1.《河道法》（2016 年修正）',
          '2.《临河市绿化条例》',
          '二、指标',
          `专栏1 主要指标 达标率95%注：1.口径为年末数。`,
          '2.数据为预计数。',
          '三、任务',
          prose(),
        ),
      ),
      ['1 一、依据', '1 二、指标', '1 三、任务'],
    );
  });

  it('counts 6.2.1 anew behind 5.2.4', () => {
    assert.deepEqual(
      sectionsIn(
        lines(
          '临河市预案',
          ...['5 保障', '5.1 储备', prose(60), '5.2 体系', '5.2.1 加工', prose(60), '5.2.2 供应', prose(60, 1)],
          ...['6 处置', '6.1 评估', prose(60), '6.2 经费', '6.2.1 清算', prose(60, 2), '6.2.2 收回', prose(60, 3)],
        ),
      ),
      [
        ...['1 5 保障', '2 5.1 储备', '2 5.2 体系', '3 5.2.1 加工', '3 5.2.2 供应'],
        ...['1 6 处置', '2 6.1 评估', '2 6.2 经费', '3 6.2.1 清算', '3 6.2.2 收回'],
      ],
    );
  });

  it('takes rows right under a heading for its parts, also where they end in semicolons', () => {
    const parts = ['（一）《临河市条例》等法规要求完善制度；', '（二）市政府部署的工作需要落实。'];
    assert.deepEqual(sectionsIn(lines('解读', '一、背景', prose(90), '二、依据', ...parts)), [
      '1 一、背景',
      '1 二、依据',
      '2 （一）《临河市条例》等法规要求完善制度',
      '2 （二）市政府部署的工作需要落实',
    ]);
    assert.deepEqual(sectionsIn(lines('解读', '一、背景', prose(90), '二、实行下列制度。', ...parts)), [
      '1 一、背景',
      '1 二、实行下列制度',
    ]);
  });

  it('takes names of documents under the sentence that announces them for a list', () => {
    assert.deepEqual(
      sectionsIn(
        lines('通知', '一、清理', '下列条例和决定予以废止：', '1.关于禁烟的决定', '2.临河市渡口条例', prose(90)),
      ),
      ['1 一、清理'],
    );
  });
});
