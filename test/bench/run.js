// Bundles the benchmark as the product is bundled, and runs it:
// npm run bench [-- --json FILE] [--rounds N] [--only peers|sessions|outlining] [--parts]
const { spawnSync } = require('node:child_process');
const path = require('node:path');
const esbuild = require('esbuild');

const root = path.join(__dirname, '..', '..');
const outfile = path.join(root, 'out', 'bench', 'bench.js');

esbuild.buildSync({
  entryPoints: [path.join(__dirname, 'bench.ts')],
  outfile,
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  external: ['@microsoft/*', '@node-rs/*'],
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, ['--expose-gc', outfile, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
