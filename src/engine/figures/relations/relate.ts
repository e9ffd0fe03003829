import type { FigureCandidate, Span } from '../../model';
import { placesOf, type Place } from './clauses';
import { comparatorOf } from './comparators';
import { isDenominator, nameFigure, type Naming } from './indicators';
import { changesOfLevel, levelLinks } from './levels';
import { listsOf } from './lists';
import { pairingsOf } from './pairs';
import { perOf } from './per';
import { framesOf, periodsOf } from './periods';
import type { Comparator, Link, Period, Relations } from './relations';
import { circleOf, scopeOf } from './scopes';
import { type Mood, moodOf } from './status';

/**
 * What a block says about each of its figures. A pure function of the block's folded text and its figures in order;
 * every look back is bounded, so that a document of one line stays linear.
 */
export function relateFigures(text: string, figures: readonly FigureCandidate[]): readonly Relations[] {
  return new Relating(text, figures).all();
}

interface Sketch {
  naming: Naming;
  indicator?: Span;
  inherited?: true;
  member?: Span;
  comparator?: Comparator;
  period?: Period;
  base?: Period;
  /** The figure whose 每 holds for this one too. */
  perOf?: number;
  /** Of a list of ranks: the first, whose circle holds for all. */
  circleOf?: number;
  links: Link[];
}

class Relating {
  readonly #places: readonly Place[];
  readonly #sketches: Sketch[];

  constructor(
    private readonly text: string,
    private readonly figures: readonly FigureCandidate[],
  ) {
    this.#places = placesOf(text, figures);
    const comparators = figures.map((figure, i) =>
      figure.kind === 'date' ? undefined : comparatorOf(text, figure, this.#places[i]?.clause ?? 0),
    );
    const frames = framesOf(text, figures, this.#places);
    const named: Naming[] = [];
    this.#sketches = figures.map((figure, i) => {
      const naming: Naming =
        figure.kind === 'date'
          ? { leans: true }
          : nameFigure(text, figures, i, this.#places, named, comparators[i]?.from);
      named.push(naming);
      return {
        naming,
        ...(comparators[i] ? { comparator: comparators[i] } : {}),
        ...(naming.indicator ? { indicator: naming.indicator } : {}),
        ...(figure.kind === 'date' ? {} : periodsOf(text, figures, i, this.#places, frames)),
        links: [],
      };
    });
  }

  all(): Relations[] {
    const levels = changesOfLevel(this.text, this.figures);
    const settled = new Set<number>();
    this.#shareInLists(settled);
    for (const [from, to] of levels) this.#shareName(from, to, settled);
    this.#lean(settled);
    const links = levelLinks(levels);
    const relations = this.figures.map((figure, i) => this.#finish(figure, i, links.get(i) ?? []));
    return relations.map((own) => withPartnersStatus(own, relations));
  }

  /** Lists whose members are told apart by what stands before them. */
  #shareInLists(settled: Set<number>): void {
    for (const list of listsOf(this.text, this.figures)) {
      const [first, last] = list;
      const head = this.#sketches[first];
      const place = this.#places[first];
      if (!head || !place || this.figures[first]?.kind === 'date') continue;
      const pairings = pairingsOf(this.text, this.figures, list, place, head.indicator);
      for (let i = first; i <= last; i++) {
        const sketch = this.#sketches[i] as Sketch;
        if (i > first && !sketch.indicator && head.indicator) {
          sketch.indicator = head.indicator;
          settled.add(i);
        }
        if (i > first) sketch.circleOf = sketch.perOf = first;
        for (const pairing of pairings)
          if (pairing.with === 'periods') sketch.period = pairing.periods[i - first];
          else if (pairing.with === 'names') {
            sketch.indicator = head.indicator;
            sketch.member = pairing.names[i - first];
            settled.add(i);
          } else {
            const level = pairing.figures[i - first];
            if (level === undefined) continue;
            this.#attach(i, level);
            settled.add(i);
          }
      }
    }
  }

  /** The level after a change is named with the one before it. */
  #shareName(from: number, to: number, settled: Set<number>): void {
    const [one, other] = [this.#sketches[from], this.#sketches[to]];
    if (!one || !other) return;
    const indicator = one.indicator ?? other.indicator;
    if (!indicator) return;
    other.indicator = indicator;
    other.perOf = from;
    one.indicator = indicator;
    settled.add(to);
    // 由2020年的三成提高到四成半: the first level's date is its own.
    if (
      one.period &&
      other.period?.figure === one.period.figure &&
      one.period.figure === from - 1 &&
      from > 0 &&
      this.#isOrigin(from - 1)
    )
      other.period = this.#sentencePeriod(from - 1, to);
  }

  #isOrigin(date: number): boolean {
    const start = this.figures[date]?.start ?? 0;
    return /[由从自]$/.test(this.text.slice(Math.max(0, start - 1), start));
  }

  /** The date of the sentence before another one of it. */
  #sentencePeriod(date: number, at: number): Period | undefined {
    const sentence = this.#places[at]?.sentence ?? 0;
    for (let i = date - 1; i >= 0 && i > date - 20; i--) {
      const figure = this.figures[i];
      if (!figure || figure.start < sentence) return undefined;
      if (figure.kind === 'date') return { figure: i };
    }
    return undefined;
  }

  /** Growths, ranks and shares without a name of their own belong to the figure named last in their sentence. */
  #lean(settled: ReadonlySet<number>): void {
    let head: number | undefined;
    let last: number | undefined;
    let sentence = -1;
    for (const [i, figure] of this.figures.entries()) {
      const sketch = this.#sketches[i] as Sketch;
      const place = this.#places[i] as Place;
      if (place.sentence !== sentence) [head, last, sentence] = [undefined, undefined, place.sentence];
      if (figure.kind === 'date' || isDenominator(this.text, figure)) continue;
      if (figure.rule === 'figure/duration' && !figure.attributes.change && !sketch.indicator) continue;
      if (settled.has(i)) {
        last = i;
        if (sketch.indicator && !sketch.inherited) head = i;
        continue;
      }
      if (sketch.indicator || head === undefined) {
        // 2025年底前投用,总投资18.6亿元: nothing before it to lean on.
        sketch.indicator ??= sketch.naming.aspect;
        head = sketch.indicator ? i : head;
        last = i;
        continue;
      }
      // 增速居全市第1位 is about the growth, 居全省第2位 about the level.
      const { aspect } = sketch.naming;
      const ofGrowth = aspect && /[增涨降]/.test(this.text.slice(aspect.start, aspect.end));
      this.#attach(i, ofGrowth && last !== undefined && this.figures[last]?.attributes.change ? last : head);
      last = i;
    }
  }

