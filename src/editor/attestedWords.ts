import * as vscode from 'vscode';
import type { SeriesAttestation } from '../features/attestation';
import type { SloganCard } from '../features/hoverCard';

/** Series named in the hover; the rest of the finds is left out. */
const MOST = 3;

/**
 * `National work reports: 2018, 2021–2024; earlier, none found (56 examined, 1954–2025)`: what a count found and what
 * it looked at, never when a wording was first used.
 */
export function attestedWords({ found, examined, asOf }: NonNullable<SloganCard['attested']>): string[] {
  if (found.length === 0) return [vscode.l10n.t('Not found in the {0} texts examined (as of {1})', examined, asOf)];
  return found.slice(0, MOST).map((each) => {
    const looked = vscode.l10n.t('{0} examined, {1}', each.examined, each.period);
    return `${seriesWord(each.series)}: ${each.years}${silence(each)} (${looked})`;
  });
}

function silence({ noneEarlier, noneLater }: SeriesAttestation): string {
  if (noneEarlier && noneLater) return vscode.l10n.t('; earlier and later, none found');
  if (noneEarlier) return vscode.l10n.t('; earlier, none found');
  return noneLater ? vscode.l10n.t('; later, none found') : '';
}

function seriesWord(series: string): string {
  switch (series) {
    case 'national-work-reports':
      return vscode.l10n.t('National work reports');
    case 'party-congress-reports':
      return vscode.l10n.t('Party congress reports');
    case 'central-documents':
      return vscode.l10n.t('Central documents');
    case 'plans':
      return vscode.l10n.t('Plans');
    case 'provincial-work-reports':
      return vscode.l10n.t('Provincial work reports');
    case 'state-council-documents':
      return vscode.l10n.t('State Council documents');
    case 'laws':
      return vscode.l10n.t('Laws and regulations');
    default:
      return series;
  }
}
