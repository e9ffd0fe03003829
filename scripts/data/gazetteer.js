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

/** Tags of names and of what is no word, in the dictionary of jieba. */
const NO_COMMON_WORD = /^(?:n[rstz]|eng|x)/;
const LEAST = 300;

/**
 * Frequent words of the language that none of the lists knows, from the dictionary of @node-rs/jieba (MIT): what is one of
 * them is no person's name and no village's. Words that end like a place are left to the rules.
 */
function commonWords(known) {
  const words = [];
  for (const line of fs.readFileSync(require.resolve('@node-rs/jieba/dict.txt'), 'utf8').split('\n')) {
    const [word, count, tag = ''] = line.trim().split(' ');
    if (Number(count) < LEAST || NO_COMMON_WORD.test(tag) || !/^\p{sc=Han}{2,3}$/u.test(word)) continue;
    if (!/[省市区县镇乡村路江河湖山岛]$/.test(word) && !known.has(word)) words.push(word);
  }
  return words;
}

/** What is compiled; the shape is `GazetteerData` in src/engine/entities/compile.ts. */
function readGazetteer() {
  const lists = {
    places: readSections('places.txt'),
    organs: readSections('organs.txt'),
    suffixes: readSections('suffixes.txt'),
    people: readSections('people.txt'),
    words: readSections('words.txt'),
    bureaus: readSections('bureaus.txt'),
    documents: readSections('documents.txt'),
  };
  const divisions = readDivisions();
  const known = new Set([...divisions.flat(), ...Object.values(lists).flatMap((list) => Object.values(list).flat())]);
  return {
    divisions,
    ambiguous: linesOf('ambiguous-places.txt').flatMap((line) => line.trim().split(/\s+/)),
    ...lists,
    common: commonWords(known),
  };
}

module.exports = { readGazetteer };
