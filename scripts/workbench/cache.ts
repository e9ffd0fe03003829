import * as fs from 'node:fs';
import * as path from 'node:path';
import type { PinnedPackage } from './packages';
import { runCommand, runNpm } from './run-command';

export const ROOT = path.resolve(__dirname, '..', '..');

/**
 * Where fetched servers, browsers and fonts are kept: `.vscode-test/` of this checkout, or the folder that
 * POLICY_LENS_CACHE names, so that several checkouts can share one. It lies outside node_modules, which `npm ci` wipes.
 */
export function cacheFolder(): string {
  return path.resolve(ROOT, process.env['POLICY_LENS_CACHE'] ?? '.vscode-test');
}

const underWay = new Map<string, Promise<string>>();

/**
 * The cached folder `name`, made by `build` if it is missing. It is built beside its place and then renamed, so a
 * broken download leaves nothing behind and two processes may build at once.
 */
export function cached(name: string, build: (folder: string) => Promise<void>): Promise<string> {
  const target = path.join(cacheFolder(), name);
  const running = underWay.get(target);
  if (running) return running;
  const made = fs.existsSync(target) ? Promise.resolve(target) : make(target, build);
  underWay.set(target, made);
  return made;
}

async function make(target: string, build: (folder: string) => Promise<void>): Promise<string> {
  const folder = `${target}.${process.pid}.part`;
  fs.mkdirSync(folder, { recursive: true });
  try {
    await build(folder);
    fs.renameSync(folder, target);
  } catch (error) {
    fs.rmSync(folder, { recursive: true, force: true });
    if (!fs.existsSync(target)) throw error;
  }
  return target;
}

/**
 * Downloads a package and unpacks it (only the path `inside` it, where given) into `folder`. No script of it runs.
 * @throws where the registry cannot be reached, has not got it, or serves something else than what is pinned
 */
export async function unpackPackage(pinned: PinnedPackage, folder: string, inside = ''): Promise<void> {
  const id = `${pinned.name}@${pinned.version}`;
  console.log(`fetching ${id}`);
  const packed = await runNpm(['pack', id, '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: folder,
  }).catch((error: Error) => {
    throw new Error(`${id} cannot be fetched from the npm registry: ${reason(error.message)}`, { cause: error });
  });
  const { filename, integrity } = readPackAnswer(packed);
  if (integrity !== pinned.integrity) throw new Error(`${id}: the registry's file is not the pinned one: ${integrity}`);
  const entry = path.posix.join('package', inside);
  const strip = entry.split('/').length;
  await runCommand('tar', ['-xzf', filename, `--strip-components=${strip}`, ...(inside ? [entry] : [])], {
    cwd: folder,
  });
  fs.rmSync(path.join(folder, filename));
}

/** The one telling line of npm's answer. */
function reason(message: string): string {
  const summary = /"summary": "([^"]+)"/.exec(message)?.[1] ?? /FetchError: .*|npm error code \S+/.exec(message)?.[0];
  return summary ?? message;
}

function readPackAnswer(json: string): { filename: string; integrity: string } {
  const answer = JSON.parse(json) as
    { filename: string; integrity: string }[] | Record<string, { filename: string; integrity: string }>;
  const first = Object.values(answer)[0];
  if (!first) throw new Error('npm pack answered nothing');
  // npm 9 and older name a scoped package's file with its slash, but write it without.
  return { ...first, filename: first.filename.replace(/^@/, '').replace('/', '-') };
}
