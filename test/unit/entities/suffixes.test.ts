import assert from 'node:assert/strict';
import { entities } from './support';

describe('organizations and facilities by their endings', () => {
  it('begins a name after punctuation, a function word or a verb', () => {
    assert.deepEqual(entities('青芦湾科技园位于城边,由沐禾集团投资。'), [
      'facility 青芦湾科技园',
      'organization 沐禾集团',
    ]);
    assert.deepEqual(entities('建强用好青芦湾科学城。'), ['facility 青芦湾科学城']);
  });

  it('begins a name with its place, and goes on through brackets and joints', () => {
    assert.deepEqual(entities('推进昆明空港物流园区建设。'), ['facility 昆明空港物流园区']);
    assert.deepEqual(entities('中国(云南)自由贸易试验区获批。'), ['facility 中国(云南)自由贸易试验区']);
    assert.deepEqual(entities('走进青芦—沐禾联合实验室。'), ['facility 青芦—沐禾联合实验室']);
  });

  it('keeps a function character inside a name (同济)', () => {
    assert.deepEqual(entities('患者来到同济医院。'), ['organization 同济医院']);
  });

  it('takes no class for a name', () => {
    assert.deepEqual(entities('创建国家森林公园,申建综合保税区,建设高新技术产业开发区。'), []);
    assert.deepEqual(entities('民营医院、高等院校和跨国公司进社区义诊。'), []);
    assert.deepEqual(entities('主城区是中心城区,平台经济向好。'), []);
  });

  it('ends at a verb that a named body does', () => {
    assert.deepEqual(entities('武汉大学建设世界一流研究型大学。'), ['organization 武汉大学']);
    assert.deepEqual(entities('毕节建设贯彻新理念示范区。'), ['place 毕节']);
  });

  it('ends the walk to the left at a date or at a count that sums up a list', () => {
    assert.deepEqual(entities('沐禾微光三大面板企业齐聚青芦科技园。'), ['facility 青芦科技园']);
  });

  it('goes on to the department of a hospital or a university', () => {
    assert.deepEqual(entities('沐禾医院骨科和青芦大学水利与环境学院参加。'), [
      'organization 沐禾医院骨科',
      'organization 青芦大学水利与环境学院',
    ]);
    assert.deepEqual(entities('沐禾医院科技成果丰硕。'), ['organization 沐禾医院']);
  });

  it('takes a line that is named by two characters of towns', () => {
    assert.deepEqual(entities('沿安九高铁和十巫高速。'), ['facility 安九高铁', 'facility 十巫高速']);
    assert.deepEqual(entities('普通高铁和现有铁路。'), []);
  });

  it('keeps a firm apart from the park in which it stands, and a body from the one it works with', () => {
    assert.deepEqual(entities('走进钟祥经济开发区沐荆磷化工有限公司。'), [
      'facility 钟祥经济开发区',
      'organization 沐荆磷化工有限公司',
    ]);
    assert.deepEqual(entities('市人社局联合市总工会举办招聘会。').slice(0, 2), [
      'organization 市人社局',
      'organization 市总工会',
    ]);
  });

  it('takes no layout, level or grade for a name', () => {
    assert.deepEqual(entities('建成“四纵三横”高速公路,取消省界高速公路收费站,评选星级酒店。'), []);
  });

  it('takes a quoted label of an undertaking for no site', () => {
    assert.deepEqual(entities('实施“四个一”工程和“三张清单”项目。'), []);
  });
});

describe('lists of names', () => {
  it('marks firms whose class the text says', () => {
    assert.deepEqual(entities('走访了沐禾生物、青芦药业、岚图医疗等企业。'), [
      'organization 沐禾生物',
      'organization 青芦药业',
      'organization 岚图医疗',
    ]);
    assert.deepEqual(entities('跟踪岚汐科技、沐禾药业、百禾汇等9家在谈项目。').at(-1), 'organization 百禾汇');
  });

  it('leaves what stands before a known body out', () => {
    assert.deepEqual(entities('经党中央、国务院同意。'), ['organization 党中央', 'organization 国务院']);
  });

  it('lets one firm vouch for others that are counted as firms', () => {
    assert.deepEqual(entities('沐龙股份、新沐丰、金汉纤禾等86家企业参会。'), [
      'organization 沐龙股份',
      'organization 新沐丰',
      'organization 金汉纤禾',
    ]);
  });

  it('marks siblings of bodies', () => {
    assert.deepEqual(entities('由全国竹编协、昆明市财政局、云南省科技厅联合举办。'), [
      'organization 全国竹编协',
      'organization 昆明市财政局',
      'organization 云南省科技厅',
    ]);
  });

  it('takes the last member behind 和, and ends a list at a count that sums it up', () => {
    assert.deepEqual(entities('来到青芦精密制造有限公司、沐禾药业和岚智云帆科技,详细了解。'), [
      'organization 青芦精密制造有限公司',
      'organization 沐禾药业',
      'organization 岚智云帆科技',
    ]);
    assert.deepEqual(entities('京东方、华星光电、沐禾微电子三大面板企业齐聚。').at(-1), 'organization 沐禾微电子');
  });

  it('marks siblings of sites where the words after the list say what they are', () => {
    assert.deepEqual(entities('方禾水院、岚湾大剧院等标志性项目建成。'), ['facility 方禾水院', 'facility 岚湾大剧院']);
    assert.deepEqual(entities('沐澳核电二期、中石化六禾接收站等项目开工。'), [
      'facility 沐澳核电二期',
      'facility 中石化六禾接收站',
    ]);
  });

  it('leaves lists of ordinary words alone', () => {
    assert.deepEqual(entities('推进水稻、小麦等作物种植,发展制革、电镀、印染等企业,建设机场、港口等平台。'), []);
  });
});
