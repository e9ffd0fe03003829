#!/usr/bin/env node
// The executable that @vscode/test-electron starts where there is no desktop VS Code.
import { register } from 'tsx/cjs/api';
import { createRequire } from 'node:module';

register();
const { main } = createRequire(import.meta.url)('./code-stand-in.ts');
try {
  process.exit(await main(process.argv.slice(2)));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
