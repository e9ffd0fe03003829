import * as fs from 'node:fs';
import * as path from 'node:path';
import { cached, cacheFolder, unpackPackage } from './cache';
import { CHINESE_FONT } from './packages';

const WEIGHTS = ['400Regular', '700Bold'];

/**
 * The environment that lets Chromium on Linux draw Chinese: a fontconfig file that adds a fetched font to the
 * system's. Elsewhere the system brings its own. Where the font cannot be fetched the pictures show boxes, while
 * everything read from the page stays right, so that is told and not an error.
 */
export async function chineseFontEnvironment(): Promise<NodeJS.ProcessEnv> {
  if (process.platform !== 'linux') return {};
  try {
    const folder = await cached(`font-${CHINESE_FONT.version}`, async (to) => {
      await unpackPackage(CHINESE_FONT, to);
      for (const name of fs.readdirSync(to)) {
        if (!WEIGHTS.includes(name) && !name.startsWith('LICENSE')) {
          fs.rmSync(path.join(to, name), { recursive: true });
        }
      }
    });
    return { FONTCONFIG_FILE: writeConfiguration(folder) };
  } catch (error) {
    console.warn(`no Chinese font (${(error as Error).message}): pictures may show boxes`);
    return {};
  }
}

function writeConfiguration(fonts: string): string {
  const file = path.join(fonts, 'fonts.conf');
  fs.writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(cacheFolder(), 'fontconfig')}</cachedir>
  ${prefer('monospace', 'DejaVu Sans Mono', 'Noto Sans SC')}
  ${prefer('sans-serif', 'Noto Sans SC', 'DejaVu Sans')}
  ${prefer('sans', 'Noto Sans SC', 'DejaVu Sans')}
  ${prefer('system-ui', 'Noto Sans SC', 'DejaVu Sans')}
</fontconfig>
`,
  );
  return file;
}

function prefer(family: string, ...fonts: string[]): string {
  const names = fonts.map((font) => `<family>${font}</family>`).join('');
  return `<alias binding="same"><family>${family}</family><prefer>${names}</prefer></alias>`;
}
