import type { Approximation, Change, FigureAttributes, FigureCandidate, FigureKind, RuleId } from '../model';
import type { DateReading } from './calendar';
import { edtf, fillLastDays } from './calendar';
import type { Decimal } from './decimal';
import { add, decimal, lastPlace, shift, toNumber, toText } from './decimal';

/** A figure while it is being read: values exact, its date still open to what stands beside it. */
export interface Draft {
  readonly kind: FigureKind;
  readonly rule: RuleId;
  readonly start: number;
  readonly end: number;
  readonly value?: Decimal;
  /** A quotient that has no finite decimal (三分之一), or a text (87:9:4). */
  readonly inexact?: number | string;
  readonly low?: Decimal;
  readonly high?: Decimal;
  readonly unit?: string;
  readonly approx?: Approximation;
  /** The number is open upwards to the next step of its last digit: 4900余, 十几. */
  readonly open?: boolean;
  readonly change?: Change;
  readonly date?: DateReading;
}

/** The candidate of a draft. */
export function toCandidate(draft: Draft): FigureCandidate {
  return {
    layer: 'figure',
    kind: draft.kind,
    start: draft.start,
    end: draft.end,
    rule: draft.rule,
    score: 1,
    attributes: draft.date ? dateAttributes(draft.date) : valueAttributes(draft),
  };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function valueAttributes(draft: Draft): FigureAttributes {
  const { value, low, high } = draft;
  const attributes: Writable<FigureAttributes> = {};
  if (value !== undefined) {
    attributes.value = toNumber(value);
    attributes.decimal = toText(value);
  }
  if (draft.inexact !== undefined) attributes.value = draft.inexact;
  if (low !== undefined) attributes.low = toNumber(low);
  if (high !== undefined) attributes.high = toNumber(high);
  if (draft.unit !== undefined) attributes.unit = draft.unit;
  if (draft.approx !== undefined) attributes.approx = draft.approx;
  if (draft.open && value) attributes.bounds = boundsOf(value);
  if (draft.change) attributes.change = draft.change;
  return attributes;
}

/** 4900余 lies between 4900 and the next step of its last written digit, 5000; neither included. */
function boundsOf(value: Decimal): { low: string; high: string; lowOpen: true; highOpen: true } {
  const step = shift(decimal('1'), lastPlace(value));
  return { low: toText(value), high: toText(add(value, step)), lowOpen: true, highOpen: true };
}

function dateAttributes(date: DateReading): FigureAttributes {
  if (date.vague) return {};
  const template = edtf(date);
  if (date.year !== 'YYYY') return { value: fillLastDays(template) };
  return {
    relative: {
      year: date.offset ?? 0,
      ...(date.endOffset === undefined ? {} : { endYear: date.endOffset }),
      ...(date.monthOffset === undefined ? {} : { month: date.monthOffset }),
      ...(date.dayOffset === undefined ? {} : { day: date.dayOffset }),
      ...(date.passed ? { passed: date.passed } : {}),
      template,
    },
  };
}
