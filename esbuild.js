// Builds dist/: one extension bundle for desktop and web, the command line, and the data both read.
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');
const { compileData } = require('./scripts/compile-data.js');

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  // Chinese literals stay readable and small: the default writes \u escapes.
  charset: 'utf8',
  minify: production,
  sourcemap: !production,
  sourcesContent: false,
  logLevel: 'info',
};

const bundles = [
  {
    ...common,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'browser',
    external: ['vscode'],
  },
  {
    ...common,
    entryPoints: [
      { in: 'src/webview/table/main.ts', out: 'table' },
      { in: 'src/webview/table/table.css', out: 'table' },
      { in: 'src/webview/chart/main.ts', out: 'chart' },
      { in: 'src/webview/chart/chart.css', out: 'chart' },
    ],
    outdir: 'dist/webview',
    platform: 'browser',
    format: 'iife',
  },
  {
    ...common,
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    // Its ES module asks for import.meta.url, which a CommonJS bundle does not have.
    alias: { tinyglobby: require.resolve('tinyglobby') },
    banner: { js: '#!/usr/bin/env node' },
  },
];

async function main() {
  fs.rmSync(path.join(__dirname, 'dist'), { recursive: true, force: true });
  compileData();
  for (const options of bundles) {
    if (watch) {
      const context = await esbuild.context(options);
      await context.watch();
    } else await esbuild.build(options);
  }
}

main().catch((error) => {
  console.error(error.message ?? error);
  process.exit(1);
});
