import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { viewContainerTitle } from '../test/ui/driver/contributions';
import { Workbench } from '../test/ui/driver/workbench';
import { launchBrowser } from './workbench/browser';
import { ROOT } from './workbench/cache';
import { openWorkbench } from './workbench/page';
import { SERVERS } from './workbench/packages';
import { runCommand } from './workbench/run-command';
import { startServer } from './workbench/server';
import { quietSettings, type ThemeName, THEMES } from './workbench/settings';
import { layOutWebForm } from './workbench/web-form';

const HELP = `Pictures of files in a running VS Code with the extension.

  npm run screenshots -- [FILE…] [options]

FILE…               what to open (default: samples/*.txt)
--theme LIST        ${Object.keys(THEMES).join(', ')}, or all (default: dark,light)
--locale LOCALE     en or zh-cn (default: en)
--hover TEXT        rest the mouse on this text, which must be on the screen
--line N            move the cursor to this line first
--row TEXT          click this row of the sidebar tree
--command TITLE     run this command from the palette first (may be repeated)
--view TITLE        the view container to open: own (default), none, or any title
--settings JSON     user settings, e.g. '{"editor.wordWrap":"on"}'
--size WxH          of the window (default: 1400x900)
--scale N           device pixels per pixel (default: 1; 2 for sharp pictures)
--web               run the extension in the web worker
--release NAME      current or oldest VS Code server (default: current)
--wait MS           before the picture (default: 500)
--name NAME         of the picture, instead of the file's
--out FOLDER        (default: out/screenshots)
--no-build          take dist/ as it is

Pictures are named FILE-THEME.png (FILE-THEME-LOCALE.png in another language).
Example: npm run screenshots -- samples/notice.txt --theme hc-dark --line 12 --hover 亿元`;

function readOptions(argv: string[]) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    allowNegative: true,
    options: {
      theme: { type: 'string', default: 'dark,light' },
      locale: { type: 'string', default: 'en' },
      hover: { type: 'string' },
      line: { type: 'string' },
      row: { type: 'string' },
      command: { type: 'string', multiple: true, default: [] },
      view: { type: 'string', default: 'own' },
      settings: { type: 'string', default: '{}' },
      size: { type: 'string', default: '1400x900' },
      scale: { type: 'string', default: '1' },
      web: { type: 'boolean', default: false },
      release: { type: 'string', default: 'current' },
      wait: { type: 'string', default: '500' },
      name: { type: 'string' },
      out: { type: 'string', default: path.join('out', 'screenshots') },
      build: { type: 'boolean', default: true },
      help: { type: 'boolean', default: false },
    },
  });
  return { ...values, files: positionals.length > 0 ? positionals : samples() };
}

type Options = ReturnType<typeof readOptions>;

function samples(): string[] {
  const folder = path.join(ROOT, 'samples');
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => path.join(folder, name));
}

function themes(list: string): ThemeName[] {
  const names = list === 'all' ? Object.keys(THEMES) : list.split(',');
  const unknown = names.find((name) => !(name in THEMES));
  if (unknown) throw new Error(`no such theme: ${unknown} (there are ${Object.keys(THEMES).join(', ')})`);
  return names as ThemeName[];
}

async function arrange(workbench: Workbench, file: string, options: Options): Promise<void> {
  await workbench.waitForEditor(file);
  const view = options.view === 'own' ? viewContainerTitle(options.locale) : options.view;
  if (view && view !== 'none') await workbench.openView(view);
  // A picture of what went wrong says more than no picture.
  const warn = (error: Error): void => console.warn(`${file}: ${error.message.split('\n')[0]}`);
  await workbench.waitForMarks(8000).catch(() => console.warn(`${file}: nothing is marked`));
  // Many commands are there only once the document is read.
  for (const title of options.command) await workbench.runCommand(title);
  if (options.row) await workbench.clickRow(options.row);
  if (options.line) await workbench.goToLine(Number(options.line));
  if (options.hover) await workbench.hover(options.hover).catch(warn);
  await workbench.page.waitForTimeout(Number(options.wait));
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return console.log(HELP);
  if (options.files.length === 0) throw new Error('no file to open: name one, or put some into samples/');
  if (options.release !== 'current' && options.release !== 'oldest') throw new Error(`no release ${options.release}`);
  const missing = options.files.find((file) => !fs.existsSync(file));
  if (missing) throw new Error(`no such file: ${missing}`);
  const wanted = themes(options.theme);
  const [width = 1400, height = 900] = options.size.split('x').map(Number);
  const settings = JSON.parse(options.settings) as Record<string, unknown>;
  const locale = options.locale === 'en' ? undefined : options.locale;
  if (options.build) await runCommand(process.execPath, ['esbuild.js'], { cwd: ROOT });
  fs.mkdirSync(options.out, { recursive: true });
  const browser = await launchBrowser();
  const server = await startServer({ release: SERVERS[options.release], forTests: true, locale });
  try {
    for (const theme of wanted) {
      server.setSettings({ ...quietSettings(theme), ...settings });
      for (const file of options.files.map((one) => path.resolve(one))) {
        const { page } = await openWorkbench(browser, server, {
          folder: path.dirname(file),
          file,
          development: options.web ? layOutWebForm() : ROOT,
          size: { width, height },
          scale: Number(options.scale),
        });
        await arrange(new Workbench(page), file, options);
        const name = options.name ?? path.basename(file, path.extname(file));
        const picture = path.join(options.out, [name, theme, ...(locale ? [locale] : [])].join('-') + '.png');
        await page.screenshot({ path: picture });
        console.log(picture);
        await page.context().close();
      }
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
