import type { Browser, Page } from 'playwright-core';
import type { Server } from './server';

export interface PageOptions {
  /** The folder to open, as an absolute path on the server. */
  folder?: string;
  /** A file to open at once. */
  file?: string;
  /** The folder of an extension under development. */
  development?: string;
  /** The bundle of a suite to run inside the extension host. */
  tests?: string;
  size?: { width: number; height: number };
  /** Device pixels for each CSS pixel: 2 for sharp pictures. */
  scale?: number;
  token?: string;
}

export interface TestRun {
  /** The suite's exit code. */
  readonly exit: Promise<number>;
}

/** The address of a server's workbench, with everything that it is to open. */
export function workbenchUrl(server: Server, options: PageOptions): string {
  const remote = (file: string): string => `vscode-remote://${server.authority}${encodeURI(file)}`;
  const payload: [string, string][] = [['skipWelcome', 'true']];
  if (options.file) payload.push(['openFile', remote(options.file)]);
  if (options.development) {
    payload.push(['extensionDevelopmentPath', remote(options.development)]);
  }
  if (options.tests) payload.push(['extensionTestsPath', remote(options.tests)]);
  const url = new URL(server.origin);
  if (options.token) url.searchParams.set('tkn', options.token);
  if (options.folder) url.searchParams.set('folder', options.folder);
  else url.searchParams.set('ew', 'true');
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/**
 * Opens the workbench in a new browser context and waits until it is drawn.
 * @param onLog gets each line that the extension host logs while it runs tests
 */
export async function openWorkbench(
  browser: Browser,
  server: Server,
  options: PageOptions,
  onLog: (type: string, args: unknown[]) => void = () => {},
): Promise<{ page: Page; run: TestRun }> {
  const context = await browser.newContext({
    viewport: options.size ?? { width: 1400, height: 900 },
    deviceScaleFactor: options.scale ?? 1,
  });
  // Offline, whatever the machine could reach: a test must not hang on somebody else's server.
  await context.route(
    (url) => url.hostname !== '127.0.0.1' && /^(?:http|ws)s?:$/.test(url.protocol),
    (route) => route.abort(),
  );
  const page = await context.newPage();
  const exit = new Promise<number>((resolve, reject) => {
    // The workbench calls these two when it runs tests; they must be there before it loads.
    void page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => onLog(type, args));
    void page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
    page.on('crash', () => reject(new Error('the browser page crashed')));
  });
  exit.catch(() => {});
  await page.goto(workbenchUrl(server, options));
  await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
  return { page, run: { exit } };
}
