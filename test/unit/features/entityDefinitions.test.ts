import assert from 'node:assert/strict';
import { readingOf } from '../../../src/corrections/reading';
import { analyze } from '../../../src/engine/analyze';
import { entityDefinitions } from '../../../src/features/entityDefinitions';
import { resources } from '../entities/support';

describe('where a name is first said in full', () => {
  const text = '大会由沐禾药业股份有限公司(以下简称沐禾药业)承办。\n沐禾药业表示感谢。';
  const reading = readingOf(analyze(text, resources));

  it('leads from a short form to the full name', () => {
    const at = text.lastIndexOf('沐禾药业');
    const [link] = entityDefinitions(reading, at);
    assert.ok(link);
    assert.deepEqual(text.slice(link.origin.start, link.origin.end), '沐禾药业');
    assert.deepEqual(text.slice(link.focus.start, link.focus.end), '沐禾药业股份有限公司');
    assert.ok(link.target.start <= link.focus.start && link.target.end >= link.focus.end);
  });

  it('leads nowhere from the first mention in full', () => {
    assert.deepEqual(entityDefinitions(reading, text.indexOf('沐禾药业股份')), []);
  });
});
