import assert from 'node:assert/strict';
import { NEAR_CARET, shownWhileTyping } from '../../../src/features/typing';
import { readingWith } from './marks';

const TEXT = `投资增长5.1%，${'各项工作有序推进，'.repeat(4)}出口下降2.3%`;
const reading = readingWith(TEXT, [
  { layer: 'figure', kind: 'percent', text: '5.1%', attributes: {} },
  { layer: 'figure', kind: 'percent', text: '2.3%', attributes: {} },
]);
const shown = (carets: readonly number[], before: Parameters<typeof shownWhileTyping>[1]): string[] =>
  reading.marks.filter(shownWhileTyping(carets, before)).map(({ text }) => text);

describe('marks while a person types', () => {
  it('wait beside the caret, and are shown elsewhere', () => {
    assert.deepEqual(shown([TEXT.length], undefined), ['5.1%']);
    assert.deepEqual(shown([TEXT.indexOf('5.1%') + 4 + NEAR_CARET + 1], undefined), ['5.1%', '2.3%']);
  });

  it('stay where they were before the typing began', () => {
    assert.deepEqual(shown([TEXT.length], reading), ['5.1%', '2.3%']);
  });

  it('are all shown when nobody types', () => {
    assert.deepEqual(shown([], undefined), ['5.1%', '2.3%']);
  });
});
