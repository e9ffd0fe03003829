// What the engine of a checkout of this project says of many texts.
import * as esbuild from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from './compare';

/** Runs inside the checkout: one `{id, text}` a line in, one answer a line out. */
const READER = `
import { readFileSync, writeSync } from 'node:fs';
import { analyze } from './src/engine/analyze';
import { loadResources } from './src/engine/resources';

const [data] = process.argv.slice(2);
void loadResources((name) => Promise.resolve(readFileSync(data + '/' + name))).then((resources) => {
  for (const line of readFileSync(0, 'utf8').split('\\n').filter(Boolean)) {
    const { id, text } = JSON.parse(line);
    const { marks, outline } = analyze(text, resources);
    const said = marks.map(({ layer, kind, start, end, text, rule, score, attributes }) => {
      const { relative, ...stated } = attributes;
      return { layer, kind, start, end, text, rule, score, attributes: stated };
    });
    let rest = Buffer.from(JSON.stringify({ id, marks: said, outline }) + '\\n');
    while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
  }
});
`;

/**
 * @param checkout a folder with this project in it, node_modules too
 * @throws Error where it does not build, or its engine is called otherwise than today's
 */
export function answersIn(checkout: string, texts: ReadonlyMap<string, string>): Map<string, Answer> {
  // The lexicons are compiled by the build.
  execFileSync(process.execPath, ['esbuild.js'], { cwd: checkout, stdio: 'pipe' });
  const outfile = join(checkout, 'out', 'corpus-diff', 'reader.js');
  esbuild.buildSync({
    stdin: { contents: READER, resolveDir: checkout, loader: 'js' },
    outfile,
    bundle: true,
    platform: 'node',
    charset: 'utf8',
    logLevel: 'error',
  });
  const input = [...texts].map(([id, text]) => JSON.stringify({ id, text })).join('\n');
  const output = execFileSync(process.execPath, [outfile, join(checkout, 'dist', 'data')], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answers = output.split('\n').filter(Boolean);
  return new Map(answers.map((line) => JSON.parse(line) as Answer).map((answer) => [answer.id, answer]));
}

/** The same for a commit, built in a folder of its own that is removed again. */
export function answersAt(root: string, revision: string, texts: ReadonlyMap<string, string>): Map<string, Answer> {
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  const commit = git('rev-parse', '--verify', `${revision}^{commit}`).trim();
  const folder = mkdtempSync(join(tmpdir(), 'corpus-diff-'));
  const checkout = join(folder, 'checkout');
  try {
    git('worktree', 'add', '--detach', '--quiet', checkout, commit);
    symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'), 'dir');
    return answersIn(checkout, texts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    git('worktree', 'prune');
  }
}
