import {
  Culture,
  recognizeCurrency,
  recognizeDateTime,
  recognizeNumber,
  recognizePercentage,
} from '@microsoft/recognizers-text-suite';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../../src/engine/analyze';
import { alignColumns } from '../../src/export/plainText';
import { byExpression, byMatcher } from './matching';
import { measure, median, type Timing } from './measure';
import { type OutlineSpeed, speedOfOutlining } from './outlining';
import { type PartSpeed, speedOfParts } from './parts';
import { firstBytes, load, measureSessions, type SessionReport, toldSessions } from './session';
import { benchText } from './texts';

// The bundle of this file runs with the project's folder as working directory: see run.js.
const root = process.cwd();

const RECOGNIZERS = [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDateTime];

interface Contest {
  readonly peer: string;
  readonly version: string;
  readonly task: string;
  readonly text: string;
  readonly rounds: number;
  readonly run: (text: string) => unknown;
  /** What the engine does beside it; without it the engine does all its work. */
  readonly engine?: (text: string) => unknown;
}

interface Result {
  readonly peer: string;
  readonly version: string;
  readonly task: string;
  readonly characters: number;
  readonly utf8Bytes: number;
  readonly rounds: number;
  /** Medians, in characters a second. */
  readonly engine: number;
  readonly other: number;
  /** Median over the rounds of (the peer's time ÷ the engine's time in the same round): above 1 the engine is faster. */
  readonly ratio: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      parts: { type: 'boolean', default: false },
      only: { type: 'string', default: 'all' },
    },
  });
  if (!['all', 'peers', 'sessions', 'outlining'].includes(values.only))
    throw new Error('--only is peers, sessions or outlining');
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds is a number from 1');
  const loaded = await load(join(root, 'dist', 'data'));
  const { resources } = loaded;
  const engine = (text: string): unknown => analyze(text, resources);
  const samples = join(root, 'samples');
  const million = benchText(samples, 1_000_000);
  if (values.parts) {
    printParts(speedOfParts(million, resources, rounds));
    return;
  }
  const outlining = ['all', 'outlining'].includes(values.only) ? speedOfOutlining(rounds) : [];
  if (outlining.length) printOutlining(outlining);
  if (values.only === 'outlining') return;
  const jieba = Jieba.withDict(dict);
  const contests: readonly Contest[] = [
    {
      peer: '@microsoft/recognizers-text-suite',
      version: versionOf('@microsoft/recognizers-text-suite'),
      task: 'Chinese numbers, percentages, currencies, dates',
      text: firstBytes(million, 26_000),
      // Seconds a round: three tell enough.
      rounds: Math.min(rounds, 3),
      // Line by line, which suits it: over the text in one piece it takes several times as long.
      run: (text) =>
        text
          .split('\n')
          .filter(Boolean)
          .map((line) => RECOGNIZERS.map((recognize) => recognize(line, Culture.Chinese))),
    },
    {
      peer: '@node-rs/jieba',
      version: versionOf('@node-rs/jieba'),
      task: 'tag (words with part of speech)',
      text: million,
      rounds,
      run: (text) => jieba.tag(text, true),
    },
    {
      peer: 'RegExp of alternatives',
      version: process.version,
      task: `${whole(resources.slogans.size)} wordings of the lexicon alone`,
      text: million.slice(0, 50_000),
      rounds: Math.min(rounds, 3),
      run: byExpression(resources.slogans.matcher),
      engine: byMatcher(resources.slogans.matcher),
    },
  ];
  let sessions: SessionReport | undefined;
  if (values.only !== 'peers') {
    // Ten million bytes and a little: a character is three bytes at most, and digits and line ends are one.
    sessions = { load: loaded.load, ...measureSessions(benchText(samples, 4_500_000), resources) };
    console.log(`${toldSessions(sessions).join('\n')}\n`);
  }
  const results = values.only === 'sessions' ? [] : contests.map((contest) => hold(contest, contest.engine ?? engine));
  const scaling = values.only === 'sessions' ? undefined : growth(million, rounds, engine);
  if (scaling) print(results, scaling);
  if (values.json)
    writeFileSync(values.json, `${JSON.stringify(report(results, scaling, sessions, outlining), undefined, 2)}\n`);
}

