import type { Reading } from '../corrections/reading';
import type { Gazetteer } from '../engine/entities/gazetteer';
import type { Mark } from '../engine/model';
import { divisionsOf, levelOf } from '../features/divisions';
import { LineIndex } from '../features/excerpts';
import { type Name, namesOf } from '../features/namesakes';
import { delimited } from './register/csv';

const COLUMNS = ['name', 'kind', 'count', 'first_line', 'written_as', 'code', 'within', 'level', 'rule'] as const;

/**
 * The names of a document, the most frequent first, one a row; mentions in second copies of an article are left out.
 * `code` and `within` are of a place (GB/T 2260; several codes where the name is that of several places), `level` is that
 * of a body of Party or state.
 * @param delimiter `,` for a CSV file, tabs for what is pasted into a spreadsheet
 */
export function toEntityTable(reading: Reading, gazetteer: Gazetteer | undefined, delimiter: ',' | '\t'): string {
  const lines = new LineIndex(reading.text);
  const names = [...namesOf(reading, 'entity')].sort(
    (a, b) => b.marks.length - a.marks.length || startOf(a) - startOf(b),
  );
  const rows = names.flatMap(({ name, marks }) => {
    const [first] = marks;
    return first ? [row(name, first, marks, lines, gazetteer)] : [];
  });
  return delimited([COLUMNS, ...rows], delimiter);
}

const startOf = ({ marks }: Name): number => marks[0]?.start ?? 0;

function row(
  name: string,
  first: Mark,
  marks: readonly Mark[],
  lines: LineIndex,
  gazetteer: Gazetteer | undefined,
): readonly (string | number)[] {
  const divisions = gazetteer ? divisionsOf(first, gazetteer) : [];
  const forms = [...new Set(marks.map(({ text }) => text.replace(/\s+/gu, ' ')))];
  const [only, ...others] = divisions;
  return [
    name.replace(/\s+/gu, ' '),
    first.kind,
    marks.length,
    lines.at(first.start),
    forms.join('、'),
    divisions.map(({ code }) => code).join(' '),
    only && others.length === 0 ? only.within.map((outer) => outer.name).join('') : '',
    (gazetteer && levelOf(first, gazetteer)) ?? '',
    first.rule,
  ];
}
