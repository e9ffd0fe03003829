import assert from 'node:assert/strict';
import { scanEntities } from '../../../src/engine/entities/scan';
import { entities, entityMarks, resources } from './support';

describe('names through the document', () => {
  it('finds a certain name where nothing beside it says so', () => {
    const found = entities('走访了沐禾生物、青芦药业、岚图医疗等企业。\n此后沐禾生物扩产。');
    assert.equal(found.filter((name) => name === 'organization 沐禾生物').length, 2);
  });

  it('finds a defined short form and says what it stands for', () => {
    const marks = entityMarks('青芦湾创新产业园(以下简称青芦园)建成。\n青芦园入驻企业增多。');
    const short = marks.filter(({ text }) => text === '青芦园');
    assert.equal(short.length, 2);
    assert.ok(short.every(({ kind }) => kind === 'facility'));
    assert.deepEqual(short[1]?.attributes, { fullName: '青芦湾创新产业园' });
  });

  it('gives a name one kind', () => {
    const kinds = entityMarks('参观青芦科技园。\n青芦科技园获奖。').map(({ kind }) => kind);
    assert.deepEqual([...new Set(kinds)], ['facility']);
  });
});

describe('safety', () => {
  const best = (text: string): number => {
    const times = [1, 2, 3].map(() => {
      const started = performance.now();
      scanEntities(text, resources);
      return performance.now() - started;
    });
    return Math.min(...times);
  };

  it('reads lines of 100,000 characters in linear time', function () {
    this.timeout(60_000);
    const units = [
      '第五个五年',
      '《',
      '、',
      '第',
      '十',
      '中华人民共和国',
      '“十',
      '五',
      '建设',
      '公司',
      '甲乙',
      '青芦、',
      '李·',
      '省长',
      '市',
      '(2',
      '号',
      '会议',
    ];
    for (const unit of units) {
      const short = best(unit.repeat(Math.ceil(25_000 / unit.length)));
      const long = best(unit.repeat(Math.ceil(100_000 / unit.length)));
      // Four times the text takes four times the time if linear; the rest is for garbage collection on a busy machine.
      assert.ok(long < 9 * short + 500, `${unit}…: ${Math.round(short)} ms, then ${Math.round(long)} ms`);
    }
  });

  it('bears empty, broken and strange text', () => {
    for (const text of ['', '\n', '\ud800', '》》《', '、', '公司', '(', '··', '号'])
      assert.deepEqual(entities(text), []);
  });
});
