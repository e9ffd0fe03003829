// Reads data/slogans.jsonl, data/wording/*.txt and the idioms of a dictionary: what dist/data/slogans.bin is compiled of.
const fs = require('node:fs');
const path = require('node:path');

const KINDS = ['formulation', 'numeral', 'proverb', 'campaign', 'metaphor'];
const WORDING = {
  'formulations.txt': 'formulation',
  'numerals.txt': 'numeral',
  'proverbs.txt': 'proverb',
  'campaigns.txt': 'campaign',
  'metaphors.txt': 'metaphor',
};

/** The fields of a wording list, `wording=alias=alias`, a final `?` where only quotation marks make it one; with lines. */
function readLines(text) {
  return text.split('\n').flatMap((row, i) =>
    (row.startsWith('#') ? [] : row.split(/\s+/).filter(Boolean)).map((field) => {
      const [wording, ...aliases] = field.replace(/\?$/, '').split('=');
      return { line: i + 1, text: wording, aliases, quoted: field.endsWith('?') };
    }),
  );
}

/** The entries of one wording list. */
function readWording(file, kind) {
  return readLines(fs.readFileSync(file, 'utf8')).map(({ text, aliases, quoted }) => {
    return { text, kind, aliases, ...(quoted && { quoted }) };
  });
}

/** Wording differs from wording only by letters: the engine folds quotation marks, spaces, widths and commas. */
const bare = (text) => text.normalize('NFKC').replace(/[“”‘’"'\s、,;]/g, '');

/** All entries; what a list repeats of the reviewed entries, or of an earlier list, is left out. */
function readEntries(root, reviewed) {
  const entries = [...reviewed];
  const known = new Set(reviewed.flatMap((entry) => [entry.text, ...(entry.aliases ?? [])]).map(bare));
  const lists = Object.entries(WORDING).flatMap(([name, kind]) =>
    readWording(path.join(root, 'data', 'wording', name), kind),
  );
  // A wording that one list knows anywhere and another only in quotation marks is known anywhere.
  for (const wantsMarks of [false, true])
    for (const entry of lists.filter(({ quoted = false }) => quoted === wantsMarks)) {
      if (known.has(bare(entry.text))) continue;
      known.add(bare(entry.text));
      const aliases = entry.aliases.filter((alias) => !known.has(bare(alias)));
      aliases.forEach((alias) => known.add(bare(alias)));
      entries.push({ ...entry, aliases });
    }
  return entries;
}

/**
 * Idioms come from the dictionary of @node-rs/jieba at build time: it is maintained, under the MIT licence, and already
 * here as the benchmark's peer. It tags idioms with `i`, and with them ordinary phrases (深入开展). A phrase is
 * made of two words that live alone, an idiom mostly is not: 因地 and 制宜 hardly occur. `+` and `-` lines overrule.
 */
function readIdioms(root) {
  const frequency = new Map();
  const tagged = [];
  const dictionary = require.resolve('@node-rs/jieba/dict.txt');
  for (const line of fs.readFileSync(dictionary, 'utf8').split('\n')) {
    const [word, count, tag] = line.split(' ');
    if (!tag) continue;
    frequency.set(word, Number(count));
    if (tag.trim() === 'i' && word.length === 4) tagged.push(word);
  }
  const overruled = fs.readFileSync(path.join(root, 'data', 'wording', 'idioms.txt'), 'utf8').split('\n');
  const listed = (sign) =>
    overruled.filter((line) => line.startsWith(sign)).flatMap((line) => line.slice(1).split(/\s+/).filter(Boolean));
  const idioms = new Set(tagged.filter((word) => isIdiom(word, frequency)));
  listed('+').forEach((word) => idioms.add(word));
  listed('-').forEach((word) => idioms.delete(word));
  return [...idioms].sort();
}

const ORDINARY = 60;
const RARE = 15;
const COMMON_IDIOM = 6;
/** What the dictionary counts no oftener is archaic, a variant, or a technical term: it weighs and is not met. */
const UNSEEN = 3;

function isIdiom(word, frequency) {
  if ((frequency.get(word) ?? 0) <= UNSEEN) return false;
  const half = Math.min(frequency.get(word.slice(0, 2)) ?? 0, frequency.get(word.slice(2)) ?? 0);
  if (half >= ORDINARY) return false;
  return half < RARE || (frequency.get(word) ?? 0) >= COMMON_IDIOM;
}

function meaningOf({ zh, en, explain, official }) {
  if (!zh && !en) return undefined;
  return { zh, en, explained: explain, status: official ? 'official' : 'gloss', ...(official && { source: official }) };
}

/** What `npm run attest` counted: the series examined, and per wording its counts by series and year. */
function readAttestation(root) {
  const { asOf, series, entries } = JSON.parse(fs.readFileSync(path.join(root, 'data', 'attestation.json'), 'utf8'));
  return { attestation: { asOf, series }, attested: new Map(entries) };
}

/** What is compiled: all entries in the shape of the engine's `EntrySource`, idioms that are no entry, and the counts. */
function readSlogans(root, reviewed) {
  const { attestation, attested: counts } = readAttestation(root);
  const entries = readEntries(root, reviewed).map((entry) => {
    const { text, kind, aliases = [], quoted, notAfter, notBefore, origin, items, related } = entry;
    return {
      text,
      kind,
      ...(aliases.length && { aliases }),
      ...(quoted && { quoted }),
      notAfter,
      notBefore,
      meaning: meaningOf(entry),
      origin,
      items,
      related,
      attested: counts.get(text),
    };
  });
  const known = new Set(entries.map((entry) => entry.text));
  return { entries, idioms: readIdioms(root).filter((idiom) => !known.has(idiom)), attestation };
}

module.exports = { readSlogans, readEntries, readIdioms, readLines, readWording, bare, KINDS, WORDING };
