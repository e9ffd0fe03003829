import * as fs from 'node:fs';
import * as path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { cached, unpackPackage } from './cache';
import { chineseFontEnvironment } from './chinese-font';
import { CHROMIUM } from './packages';
import { runCommand } from './run-command';

/** A browser of the machine's own, where it has one in a usual place. */
const INSTALLED: Readonly<Record<string, readonly string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Headless, quiet, and without a word to anyone outside. Sandboxing needs rights that root in a container lacks. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Starts a headless Chromium that can draw Chinese. */
export async function launchBrowser(): Promise<Browser> {
  const [executablePath, font] = await Promise.all([browserExecutable(), chineseFontEnvironment()]);
  return chromium.launch({
    executablePath,
    args: FLAGS,
    env: { ...(process.env as Record<string, string>), ...(font as Record<string, string>) },
  });
}

let found: Promise<string> | undefined;

/**
 * A Chromium to drive: the one POLICY_LENS_BROWSER names, the pinned one from npm (Linux on x86-64), one that is
 * installed, or on Debian and as root the distribution's package, in this order.
 * @throws with each thing that was tried
 */
export function browserExecutable(): Promise<string> {
  found ??= findBrowser();
  return found;
}

async function findBrowser(): Promise<string> {
  const named = process.env['POLICY_LENS_BROWSER'];
  if (named) return named;
  const tried: string[] = [];
  for (const source of [fromNpm, installed, fromDebian]) {
    try {
      const executable = await source();
      await runCommand(executable, ['--version'], { timeout: 20_000 });
      return executable;
    } catch (error) {
      tried.push((error as Error).message);
    }
  }
  throw new Error(
    `no Chromium to drive the workbench with, and none to be had:\n${tried.map((one) => `  - ${one}`).join('\n')}\n` +
      'install Chrome or Chromium, or name one in POLICY_LENS_BROWSER',
  );
}

async function fromNpm(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`npm has no Chromium for ${process.platform} ${process.arch}`);
  }
  const folder = await cached(`chromium-${CHROMIUM.version}`, async (to) => {
    await unpackPackage(CHROMIUM, to);
    await pipeline(
      fs.createReadStream(path.join(to, 'bin', 'chromium.br')),
      createBrotliDecompress(),
      fs.createWriteStream(path.join(to, 'chromium'), { mode: 0o755 }),
    );
    fs.rmSync(path.join(to, 'bin'), { recursive: true });
  });
  return path.join(folder, 'chromium');
}

function installed(): Promise<string> {
  const places = INSTALLED[process.platform] ?? [];
  const place = places.find((one) => fs.existsSync(one));
  return place ? Promise.resolve(place) : Promise.reject(new Error(`none installed at ${places.join(', ')}`));
}

async function fromDebian(): Promise<string> {
  if (!fs.existsSync('/usr/bin/apt-get')) throw new Error('no apt-get to install one with');
  if (process.getuid?.() !== 0) throw new Error('not root: apt-get may not install chromium');
  console.log('installing chromium with apt-get');
  await runCommand('apt-get', ['update', '-q']);
  await runCommand('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium']);
  return '/usr/bin/chromium';
}
