import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { writeStubLanguagePack } from './language-pack';
import { nodeRuntime } from './node-runtime';
import type { ServerRelease } from './packages';
import { ProcessGroup } from './process-group';
import { runCommand } from './run-command';
import { serverFolder } from './server-release';
import { quietSettings } from './settings';

export interface ServerOptions {
  release: ServerRelease;
  /** Packed extensions to install first. */
  install?: readonly string[];
  /** User settings; `quietSettings()` where none are given. */
  settings?: Record<string, unknown>;
  /** `zh-cn` for the Chinese interface. */
  locale?: string;
  /** 0 (any free one) unless given. */
  port?: number;
  /** What the address must carry, where other users of the machine should be kept out. */
  token?: string;
  /** Lets the page name an extension under development and its tests; never for a person's server. */
  forTests?: boolean;
  /** A folder to keep (settings, state); a temporary one, deleted at the end, unless given. */
  dataFolder?: string;
}

export interface Server {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** The URI authority of its files: `127.0.0.1:PORT` */
  readonly authority: string;
  readonly group: ProcessGroup;
  /** Replaces the user settings; pages opened from now on have them. */
  setSettings(settings: Record<string, unknown>): void;
  stop(): Promise<void>;
}

/** Starts a VS Code server with an empty profile of its own and waits until it listens. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { release } = options;
  const [folder, node] = await Promise.all([serverFolder(release), nodeRuntime(release.node)]);
  const data = options.dataFolder ?? fs.mkdtempSync(path.join(os.tmpdir(), 'policy-lens-server-'));
  const clean = (): void => {
    if (!options.dataFolder) fs.rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', clean);
  const main = path.join(folder, 'out', 'server-main.js');
  const profile = ['--server-data-dir', data, '--extensions-dir', path.join(data, 'extensions')];
  const env = serverEnvironment(data);
  try {
    writeSettings(data, options.settings ?? quietSettings());
    if (options.locale) writeStubLanguagePack(data, options.locale);
    for (const vsix of options.install ?? []) {
      await runCommand(node, [main, '--install-extension', vsix, '--force', ...profile], { env });
    }
    const args = [main, ...profile, '--host', '127.0.0.1', '--port', String(options.port ?? 0)];
    args.push('--accept-server-license-terms', '--telemetry-level', 'off', '--disable-workspace-trust');
    args.push(...(options.token ? ['--connection-token', options.token] : ['--without-connection-token']));
    if (options.forTests) args.push('--enable-smoke-test-driver');
    if (options.locale) args.push('--locale', options.locale);
    const group = new ProcessGroup(node, args, { env });
    const port = await listening(group, release);
    return {
      origin: `http://127.0.0.1:${port}`,
      authority: `127.0.0.1:${port}`,
      group,
      setSettings: (settings) => writeSettings(data, settings),
      stop: async () => {
        await group.stop();
        clean();
      },
    };
  } catch (error) {
    clean();
    throw error;
  }
}

async function listening(group: ProcessGroup, release: ServerRelease): Promise<string> {
  try {
    const [, port] = await group.waitFor(/agent listening on (\d+)/, 60_000);
    return port ?? '';
  } catch (error) {
    await group.stop();
    throw new Error(`the VS Code ${release.vscode} server did not start: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

function writeSettings(data: string, settings: Record<string, unknown>): void {
  const folder = path.join(data, 'data', 'User');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(settings, null, 2));
}

/** Nothing of the person's own VS Code or npm may reach the server, and nothing of it may stay behind. */
function serverEnvironment(data: string): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  for (const [key, value] of Object.entries(process.env)) {
    if (!/^(?:VSCODE|ELECTRON|npm)_/.test(key)) env[key] = value;
  }
  const temporary = path.join(data, 'tmp');
  fs.mkdirSync(temporary, { recursive: true, mode: 0o700 });
  return { ...env, HOME: data, TMPDIR: temporary, XDG_RUNTIME_DIR: temporary, EXTENSIONS_GALLERY: '{}' };
}
