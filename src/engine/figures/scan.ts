import type { FigureCandidate, Findings } from '../model';
import { drain, type Steps } from '../steps';
import { readAmount } from './amounts';
import { leadingApproximator, trailingApproximator } from './approximators';
import type { DateReading } from './calendar';
import { withChanges } from './change';
import { NUMERAL, START, classAt, matchAt } from './characters';
import { readDate } from './dates';
import type { Draft } from './draft';
import { toCandidate } from './draft';
import { mayBeAmount, mayBeDate, mayBeOrdinal, mayBeRatio } from './gates';
import { endOfRun } from './numerals';
import { readOrdinal } from './ordinals';
import { squeeze } from './squeeze';
import { endOfSetPhrase } from './set-phrases';
import type { Ratio } from './ratios';
import { readRatio } from './ratios';
import { coordinate, shareUnits } from './coordination';

/** Characters a step. */
const STEP = 2_000;
/** 1.2023年…: a list number glued to a year, no decimal. */
const LIST_NUMBER = /\d{1,2}\.(?=(?:19|20)\d\d ?年)/y;

/**
 * Figures of one block's folded text: a scan by character class that tries a reading only where a figure may begin, and
 * goes on behind what it read; linear in the text.
 */
export const scanFigures = (text: string): Findings<FigureCandidate> => drain(figureSteps(text));

/** The same in steps, for blocks of many thousand characters. */
export function* figureSteps(text: string): Steps<Findings<FigureCandidate>> {
  const squeezed = squeeze(text);
  if (!squeezed) return { candidates: (yield* readDrafts(text)).map(toCandidate), facts: [] };
  const at = (offset: number): number => squeezed.origin[offset] ?? offset;
  const candidates = (yield* readDrafts(squeezed.text)).map((draft) => ({
    ...toCandidate(draft),
    start: at(draft.start),
    end: at(draft.end - 1) + 1,
  }));
  return { candidates, facts: [] };
}

function* readDrafts(text: string): Steps<Draft[]> {
  const drafts: Draft[] = [];
  let floor = 0;
  let pause = STEP;
  for (let at = 0; at < text.length;) {
    if (at >= pause) {
      yield;
      pause = at + STEP;
    }
    const kind = classAt(text, at);
    if ((kind & (NUMERAL | START)) === 0) {
      at++;
      continue;
    }
    const run = (kind & NUMERAL) === 0 ? at + 1 : endOfRun(text, at);
    const listed = run - at > 5 ? matchAt(LIST_NUMBER, text, at) : null;
    if (listed) at += listed[0].length;
    const date = mayBeDate(text, at, run) ? readDate(text, at) : null;
    const draft = date ? datedDraft(text, date) : readFigure(text, at, run, floor);
    if (draft) drafts.push(draft);
    const end = date?.end ?? draft?.end;
    if (end === undefined) at = (kind & NUMERAL) !== 0 ? (endOfSetPhrase(text, at) ?? run) : at + 1;
    else at = floor = end;
  }
  return withChanges(text, shareUnits(text, coordinate(text, drafts)));
}

/** 比上年, 与去年同期相比 only set the basis of a change; a year by number (比2020年) is a date besides. */
function datedDraft(text: string, date: DateReading): Draft | null {
  const before = text[date.start - 1] ?? '';
  if (date.rule === 'figure/relative-date' && !date.vague && /[比较]/.test(before)) return null;
  if (
    date.rule === 'figure/relative-date' &&
    /[与同跟]/.test(before) &&
    /^(?:同期)?(?:相比|持平|相当)/.test(text.slice(date.end))
  )
    return null;
  return { kind: 'date', rule: date.rule, start: date.start, end: date.end, date };
}

function readFigure(text: string, at: number, run: number, floor: number): Draft | null {
  const ordinal = mayBeOrdinal(text, at, run) ? readOrdinal(text, at) : null;
  if (ordinal) return ordinal;
  const ratio = mayBeRatio(text, at, run) ? readRatio(text, at) : null;
  if (!ratio) return mayBeAmount(text, at) ? readAmount(text, at, floor) : null;
  const lead = leadingApproximator(text, at, floor);
  const trail = trailingApproximator(text, ratio.end);
  const range = trail?.approx === 'more' && !lead ? ratioRange(text, ratio, trail.at) : null;
  if (range) return range;
  const approx = ratio.approx ?? lead?.approx ?? trail?.approx;
  return {
    ...ratio,
    start: lead?.at ?? Math.min(at, ratio.start),
    end: trail?.at ?? ratio.end,
    ...(approx ? { approx } : {}),
  };
}

/** 百分之五以上百分之十以下: one figure with both bounds. */
function ratioRange(text: string, first: Ratio, at: number): Draft | null {
  const second = readRatio(text, at);
  const trail = second ? trailingApproximator(text, second.end) : null;
  if (!first.value || !second?.value || second.unit !== first.unit || trail?.approx !== 'less') return null;
  return {
    kind: first.kind,
    rule: first.rule,
    start: first.start,
    end: trail.at,
    low: first.value,
    high: second.value,
    unit: first.unit,
  };
}
