import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { launchBrowser } from '../../scripts/workbench/browser';
import { ROOT } from '../../scripts/workbench/cache';
import { openWorkbench } from '../../scripts/workbench/page';
import { SERVERS } from '../../scripts/workbench/packages';
import { startServer } from '../../scripts/workbench/server';
import { packExtension } from '../../scripts/workbench/vsix';
import { Workbench } from './driver/workbench';

export interface ProductOptions {
  release?: 'current' | 'oldest';
  /** `zh-cn` for the Chinese interface. */
  locale?: string;
  /** A file of test/ui/workspace to open at once. */
  file: string;
}

export interface Product {
  readonly workbench: Workbench;
  close(): Promise<void>;
}

let packed: Promise<string> | undefined;

/** Opens the packed extension, as people install it, in a workbench on a copy of test/ui/workspace. */
export async function openProduct(options: ProductOptions): Promise<Product> {
  packed ??= packExtension();
  const vsix = await packed;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'policy-lens-workspace-'));
  fs.cpSync(path.join(__dirname, 'workspace'), folder, { recursive: true });
  const release = SERVERS[options.release ?? 'current'];
  const [server, browser] = await Promise.all([
    startServer({ release, install: [vsix], locale: options.locale }),
    launchBrowser(),
  ]);
  const { page } = await openWorkbench(browser, server, { folder, file: path.join(folder, options.file) });
  const workbench = new Workbench(page);
  await workbench.waitForEditor(options.file);
  return {
    workbench,
    close: async () => {
      await browser.close();
      await server.stop();
      fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Keeps a picture of the workbench at the end of each test of the suite that calls it, named after the test.
 * They lie in out/screenshots/ui.
 */
export function keepPictures(current: () => Workbench): void {
  const folder = path.join(ROOT, 'out', 'screenshots', 'ui');
  afterEach(async function () {
    fs.mkdirSync(folder, { recursive: true });
    const name = this.currentTest?.fullTitle().replace(/[^\p{L}\p{N}]+/gu, '-') ?? 'test';
    await current().picture(path.join(folder, `${name}.png`));
  });
}
