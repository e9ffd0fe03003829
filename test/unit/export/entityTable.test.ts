import assert from 'node:assert/strict';
import { readingOf } from '../../../src/corrections/reading';
import { analyze } from '../../../src/engine/analyze';
import { toEntityTable } from '../../../src/export/entityTable';
import { resources } from '../entities/support';

describe('table of names', () => {
  const reading = readingOf(analyze('区委要求落实。\n硚口区行动,硚口响应。', resources));

  it('has one row a name, the most frequent first, with code, parents and level', () => {
    const [head, ...rows] = toEntityTable(reading, resources.gazetteer, ',').trimEnd().split('\r\n');
    assert.equal(head, 'name,kind,count,first_line,written_as,code,within,level,rule');
    assert.deepEqual(rows, [
      '硚口区,place,2,2,硚口区、硚口,420104,湖北省武汉市,,entity/gazetteer',
      '区委,organization,1,1,区委,,,county,entity/level-organ',
    ]);
  });

  it('has tabs for a spreadsheet', () => {
    assert.ok(toEntityTable(reading, undefined, '\t').startsWith('name\tkind\t'));
  });
});
