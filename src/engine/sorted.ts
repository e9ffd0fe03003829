/** Index of the first number that is not smaller; the length where all are. */
export const lowerBound = (sorted: ArrayLike<number>, value: number): number =>
  firstNot(sorted.length, (i) => (sorted[i] ?? Infinity) < value);

/** How many of `length` items come first that hold: those that hold stand before those that do not. */
export function firstNot(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
