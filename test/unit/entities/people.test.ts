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

  it('takes a name before an office, with a given name that is a word too', () => {
    assert.deepEqual(entities('周建平副市长一行来到现场。'), ['person 周建平']);
    assert.deepEqual(entities('刘青代表建议加快建设。施工代表说了算。'), ['person 刘青']);
  });

  it('ends a name before a verb of speech or movement', () => {
    assert.deepEqual(entities('村民何俊说,县长刘志强带队赴京。'), ['person 何俊', 'person 刘志强']);
  });

  it('takes those whom 、 joins to a name beside a title', () => {
    assert.deepEqual(entities('市领导李青禾、王岚、张晓沐出席。'), ['person 李青禾', 'person 王岚', 'person 张晓沐']);
  });

  it('takes who is given an office', () => {
    assert.deepEqual(entities('决定任命王青禾为局长,免去李岚的职务。'), ['person 王青禾', 'person 李岚']);
  });

  it('reads rows of members, where a gap makes names equally wide', () => {
    assert.deepEqual(entities('组 长:王 岚 国务院副总理'), ['person 王 岚', 'organization 国务院']);
    assert.deepEqual(entities('李青禾 教育部副部长'), ['person 李青禾', 'organization 教育部']);
  });
});
