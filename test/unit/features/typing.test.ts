import assert from 'node:assert/strict';
import { latinBefore, NEAR_CARET, outsideOf, shownWhileTyping } from '../../../src/features/typing';
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

describe('letters that an input method may be about to replace', () => {
  it('end at the caret, syllables parted by apostrophes', () => {
    const text = "全长35qian'mi，增长";
    assert.deepEqual(latinBefore(text, text.indexOf('，')), { start: 4, end: text.indexOf('，') });
  });

  it('are none behind Chinese characters, digits or capitals', () => {
    assert.equal(latinBefore('增长', 2), undefined);
    assert.equal(latinBefore('增长35', 4), undefined);
    assert.equal(latinBefore('人均GDP', 5), undefined);
    assert.equal(latinBefore('', 0), undefined);
  });

  it('keep from being shown only the marks that hold some of them', () => {
    const shown = outsideOf([{ start: 4, end: 6 }]);
    assert.equal(shown({ start: 2, end: 6 }), false);
    assert.equal(shown({ start: 2, end: 4 }), true);
    assert.equal(shown({ start: 6, end: 9 }), true);
  });
});
