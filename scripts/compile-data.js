// Compiles data/ into dist/data/. Each source has its own step in scripts/data/.
const fs = require('node:fs');
const path = require('node:path');
const tsx = require('tsx/cjs/api');
const { readGazetteer } = require('./data/gazetteer.js');
const { findProblems } = require('./data/schema.js');
const { readSlogans } = require('./data/slogans.js');

// The engine's own compilers, so that what writes a file lies beside what reads it.
const { compileLexicon } = tsx.require('../src/engine/slogans/compile.ts', __filename);
const { compileGazetteer } = tsx.require('../src/engine/entities/compile.ts', __filename);

const root = path.join(__dirname, '..');

/** The objects of a JSONL file; an error names file and line. */
function readJsonLines(file) {
  return fs
    .readFileSync(path.join(root, file), 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (!line.trim()) return [];
      try {
        return [JSON.parse(line)];
      } catch (error) {
        throw new Error(`${file}:${i + 1}: ${error.message}`, { cause: error });
      }
    });
}

/** @throws Error naming file and line of what does not hold to the schema */
function compileData() {
  const problems = findProblems(root);
  if (problems.length) throw new Error(problems.join('\n'));
  const out = path.join(root, 'dist', 'data');
  fs.mkdirSync(out, { recursive: true });
  const { entries, idioms, attestation } = readSlogans(root, readJsonLines('data/slogans.jsonl'));
  fs.writeFileSync(path.join(out, 'slogans.bin'), compileLexicon(entries, idioms, attestation));
  fs.writeFileSync(path.join(out, 'gazetteer.bin'), compileGazetteer(readGazetteer()));
}

module.exports = { compileData, readJsonLines };
