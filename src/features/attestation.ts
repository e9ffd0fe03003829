import type { Attestation, Attested } from '../engine/slogans/lexicon';

/** What was counted in one series of dated texts: never when a wording was first used, only where it was found. */
export interface SeriesAttestation {
  /** `national-work-reports`, `plans` …, or the name of the folder that was counted. */
  readonly series: string;
  /** `2018, 2021–2024` */
  readonly years: string;
  readonly examined: number;
  /** First and last year examined: `1978–2025`. */
  readonly period: string;
  /** Earlier or later texts were examined, without a find. */
  readonly noneEarlier: boolean;
  readonly noneLater: boolean;
}

/** The finds of a wording by series, in the order of the count. */
export function attestations(attested: Attested, { series }: Attestation): SeriesAttestation[] {
  return attested.flatMap(([index, ...counts]) => {
    const of = index === undefined ? undefined : series[index];
    const found = keysOf(counts);
    if (!of || found.length === 0) return [];
    const years = keysOf(of.examined);
    const first = years[0] ?? 0;
    const last = years[years.length - 1] ?? 0;
    return {
      series: of.id,
      years: runs(found),
      examined: textsIn(of.examined),
      period: first === last ? String(first) : `${first}–${last}`,
      noneEarlier: (found[0] ?? 0) > first,
      noneLater: (found[found.length - 1] ?? 0) < last,
    };
  });
}

/** All texts that were examined. */
export const textsExamined = ({ series }: Attestation): number =>
  series.reduce((sum, { examined }) => sum + textsIn(examined), 0);

const keysOf = (pairs: readonly number[]): number[] => pairs.filter((_, i) => i % 2 === 0);

const textsIn = (pairs: readonly number[]): number =>
  pairs.reduce((sum, number, i) => (i % 2 === 1 ? sum + number : sum), 0);

/** Years in order; three or more in a row are a span. */
function runs(years: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < years.length;) {
    let end = i;
    while (years[end + 1] === (years[end] ?? 0) + 1) end++;
    if (end - i >= 2) parts.push(`${years[i]}–${years[end]}`);
    else parts.push(...years.slice(i, end + 1).map(String));
    i = end + 1;
  }
  return parts.join(', ');
}
