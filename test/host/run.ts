import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { ROOT } from '../../scripts/workbench/cache';
import { desktopExecutable } from '../../scripts/workbench/desktop';
import { layOutWebForm } from '../../scripts/workbench/web-form';
import { bundleSuites } from './runner/bundle';

const STAND_IN = path.join(ROOT, 'scripts', 'workbench', 'code.mjs');

/** Runs the suites of test/host inside VS Code: `run.ts [--web]`. */
async function main(argv: readonly string[]): Promise<void> {
  const web = argv.includes('--web');
  const extension = web ? layOutWebForm() : ROOT;
  const tests = await bundleSuites(web ? 'web' : 'node', path.join(extension, 'out', 'test', 'host'));
  const desktop = await desktopExecutable();
  const workspace = fs.mkdtempSync(path.join(os.tmpdir(), 'policy-lens-workspace-'));
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'policy-lens-profile-'));
  const fixtures = path.join(__dirname, 'workspace');
  if (fs.existsSync(fixtures)) fs.cpSync(fixtures, workspace, { recursive: true });
  try {
    await runTests({
      vscodeExecutablePath: desktop ?? STAND_IN,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      launchArgs: [workspace, `--user-data-dir=${profile}`, `--extensions-dir=${path.join(profile, 'extensions')}`],
    });
  } finally {
    for (const folder of [workspace, profile]) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
