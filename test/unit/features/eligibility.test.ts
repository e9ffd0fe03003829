import assert from 'node:assert/strict';
import { eligibility, isReadable } from '../../../src/features/eligibility';

const traits = {
  languageId: 'plaintext',
  scheme: 'file',
  setting: 'auto',
  languages: ['plaintext', 'markdown', 'policy-text'],
  overrule: undefined,
} as const;

describe('which documents are annotated', () => {
  it('asks the text, unless folder or person say it', () => {
    assert.equal(eligibility(traits), 'ask-text');
    assert.equal(eligibility({ ...traits, setting: 'always' }), 'yes');
    assert.equal(eligibility({ ...traits, setting: 'never' }), 'no');
    assert.equal(eligibility({ ...traits, setting: 'never', overrule: true }), 'yes');
    assert.equal(eligibility({ ...traits, setting: 'always', overrule: false }), 'no');
  });

  it('takes the language policy-text for a person’s word', () => {
    assert.equal(eligibility({ ...traits, languageId: 'policy-text' }), 'yes');
    assert.equal(eligibility({ ...traits, languageId: 'policy-text', setting: 'never' }), 'no');
  });

  it('keeps to the languages of the setting, but for a person’s word', () => {
    assert.equal(eligibility({ ...traits, languageId: 'json', setting: 'always' }), 'no');
    assert.equal(eligibility({ ...traits, languageId: 'json', overrule: true }), 'yes');
  });

  it('leaves views of other tools alone, whatever is said', () => {
    for (const scheme of ['output', 'git', 'vscode-notebook-cell', 'comment', 'search-editor', 'vscode-userdata'])
      assert.equal(eligibility({ ...traits, scheme, overrule: true }), 'no', scheme);
    for (const scheme of ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'memfs', 'vscode-test-web'])
      assert.ok(isReadable(scheme), scheme);
  });
});
