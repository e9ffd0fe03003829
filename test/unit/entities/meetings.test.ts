import assert from 'node:assert/strict';
import { entities } from './support';

describe('meetings', () => {
  it('takes sessions and congresses with their bodies', () => {
    assert.deepEqual(entities('市委六届三次全会和省第十三次党代会部署。'), [
      'meeting 市委六届三次全会',
      'meeting 省第十三次党代会',
    ]);
    assert.deepEqual(entities('湖南省第十四届人民代表大会第三次会议召开,国务院第12次常务会议审议通过。'), [
      'meeting 湖南省第十四届人民代表大会第三次会议',
      'meeting 国务院第12次常务会议',
    ]);
  });

  it('takes sessions joined by 、 as one', () => {
    assert.deepEqual(entities('党的二十大和党的十九届二中、三中全会精神。'), [
      'meeting 党的二十大',
      'meeting 党的十九届二中、三中全会',
    ]);
  });

  it('sees no congress of the Party in a count of branches', () => {
    assert.deepEqual(entities('培育十一大产业、二十大集群。'), []);
  });

  it('finds the left end of conferences, forums and contests', () => {
    assert.deepEqual(entities('在全市低空经济工作推进会上通报。'), ['meeting 全市低空经济工作推进会']);
    assert.deepEqual(entities('举办首届青芦湾数字艺术论坛。'), ['meeting 首届青芦湾数字艺术论坛']);
    assert.deepEqual(entities('中国—中亚峰会在西安举行。'), ['meeting 中国—中亚峰会', 'place 西安']);
  });

  it('takes no class of meetings', () => {
    assert.deepEqual(entities('召开座谈会和专题会议,经常务委员会会议通过。'), []);
  });

  it('begins with what counts it, the year that names it, and the place before a count', () => {
    assert.deepEqual(entities('第八届中国(宜昌)国际茶业博览会开幕。'), ['meeting 第八届中国(宜昌)国际茶业博览会']);
    assert.deepEqual(entities('举办杭州第19届亚运会、第4届亚残运会。'), [
      'meeting 杭州第19届亚运会',
      'meeting 第4届亚残运会',
    ]);
    assert.deepEqual(entities('2025昆明国际马拉松开跑。'), ['meeting 2025昆明国际马拉松']);
    assert.deepEqual(entities('在中国—东盟博览会期间。'), ['meeting 中国—东盟博览会']);
  });

  it('leaves a year in Chinese digits outside', () => {
    assert.deepEqual(entities('一九八九年十三届四中全会以来。'), ['meeting 十三届四中全会']);
  });
});
