import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { ROOT } from '../../scripts/workbench/cache';
import { desktopExecutable } from '../../scripts/workbench/desktop';
import { packExtension } from '../../scripts/workbench/vsix';
import { layOutWebForm } from '../../scripts/workbench/web-form';
import { bundleSuites } from './runner/bundle';

const STAND_IN = path.join(ROOT, 'scripts', 'workbench', 'code.mjs');

const HELP = `Runs the suites of test/host inside VS Code.

  run.ts                      the extension of this checkout, Node extension host
  run.ts --web                the same in the web worker extension host
  run.ts --packed             the packed extension, installed into the current and the oldest VS Code server`;

interface HostRun {
  /** The folder that VS Code takes for the extension under development. */
  extension: string;
  bundle: 'node' | 'web';
  executable: string | undefined;
  launchArgs?: string[];
}

async function runInHost({ extension, bundle, executable, launchArgs = [] }: HostRun): Promise<void> {
  const tests = await bundleSuites(bundle, path.join(extension, 'out', 'test', 'host'));
  const workspace = fs.mkdtempSync(path.join(os.tmpdir(), 'policy-lens-workspace-'));
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'policy-lens-profile-'));
  const fixtures = path.join(__dirname, 'workspace');
  if (fs.existsSync(fixtures)) fs.cpSync(fixtures, workspace, { recursive: true });
  const profileArgs = [`--user-data-dir=${profile}`, `--extensions-dir=${path.join(profile, 'extensions')}`];
  try {
    await runTests({
      vscodeExecutablePath: executable ?? STAND_IN,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      launchArgs: [workspace, ...profileArgs, ...launchArgs],
    });
  } finally {
    for (const folder of [workspace, profile]) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The suites against what people install. An extension of nothing but the suites is the one under development. */
async function runPacked(): Promise<void> {
  const vsix = await packExtension();
  const extension = path.join(ROOT, 'out', 'suites-only');
  fs.mkdirSync(extension, { recursive: true });
  const manifest = { name: 'suites-only', publisher: 'policy-lens', version: '0.0.0', engines: { vscode: '^1.100.0' } };
  fs.writeFileSync(path.join(extension, 'package.json'), JSON.stringify(manifest));
  for (const release of ['current', 'oldest']) {
    const launchArgs = [`--stand-in-release=${release}`, `--stand-in-install=${vsix}`];
    await runInHost({ extension, bundle: 'node', executable: undefined, launchArgs });
  }
}

async function main(argv: readonly string[]): Promise<void> {
  if (argv.includes('--help')) console.log(HELP);
  else if (argv.includes('--packed')) await runPacked();
  else if (argv.includes('--web')) {
    await runInHost({ extension: layOutWebForm(), bundle: 'web', executable: await desktopExecutable() });
  } else await runInHost({ extension: ROOT, bundle: 'node', executable: await desktopExecutable() });
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
