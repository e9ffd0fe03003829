import { Grid } from './grid';
import { NO_WISH, nextSort, SearchableRows, type TableWish, wishFrom } from './model';
import type { FromTable, TableContent, TableRow, ToTable } from './protocol';
import { GridSelection } from './selection';
import { Toolbar } from './toolbar';

interface Kept {
  readonly wish?: unknown;
  readonly scrollTop?: unknown;
  readonly active?: unknown;
  readonly selected?: unknown;
  readonly source?: unknown;
  /** What the host wants to have again when a panel is opened after a reload. */
  readonly host?: unknown;
}

declare function acquireVsCodeApi(): {
  postMessage(message: FromTable): void;
  getState(): Kept | undefined;
  setState(state: Kept): void;
};

const vscode = acquireVsCodeApi();
const kept = vscode.getState() ?? {};
const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
};

let content: TableContent | undefined;
let rows = new SearchableRows([]);
let shown: readonly TableRow[] = [];
let wish: TableWish = wishFrom(kept.wish);
let caret: string | null = null;
/** Until the first rows of a source have come, what was kept stands. */
let restoring = true;
/** Whose rows were shown last; nothing to show in between makes no other source. */
let source = typeof kept.source === 'string' ? kept.source : undefined;

const selection = new GridSelection();
const note = byId('note');
const toolbar = new Toolbar(byId('toolbar'), wish, (wanted) => {
  wish = wanted;
  refresh();
});
const grid = new Grid(byId('grid'), selection, {
  sort(column) {
    wish = { ...wish, sort: nextSort(wish.sort, column) };
    refresh();
    grid.focus();
  },
  open: (row, focus) => {
    const column = content?.columns[selection.column]?.id ?? '';
    vscode.postMessage({ type: 'open', key: row.key, focus, column });
  },
  copy: () => vscode.postMessage({ type: 'copy', keys: selectedShown() }),
  changed: () => {
    tell();
    keep();
  },
});

const selectedShown = (): string[] => shown.filter(({ key }) => selection.selected.has(key)).map(({ key }) => key);

function refresh(): void {
  if (!content) return;
  shown = rows.select(wish);
  toolbar.show(content, wish);
  grid.show(
    content.columns,
    shown,
    wish.sort,
    content.words,
    rows.rows.length === 0 ? content.words.empty : content.words.nothing,
  );
  tell();
  keep();
}

/** How many rows are shown and selected, and whether the caret's row is not among them. */
function tell(): void {
  if (!content) return;
  const { words } = content;
  const all = rows.rows.filter((row) => wish.asides || !row.aside).length;
  const counted = words.count.replace('{0}', String(shown.length)).replace('{1}', String(all));
  const chosen = selectedShown().length;
  toolbar.count(chosen > 1 ? `${counted} · ${words.selected.replace('{0}', String(chosen))}` : counted);
  const hidden =
    caret !== null && !shown.some(({ key }) => key === caret) && rows.rows.some(({ key }) => key === caret);
  note.textContent = hidden ? words.hidden : '';
  note.hidden = !hidden;
}

function keep(): void {
  vscode.setState({
    ...vscode.getState(),
    wish,
    scrollTop: grid.scrollTop,
    active: selection.active,
    selected: [...selection.selected],
    source,
  });
}

function show(next: TableContent): void {
  content = next;
  rows = new SearchableRows(next.rows);
  if (next.source === '') {
    shown = [];
    toolbar.show(next, wish);
    grid.show(next.columns, shown, wish.sort, next.words, next.words.empty);
    return tell();
  }
  const other = next.source !== source;
  source = next.source;
  const keys = new Set(next.rows.map(({ key }) => key));
  if (restoring && !other) {
    if (typeof kept.active === 'string') selection.active = kept.active;
    if (Array.isArray(kept.selected))
      for (const key of kept.selected) if (typeof key === 'string') selection.selected.add(key);
  }
  // A section or a word of one document says nothing of another; the order and the statuses that one looks at do.
  if (other) wish = { ...wish, words: '', facets: { ...wish.facets, section: '' } };
  for (const facet of next.facets)
    if (!facet.options.some(({ value }) => value === (wish.facets[facet.id] ?? '')))
      wish = { ...wish, facets: { ...wish.facets, [facet.id]: '' } };
  if ((wish.sort?.column ?? 0) >= next.columns.length) wish = { ...wish, sort: NO_WISH.sort };
  selection.keep(keys);
  refresh();
  if (restoring && !other && typeof kept.scrollTop === 'number') grid.scrollTop = kept.scrollTop;
  else if (other) grid.scrollTop = 0;
  restoring = false;
}

function follow(key: string | null): void {
  caret = key;
  if (key !== null && key !== selection.active && shown.some((row) => row.key === key)) {
    selection.only(key);
    grid.reveal(key);
    grid.draw();
    keep();
  }
  tell();
}

window.addEventListener('message', ({ data }: MessageEvent<ToTable>) => {
  switch (data.type) {
    case 'content':
      return show(data.content);
    case 'caret':
      return follow(data.key);
    case 'ask':
      return vscode.postMessage({
        type: 'answer',
        id: data.id,
        shown: shown.map(({ key }) => key),
        selected: selectedShown(),
      });
    case 'focus':
      return grid.focus();
  }
});
let scrolled: ReturnType<typeof setTimeout> | undefined;
byId('grid').addEventListener('scroll', () => {
  clearTimeout(scrolled);
  scrolled = setTimeout(keep, 200);
});
window.addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === 'f') {
    event.preventDefault();
    toolbar.focus();
  } else if (event.key === 'ArrowDown' && (event.target as Element).matches('.search')) {
    event.preventDefault();
    grid.focus();
  }
});
vscode.postMessage({ type: 'ready' });
