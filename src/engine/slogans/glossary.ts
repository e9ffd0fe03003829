import { Matcher } from '../lexicon/matcher';
import type { BlockFindings, Fact, Span } from '../model';
import { numeralsOf, partsOfLabel } from './count';

/** A numeral label spelled out in a block of the document. */
export interface Definition {
  /** The block that spells it out; its place may change, the object does not. */
  readonly holder: Holder;
  readonly fact: Extract<Fact, { type: 'definition' }>;
}

/** A block of the document as the glossary knows it. */
export interface Holder {
  /** The block's place among the blocks of the document as it is now. */
  readonly place: number;
}

export interface GlossaryNews {
  /** Labels that are known only now, or no more: they matter to every block that shows them. */
  readonly known: ReadonlySet<string>;
  /** Labels with other definitions than before: they matter to the blocks that read them. */
  readonly changed: ReadonlySet<string>;
}

/** What a document spells out, kept up to date block by block. */
export class Glossary {
  readonly #byLabel = new Map<string, Definition[]>();
  /** Labels that blocks brought or took since the last question, and whether they were known then. */
  readonly #touched = new Map<string, boolean>();
  #heads: { readonly matcher: Matcher; readonly labels: ReadonlyMap<string, readonly string[]> } | undefined;

  add(holder: Holder, { slogans }: BlockFindings): void {
    for (const fact of slogans.facts) {
      if (fact.type !== 'definition') continue;
      this.#touch(fact.label);
      const list = this.#byLabel.get(fact.label);
      if (list) list.push({ holder, fact });
      else {
        this.#byLabel.set(fact.label, [{ holder, fact }]);
        this.#heads = undefined;
      }
    }
  }

  remove(holder: Holder, { slogans }: BlockFindings): void {
    for (const fact of slogans.facts) {
      if (fact.type !== 'definition') continue;
      this.#touch(fact.label);
      const left = this.#byLabel.get(fact.label)?.filter((definition) => definition.holder !== holder) ?? [];
      if (left.length) this.#byLabel.set(fact.label, left);
      else {
        this.#byLabel.delete(fact.label);
        this.#heads = undefined;
      }
    }
  }

  #touch(label: string): void {
    if (!this.#touched.has(label)) this.#touched.set(label, this.#byLabel.has(label));
  }

  /** What changed since the last question. */
  news(): GlossaryNews {
    const known = new Set<string>();
    const changed = new Set<string>();
    for (const [label, before] of this.#touched) {
      const all = this.#byLabel.get(label);
      all?.sort((a, b) => a.holder.place - b.holder.place || a.fact.at.start - b.fact.at.start);
      if (before && all) changed.add(label);
      else if (before || all) known.add(label);
    }
    this.#touched.clear();
    return { known, changed };
  }

  /**
   * What spells out a label as seen from a block: its own list, its parts' lists in order, or the list of a longer form;
   * empty where nothing does.
   */
  definitionsOf(label: string, place: number): readonly Definition[] {
    const own = this.#nearest(label, place);
    if (own) return [own];
    const parts = this.#parts(namesOfParts(label), place);
    if (parts.length) return parts;
    const kin = this.#kin(label, place);
    return kin ? [kin] : [];
  }

