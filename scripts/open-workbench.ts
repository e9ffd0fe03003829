import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { createServer } from 'node:net';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './workbench/cache';
import { desktopCommand } from './workbench/desktop';
import { openInBrowser } from './workbench/open-in-browser';
import { workbenchUrl } from './workbench/page';
import { SERVERS } from './workbench/packages';
import { runCommand } from './workbench/run-command';
import { startServer } from './workbench/server';
import { personSettings } from './workbench/settings';
import { packExtension } from './workbench/vsix';

const HELP = `Opens VS Code with the extension.

  npm start [-- options]

--folder FOLDER     what to open (default: samples)
--file FILE         a file to show at once (default: one of the samples)
--server            the VS Code server in the browser, even where the desktop has VS Code
--port N            of that server (default: 8123, or any free one if that is taken)
--locale LOCALE     zh-cn for the extension's Chinese interface (server only)
--no-open           print the server's address without opening a browser
--help

Ctrl+C ends the server.`;

const SAMPLES = path.join(ROOT, 'samples');
/** Shown at once: figures, slogans, entities and every kind of heading on the first page. */
const FIRST_SAMPLE = 'notice-jichuan.txt';
const USUAL_PORT = 8123;

function readOptions() {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      folder: { type: 'string' },
      file: { type: 'string' },
      server: { type: 'boolean', default: false },
      port: { type: 'string' },
      locale: { type: 'string' },
      open: { type: 'boolean', default: true },
      help: { type: 'boolean', default: false },
    },
  });
  return values;
}

/** The folder, or else the file, as an absolute path. */
function existing(file: string): string {
  // npm runs scripts in the package's folder; a person's path counts from where they are.
  const absolute = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  if (!fs.existsSync(absolute)) throw new Error(`no such file or folder: ${absolute}`);
  return absolute;
}

async function onDesktop(command: string, folder: string, file: string | undefined): Promise<void> {
  await runCommand(process.execPath, ['esbuild.js'], { cwd: ROOT });
  const args = ['--new-window', `--extensionDevelopmentPath=${ROOT}`, folder, ...(file ? [file] : [])];
  spawn(command, args, { stdio: 'ignore', detached: true, shell: process.platform === 'win32' }).unref();
  console.log(`VS Code opens ${folder} with the extension`);
}

async function onServer(options: ReturnType<typeof readOptions>, folder: string, file?: string): Promise<void> {
  const vsix = await packExtension();
  const token = randomBytes(16).toString('hex');
  const server = await startServer({
    release: SERVERS.current,
    install: [vsix],
    locale: options.locale,
    settings: personSettings(),
    port: await portFor(options.port),
    token,
  });
  const url = workbenchUrl(server, { folder, file, token });
  console.log(`\nVS Code ${SERVERS.current.vscode} with Policy Lens:\n\n  ${url}\n\nCtrl+C ends it.`);
  if (options.open) openInBrowser(url);
  await server.group.ended;
  await server.stop();
}

/** The port that was asked for; else the usual one, so that the address stays the same, unless that is taken. */
async function portFor(asked: string | undefined): Promise<number> {
  if (asked !== undefined) {
    const port = Number(asked);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`no such port: ${asked}`);
    return port;
  }
  return (await isFree(USUAL_PORT)) ? USUAL_PORT : 0;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

async function main(): Promise<void> {
  const options = readOptions();
  if (options.help) return console.log(HELP);
  const folder = options.folder === undefined ? SAMPLES : existing(options.folder);
  const first = options.folder === undefined ? path.join(SAMPLES, FIRST_SAMPLE) : undefined;
  const file = options.file === undefined ? first : existing(options.file);
  const desktop = options.server ? undefined : desktopCommand();
  if (desktop) return onDesktop(desktop, folder, file);
  console.log(options.server ? 'starting the VS Code server' : 'no desktop VS Code here: starting the VS Code server');
  await onServer(options, folder, file);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
