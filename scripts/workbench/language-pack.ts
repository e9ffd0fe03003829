import * as fs from 'node:fs';
import * as path from 'node:path';

/**
 * Makes a server speak `locale` without the language pack, which only the marketplace has: the workbench's own
 * strings stay English, while `vscode.env.language` and the extension's strings are the locale's.
 * @param dataFolder the server's `--server-data-dir`
 */
export function writeStubLanguagePack(dataFolder: string, locale: string): void {
  const folder = path.join(dataFolder, 'data');
  const translations = path.join(folder, `stub-${locale}.i18n.json`);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(translations, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    hash: `stub-${locale}`,
    label: locale,
    extensions: [{ extensionIdentifier: { id: 'policy-lens.stub-language-pack' }, version: '1.0.0' }],
    translations: { vscode: translations },
  };
  fs.writeFileSync(path.join(folder, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}
