import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ROOT } from '../workbench/cache';
import { ProcessGroup } from '../workbench/process-group';
import { type Counts, countTests } from './counts';
import { type Stage, STAGES } from './stages';

const HELP = `Every check, one after the other; all of them run even where one fails.

  npm test [-- --only NAME,…]

${STAGES.map((stage) => `  ${stage.name.padEnd(6)}${stage.what} (${stage.scripts.map((one) => `npm run ${one}`).join(', ')})`).join('\n')}

The server, browser and font that the last ones need are fetched into .vscode-test/ or the folder that
POLICY_LENS_CACHE names. POLICY_LENS_VERBOSE=1 shows all that the extension host says.`;

interface Outcome extends Counts {
  readonly stage: Stage;
  readonly seconds: number;
}

function chosenStages(only: string | undefined): readonly Stage[] {
  if (only === undefined) return STAGES;
  const names = only.split(',');
  const unknown = names.find((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown !== undefined) throw new Error(`no such stage: ${unknown}`);
  return STAGES.filter((stage) => names.includes(stage.name));
}

/** Runs an npm script, showing what it prints. */
function runNpmScript(name: string): Promise<Counts> {
  return new Promise((resolve, reject) => {
    const npm = process.env['npm_execpath'];
    const child = npm?.endsWith('.js')
      ? spawn(process.execPath, [npm, 'run', '--silent', name], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] })
      : spawn('npm', ['run', '--silent', name], {
          cwd: ROOT,
          stdio: ['ignore', 'pipe', 'inherit'],
          shell: process.platform === 'win32',
        });
    let output = '';
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      process.stdout.write(data);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(countTests(output, code ?? 1)));
  });
}

async function runStage(stage: Stage): Promise<Outcome> {
  const started = Date.now();
  const outcome: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const script of stage.scripts) {
    console.log(`\n── ${stage.name}: ${stage.what} (npm run ${script})`);
    const counts = await runNpmScript(script);
    for (const key of ['passed', 'failed', 'skipped'] as const) outcome[key] += counts[key];
  }
  return { ...outcome, stage, seconds: (Date.now() - started) / 1000 };
}

function total({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) return console.log(HELP);
  const stages = chosenStages(values.only);
  // The downloads go on while the machine lints; a stage that misses one says so itself.
  const fetching = stages.some((stage) => stage.workbench)
    ? new ProcessGroup(process.execPath, [...process.execArgv, require.resolve('../fetch.ts')], { cwd: ROOT })
    : undefined;
  const outcomes: Outcome[] = [];
  for (const stage of stages) {
    if (stage.workbench && fetching) {
      await fetching.ended;
      if (outcomes.every((one) => !one.stage.workbench)) console.log(`\n${fetching.output.trim()}`);
    }
    outcomes.push(await runStage(stage));
  }
  console.log('');
  for (const outcome of outcomes) {
    console.log(
      `${outcome.stage.name.padEnd(6)}${total(outcome).padEnd(40)}${outcome.seconds.toFixed(0).padStart(4)} s`,
    );
  }
  const all: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const one of outcomes) for (const key of ['passed', 'failed', 'skipped'] as const) all[key] += one[key];
  console.log(`\n${total(all)}`);
  process.exitCode = all.failed > 0 || all.passed === 0 ? 1 : 0;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
