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
