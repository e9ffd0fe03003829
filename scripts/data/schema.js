// What every line of data/ has to hold to: the build stops at the first file that does not, and names file and line.
const fs = require('node:fs');
const path = require('node:path');
const { bare, KINDS, readLines, WORDING } = require('./slogans.js');

const isText = (value) => typeof value === 'string' && value.length > 0 && value === value.trim();
const isTexts = (value) => Array.isArray(value) && value.length > 0 && value.every(isText);
const isDistinct = (value) => isTexts(value) && new Set(value).size === value.length;

/** EDTF level 0: a year, a month, a day. */
const EDTF = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
/** A title of a document, then its date. */
const CITATION = /^.{10,}, \d{4}-\d{2}(?:-\d{2})?$/;
const MAX_WORDING = 50;

const isWording = (value) =>
  isText(value) && value.length >= 2 && value.length <= MAX_WORDING && !/[?=|\s]/.test(value);

/** Who first used a wording, in which document, when: what is not known for certain is left out, never guessed. */
function isOrigin(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { who, document, date, ...unknown } = value;
  return (
    Object.keys(unknown).length === 0 &&
    [who, document, date].some((part) => part !== undefined) &&
    [who, document].every((part) => part === undefined || isText(part)) &&
    (date === undefined || EDTF.test(date))
  );
}

/** Per field of a reviewed entry: whether it must be there, what its value has to be, and how to say that it is not. */
const FIELDS = {
  text: [true, isWording, `a wording of 2 to ${MAX_WORDING} characters, without spaces`],
  kind: [true, (value) => KINDS.includes(value), `one of ${KINDS.join(', ')}`],
  aliases: [false, (value) => isDistinct(value) && value.every(isWording), 'other wordings, each once'],
  quoted: [false, (value) => value === true, 'true, or left out'],
  notAfter: [false, isTexts, 'words'],
  notBefore: [false, isTexts, 'words'],
  items: [false, isDistinct, 'what the label stands for, each once'],
  theme: [false, isText, 'a word'],
  zh: [true, isText, 'the meaning in Chinese'],
  en: [true, isText, 'the English rendering'],
  explain: [true, (value) => isText(value) && /[.!?”)]$/.test(value), 'the meaning in sentences of English'],
  official: [false, (value) => CITATION.test(value), 'the title of the document with this rendering, and its date'],
  origin: [false, isOrigin, 'who, document or date (EDTF) of the first use'],
  related: [false, isTexts, 'wordings'],
};

const DIGITS = '零一二三四五六七八九';

/** The numbers that a label says, each run of numerals as one: `十四个坚持` 14, `三区四带` 3 and 4. */
function countsIn(label) {
  return [...label.matchAll(/[双两]|[一二三四五六七八九十]+|\d+/g)].map(([run]) => {
    if (/^\d/.test(run)) return Number(run);
    const [tens, ones] = run.replace(/[两双]/g, '二').split('十');
    const digit = (sign) => (sign ? DIGITS.indexOf(sign) : 0);
    return ones === undefined ? digit(tens) : (tens ? digit(tens) : 1) * 10 + digit(ones);
  });
}

/** A label stands for as many items as it says, in one of its numbers or in all of them together. */
function disagreement({ text, kind, items }) {
  if (kind !== 'numeral' || !isText(text) || !Array.isArray(items)) return undefined;
  const counts = countsIn(text);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.length === 0 || [...counts, all].includes(items.length)
    ? undefined
    : `${items.length} items, and the label says ${counts.join(', ')}`;
}

/** What is wrong with one reviewed entry. */
function problemsOf(entry) {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return ['no object'];
  const problems = Object.keys(entry)
    .filter((field) => !Object.hasOwn(FIELDS, field))
    .map((field) => `unknown field ${field}`);
  for (const [field, [needed, holds, wanted]] of Object.entries(FIELDS)) {
    const value = entry[field];
    if (value === undefined ? needed : !holds(value)) problems.push(`${field} has to be ${wanted}`);
  }
  if (isText(entry.zh) && isText(entry.text) && bare(entry.zh) === bare(entry.text))
    problems.push('zh repeats the wording');
  const counted = disagreement(entry);
  if (counted) problems.push(counted);
  return problems;
}

/** Lines of the reviewed entries: `[line number, entry]`, and what could not be read. */
function readReviewed(text) {
  const entries = [];
  const problems = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (!line) continue;
    try {
      entries.push([i + 1, JSON.parse(line)]);
    } catch (error) {
      problems.push([i + 1, error.message]);
    }
  }
  return { entries, problems };
}

/**
 * All problems of the slogans' data below a project's root, as `file:line: what`. A wording stands for one entry only,
 * reviewed or listed, however it is punctuated.
 */
function findProblems(root) {
  const found = [];
  const seen = new Map();
  const say = (file, line, what) => found.push(`${file}:${line}: ${what}`);
  const claim = (file, line, wordings) => {
    for (const wording of new Set(wordings.filter(isText).map(bare))) {
      if (seen.has(wording)) say(file, line, `${wording} is already in ${seen.get(wording)}`);
      else seen.set(wording, `${file}:${line}`);
    }
  };
  const reviewed = 'data/slogans.jsonl';
  const { entries, problems } = readReviewed(fs.readFileSync(path.join(root, reviewed), 'utf8'));
  problems.forEach(([line, what]) => say(reviewed, line, what));
  for (const [line, entry] of entries) {
    problemsOf(entry).forEach((what) => say(reviewed, line, `${entry?.text ?? ''}: ${what}`));
    claim(reviewed, line, [entry?.text, ...(Array.isArray(entry?.aliases) ? entry.aliases : [])]);
  }
  for (const name of Object.keys(WORDING)) {
    const file = `data/wording/${name}`;
    const lines = readLines(fs.readFileSync(path.join(root, file), 'utf8'));
    for (const { line, text, aliases, quoted } of lines) {
      const wordings = [text, ...aliases];
      for (const wording of wordings) if (!isWording(wording)) say(file, line, `${wording} is no wording`);
      // What is known only in quotation marks in one list may be known without them in another.
      if (!quoted) claim(file, line, wordings);
    }
  }
  return found;
}

module.exports = { findProblems, problemsOf, countsIn };
