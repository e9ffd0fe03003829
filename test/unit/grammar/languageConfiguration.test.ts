import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../../package.json';

const root = join(__dirname, '..', '..', '..');
const language = packageJson.contributes.languages.find(({ id }) => id === 'policy-text');

interface Configuration {
  readonly brackets: readonly [string, string][];
  readonly autoClosingPairs: readonly [string, string][];
  readonly surroundingPairs: readonly [string, string][];
  readonly colorizedBracketPairs: readonly unknown[];
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
}

describe('language configuration of policy-text', () => {
  const file = join(root, language?.configuration ?? '');
  const configuration = JSON.parse(readFileSync(file, 'utf8')) as Configuration;

  it('is contributed, as is a grammar that exists', () => {
    assert.match(file, /syntaxes/);
    assert.ok(packageJson.contributes.grammars.every(({ path }) => existsSync(join(root, path))));
  });

  it('closes every bracket that it knows, and colours none: prose is no code', () => {
    for (const pair of configuration.brackets)
      assert.ok(
        configuration.autoClosingPairs.some((closing) => closing.join() === pair.join()),
        pair.join(),
      );
    assert.deepEqual(configuration.colorizedBracketPairs, []);
  });

  it('cuts words at punctuation, and keeps a number whole', () => {
    const { pattern, flags } = configuration.wordPattern;
    const words = '2024年，增长11.8%、投入1,200万元；“两个市场”“PM2.5”《通知》。'.match(
      new RegExp(pattern, `g${flags}`),
    );
    assert.deepEqual(words, ['2024', '年', '增长', '11.8%', '投入', '1,200', '万元', '两个市场', 'PM2', '5', '通知']);
  });
});
