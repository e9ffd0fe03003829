import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { GridSelection } from './selection';
import type { TableColumn, TableRow, TableWords } from './protocol';

const ROW_HEIGHT = 24;
const OVERSCAN = 8;

/** What the grid tells its owner. */
export interface GridHost {
  sort(column: number): void;
  open(row: TableRow, focus: boolean): void;
  copy(): void;
  /** The selection or the place changed. */
  changed(): void;
}

/**
 * A grid as WAI-ARIA describes it (APG, Data Grid): one stop of the Tab key, arrow keys inside, the active cell told by
 * `aria-activedescendant`. Only the rows that are seen are in the page.
 */
export class Grid {
  readonly #root: HTMLElement;
  readonly #head: HTMLElement;
  readonly #body: HTMLElement;
  readonly #message: HTMLElement;
  #columns: readonly TableColumn[] = [];
  #rows: readonly TableRow[] = [];
  #order: readonly string[] = [];
  #places = new Map<string, number>();
  #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  #drawn = new Map<string, HTMLElement>();

  constructor(
    root: HTMLElement,
    private readonly selection: GridSelection,
    private readonly host: GridHost,
  ) {
    this.#root = root;
    this.#head = element('div', 'head', { role: 'row', 'aria-rowindex': '1' });
    this.#body = element('div', 'body', { role: 'rowgroup' });
    this.#message = element('div', 'message', { role: 'status' });
    const headGroup = element('div', 'head-group', { role: 'rowgroup' });
    headGroup.append(this.#head);
    root.append(headGroup, this.#body);
    root.after(this.#message);
    this.#virtualizer = new Virtualizer(this.#options());
    this.#virtualizer._didMount();
    root.addEventListener('keydown', (event) => this.#key(event));
    root.addEventListener('focus', () => this.#focused());
    this.#body.addEventListener('click', (event) => this.#clicked(event));
    this.#body.addEventListener('dblclick', (event) => {
      const row = this.#rowAt(event);
      if (row) this.host.open(row, true);
    });
    // A context menu acts on the row below the mouse.
    this.#body.addEventListener('contextmenu', (event) => {
      const row = this.#rowAt(event);
      if (row && !selection.selected.has(row.key)) this.#select(() => selection.only(row.key));
    });
  }

  /** Shows other rows, or the same in another order. */
  show(
    columns: readonly TableColumn[],
    rows: readonly TableRow[],
    sort: { readonly column: number; readonly descending: boolean } | null,
    words: TableWords,
    none: string,
  ): void {
    this.#columns = columns;
    this.#rows = rows;
    this.#order = rows.map(({ key }) => key);
    this.#places = new Map(this.#order.map((key, i) => [key, i]));
    this.#root.setAttribute('aria-label', words.table);
    this.#root.setAttribute('aria-rowcount', String(rows.length + 1));
    this.#root.setAttribute('aria-colcount', String(columns.length));
    this.#root.style.setProperty('--columns', columns.map(track).join(' '));
    this.#root.style.setProperty('--least', `${columns.reduce((sum, { width }) => sum + width, 0)}ch`);
    this.#drawHead(sort, words);
    this.#message.textContent = rows.length === 0 ? none : '';
    this.#message.hidden = rows.length > 0;
    for (const drawn of this.#drawn.values()) drawn.remove();
    this.#drawn.clear();
    this.#virtualizer.setOptions(this.#options());
    this.#virtualizer._willUpdate();
    this.draw();
  }

  /** Makes a row the active one and brings it into view. */
  reveal(key: string): boolean {
    const place = this.#places.get(key);
    if (place === undefined) return false;
    this.#virtualizer.scrollToIndex(place, { align: 'auto' });
    this.draw();
    return true;
  }

  get scrollTop(): number {
    return this.#root.scrollTop;
  }

  set scrollTop(top: number) {
    this.#root.scrollTop = top;
  }

  focus(): void {
    this.#root.focus();
  }

  /** Draws what is seen: rows that stay are kept, so that a screen reader is not thrown out of them. */
  draw(): void {
    this.#body.style.height = `${this.#virtualizer.getTotalSize()}px`;
    const seen = new Set<string>();
    let above: Element | null = null;
    for (const { index, start } of this.#virtualizer.getVirtualItems()) {
      const row = this.#rows[index];
      if (!row) continue;
      seen.add(row.key);
      let drawn = this.#drawn.get(row.key);
      if (!drawn) {
        drawn = this.#drawRow(row, index);
        this.#drawn.set(row.key, drawn);
      }
      // Screen readers go by the order of the page, not by where a row is drawn.
      if (drawn.parentElement !== this.#body || drawn.previousElementSibling !== above)
        this.#body.insertBefore(drawn, above ? above.nextSibling : this.#body.firstChild);
      above = drawn;
      drawn.style.transform = `translateY(${start}px)`;
      drawn.setAttribute('aria-selected', String(this.selection.selected.has(row.key)));
      drawn.classList.toggle('active', row.key === this.selection.active && !this.selection.header);
    }
    for (const [key, drawn] of this.#drawn)
      if (!seen.has(key)) {
        drawn.remove();
        this.#drawn.delete(key);
      }
    this.#markCell();
  }

  #options(): ConstructorParameters<typeof Virtualizer<HTMLElement, HTMLElement>>[0] {
    return {
      count: this.#rows.length,
      getScrollElement: () => this.#root,
      estimateSize: () => ROW_HEIGHT,
      overscan: OVERSCAN,
      scrollPaddingStart: ROW_HEIGHT + 4,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      // The active row stays in the page, or `aria-activedescendant` would point at nothing.
      rangeExtractor: (range) => {
        const indexes = defaultRangeExtractor(range);
        const active = this.selection.active === null ? undefined : this.#places.get(this.selection.active);
        return active === undefined || indexes.includes(active) ? indexes : [...indexes, active].sort((a, b) => a - b);
      },
      onChange: () => this.draw(),
    };
  }

  #drawHead(sort: { readonly column: number; readonly descending: boolean } | null, words: TableWords): void {
    this.#head.replaceChildren(
      ...this.#columns.map(({ title, align }, i) => {
        const sorted = sort?.column === i ? (sort.descending ? 'descending' : 'ascending') : 'none';
        const cell = element('div', align === 'end' ? 'cell end' : 'cell', {
          role: 'columnheader',
          id: `head-${i}`,
          'aria-colindex': String(i + 1),
          'aria-sort': sorted,
        });
        const label = element('span', 'label');
        label.textContent = title;
        cell.append(label);
        if (sorted !== 'none') {
          const arrow = element('span', 'arrow', { 'aria-hidden': 'true' });
          arrow.textContent = sorted === 'ascending' ? '▲' : '▼';
          cell.append(arrow);
        }
        cell.title = sorted === 'none' ? title : `${title} (${words[sorted]})`;
        cell.addEventListener('click', () => this.host.sort(i));
        return cell;
      }),
    );
  }

  #drawRow(row: TableRow, index: number): HTMLElement {
    const drawn = element('div', 'row', { role: 'row', 'aria-rowindex': String(index + 2) });
    drawn.dataset['key'] = row.key;
    if (row.look !== undefined) drawn.dataset['look'] = row.look;
    drawn.title = row.title;
    drawn.append(
      ...row.cells.map((text, i) => {
        const cell = element('div', this.#columns[i]?.align === 'end' ? 'cell end' : 'cell', {
          role: 'gridcell',
          id: `cell-${index}-${i}`,
          'aria-colindex': String(i + 1),
        });
        cell.textContent = text;
        return cell;
      }),
    );
    return drawn;
  }

  /** Tells the active cell to the screen reader and to the eye. */
  #markCell(): void {
    const { selection } = this;
    for (const old of this.#root.querySelectorAll('.at')) old.classList.remove('at');
    const place = selection.active === null ? undefined : this.#places.get(selection.active);
    const id = selection.header
      ? `head-${selection.column}`
      : place === undefined
        ? undefined
        : `cell-${place}-${selection.column}`;
    const cell = id === undefined ? null : document.getElementById(id);
    cell?.classList.add('at');
    if (cell && id !== undefined) this.#root.setAttribute('aria-activedescendant', id);
    else this.#root.removeAttribute('aria-activedescendant');
  }

  #rowAt(event: Event): TableRow | undefined {
    const key = (event.target as Element).closest<HTMLElement>('.row')?.dataset['key'];
    return key === undefined ? undefined : this.#rows[this.#places.get(key) ?? -1];
  }

  #clicked(event: MouseEvent): void {
    const row = this.#rowAt(event);
    if (!row) return;
    const cell = (event.target as Element).closest('[role=gridcell]');
    this.selection.column = Number(cell?.getAttribute('aria-colindex') ?? 1) - 1;
    if (event.shiftKey) this.#select(() => this.selection.extend(row.key, this.#order));
    else if (event.ctrlKey || event.metaKey) this.#select(() => this.selection.toggle(row.key));
    else {
      this.#select(() => this.selection.only(row.key));
      this.host.open(row, false);
    }
  }

  #focused(): void {
    const first = this.#rows[0];
    if (this.selection.active === null && !this.selection.header && first)
      this.#select(() => this.selection.only(first.key));
  }

  #select(change: () => void): void {
    change();
    this.draw();
    this.host.changed();
  }

  #key(event: KeyboardEvent): void {
    const modified = event.ctrlKey || event.metaKey;
    const page = Math.max(1, Math.floor(this.#root.clientHeight / ROW_HEIGHT) - 2);
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.#move(this.selection.header ? 0 : this.#place() + 1, event.shiftKey),
      ArrowUp: () => this.#move(this.#place() - 1, event.shiftKey),
      PageDown: () => this.#move(Math.min(this.#rows.length - 1, this.#place() + page), event.shiftKey),
      PageUp: () => this.#move(Math.max(0, this.#place() - page), event.shiftKey),
      ArrowRight: () => this.#goTo(this.selection.column + 1),
      ArrowLeft: () => this.#goTo(this.selection.column - 1),
      Home: () => (modified ? this.#move(0, event.shiftKey) : this.#goTo(0)),
      End: () => (modified ? this.#move(this.#rows.length - 1, event.shiftKey) : this.#goTo(this.#columns.length - 1)),
      Enter: () => this.#act(),
      ' ': () => {
        const { active } = this.selection;
        if (this.selection.header) this.host.sort(this.selection.column);
        else if (active !== null) this.#select(() => this.selection.toggle(active));
      },
    };
    const own = modified && event.key === 'a' ? () => this.#select(() => this.selection.all(this.#order)) : undefined;
    const copy = modified && event.key === 'c' ? () => this.host.copy() : undefined;
    const move = own ?? copy ?? (modified && !/^(?:Home|End|Enter)$/.test(event.key) ? undefined : moves[event.key]);
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  }

  #act(): void {
    if (this.selection.header) return this.host.sort(this.selection.column);
    const row = this.#rows[this.#place()];
    if (row) this.host.open(row, true);
  }

  #place(): number {
    return this.selection.active === null ? -1 : (this.#places.get(this.selection.active) ?? -1);
  }

  #move(place: number, extend: boolean): void {
    if (place < 0 && !this.selection.header) return this.#select(() => (this.selection.header = true));
    const row = this.#rows[Math.min(Math.max(place, 0), this.#rows.length - 1)];
    if (!row) return;
    this.#select(() => (extend ? this.selection.extend(row.key, this.#order) : this.selection.only(row.key)));
    this.reveal(row.key);
    // The text follows, and the keyboard stays here.
    if (!extend) this.host.open(row, false);
  }

  #goTo(column: number): void {
    this.selection.column = Math.min(Math.max(column, 0), this.#columns.length - 1);
    this.draw();
    this.#root.querySelector('.at')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.host.changed();
  }
}

const track = ({ width, grow }: TableColumn): string => (grow ? `minmax(${width}ch, ${width}fr)` : `${width}ch`);

export function element(tag: string, name: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
