import { SUITE_LINE } from '../../test/host/runner/suite-line';
import { launchBrowser } from './browser';
import { readCodeArguments } from './code-arguments';
import { openWorkbench } from './page';
import { SERVERS } from './packages';
import { startServer } from './server';

/** A suite that neither ends nor says anything for so long has hung. */
const SILENCE = 120_000;

/**
 * Stands in for the `code` executable where no desktop can be had: the VS Code server and a headless browser run
 * the suite that the command line names. The exit code is the suite's.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const { development, tests, ...open } = readCodeArguments(argv);
  if (!development || !tests) throw new Error('--extensionDevelopmentPath and --extensionTestsPath are needed');
  const [server, browser] = await Promise.all([
    startServer({ release: SERVERS[open.release], forTests: true, install: open.install, locale: open.locale }),
    launchBrowser(),
  ]);
  try {
    const transcript = new Transcript();
    const { page, run } = await openWorkbench(
      browser,
      server,
      { folder: open.folder, development, tests },
      (_type, args) => transcript.add(args.map(String).join(' ')),
    );
    const hung = new Promise<never>((_, reject) => {
      setInterval(() => {
        if (Date.now() - transcript.lastHeard < SILENCE) return;
        reject(new Error(`the suite has said nothing for ${SILENCE / 1000} s`));
      }, 1000).unref();
    });
    const code = await Promise.race([run.exit, hung]).catch((error: unknown) => {
      transcript.explain();
      throw error;
    });
    if (code !== 0) transcript.explain();
    await page.close();
    return code;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/**
 * What the workbench said while the suite ran. The suite's own lines are printed at once; the rest (sockets, missing
 * native parts) only where the suite failed, or always with POLICY_LENS_VERBOSE=1.
 */
class Transcript {
  lastHeard = Date.now();
  readonly #rest: string[] = [];

  add(text: string): void {
    this.lastHeard = Date.now();
    if (text.startsWith(SUITE_LINE)) console.log(text.slice(SUITE_LINE.length));
    else if (process.env['POLICY_LENS_VERBOSE']) console.log(text);
    else this.#rest.push(text.split('\n').slice(0, 12).join('\n'));
  }

  explain(): void {
    const noise = /spdlog|watchdog|Creating a socket|from gallery|connection token/;
    const telling = this.#rest.filter((text) => !noise.test(text)).slice(-30);
    if (telling.length > 0) console.log(`the extension host also said:\n${telling.join('\n')}`);
  }
}
