import { readFileSync } from 'node:fs';
import { SLICE_MS } from '../../src/editor/analysisQueue';
import { join } from 'node:path';
import { loadResources, type Resources } from '../../src/engine/resources';
import { alignColumns } from '../../src/export/plainText';
import { bytesInUse, costOf, processorTime, quantile, slopeOf } from './growth';
import { keystrokes, stepsOf } from './keystrokes';

/** What open documents cost: milliseconds of processor time, and bytes. */
export interface SessionReport {
  readonly load: { readonly milliseconds: number; readonly bytes: number };
  readonly keystrokes: readonly { readonly characters: number; readonly p50: number; readonly p95: number }[];
  /** p95 in the largest document ÷ p95 in the smallest. */
  readonly keystrokeRatio: number;
  readonly sizes: readonly { readonly utf8Bytes: number; readonly milliseconds: number; readonly bytes: number }[];
  readonly timeSlope: number;
  /** Of the last two sizes: what only shows in large texts is not hidden by the small ones. */
  readonly lastTimeSlope: number;
  readonly memorySlope: number;
  /** The same characters in one line and in many, 100,000 of them. */
  readonly oneLine: { readonly milliseconds: number; readonly inLines: number };
  readonly steps: { readonly count: number; readonly p50: number; readonly p99: number; readonly max: number };
}

const KEYS = 400;

/** Loads what the product loads, and says what that took. To be called before anything else is loaded. */
export async function load(data: string): Promise<{ resources: Resources; load: SessionReport['load'] }> {
  const before = bytesInUse();
  const start = processorTime();
  const resources = await loadResources((name) => Promise.resolve(readFileSync(join(data, name))));
  const milliseconds = processorTime() - start;
  return { resources, load: { milliseconds, bytes: bytesInUse() - before } };
}

/** @param text ten million bytes at least */
export function measureSessions(text: string, resources: Resources): Omit<SessionReport, 'load'> {
  const steps = stepsOf(text.slice(0, 1_000_000), resources, SLICE_MS);
  const strokes = [10_000, 100_000, 1_000_000].map((characters) => {
    const times = keystrokes(text.slice(0, characters), resources, KEYS);
    return { characters, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
  });
  const sizes = [10_000, 100_000, 1_000_000, 10_000_000].map((utf8Bytes) => {
    return { utf8Bytes, ...costOf(firstBytes(text, utf8Bytes), resources) };
  });
  const times = sizes.map(({ utf8Bytes, milliseconds }) => ({ size: utf8Bytes, cost: milliseconds }));
  const lines = text.slice(0, 100_000);
  const line = lines.replaceAll('\n', '');
  return {
    keystrokes: strokes,
    keystrokeRatio: (strokes.at(-1)?.p95 ?? NaN) / (strokes[0]?.p95 ?? NaN),
    sizes,
    timeSlope: slopeOf(times),
    lastTimeSlope: slopeOf(times.slice(-2)),
    memorySlope: slopeOf(sizes.map(({ utf8Bytes, bytes }) => ({ size: utf8Bytes, cost: bytes }))),
    oneLine: {
      milliseconds: costOf(line, resources).milliseconds,
      inLines: costOf(lines, resources).milliseconds,
    },
    steps: { count: steps.length, p50: quantile(steps, 0.5), p99: quantile(steps, 0.99), max: quantile(steps, 1) },
  };
}

/** The beginning of a text, cut between characters at about `bytes` of UTF-8. */
export function firstBytes(text: string, bytes: number): string {
  return new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, bytes), { stream: true });
}

/** The report as lines for a terminal. */
export function toldSessions(report: SessionReport): string[] {
  const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
  const mb = (value: number): string => `${(value / 1e6).toFixed(value < 1e7 ? 2 : 0)} MB`;
  const count = (value: number): string => value.toLocaleString('en-US');
  const { keystrokes: strokes, sizes, steps, oneLine } = report;
  return [
    'Milliseconds are processor time of the engine alone.',
    `Lexicon and gazetteer: loaded in ${ms(report.load.milliseconds)}, ${mb(report.load.bytes)}.`,
    '',
    ...alignColumns(
      [
        ['a keystroke in', 'p50', 'p95'],
        ...strokes.map(({ characters, p50, p95 }) => [`${count(characters)} characters`, ms(p50), ms(p95)]),
      ],
      40,
    ),
    `p95 in the largest is ${report.keystrokeRatio.toFixed(2)} × that in the smallest.`,
    '',
    ...alignColumns(
      [
        ['text', 'time', 'memory kept', 'per MB of text'],
        ...sizes.map(({ utf8Bytes, milliseconds, bytes }) => [
          `${count(utf8Bytes / 1000)} kB`,
          ms(milliseconds),
          mb(bytes),
          `${ms((milliseconds / utf8Bytes) * 1e6)}, ${mb((bytes / utf8Bytes) * 1e6)}`,
        ]),
      ],
      40,
    ),
    `Log-log slope: ${report.timeSlope.toFixed(2)} in time (${report.lastTimeSlope.toFixed(2)} from the last but one to the largest), ${report.memorySlope.toFixed(2)} in memory.`,
    `One line of 100,000 characters: ${ms(oneLine.milliseconds)}; the same in many lines: ${ms(oneLine.inLines)}.`,
    `step(${SLICE_MS}) over 1,000,000 characters: ${steps.count} calls, p50 ${ms(steps.p50)}, p99 ${ms(steps.p99)}, longest ${ms(steps.max)}.`,
  ];
}
