import * as fs from 'node:fs';
import * as path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { cacheFolder } from './cache';
import { SERVERS } from './packages';

/**
 * Desktop VS Code for tests, downloaded once; undefined where it cannot run (no screen, or root on Linux) or cannot
 * be downloaded. POLICY_LENS_HOST=server turns it off, POLICY_LENS_HOST=desktop insists on it.
 */
export async function desktopExecutable(): Promise<string | undefined> {
  const wish = process.env['POLICY_LENS_HOST'];
  if (wish === 'server' || (wish !== 'desktop' && !canShowWindows())) return undefined;
  try {
    return await downloadAndUnzipVSCode({ version: SERVERS.current.vscode, cachePath: cacheFolder() });
  } catch (error) {
    if (wish === 'desktop') throw error;
    console.log(`desktop VS Code cannot be downloaded (${(error as Error).message}): the VS Code server stands in`);
    return undefined;
  }
}

/** Whether this session has a screen that a desktop program may use. */
export function canShowWindows(): boolean {
  if (process.platform !== 'linux') return true;
  const screen = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  return Boolean(screen) && process.getuid?.() !== 0;
}

/**
 * The person's own `code` command, where it opens a window: not as root on Linux, not without a screen, and not the
 * one of a remote terminal (which takes no extension under development).
 */
export function desktopCommand(): string | undefined {
  if (!canShowWindows() || process.env['VSCODE_IPC_HOOK_CLI']) return undefined;
  const names = process.platform === 'win32' ? ['code.cmd', 'code-insiders.cmd'] : ['code', 'code-insiders'];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => fs.existsSync(file));
}