  #attach(at: number, level: number): void {
    const sketch = this.#sketches[at] as Sketch;
    const named = this.#sketches[level];
    const figure = this.figures[at];
    const unit = figure?.attributes.unit;
    const sameUnit = unit === this.figures[level]?.attributes.unit;
    // 保费提高到10元…增加5000个: a change in things of another kind is another's.
    if (figure?.attributes.change && !sameUnit && unit !== '%' && unit !== 'pp' && unit !== 'x') return;
    if (sameUnit) sketch.perOf = level;
    if (named?.indicator) {
      sketch.indicator = named.indicator;
      sketch.inherited = true;
      if (named.member) sketch.member = named.member;
    }
    sketch.period ??= named?.period;
    const growth = figure?.attributes.change !== undefined;
    if (!growth && figure?.kind !== 'ordinal' && !sketch.naming.aspect && figure?.rule !== 'figure/points') return;
    sketch.links.push({ role: 'level', figure: level });
    named?.links.push({
      role: figure?.kind === 'ordinal' ? 'rank' : growth || figure?.rule === 'figure/points' ? 'growth' : 'aspect',
      figure: at,
    });
  }

  /** 五年来, 2020年以来: what holds in a time up to now was reached. */
  #isPast({ figure }: Period): boolean {
    const end = this.figures[figure]?.end ?? 0;
    return this.text[end - 1] === '来';
  }

  #circle(at: number): Span | undefined {
    const [figure, place] = [this.figures[at], this.#places[at]];
    return figure && place ? circleOf(this.text, figure, place.clause) : undefined;
  }

  #per(at: number): string | undefined {
    const [figure, place] = [this.figures[at], this.#places[at]];
    return figure && place ? perOf(this.text, figure, place, this.#sketches[at]?.indicator) : undefined;
  }

  #finish(figure: FigureCandidate, i: number, levels: readonly Link[]): Relations {
    const sketch = this.#sketches[i] as Sketch;
    const { naming, indicator, inherited, member, comparator, period, base, perOf: perFrom, links } = sketch;
    const place = this.#places[i] as Place;
    if (figure.kind === 'date') return { links: [] };
    const scope =
      (figure.kind === 'ordinal' ? this.#circle(sketch.circleOf ?? i) : undefined) ??
      (indicator && scopeOf(this.text, indicator)) ??
      naming.subject;
    const per = this.#per(i) ?? (perFrom === undefined ? undefined : this.#per(perFrom));
    // The level before a change is what was reached, whatever comes of it.
    const before = levels.some(({ role }) => role === 'to');
    const mood: Mood | undefined = before
      ? { status: 'result' }
      : naming.threshold
        ? { status: 'limit' }
        : (moodOf(this.text, figure, place) ?? (period && this.#isPast(period) ? { status: 'result' } : undefined));
    return {
      ...(indicator ? { indicator } : {}),
      ...(inherited ? { inherited } : {}),
      ...(naming.aspect && naming.aspect !== indicator ? { aspect: naming.aspect } : {}),
      ...(member ? { member } : {}),
      ...(scope ? { scope } : {}),
      // The level before a change holds at the date right before it or at none that is told.
      ...(period && (!before || period.figure === i - 1) ? { period } : {}),
      ...(base ? { base } : {}),
      ...(per === undefined ? {} : { per }),
      ...(comparator ? { comparator } : {}),
      ...mood,
      links: [...links, ...levels],
    };
  }
}

/** 产值36.8亿元,同比增长5%,居全市第3位: a level whose growth or rank is told as a result is one. */
function withPartnersStatus(own: Relations, all: readonly Relations[]): Relations {
  if (own.status !== undefined) return own;
  const told = own.links.flatMap(({ role, figure }) =>
    (role === 'growth' || role === 'rank' || role === 'level') && all[figure]?.status === 'result' ? [all[figure]] : [],
  );
  if (told.length === 0) return own;
  return { ...own, status: 'result', ...(told.every(({ weak }) => weak) ? { weak: true } : {}) };
}