  /** The nearest definition before or in the block, else the nearest after it. */
  #nearest(label: string, place: number): Definition | undefined {
    const all = this.#byLabel.get(label);
    return all?.findLast((definition) => definition.holder.place <= place) ?? all?.[0];
  }

  /** “2+4” is “2” and “4”, each spelled out in the block of the label or in the next ones; so is “一核两翼”. */
  #parts(parts: readonly string[], place: number): Definition[] {
    const found = parts.map((part) => {
      const all = this.#byLabel.get(part) ?? [];
      return (
        all.find(({ holder }) => holder.place >= place && holder.place <= place + NEAR) ??
        all.findLast(({ holder }) => holder.place < place)
      );
    });
    return found.every((part) => part !== undefined) ? found : [];
  }

  /** 四大产业园区 of a text that spells out 四大园区: the same number of the same noun. */
  #kin(label: string, place: number): Definition | undefined {
    let best: string | undefined;
    for (const known of this.#byLabel.keys())
      // Among several the shortest, then by its letters: never the one that was read first.
      if (isKin(label, known) && (best === undefined || isBefore(known, best))) best = known;
    return best === undefined ? undefined : this.#nearest(best, place);
  }

  /** Where labels that the document spells out stand in a text, quoted or not. */
  labelsIn(text: string): Span[] {
    const { matcher, labels } = (this.#heads ??= this.#indexHeads());
    const spans: Span[] = [];
    if (!labels.size) return spans;
    for (let at = 0; at + 1 < text.length; at++) {
      if (!matcher.mayStartAt(text, at)) continue;
      for (const head of matcher.allAt(text, at))
        for (const label of labels.get(head) ?? []) {
          const span = standsAt(text, at, head, label);
          if (span) spans.push(span);
        }
    }
    return spans;
  }

  #indexHeads(): { matcher: Matcher; labels: Map<string, string[]> } {
    const labels = new Map<string, string[]>();
    for (const label of this.#byLabel.keys()) {
      if (!standsUnquoted(label)) continue;
      const head = headOf(label);
      labels.set(head, [...(labels.get(head) ?? []), label]);
    }
    for (const list of labels.values()) list.sort();
    return { matcher: new Matcher(labels.keys()), labels };
  }
}

/** How many blocks after a sum its parts may be spelled out. */
export const NEAR = 3;

/** The parts that a text may explain by themselves: 2 and 4 of “2+4”, 一核 and 两翼 of “一核两翼”. */
const namesOfParts = (label: string): string[] => partsOfLabel(label).map(({ text }) => text);

/** Without quotation marks a label of one or two signs, or of digits, may be anything. */
const standsUnquoted = (label: string): boolean =>
  label.length >= 3 && numeralsOf(label).length > 0 && !/^\d/.test(label);

/** The label stands in the text, so that it matters whether it is known. */
export function holdsLabel(text: string, label: string): boolean {
  if (!standsUnquoted(label)) return text.includes(`“${label}”`);
  const head = headOf(label);
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1))
    if (standsAt(text, at, head, label)) return true;
  return false;
}

const isBefore = (one: string, other: string): boolean =>
  one.length < other.length || (one.length === other.length && one < other);

/** A longer form of a known label: 四大产业园区 of 四大园区. */
function isKin(label: string, known: string): boolean {
  const [, count, noun] = KIN.exec(label) ?? [];
  if (!count || !noun || known.length < 4 || !known.startsWith(count)) return false;
  return '大个'.includes(known.charAt(count.length)) && noun.endsWith(known.slice(count.length + 1));
}

/** The label may be answered for by one of these. */
export const isKinOfAny = (label: string, known: ReadonlySet<string>): boolean =>
  [...known].some((one) => isKin(label, one));

/** The labels that the items of a label may come from, itself first; those of longer forms aside. */
export const partsOf = (label: string): string[] => [label, ...namesOfParts(label)];

/** 四大 of 四大园区, which stands in the longer form 四大产业园区 too; else the whole label. */
export const headOf = (label: string): string => SHAPE.exec(label)?.[1] ?? label;

function standsAt(text: string, at: number, head: string, label: string): Span | undefined {
  if (/[一二三四五六七八九十百千\d]/.test(text.charAt(at - 1))) return undefined;
  const noun = SHAPE.exec(label)?.[2] ?? '';
  if (!noun) return { start: at, end: at + head.length };
  for (let tail = at + head.length; tail <= at + head.length + 2; tail++)
    if (text.startsWith(noun, tail)) return { start: at, end: tail + noun.length };
  return undefined;
}

const KIN = /^([两三四五六七八九十]+)[大个](.{2,8})$/;
const SHAPE = /^([两三四五六七八九十]+[大个])(.{2,8})$/;
