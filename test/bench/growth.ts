import type { Resources } from '../../src/engine/resources';
import { Session } from '../../src/engine/session';

export interface Point {
  readonly size: number;
  readonly cost: number;
}

/** The exponent of the power law nearest to the points: 1 where the cost grows as the size does, 2 where it is squared. */
export function slopeOf(points: readonly Point[]): number {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const mean = (of: (log: { x: number; y: number }) => number): number =>
    logs.reduce((sum, log) => sum + of(log), 0) / logs.length;
  const [x, y] = [mean((log) => log.x), mean((log) => log.y)];
  return mean((log) => (log.x - x) * (log.y - y)) / mean((log) => (log.x - x) ** 2);
}

/** The value that a share of all values do not exceed; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Milliseconds of processor time of this process: what other work on the machine takes is not in it. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** A session that has read all of a text. */
export function opened(text: string, resources: Resources): Session {
  const session = new Session(text, 0, resources, processorTime);
  session.step(Infinity);
  return session;
}

/** Bytes in use after a collection: JavaScript objects and the buffers beside them. */
export function bytesInUse(): number {
  if (!globalThis.gc) throw new Error('node --expose-gc is needed to count memory');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Processor milliseconds of opening a document, and bytes that it keeps: of several, small ones many times over. */
export function costOf(text: string, resources: Resources): { milliseconds: number; bytes: number } {
  const copies = Math.max(1, Math.min(100, Math.round(1_200_000 / text.length)));
  if (copies > 1) opened(text, resources);
  const held: Session[] = [];
  const times: number[] = [];
  const before = bytesInUse();
  for (let i = 0; i < copies; i++) {
    const start = processorTime();
    held.push(opened(text, resources));
    times.push(processorTime() - start);
  }
  return { milliseconds: quantile(times, 0.5), bytes: (bytesInUse() - before) / held.length };
}
