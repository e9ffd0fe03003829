/**
 * What the extension and a table in a webview say to each other. The table knows nothing of figures: it gets words to
 * show, values to sort by and facets to filter by, and names rows by their keys.
 */

export interface TableColumn {
  readonly id: string;
  readonly title: string;
  /** How wide it wants to be, in characters; `grow` says that it takes what is left. */
  readonly width: number;
  readonly grow?: boolean;
  readonly align?: 'end';
}

export interface TableRow {
  readonly key: string;
  /** What is shown, column by column. */
  readonly cells: readonly string[];
  /** What is sorted by, column by column: a number, or words; `null` stands last in either order. */
  readonly sort: readonly (number | string | null)[];
  /** By the facet's id. A path (`a\u001fb`) is inside `a`. */
  readonly facets: Readonly<Record<string, string>>;
  /** Hidden until one asks for all. */
  readonly aside: boolean;
  /** Told apart by more than words. */
  readonly look?: string;
  /** More words: a tooltip. */
  readonly title: string;
}

export interface TableFacet {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The words around the table. */
export interface TableWords {
  readonly table: string;
  readonly search: string;
  readonly all: string;
  readonly asides: string;
  /** `{0} of {1}`. */
  readonly count: string;
  readonly selected: string;
  /** Shown instead of rows: nothing matches, there are none. */
  readonly nothing: string;
  readonly empty: string;
  /** The caret's row is filtered away. */
  readonly hidden: string;
  readonly ascending: string;
  readonly descending: string;
}

export interface TableContent {
  /** Whose rows these are; the view's state holds for one source. */
  readonly source: string;
  readonly columns: readonly TableColumn[];
  readonly facets: readonly TableFacet[];
  readonly rows: readonly TableRow[];
  readonly words: TableWords;
  /** Where some rows are hidden until asked for. */
  readonly hasAsides: boolean;
}

/** Separates the parts of a path. */
export const PATH = '\u001f';

export type ToTable =
  | { readonly type: 'content'; readonly content: TableContent }
  /** The row of the text's caret; `null` where it stands in no row. */
  | { readonly type: 'caret'; readonly key: string | null }
  /** Tell which rows are shown and which are selected. */
  | { readonly type: 'ask'; readonly id: number }
  | { readonly type: 'focus' };

export type FromTable =
  | { readonly type: 'ready' }
  /** A row was chosen: its text is to be shown, and gets the keyboard where `focus` says so. */
  | { readonly type: 'open'; readonly key: string; readonly focus: boolean; readonly column: string }
  | { readonly type: 'copy'; readonly keys: readonly string[] }
  | {
      readonly type: 'answer';
      readonly id: number;
      readonly shown: readonly string[];
      readonly selected: readonly string[];
    };

/** Whether something that came from a webview is one of its messages. */
export function isFromTable(message: unknown): message is FromTable {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  const keysOf = (name: string): boolean => {
    const value = (message as Record<string, unknown>)[name];
    return Array.isArray(value) && value.every((key) => typeof key === 'string');
  };
  switch (message.type) {
    case 'ready':
      return true;
    case 'open':
      return 'key' in message && typeof message.key === 'string';
    case 'copy':
      return keysOf('keys');
    case 'answer':
      return 'id' in message && typeof message.id === 'number' && keysOf('shown') && keysOf('selected');
    default:
      return false;
  }
}
