export interface Timing {
  /** Milliseconds of each round. */
  readonly rounds: readonly number[];
  readonly median: number;
}

/** A task is run again within a round until the clock can tell: short ones many times, long ones once. */
const LONG_ENOUGH_MS = 200;

/**
 * Times tasks on the same work, turn by turn: a slow moment of the machine then meets all of them, and their ratio
 * stays true. This is why there is a loop here and no library: those run one task to its end before the next. Before
 * the rounds each task runs for a while uncounted, so that its code is compiled.
 */
export function measure(
  rounds: number,
  tasks: Readonly<Record<string, () => unknown>>,
  longEnough = LONG_ENOUGH_MS,
): Record<string, Timing> {
  const runners = Object.entries(tasks).map(([name, task]) => ({
    name,
    task,
    repeats: warmUp(task, longEnough),
    times: [] as number[],
  }));
  for (let round = 0; round < rounds; round++)
    for (const { task, repeats, times } of runners) {
      const start = performance.now();
      for (let i = 0; i < repeats; i++) task();
      times.push((performance.now() - start) / repeats);
    }
  return Object.fromEntries(runners.map(({ name, times }) => [name, { rounds: times, median: median(times) }]));
}

/** Runs the task until it has taken long enough; how many runs that were. */
function warmUp(task: () => unknown, longEnough: number): number {
  const until = performance.now() + longEnough;
  let runs = 0;
  do {
    task();
    runs++;
  } while (performance.now() < until);
  return runs;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
