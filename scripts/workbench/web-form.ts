import * as fs from 'node:fs';
import * as path from 'node:path';
import { ROOT } from './cache';

/** What an extension host reads of the extension; the rest of the checkout stays where it is. */
const PARTS = /^(?:dist|l10n|media|syntaxes|language-configuration.*\.json|package\.nls(?:\..+)?\.json)$/;

/**
 * Lays out the extension as a web host sees it: with its `browser` entry and no `main`. A workbench that has both
 * hosts would otherwise choose Node (its `extensionDevelopmentKind` has no effect in a browser).
 * @returns the folder
 */
export function layOutWebForm(): string {
  const folder = path.join(ROOT, 'out', 'web-extension');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const manifest = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Record<string, unknown>;
  delete manifest['main'];
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  for (const name of fs.readdirSync(ROOT).filter((one) => PARTS.test(one))) {
    fs.cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  }
  return folder;
}
