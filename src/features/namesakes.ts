import type { Reading } from '../corrections/reading';
import type { Layer, Mark } from '../engine/model';
import { copiesOf } from './counts';

/** All marks of a document that name the same: one full name, one lexicon entry, or the same words. */
export interface Name {
  readonly layer: Layer;
  /** Full name or canonical wording where known, else the words. */
  readonly name: string;
  /** In reading order, those of second copies aside. Empty where it stands in second copies only. */
  readonly marks: readonly Mark[];
  /** In reading order, with those of second copies. */
  readonly all: readonly Mark[];
}

const known = new WeakMap<Reading, ReadonlyMap<string, Name>>();

/** The names of one layer, by their first place. Made once for each reading. */
export const namesOf = (reading: Reading, layer: Layer): readonly Name[] =>
  [...index(reading).values()].filter((name) => name.layer === layer && name.marks.length > 0);

/** What a mark names, with all its places. */
export function nameAt(reading: Reading, mark: Mark): Name {
  return index(reading).get(keyOf(mark)) ?? { layer: mark.layer, name: wordsOf(mark), marks: [mark], all: [mark] };
}

function index(reading: Reading): ReadonlyMap<string, Name> {
  let names = known.get(reading);
  if (!names) known.set(reading, (names = build(reading)));
  return names;
}

function build(reading: Reading): ReadonlyMap<string, Name> {
  const copies = copiesOf(reading);
  const names = new Map<string, { layer: Layer; name: string; marks: Mark[]; all: Mark[] }>();
  for (const mark of reading.marks) {
    const key = keyOf(mark);
    let entry = names.get(key);
    if (!entry) names.set(key, (entry = { layer: mark.layer, name: wordsOf(mark), marks: [], all: [] }));
    entry.all.push(mark);
    if (!copies.some((copy) => mark.start >= copy.start && mark.start < copy.end)) entry.marks.push(mark);
  }
  return names;
}

const keyOf = (mark: Mark): string => `${mark.layer}/${mark.kind}/${wordsOf(mark)}`;

/** What equal marks share. Figures are equal by their words only. */
function wordsOf(mark: Mark): string {
  if (mark.layer === 'entity') return mark.attributes.fullName ?? mark.text;
  if (mark.layer === 'slogan') return mark.attributes.entry ?? mark.text;
  return mark.text;
}
