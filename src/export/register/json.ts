import { calculatedValues } from '../../features/derivedValues';
import { sentenceAround } from '../../features/hoverCard';
import { type RegisterRow, sectionOf, sentenceOf } from './rows';
import { type Cell, changeText, oneLine, REGISTER_COLUMNS } from './columns';

/** The columns that JSON has in a shape of its own. */
const SHAPED = new Set(['value', 'change', 'basis', 'links', 'approx', 'text', 'sentence']);

/** The register as data: one object a row, the columns by their names, numbers as numbers, and what has parts as objects. */
export function toJsonRows(rows: readonly RegisterRow[], text: string): object[] {
  return rows.map((row) => {
    const { mark, context, change } = row;
    const cells: Record<string, Cell> = {};
    for (const column of REGISTER_COLUMNS) if (!SHAPED.has(column.id)) cells[column.id] = column.cell(row, text);
    const stated: Record<string, unknown> = { ...mark.attributes };
    // How a date waits for its article's date is the engine's own affair; the row's change is told below.
    delete stated.relative;
    delete stated.change;
    const sentence = sentenceOf(text, row);
    return {
      kind: mark.kind,
      start: mark.start,
      end: mark.end,
      text: mark.text,
      ...stated,
      ...(mark.attributes.change ? { change: mark.attributes.change } : {}),
      ...cells,
      section: sectionOf(row),
      headings: row.headings,
      growth: change && {
        text: oneLine(change.mark.text),
        amount: changeText(change),
        direction: change.direction,
        basis: change.basis,
        since: change.since,
        start: change.mark.start,
        end: change.mark.end,
      },
      statusBy: context.statusBy,
      periodBy: context.periodBy,
      periodText: context.periodMark?.text,
      calculated: calculatedValues(row, sentenceAround(text, mark)).map(
        ({ kind, value, low, high, unit, assumesScope }) => ({
          kind,
          value,
          low,
          high,
          unit: kind === 'difference' && unit === '%' ? 'pp' : unit,
          assumesScope,
        }),
      ),
      comparator: context.comparator && { text: context.comparator.text, direction: context.comparator.direction },
      base: context.baseMark?.attributes.value,
      links: context.links.map(({ role, mark: other }) => ({
        role,
        start: other.start,
        end: other.end,
        text: other.text,
      })),
      sentence: oneLine(text.slice(sentence.start, sentence.end)),
    };
  });
}
