import { SURE } from '../arbitration';
import { Matcher } from '../lexicon/matcher';
import type { BlockFindings, EntityKind } from '../model';

/** A name that a place of the document makes certain. */
export interface Name {
  readonly kind: EntityKind;
  readonly fullName?: string;
}

/** The region that a document is about, by its undoubted places. */
export interface Region {
  /** Codes of divisions that the document names beyond doubt. */
  readonly codes: ReadonlySet<string>;
  /** The first four digits of the code that it names most: its prefecture. */
  readonly prefecture: string | undefined;
}

/** What changed since the last question. */
export interface EntityNews {
  /** Names that came, went, or are of another kind now. */
  readonly names: ReadonlySet<string>;
  readonly region: boolean;
}

/** Among kinds seen equally often the one whose rules ask for more. */
const TELLING: readonly EntityKind[] = ['meeting', 'document', 'facility', 'organization', 'place', 'person'];

/** What a document says of names and places as a whole, kept up to date block by block. */
export class EntityKnowledge {
  readonly #kinds = new Map<string, Counter<EntityKind>>();
  readonly #fullNames = new Map<string, Counter<string>>();
  readonly #codes = new Counter<string>();
  readonly #prefectures = new Counter<string>();
  readonly #names = new Map<string, Name>();
  readonly #touched = new Set<string>();
  #matcher: Matcher | undefined;
  #region: Region = { codes: new Set(), prefecture: undefined };
  #regionTouched = false;

  /** Names of one kind each, the one most often seen. */
  get names(): ReadonlyMap<string, Name> {
    return this.#names;
  }

  get matcher(): Matcher {
    return (this.#matcher ??= new Matcher(this.#names.keys()));
  }

  get region(): Region {
    return this.#region;
  }

  /** @param by 1 for a block that came, -1 for one that went */
  count({ entities }: BlockFindings, by: 1 | -1): void {
    for (const fact of entities.facts) {
      if (fact.type !== 'name') continue;
      this.#touched.add(fact.text);
      counterOf(this.#kinds, fact.text).add(fact.kind, by);
      if (fact.fullName) counterOf(this.#fullNames, fact.text).add(fact.fullName, by);
    }
    for (const { score, attributes } of entities.candidates) {
      const [code, ...others] = attributes.divisions ?? [];
      if (!code || others.length || score < SURE) continue;
      this.#codes.add(code, by);
      if (!code.endsWith('0000')) this.#prefectures.add(code.slice(0, 4), by);
      this.#regionTouched = true;
    }
  }

  /** Brings names and region up to date and tells what changed. */
  news(): EntityNews {
    const names = new Set<string>();
    for (const text of this.#touched) {
      const kind = this.#kinds.get(text)?.most(TELLING);
      const fullName = this.#fullNames.get(text)?.most();
      const old = this.#names.get(text);
      if (old?.kind === kind && old?.fullName === fullName) continue;
      names.add(text);
      if (kind) this.#names.set(text, { kind, ...(fullName === undefined ? {} : { fullName }) });
      else this.#names.delete(text);
      if (!kind || !old) this.#matcher = undefined;
    }
    this.#touched.clear();
    return { names, region: this.#regionTouched && this.#settleRegion() };
  }

  #settleRegion(): boolean {
    this.#regionTouched = false;
    const codes = new Set(this.#codes.keys());
    const most = this.#prefectures.most();
    const clear = most !== undefined && this.#prefectures.of(most) >= 2 && this.#prefectures.leads(most);
    const prefecture = clear ? most : undefined;
    const old = this.#region;
    const same =
      old.prefecture === prefecture && old.codes.size === codes.size && [...codes].every((code) => old.codes.has(code));
    if (!same) this.#region = { codes, prefecture };
    return !same;
  }
}

/** How often each of a few things was said. */
class Counter<T extends string> {
  readonly #counts = new Map<T, number>();

  add(what: T, by: 1 | -1): void {
    const count = this.of(what) + by;
    if (count > 0) this.#counts.set(what, count);
    else this.#counts.delete(what);
  }

  of(what: T): number {
    return this.#counts.get(what) ?? 0;
  }

  keys(): Iterable<T> {
    return this.#counts.keys();
  }

  /** Nothing else was said as often. */
  leads(what: T): boolean {
    for (const other of this.#counts.keys()) if (other !== what && this.of(other) >= this.of(what)) return false;
    return true;
  }

  /** What was said most often; among equals the first of `order`, else by its letters: never by the order of counting. */
  most(order?: readonly T[]): T | undefined {
    let best: T | undefined;
    for (const what of this.#counts.keys()) {
      if (best === undefined || this.of(what) > this.of(best)) best = what;
      else if (this.of(what) === this.of(best) && (order ? order.indexOf(what) < order.indexOf(best) : what < best))
        best = what;
    }
    return best;
  }
}

function counterOf<T extends string>(counters: Map<string, Counter<T>>, name: string): Counter<T> {
  const known = counters.get(name);
  if (known) return known;
  const counter = new Counter<T>();
  counters.set(name, counter);
  return counter;
}
