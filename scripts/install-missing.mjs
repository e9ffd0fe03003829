// Plain Node without a dependency: it runs on a fresh clone, before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Whether node_modules is missing or older than the lock file. */
function outdated() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** Installs the development dependencies where they are missing; ends the process where that fails. */
export function installMissing() {
  if (!outdated()) return;
  console.log('installing what package-lock.json names (npm ci)');
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const result = spawnSync(npm[0], [...npm.slice(1), 'ci'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32' && npm.length === 1,
  });
  if (result.status === 0) return;
  console.error('npm ci failed: the npm registry is needed once, to install the tools that build the extension');
  process.exit(1);
}

/** Runs a TypeScript script of this folder with the arguments of this process, and ends with its exit code. */
export function runScript(name) {
  const script = join(root, 'scripts', name);
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  // The script ends what it started before it ends itself, so this waits for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}
