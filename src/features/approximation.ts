import type { Approximation } from '../engine/model';

/** How a figure's number is hedged. */
export interface Hedge {
  readonly english: string;
  readonly chinese: string;
}

interface Cue extends Hedge {
  readonly approx: Approximation;
  /** `undefined`: any other. */
  readonly signs?: RegExp;
}

/**
 * The wordings that the text can choose among inside one `approx`, as official translations render them: 近30% "nearly",
 * 5%左右 "around", 余 and 多 "over", 以上 "at least", 以内 "not exceeding".
 */
const CUES: readonly Cue[] = [
  { approx: 'about', signs: /近|接近/, english: 'nearly', chinese: '近' },
  { approx: 'about', signs: /数|几|若干|上[百千万亿]/, english: 'about', chinese: '约' },
  { approx: 'about', english: 'around', chinese: '约' },
  { approx: 'more', signs: /以上|不低于|不少于|不小于|至少|起/, english: 'at least', chinese: '不低于' },
  { approx: 'more', english: 'over', chinese: '超过' },
  {
    approx: 'less',
    signs: /以内|以下|不超过|不高于|不多于|不大于|最多|至多/,
    english: 'no more than',
    chinese: '不超过',
  },
  { approx: 'less', english: 'less than', chinese: '不足' },
];

/** The words for an approximation, chosen by the sign that stands in the mark itself. */
export function hedgeOf(approx: Approximation | undefined, text: string): Hedge | undefined {
  return approx && CUES.find((cue) => cue.approx === approx && (cue.signs?.test(text) ?? true));
}
