/** Which rows are selected, and the cell that the keyboard is at, as grids of a desktop do it. */
export class GridSelection {
  /** The active row's key; `null` while the header is active, or nothing. */
  active: string | null = null;
  /** The active cell's column. */
  column = 0;
  /** The keyboard is at the names of the columns. */
  header = false;
  readonly selected = new Set<string>();
  /** Where a range begins. */
  #anchor: string | null = null;

  /** Makes a row the only selected one. */
  only(key: string): void {
    this.selected.clear();
    this.selected.add(key);
    this.#moveTo(key);
    this.#anchor = key;
  }

  /** Adds a row to the selection, or takes it out. */
  toggle(key: string): void {
    if (!this.selected.delete(key)) this.selected.add(key);
    this.#moveTo(key);
    this.#anchor = key;
  }

  /** Selects all rows from where the last one was chosen to this one. */
  extend(key: string, order: readonly string[]): void {
    const from = this.#anchor === null ? -1 : order.indexOf(this.#anchor);
    const to = order.indexOf(key);
    if (from < 0 || to < 0) return this.only(key);
    this.selected.clear();
    for (const one of order.slice(Math.min(from, to), Math.max(from, to) + 1)) this.selected.add(one);
    this.#moveTo(key);
  }

  all(order: readonly string[]): void {
    for (const key of order) this.selected.add(key);
  }

  /** Leaves what is no more. */
  keep(keys: ReadonlySet<string>): void {
    for (const key of this.selected) if (!keys.has(key)) this.selected.delete(key);
    if (this.active !== null && !keys.has(this.active)) this.active = null;
    if (this.#anchor !== null && !keys.has(this.#anchor)) this.#anchor = null;
  }

  #moveTo(key: string): void {
    this.active = key;
    this.header = false;
  }
}
