import Mocha from 'mocha';
import { loadSuites } from 'suites';
import * as vscode from 'vscode';
import { SUITE_LINE } from './suite-line';

/** Set by bundle.ts: the extension host that the bundle was made for. */
declare const EXPECTED_HOST: 'node' | 'web';

/**
 * Runs every suite of test/host in this extension host (Node or web worker) and prints what came of each test,
 * and at the end the total that the stages are summed from.
 * @throws where a test failed, a file holds no test, or nothing ran
 */
export async function runSuites(): Promise<void> {
  const host = 'importScripts' in globalThis ? 'web' : 'node';
  if (host !== EXPECTED_HOST) throw new Error(`a bundle for the ${EXPECTED_HOST} host runs in the ${host} host`);
  say(`VS Code ${vscode.version}, ${host === 'web' ? 'web worker' : 'Node'} extension host, ${vscode.env.language}`);
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: LineReporter, color: false });
  // Mocha's own loading of files needs a file system; a bundle loads its suites itself.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const [file, load] of Object.entries(loadSuites)) {
    const before = mocha.suite.total();
    load();
    if (mocha.suite.total() === before) throw new Error(`${file} holds no test`);
  }
  const stats = await new Promise<Mocha.Stats>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats as Mocha.Stats));
  });
  const { passes, failures, pending } = stats;
  say(`host: ${passes} passed, ${failures} failed, ${pending} skipped`);
  if (failures > 0) throw new Error(`${failures} failed`);
  if (passes === 0) throw new Error('no test ran');
}

/** One line a test on the console, which is all that both hosts have. */
class LineReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    const { constants } = Mocha.Runner;
    runner.on(constants.EVENT_TEST_PASS, (test) => say(`  ✓ ${test.fullTitle()} (${test.duration} ms)`));
    runner.on(constants.EVENT_TEST_PENDING, (test) => say(`  - ${test.fullTitle()}`));
    runner.on(constants.EVENT_TEST_FAIL, (test, error: Error) => {
      say(`  ✗ ${test.fullTitle()}\n${error.stack ?? error.message ?? String(error)}`);
    });
  }
}

function say(text: string): void {
  for (const line of text.split('\n')) console.log(`${SUITE_LINE}${line}`);
}
