import assert from 'node:assert/strict';
import { countOf, partsOfLabel } from '../../../src/engine/slogans/count';
import { slogansOf } from './support';

/** Label, sentence, items; by where the items stand. */
const SPELLED_OUT: Readonly<Record<string, readonly (readonly [label: string, text: string, items: string])[]>> = {
  'before the label': [
    ['四早', '严格落实“早发现、早报告、早隔离、早治疗”的“四早”措施。', '早发现|早报告|早隔离|早治疗'],
    ['三品', '深入开展增品种、提品质、创品牌“三品”专项行动。', '增品种|提品质|创品牌'],
    ['五要素', '统筹“土、水、种、肥、药”五要素，守住地力。', '土|水|种|肥|药'],
    ['三库', '县里建成农产品、林产品、水产品“三库”。', '农产品|林产品|水产品'],
    ['四评', '推进项目评审、机构评估、人才评价、成果评奖“四评”改革。', '项目评审|机构评估|人才评价|成果评奖'],
    ['双控', '严格实行用水总量和强度“双控”制度。', '用水总量|强度'],
    ['双中心', '加快云计算和智能算力“双中心”建设。', '云计算|智能算力'],
    ['两大动力', '用好科技创新与农村改革“两大动力”。', '科技创新|农村改革'],
    ['三张清单', '推行权力清单、责任清单、负面清单“三张清单”管理。', '权力清单|责任清单|负面清单'],
    ['新三样', '电动汽车、锂电池、光伏产品“新三样”出口增长近三成。', '电动汽车|锂电池|光伏产品'],
    ['三保', '兜牢保基本民生、保工资、保运转“三保”底线。', '保基本民生|保工资|保运转'],
  ],
  'beside brackets': [
    ['两库', '建立检查对象名录库和执法检查人员名录库（统称“两库”）。', '检查对象名录库|执法检查人员名录库'],
    ['三同时', '执行“三同时”（同时设计、同时施工、同时投产使用）制度。', '同时设计|同时施工|同时投产使用'],
    ['三支队伍', '建强教师、医生、农技员三支队伍（以下简称“三支队伍”）。', '教师|医生|农技员'],
    ['五小', '治理“五小”企业（小造纸、小电镀、小制革、小炼油、小水泥）。', '小造纸|小电镀|小制革|小炼油|小水泥'],
    ['双公示', '实施行政许可和行政处罚（以下简称“双公示”）信息公开。', '行政许可|行政处罚'],
  ],
  'behind the label': [
    ['2+4', '实施“2+4”战略，“2”即转化链、服务链，“4”指医疗、康养、会展、金融。', '转化链|服务链|医疗|康养|会展|金融'],
    [
      '1+3+N',
      '构建“1+3+N”体系：“1”为一个总体方案，“3”为土地、财税、人才三个专项方案，“N”为若干配套细则。',
      '一个总体方案|土地|财税|人才|若干配套细则',
    ],
    ['两翼', '“两翼”即东部临港新区与西部生态新区。', '东部临港新区|西部生态新区'],
    ['四治', '坚持“四治”并举，即自治、法治、德治、智治。', '自治|法治|德治|智治'],
    ['三链', '“三链”是指产业链、创新链、资金链。', '产业链|创新链|资金链'],
    ['三个一批', '实施“三个一批”，包括开工一批、投产一批、储备一批。', '开工一批|投产一批|储备一批'],
    ['两个清零', '实现“两个清零”：零就业家庭动态清零，欠薪案件动态清零。', '零就业家庭动态清零|欠薪案件动态清零'],
    [
      '五个振兴',
      '统筹“五个振兴”，分别是产业振兴、人才振兴、文化振兴、生态振兴、组织振兴。',
      '产业振兴|人才振兴|文化振兴|生态振兴|组织振兴',
    ],
    ['三服务', '深化“三服务”活动——服务企业、服务群众、服务基层。', '服务企业|服务群众|服务基层'],
    [
      '一核两翼',
      '形成“一核两翼”格局，“一核”即主城核心区，“两翼”即东翼新区、西翼新区。',
      '主城核心区|东翼新区|西翼新区',
    ],
  ],
  'before the label, with what they are together': [
    [
      '一心两轴多园',
      '打造以湖心科创岛为心、以滨江轴和环山轴为轴、多个专业园区为支撑的“一心两轴多园”布局。',
      '湖心科创岛|滨江轴|环山轴|多个专业园区',
    ],
    ['四位一体', '建立县、乡、村、组为一体的“四位一体”服务网络。', '县|乡|村|组'],
    ['三医', '推动医疗、医保、医药协同，形成“三医”联动机制。', '医疗|医保|医药'],
    ['三化', '推进标准化、规模化、品牌化等“三化”建设。', '标准化|规模化|品牌化'],
  ],
  'in an enumeration': [
    [
      '三个聚焦',
      '下一步要做到“三个聚焦”：一是聚焦项目建设，扩大投资；二是聚焦改革攻坚，激发活力；三是聚焦民生福祉，补齐短板。',
      '聚焦项目建设|聚焦改革攻坚|聚焦民生福祉',
    ],
    ['两手抓', '坚持“两手抓”，一手抓改革发展，一手抓作风建设。', '一手抓改革发展|一手抓作风建设'],
    [
      '三个坚持',
      '要做到“三个坚持”。一要坚持党建引领。二要坚持问题导向。三要坚持群众路线。',
      '坚持党建引领|坚持问题导向|坚持群众路线',
    ],
  ],
  'in a sentence that counts changes': [
    [
      '一减三增',
      '种植结构呈“一减三增”趋势：调减玉米面积20万亩，增加大豆面积8万亩、马铃薯5万亩、中药材3万亩。',
      '玉米|大豆|马铃薯|中药材',
    ],
    ['三增两减', '主要指标“三增两减”：投资、消费、出口增长，能耗、排放下降。', '投资|消费|出口|能耗|排放'],
    ['两价', '居民消费价格（CPI）和工业出厂价格（PPI）“两价”总体平稳。', '居民消费价格(CPI)|工业出厂价格(PPI)'],
  ],
  'in the lists of two parts': [
    ['三山两湖', '“三山两湖”（青山、白山、黑山，东湖、西湖）连片保护。', '青山|白山|黑山|东湖|西湖'],
  ],
  "in the document's glossary": [
    [
      '五链融合',
      '名词解释\n1.五链融合：指产业链、创新链、资金链、人才链、教育链深度融合。',
      '产业链|创新链|资金链|人才链|教育链',
    ],
  ],
  'earlier in the document': [
    ['三区', '划定禁养区、限养区、适养区“三区”。继续落实“三区”管控要求。', '禁养区|限养区|适养区'],
    [
      '六保',
      '保居民就业、保基本民生、保市场主体、保粮食能源安全、保产业链供应链稳定、保基层运转的“六保”任务。',
      '保居民就业|保基本民生|保市场主体|保粮食能源安全|保产业链供应链稳定|保基层运转',
    ],
  ],
};

