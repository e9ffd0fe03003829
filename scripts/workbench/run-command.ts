import { spawn } from 'node:child_process';

export interface CommandOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Ends the command after so many milliseconds. */
  timeout?: number;
}

/**
 * Runs a command to its end and gives back its standard output.
 * @throws an Error that names the command and holds the end of what it printed
 */
export function runCommand(command: string, args: readonly string[], options: CommandOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.on('error', (error) => reject(new Error(`${command}: ${error.message}`)));
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(stdout);
      const tail = `${stdout}\n${stderr}`.trim().split('\n').slice(-25).join('\n');
      reject(new Error(`${command} ${args.join(' ')} ended with ${code ?? signal}:\n${tail}`));
    });
  });
}

/** Runs npm: the one that runs the current script, or the one on the PATH. */
export function runNpm(args: readonly string[], options: CommandOptions = {}): Promise<string> {
  const running = process.env['npm_execpath'];
  if (running?.endsWith('.js')) return runCommand(process.execPath, [running, ...args], options);
  if (process.platform === 'win32') return runCommand('cmd', ['/c', 'npm', ...args], options);
  return runCommand('npm', args, options);
}
