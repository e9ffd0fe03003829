// Reads data/entities/: what dist/data/gazetteer.bin is compiled of.
const fs = require('node:fs');
const path = require('node:path');

const folder = path.join(__dirname, '..', '..', 'data', 'entities');

const linesOf = (file) =>
  fs
    .readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'));

/** A word list in sections (`== name` opens one): section → its words, each once. */
function readSections(file) {
  const sections = {};
  let words;
  for (const line of linesOf(file)) {
    const opening = /^== (.+)$/.exec(line);
    if (opening) words = sections[opening[1].trim()] ??= [];
    else if (words) words.push(...line.trim().split(/\s+/));
    else throw new Error(`${file}: words before the first section: ${line.slice(0, 40)}`);
  }
  return Object.fromEntries(Object.entries(sections).map(([name, list]) => [name, [...new Set(list)]]));
}

/** Rows [code, full name, short names…]; a short name that is not said to be ambiguous may stand alone. */
function readDivisions() {
  return linesOf('divisions.tsv').map((line, i) => {
    const [code, name, shorts = ''] = line.split('\t');
    if (!/^\d{6}$/.test(code) || !name) throw new Error(`divisions.tsv: row ${i + 1} is no division: ${line}`);
    return [code, name, ...shorts.split(' ').filter(Boolean)];
  });
}

/** What is compiled; the shape is `GazetteerData` in src/engine/entities/compile.ts. */
function readGazetteer() {
  return {
    divisions: readDivisions(),
    ambiguous: linesOf('ambiguous-places.txt').flatMap((line) => line.trim().split(/\s+/)),
    places: readSections('places.txt'),
    organs: readSections('organs.txt'),
    suffixes: readSections('suffixes.txt'),
    people: readSections('people.txt'),
    words: readSections('words.txt'),
    bureaus: readSections('bureaus.txt'),
    documents: readSections('documents.txt'),
  };
}

module.exports = { readGazetteer };
