import { browserExecutable } from './workbench/browser';
import { chineseFontEnvironment } from './workbench/chinese-font';
import { nodeRuntime } from './workbench/node-runtime';
import { SERVERS } from './workbench/packages';
import { serverFolder } from './workbench/server-release';

/** Fetches everything that tests and pictures need into the cache, and tells plainly what cannot be had. */
async function main(): Promise<void> {
  const started = Date.now();
  const parts: [string, () => Promise<unknown>][] = [
    ['a headless Chromium', browserExecutable],
    ['a Chinese font', chineseFontEnvironment],
  ];
  for (const server of Object.values(SERVERS)) {
    parts.push([`Node ${server.node}`, () => nodeRuntime(server.node)]);
    parts.push([`the VS Code ${server.vscode} server`, () => serverFolder(server)]);
  }
  const answers = await Promise.allSettled(parts.map(([, part]) => part()));
  answers.forEach((answer, i) => {
    if (answer.status === 'fulfilled') return;
    console.error(`${parts[i]?.[0]} cannot be had: ${(answer.reason as Error).message}`);
    process.exitCode = 1;
  });
  if (!process.exitCode)
    console.log(`server, browser and font are there (${Math.round((Date.now() - started) / 1000)} s)`);
}

void main();