function hold({ peer, version, task, text, rounds, run }: Contest, engine: (text: string) => unknown): Result {
  const { ours, theirs } = measure(rounds, { ours: () => engine(text), theirs: () => run(text) });
  if (!ours || !theirs) throw new Error('nothing was measured');
  return {
    peer,
    version,
    task,
    characters: text.length,
    utf8Bytes: Buffer.byteLength(text),
    rounds,
    engine: speed(text, ours),
    other: speed(text, theirs),
    ratio: median(theirs.rounds.map((time, i) => time / (ours.rounds[i] ?? NaN))),
  };
}

/** Characters a second over a tenth of the text and over all of it: alike when the work grows linearly. */
function growth(text: string, rounds: number, engine: (text: string) => unknown): { tenth: number; whole: number } {
  const part = text.slice(0, text.length / 10);
  const { tenth, whole } = measure(rounds, { tenth: () => engine(part), whole: () => engine(text) });
  if (!tenth || !whole) throw new Error('nothing was measured');
  return { tenth: speed(part, tenth), whole: speed(text, whole) };
}

const speed = (text: string, timing: Timing): number => (text.length / timing.median) * 1000;

function versionOf(name: string): string {
  const file = join(root, 'node_modules', ...name.split('/'), 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function print(results: readonly Result[], scaling: { tenth: number; whole: number }): void {
  const rows = [
    ['peer', 'work', 'characters', 'peer, characters/s', 'engine, characters/s', 'engine ÷ peer'],
    ...results.map((result) => [
      `${result.peer} ${result.version}`,
      result.task,
      whole(result.characters),
      whole(result.other),
      whole(result.engine),
      times(result.ratio),
    ]),
  ];
  console.log(
    'The engine does all its work (three layers, outline, document pass), but for wordings alone; medians of rounds taken in turn.',
  );
  console.log(alignColumns(rows, 60).join('\n'));
  console.log(
    `Growth: ${whole(scaling.tenth)} characters/s over 100,000 characters, ${whole(scaling.whole)} over 1,000,000 (${times(scaling.whole / scaling.tenth)}).`,
  );
}

function printParts(parts: readonly PartSpeed[]): void {
  const rows = parts.map(({ part, milliseconds, charactersPerSecond }) => [
    part,
    milliseconds.toFixed(1),
    whole(charactersPerSecond),
  ]);
  console.log(alignColumns([['part', 'milliseconds', 'characters/s'], ...rows], 60).join('\n'));
}

function printOutlining(speeds: readonly OutlineSpeed[]): void {
  const rows = speeds.map(({ what, sizes, exponent }) => [
    what,
    ...sizes.map(({ characters, milliseconds }) => `${whole(characters)}: ${milliseconds.toFixed(1)} ms`),
    exponent.toFixed(2),
  ]);
  console.log('Outlining alone, processor time (characters: milliseconds); the exponent is 1 where it is linear.');
  console.log(`${alignColumns([['text', '×1', '×4', '×16', 'exponent'], ...rows], 60).join('\n')}\n`);
}

const times = (ratio: number): string => `${ratio < 100 ? ratio.toPrecision(3) : whole(ratio)} ×`;
const whole = (value: number): string => Math.round(value).toLocaleString('en-US');

function report(results: readonly Result[], scaling?: object, sessions?: SessionReport, outlining?: object): object {
  return {
    when: new Date().toISOString(),
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    processor: cpus()[0]?.model ?? 'unknown',
    results,
    scaling,
    sessions,
    outlining,
  };
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
