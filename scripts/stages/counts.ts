export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * What a script's output says of its tests: every total that mocha or the in-host runner printed, summed. A script
 * that counts nothing (a linter) is one check; one that failed without counting a failure is one failure.
 */
export function countTests(output: string, exitCode: number): Counts {
  const sum = (pattern: RegExp): number =>
    [...output.matchAll(pattern)].reduce((all, match) => all + Number(match[1]), 0);
  const counted = {
    // mocha: `12 passing (3s)`; test/host/runner: `host: 12 passed, 0 failed, 0 skipped`
    passed: sum(/^ *(\d+) passing \(/gm) + sum(/^host: (\d+) passed/gm),
    failed: sum(/^ *(\d+) failing$/gm) + sum(/^host: \d+ passed, (\d+) failed/gm),
    skipped: sum(/^ *(\d+) pending$/gm) + sum(/^host: \d+ passed, \d+ failed, (\d+) skipped/gm),
  };
  if (exitCode !== 0 && counted.failed === 0) return { ...counted, failed: 1 };
  if (exitCode === 0 && counted.passed + counted.skipped === 0) return { ...counted, passed: 1 };
  return counted;
}