/** What a label stands for at each of its places. */
const itemsOf = (label: string, text: string): string[] =>
  slogansOf(text)
    .map((slogan) => slogan.replaceAll(/[“”]/g, '').split(' = '))
    .filter(([words]) => words === `numeral ${label}`)
    .map(([, items]) => items?.replaceAll(' | ', '|') ?? 'nothing');

describe('numeral abbreviations are spelled out', () => {
  for (const [place, rows] of Object.entries(SPELLED_OUT))
    it(place, () => {
      for (const [label, text, items] of rows) {
        const found = itemsOf(label, text);
        assert.ok(found.length > 0, `${label} is marked in ${text}`);
        assert.deepEqual(new Set(found), new Set([items]), text);
      }
    });

  it('by parts that are explained apart, also in the next line', () => {
    const text = '形成“一核两带”格局。\n“一核”即主城商务区，“两带”即沿江经济带、沿湖旅游带。';
    assert.deepEqual(itemsOf('一核两带', text), ['主城商务区|沿江经济带|沿湖旅游带']);
  });

  it('by a list of another number only where the words between leave no doubt', () => {
    assert.deepEqual(itemsOf('四早', '“四早”即早发现、早报告、早治疗。'), ['早发现|早报告|早治疗']);
    assert.deepEqual(itemsOf('三公开', '推行“三公开”（标准公开、结果公开）。'), ['标准公开|结果公开']);
    assert.deepEqual(itemsOf('六稳', '围绕“六稳”：渔业、盐业。'), ['nothing']);
    assert.deepEqual(itemsOf('八条', '出台“八条”，即渔业、盐业。'), ['nothing']);
  });
});

describe('what does not spell out a numeral abbreviation', () => {
  const NOT: readonly (readonly [label: string, text: string])[] = [
    // Verbs that govern the label.
    ['两个毫不动摇', '坚持和落实“两个毫不动摇”。'],
    ['两区', '统筹推进和一体落实“两区”建设。'],
    ['一带一路', '积极参与、主动融入“一带一路”建设。'],
    ['一国两制', '十三、坚持和完善“一国两制”。'],
    // What describes something else, where the lexicon knows the label.
    ['三农', '建设懂农业、爱农村、爱农民的“三农”工作队伍。'],
    ['三农', '渔业、盐业、林业等“三农”工作。'],
    // An enumeration of something else.
    [
      '四个意识',
      '增强“四个意识”。今年工作如下，请予审议，并提出意见，现报告如下：一是抓渔业；二是抓盐业；三是抓林业；四是抓物流。',
    ],
    ['两个确立', '拥护“两个确立”、做到“两个维护”。一是坚持依法行政；二是坚持廉洁从政。'],
    // Pieces of a sentence.
    ['双师型', '培养“双师型”教师（具备理论教学和实践教学能力）。'],
  ];
  for (const [label, text] of NOT)
    it(text, () => {
      const found = itemsOf(label, text);
      assert.ok(
        found.every((items) => items === 'nothing'),
        found.join(),
      );
    });
});

describe('parts of a label', () => {
  it('are its numerals with their nouns', () => {
    assert.deepEqual(
      partsOfLabel('一心两轴多园').map(({ text, count, open }) => `${text} ${count}${open ? '+' : ''}`),
      ['一心 1', '两轴 2', '多园 1+'],
    );
    assert.deepEqual(
      partsOfLabel('1+3+N').map(({ text }) => text),
      ['1', '3', 'N'],
    );
    assert.deepEqual(partsOfLabel('六要素'), []);
  });

  it('一 after 个 begins the noun that is counted', () => {
    assert.deepEqual(countOf('三个一批'), { count: 3, open: false });
    assert.deepEqual(countOf('两个一百年'), { count: 2, open: false });
    assert.deepEqual(countOf('三个赋予一个有利于'), { count: 4, open: false });
  });
});
