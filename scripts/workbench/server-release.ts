import { cached, unpackPackage } from './cache';
import type { ServerRelease } from './packages';
import { runNpm } from './run-command';

/**
 * The folder of a VS Code server: fetched once, with its dependencies by its own shrinkwrap. Neither its
 * install scripts nor its optional (native) parts are needed to edit text and run extensions.
 */
export function serverFolder(release: ServerRelease): Promise<string> {
  return cached(`vscode-server-${release.vscode}`, async (folder) => {
    await unpackPackage(release.package, folder, 'lib/vscode');
    await runNpm(
      ['install', '--no-save', '--omit=dev', '--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund'],
      { cwd: folder },
    );
  });
}
