import assert from 'node:assert/strict';
import { entities, entityMarks } from './support';

describe('places', () => {
  it('marks divisions, regions and countries of the gazetteer', () => {
    assert.deepEqual(entities('建设武汉都市圈,对接长三角,面向越南。'), [
      'place 武汉都市圈',
      'place 长三角',
      'place 越南',
    ]);
  });

  it('joins a division to the one that holds it, and a road to both', () => {
    assert.deepEqual(entities('甘肃积石山受灾群众得到安置。'), ['place 甘肃积石山']);
    assert.deepEqual(entities('湖北省武汉市硚口区解放大道沿线更新。'), ['place 湖北省武汉市硚口区解放大道']);
  });

  it('gives the code and full name of a division', () => {
    const [mark] = entityMarks('硚口有新面貌。');
    assert.deepEqual(mark?.attributes, { fullName: '硚口区', divisions: ['420104'] });
  });

  it('leaves ordinary words alone that are also short names', () => {
    assert.deepEqual(entities('双方加强合作,促进和平友好,盘活资源,实现大同。'), []);
  });

  it('marks such a word among places', () => {
    assert.deepEqual(entities('项目从无锡、合作、杭州三市引进。'), ['place 无锡', 'place 合作', 'place 杭州']);
  });

  it('marks such a word where the document is about its prefecture', () => {
    assert.ok(entities('大庆市召开现场会。\n大庆市调结构,大同棚室带动增长。').includes('place 大同'));
    assert.deepEqual(entities('天下大同是共同理想。'), []);
  });

  it('sees no name across two words', () => {
    assert.deepEqual(entities('提出更高要求,在复杂多变的形势下听取和政协委员的意见。'), ['organization 政协']);
    assert.deepEqual(entities('发展中国家的出海口,谋求长治久安。'), []);
  });

  it('marks 中国 standing free and not in a formulation', () => {
    assert.deepEqual(entities('健康中国和中国式现代化,中国经济向好。'), ['place 中国']);
  });

  it('marks a well-known zone as a facility', () => {
    assert.deepEqual(entities('支持雄安新区、西部陆海新通道。'), ['facility 雄安新区', 'facility 西部陆海新通道']);
  });

  it('takes a doubtful name beside a sure one that 到 or 和 joins to it, unless it is a word of the language', () => {
    assert.deepEqual(entities('赤壁到洪湖的车程缩短。'), ['place 赤壁', 'place 洪湖']);
    assert.deepEqual(entities('武汉和合作,各方受益。'), ['place 武汉']);
  });
});
