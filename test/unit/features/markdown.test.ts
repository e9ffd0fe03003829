import assert from 'node:assert/strict';
import { escapeMarkdown } from '../../../src/features/markdown';

describe('Markdown', () => {
  it('means nothing but the words', () => {
    assert.equal(
      escapeMarkdown('**a** [b](c) <d> $(e) 1. `f`'),
      '\\*\\*a\\*\\* \\[b\\]\\(c\\) \\<d\\> \\$\\(e\\) 1\\. \\`f\\`',
    );
    assert.equal(escapeMarkdown('高质量发展 one two'), '高质量发展 one two');
  });
});
