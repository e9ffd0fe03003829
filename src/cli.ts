import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { version } from '../package.json';
import { processWriter } from './cli/output';
import { run } from './cli/run';
import { loadResources } from './engine/resources';

const data = join(__dirname, 'data');

void run(process.argv.slice(2), {
  version,
  stdin: process.stdin,
  out: processWriter(process.stdout),
  err: processWriter(process.stderr),
  readFile: (path) => readFile(path),
  glob: async (pattern) => {
    // Patterns want /, and paths of Windows have \\.
    const posix = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
    return (await glob(posix, { expandDirectories: false })).sort();
  },
  watched: process.stderr.isTTY ?? false,
  loadResources: () => loadResources((name) => readFile(join(data, name))),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error('policy-lens: this should not have happened:', error);
    process.exitCode = 70; // EX_SOFTWARE
  },
);
