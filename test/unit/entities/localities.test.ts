import assert from 'node:assert/strict';
import { entities } from './support';

describe('towns, villages, quarters, roads and waters', () => {
  it('goes with the division that it lies in', () => {
    assert.deepEqual(entities('来到云梦县沐禾镇,在大冶市岚桥街道青芦社区走访。'), [
      'place 云梦县沐禾镇',
      'place 大冶市岚桥街道青芦社区',
    ]);
    assert.deepEqual(entities('在江苏宿迁蓝集镇举行。'), ['place 江苏宿迁蓝集镇']);
  });

  it('goes on inside the town, over words too, and to a road of the district', () => {
    assert.deepEqual(entities('大冶市岚桥镇吕家河村村民参加。'), ['place 大冶市岚桥镇吕家河村']);
    assert.deepEqual(entities('樊城区人民路和大冶湖核心区。'), ['place 樊城区人民路', 'place 大冶湖']);
  });

  it('begins a body of the town with its division', () => {
    assert.deepEqual(entities('大冶市岚桥镇人民政府发布公告。'), ['organization 大冶市岚桥镇人民政府']);
  });

  it('takes a road where the words beside it say so', () => {
    assert.deepEqual(entities('项目位于光谷九路与青芦大道交会处。'), ['place 光谷九路', 'place 青芦大道']);
    assert.deepEqual(entities('沿着新思路闯出致富路。'), []);
  });

  it('takes a small river in a list of waters or before 流域', () => {
    assert.deepEqual(entities('治理岚河、沐江等支流,保护青芦河流域。'), [
      'place 岚河',
      'place 沐江',
      'place 青芦河流域',
    ]);
  });

  it('takes no class of them', () => {
    assert.deepEqual(entities('建设美丽乡村,整治空心村,打造特色小镇和智慧社区,省市县乡联动。'), []);
    assert.deepEqual(entities('保护历史文化名城名镇名村。'), []);
  });
});
