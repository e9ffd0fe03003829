/**
 * Marks an English text as one that hosts translate: the text itself is the key of the l10n bundles. Pure code holds
 * such texts in tables; what shows them passes them through `l10n.t`.
 */
export const message = (text: string): string => text;
