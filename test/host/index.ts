import { runSuites } from './runner/run-suites';

/** What VS Code calls inside the extension host: with no answer the run passed, with an error it failed. */
export async function run(): Promise<void> {
  await runSuites();
}
