import { nameOf } from './compare';
import { type RegisterRow, sortValue } from './rows';

/** What a picture of some rows shows. Values stay in the base unit. */
export interface ChartData {
  /** One indicator over time is a line; several are bars, and so are single points of time. */
  readonly form: 'line' | 'bars';
  /** Where all figures are of one indicator: its name; the categories are then periods. */
  readonly indicator?: string;
  readonly unit: string | undefined;
  /** Along the axis: periods in order, or indicators as they stand. */
  readonly categories: readonly string[];
  /** Results and targets, each with a value (or none) for each category. */
  readonly series: readonly { readonly status: 'result' | 'target'; readonly values: readonly (number | null)[] }[];
}

/** Why there is no picture of some rows. */
export type NoChart = 'none' | 'units';

/**
 * The picture of some rows: of one indicator in several periods a line, else a bar for each indicator; results beside
 * targets. Rows of other units than the first one's would need another axis: there is no such picture.
 */
export function chartOf(rows: readonly RegisterRow[]): ChartData | NoChart {
  const drawn = rows.filter((row) => row.mark.kind !== 'date' && sortValue(row) !== undefined);
  const [first] = drawn;
  if (!first) return 'none';
  if (drawn.some(({ unit }) => unit !== first.unit)) return 'units';
  const periods = new Set(drawn.map(({ context }) => context.period));
  const names = new Set(drawn.map(barOf));
  const timed = names.size === 1 && periods.size > 1 && !periods.has(undefined);
  // Two rows of one name are two bars: which of them is meant, nobody but the reader knows.
  const categories: string[] = [];
  const values = { result: new Map<string, number>(), target: new Map<string, number>() };
  for (const row of drawn) {
    const side = row.context.status === 'target' || row.context.status === 'limit' ? 'target' : 'result';
    const name = (timed ? row.context.period : barOf(row)) ?? row.mark.text;
    const category = freeName(name, values[side]);
    if (!categories.includes(category)) categories.push(category);
    values[side].set(category, sign(row) * (sortValue(row) ?? 0));
  }
  if (timed) categories.sort();
  return {
    form: timed && (values.result.size > 1 || values.target.size > 1) ? 'line' : 'bars',
    ...(timed ? { indicator: barOf(first) } : {}),
    unit: first.unit,
    categories,
    series: (['result', 'target'] as const).flatMap((status) =>
      values[status].size === 0
        ? []
        : [{ status, values: categories.map((category) => values[status].get(category) ?? null) }],
    ),
  };
}

/** 全县茶产业产值 and the aim for 茶产业产值 share a bar. */
const barOf = (row: RegisterRow): string | undefined => nameOf(row) ?? row.indicator;

const sign = ({ mark }: RegisterRow): number => (mark.attributes.change?.direction === 'down' ? -1 : 1);

function freeName(name: string, taken: ReadonlyMap<string, number>): string {
  let free = name;
  for (let i = 2; taken.has(free); i++) free = `${name} (${i})`;
  return free;
}
