import * as fs from 'node:fs';
import * as path from 'node:path';
import { ROOT } from './cache';
import { runNpm } from './run-command';

/**
 * Packs the extension as `npm run package` does for a person.
 * @returns the file, the last one packed of this version
 */
export async function packExtension(): Promise<string> {
  const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const output = await runNpm(['run', '--silent', 'package'], { cwd: ROOT });
  console.log(
    output
      .split('\n')
      .filter((line) => /Packaged/.test(line))
      .join('\n')
      .trim(),
  );
  return path.join(ROOT, `policy-lens-${version}.vsix`);
}
