import assert from 'node:assert/strict';
import { entities } from './support';

describe('documents', () => {
  it('takes a title in 《》 with the titles inside it', () => {
    assert.deepEqual(entities('据《关于印发〈绿色出行办法〉的通知》和《关于修改《城市规章》的决定》执行。'), [
      'document 《关于印发〈绿色出行办法〉的通知》',
      'document 《关于修改《城市规章》的决定》',
    ]);
  });

  it('gives up on a 《 that is never closed', () => {
    assert.deepEqual(entities(`《没有下文。${'一'.repeat(300)}》`), []);
  });

  it('takes document numbers in any brackets, without the verb before them', () => {
    assert.deepEqual(entities('根据国发〔2021〕5号和临政办函(2019)12号文件。'), [
      'document 国发〔2021〕5号',
      'document 临政办函(2019)12号',
    ]);
    assert.deepEqual(entities('依据国务院令第722号执行。'), ['document 国务院令第722号']);
  });

  it('takes five-year plans by number', () => {
    assert.deepEqual(entities('完成“十四五”规划和“十五五”生态环境保护规划目标。'), [
      'document “十四五”规划',
      'document “十五五”生态环境保护规划',
    ]);
    assert.deepEqual(entities('“十四五”期间增长。'), []);
  });

  it('takes laws by name, and not what only follows the name of the country', () => {
    assert.deepEqual(entities('依照宪法和中华人民共和国数据安全法办理。'), [
      'document 宪法',
      'document 中华人民共和国数据安全法',
    ]);
    assert.deepEqual(entities('中华人民共和国成立以后本法施行。'), ['place 中华人民共和国']);
  });

  it('takes the whole phrase after a verb of issuing', () => {
    assert.deepEqual(entities('出台促进银发服务提质扩容行动方案。'), ['document 促进银发服务提质扩容行动方案']);
    assert.deepEqual(entities('制定实施方案,完善规划。'), []);
  });

  it('takes a plan after a place', () => {
    assert.deepEqual(entities('编制昆明市城市总体规划。'), ['document 昆明市城市总体规划']);
  });

  it("leaves the document's own title unmarked", () => {
    const text = '青芦市绿色出行促进条例\n\n第一条 为了促进绿色出行,制定本条例。\n\n第二条 本条例适用于本市。\n';
    assert.deepEqual(
      entities(text).filter((name) => name.startsWith('document')),
      [],
    );
  });
});
