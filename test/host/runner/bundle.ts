import * as fs from 'node:fs';
import * as path from 'node:path';
import * as esbuild from 'esbuild';

const HOST = path.resolve(__dirname, '..');

/** What the browser forms of `assert` and its parts expect of Node. */
const WEB_GLOBALS = { 'process.env.NODE_DEBUG': 'undefined', global: 'globalThis' };

/** Lists the suites in the bundle itself: no runner can overlook a file, and the web worker has no folders to list. */
const suites: esbuild.Plugin = {
  name: 'suites',
  setup(build) {
    build.onResolve({ filter: /^suites$/ }, () => ({ path: 'suites', namespace: 'suites' }));
    build.onLoad({ filter: /.*/, namespace: 'suites' }, () => {
      const files = fs.readdirSync(HOST).filter((name) => name.endsWith('.test.ts'));
      const loaders = files.map((name) => `${JSON.stringify(name)}: () => { require('./${name}'); }`);
      return { contents: `export const loadSuites = { ${loaders.join(', ')} };`, resolveDir: HOST, loader: 'ts' };
    });
  },
};

/** Only `mocha` itself, not the file inside it that mocha-web.ts loads (which `alias` would rewrite too). */
const mochaForWeb: esbuild.Plugin = {
  name: 'mocha-for-web',
  setup(build) {
    build.onResolve({ filter: /^mocha$/ }, () => ({ path: path.join(HOST, 'runner', 'mocha-web.ts') }));
  },
};

/**
 * Bundles the in-host suites for the Node or the web worker extension host.
 * @param folder a suite inside the folder of an extension runs in that extension's host, any other one in Node
 * @returns the path that `extensionTestsPath` takes
 */
export async function bundleSuites(host: 'node' | 'web', folder: string): Promise<string> {
  const outfile = path.join(folder, 'suites.js');
  await esbuild.build({
    entryPoints: [path.join(HOST, 'index.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    charset: 'utf8',
    sourcemap: 'inline',
    define: { EXPECTED_HOST: JSON.stringify(host), ...(host === 'web' ? WEB_GLOBALS : {}) },
    ...(host === 'node'
      ? { plugins: [suites], platform: 'node', external: ['vscode', 'mocha'] }
      : {
          plugins: [suites, mochaForWeb],
          platform: 'browser',
          external: ['vscode'],
          alias: {
            'node:assert': 'assert',
            'node:assert/strict': 'assert/strict',
          },
          inject: [path.join(HOST, 'runner', 'process-web.ts')],
        }),
  });
  return outfile;
}
