/** Work that can be left between its steps, so that whoever does it can let others work. */
export type Steps<T> = Generator<undefined, T>;

/** Does all the work at once. */
export function drain<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
