import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import { constructionsIn, filesOf, isLoadable, type Pattern } from '../../regexp/patterns';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** As in eslint.config.mjs, for literals. */
const RULES = {
  'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
  'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false, ignoreSticky: false }],
} as const;

/** What the rules say of regular expressions, each written as a literal on a line of its own. */
function complaints(patterns: readonly Pattern[]): string[] {
  const code = patterns.map(({ source, flags }) => `/${source}/${flags};`).join('\n');
  const config = {
    plugins: { regexp },
    rules: RULES,
    linterOptions: { reportUnusedDisableDirectives: 'off' },
  } as unknown as Linter.Config;
  return new Linter().verify(code, config).map(({ line, message }) => `${patterns[line - 1]?.where ?? ''}: ${message}`);
}

describe('regular expressions made of strings', function () {
  this.timeout(120_000);
  let made: readonly Pattern[];

  before(() => {
    const script = join(ROOT, 'test', 'regexp', 'constructed.ts');
    const output = execFileSync(process.execPath, ['--import', 'tsx', script], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    made = JSON.parse(output) as Pattern[];
  });

  it('are all seen: each line that makes one has made one', () => {
    const seen = new Set(made.map(({ where }) => where));
    const sites = filesOf(join(ROOT, 'src')).flatMap((file) =>
      constructionsIn(file).map((line) => ({ file, where: `${relative(ROOT, file)}:${line}` })),
    );
    assert.ok(sites.length > 10, `${sites.length} sites`);
    assert.deepEqual(
      sites.filter(({ file, where }) => !isLoadable(file) || !seen.has(where)),
      [],
    );
  });

  it('match in linear time, like the literals that lint sees', () => {
    assert.deepEqual(complaints(made), []);
  });

  it('would not pass if they did not', () => {
    const slow = ['(?:a|a)+$', '\\d+b', '[^x]*b'].map((source) => ({ source, flags: 'y', where: source }));
    assert.deepEqual(
      [...new Set(complaints(slow).map((text) => text.split(': ')[0]))],
      slow.map(({ where }) => where),
    );
  });
});
