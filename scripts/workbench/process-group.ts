import { type ChildProcess, spawn } from 'node:child_process';

const alive = new Set<ProcessGroup>();

/** A command and all its children, started together and ended together. */
export class ProcessGroup {
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;
  #output = '';

  constructor(command: string, args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
    // A group of its own: ending only the first process would leave the extension hosts running.
    this.#child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child.stdout?.on('data', (data: Buffer) => (this.#output += data.toString()));
    this.#child.stderr?.on('data', (data: Buffer) => (this.#output += data.toString()));
    this.#ended = new Promise((resolve) => {
      this.#child.on('error', (error) => {
        this.#output += `${error.message}\n`;
        resolve();
      });
      this.#child.on('exit', () => resolve());
    });
    alive.add(this);
    void this.#ended.then(() => alive.delete(this));
  }

  /** What it has printed so far. */
  get output(): string {
    return this.#output;
  }

  get ended(): Promise<void> {
    return this.#ended;
  }

  /**
   * The first match of `pattern` in what it prints.
   * @throws with the end of its output when it ends or `timeout` milliseconds pass before that
   */
  async waitFor(pattern: RegExp, timeout: number): Promise<RegExpExecArray> {
    let over = false;
    void this.#ended.then(() => (over = true));
    const until = Date.now() + timeout;
    for (;;) {
      const match = pattern.exec(this.#output);
      if (match) return match;
      if (over || Date.now() > until) {
        const tail = this.#output.trim().split('\n').slice(-15).join('\n');
        throw new Error(`${over ? 'it ended' : `nothing within ${timeout / 1000} s`}; its last words:\n${tail}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Ends every process of the group: at first kindly, after three seconds by force. */
  async stop(): Promise<void> {
    this.signal('SIGTERM');
    const late = setTimeout(() => this.signal('SIGKILL'), 3000);
    await this.#ended;
    clearTimeout(late);
    this.signal('SIGKILL');
  }

  signal(signal: NodeJS.Signals): void {
    const { pid } = this.#child;
    if (pid === undefined) return;
    try {
      if (process.platform === 'win32') this.#child.kill(signal);
      else process.kill(-pid, signal);
    } catch {
      // Nobody of the group is left.
    }
  }
}

process.on('exit', () => {
  for (const group of alive) group.signal('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => process.exit(signal === 'SIGINT' ? 130 : 143));
}
