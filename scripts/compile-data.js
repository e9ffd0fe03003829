// Compiles data/ into dist/data/. Each source has its own step in scripts/data/.
const fs = require('node:fs');
const path = require('node:path');
const { readGazetteer } = require('./data/gazetteer.js');
const { compileSlogans } = require('./data/slogans');

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

function compileData() {
  const out = path.join(root, 'dist', 'data');
  fs.mkdirSync(out, { recursive: true });
  fs.writeFileSync(
    path.join(out, 'slogans.json'),
    JSON.stringify(compileSlogans(root, readJsonLines('data/slogans.jsonl'))),
  );
  fs.writeFileSync(path.join(out, 'gazetteer.json'), JSON.stringify(readGazetteer()));
}

module.exports = { compileData, readJsonLines };
