import assert from 'node:assert/strict';
import { entities } from './support';

describe('people', () => {
  it('takes a known name without the title, and not inside a doctrine', () => {
    assert.deepEqual(entities('习近平总书记强调,习近平新时代中国特色社会主义思想引领发展。'), ['person 习近平']);
    assert.deepEqual(entities('坚持邓小平理论。'), []);
  });

  it('takes a name after a title, by a gap or before a verb of speech', () => {
    assert.deepEqual(entities('省长 李青禾'), ['person 李青禾']);
    assert.deepEqual(entities('区委书记王岚介绍。'), ['organization 区委', 'person 王岚']);
  });

  it('takes a surname before a title', () => {
    assert.deepEqual(entities('据了解,李教授参会。'), ['person 李']);
  });

  it('takes a name with · of transcribing characters only', () => {
    assert.deepEqual(entities('来访的安德烈·沃罗宁表示。'), ['person 安德烈·沃罗宁']);
    assert.deepEqual(entities('行动·满意度提升。'), []);
  });

  it('takes no role or class after a title', () => {
    assert.deepEqual(entities('书记带头、主任委员负责、代表建议。'), []);
  });
});
