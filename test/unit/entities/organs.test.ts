import assert from 'node:assert/strict';
import { entities } from './support';

describe('bodies of Party and state', () => {
  it('takes short forms with their level', () => {
    assert.deepEqual(entities('市委、市政府部署,省人大常委会审议,区委书记到场。'), [
      'organization 市委',
      'organization 市政府',
      'organization 省人大常委会',
      'organization 区委',
    ]);
  });

  it('takes bodies and departments with their place, and ministries by name', () => {
    assert.deepEqual(entities('中共云南省委、昆明市财政局、财政部和市场监管总局联合发文。'), [
      'organization 中共云南省委',
      'organization 昆明市财政局',
      'organization 财政部',
      'organization 市场监管总局',
    ]);
  });

  it('takes no class of bodies', () => {
    assert.deepEqual(entities('省、自治区、直辖市人民政府和各级人民政府负责,县级以上人民政府有关部门配合。'), []);
    assert.deepEqual(entities('建设部门和云南省药品监督管理部门允许自贸试验区先行。'), ['place 云南省']);
    assert.deepEqual(entities('设区的市人民政府和市县政府落实,各市政府配合。'), []);
  });

  it('takes an autonomous region with its level', () => {
    assert.deepEqual(entities('由自治区人民政府组织。'), ['organization 自治区人民政府']);
  });

  it('takes 中央 where it acts, not where it describes', () => {
    assert.deepEqual(entities('中央决定开展试点,中央财政给予补助,中央和国家机关带头。'), ['organization 中央']);
  });

  it('takes 人大 and 政协 before a role', () => {
    assert.deepEqual(entities('人大代表和政协委员走访。'), ['organization 人大', 'organization 政协']);
  });

  it('takes a newspaper as a body without 《》 and as a document with it', () => {
    assert.deepEqual(entities('据《人民日报》报道,人民日报评论员撰文。'), [
      'document 《人民日报》',
      'organization 人民日报',
    ]);
  });

  it("takes the election that a standing committee comes from, and a party's local branch", () => {
    assert.deepEqual(entities('市第三届人大常委会举行会议,民盟市委会提交提案。'), [
      'organization 市第三届人大常委会',
      'organization 民盟市委会',
    ]);
  });

  it('sees a body behind a word that begins before it', () => {
    assert.deepEqual(entities('报国务院批准,市外办会见客人。'), ['organization 国务院', 'organization 市外办']);
  });

  it('takes 中央 before what the body does', () => {
    assert.deepEqual(entities('中央先后召开会议,做好中央生态环境保护督察整改。'), [
      'organization 中央',
      'organization 中央',
    ]);
    assert.deepEqual(entities('中央财政和中央企业,中央引导资金。'), []);
  });
});
