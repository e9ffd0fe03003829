import * as fs from 'node:fs';
import * as path from 'node:path';
import { ROOT } from '../../../scripts/workbench/cache';

interface Manifest {
  contributes: { viewsContainers?: { activitybar?: { id: string; title: string }[] } };
}

function readJson<T>(name: string): T {
  return JSON.parse(fs.readFileSync(path.join(ROOT, name), 'utf8')) as T;
}

/** The title of the extension's own view container in that language; undefined while it contributes none. */
export function viewContainerTitle(locale = 'en'): string | undefined {
  const container = readJson<Manifest>('package.json').contributes.viewsContainers?.activitybar?.[0];
  return container && localized(container.title, locale);
}

/** A `%key%` of package.json in that language. */
export function localized(text: string, locale = 'en'): string {
  const key = /^%(.+)%$/.exec(text)?.[1];
  if (!key) return text;
  const english = readJson<Record<string, string>>('package.nls.json');
  const strings = locale === 'en' ? english : readJson<Record<string, string>>(`package.nls.${locale}.json`);
  const value = strings[key] ?? english[key];
  if (value === undefined) throw new Error(`package.nls.json has no ${key}`);
  return value;
}
