import assert from 'node:assert/strict';
import { shortened } from '../../../src/features/excerpts';

describe('a title in a narrow list', () => {
  it('stays whole up to twenty signs', () => {
    assert.equal(shortened('这里是临河：从老厂到新城'), '这里是临河：从老厂到新城');
    assert.equal(shortened('临'.repeat(20)), '临'.repeat(20));
  });

  it('loses its middle where it is longer, and says who and what', () => {
    const short = shortened('临河市人民政府办公室关于印发临河市城市更新三年行动方案的通知');
    assert.equal(short, '临河市人民政府办公室关于…行动方案的通知');
    assert.equal([...short].length, 20);
    assert.equal([...shortened('𠮷'.repeat(30))].length, 20);
  });
});
