import stringWidth from 'string-width';

/**
 * A document's words for a terminal, on one line. Controls become visible signs: a text may not move the cursor, colour
 * the screen or turn the direction of writing.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|\n/g, '⏎')
    .replace(UNSAFE, (sign) => (sign < ' ' ? String.fromCharCode(0x2400 + sign.charCodeAt(0)) : '\ufffd'));
}

// Controls (those below a space are shown as their pictures at U+2400), directions of writing, lone surrogates.
const UNSAFE = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Pads to a number of terminal columns, of which a Chinese character takes two. */
export function padColumns(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
}

/**
 * Rows as aligned columns, two spaces apart. A cell wider than `cap` does not widen its column; it pushes its own row.
 */
export function alignColumns(rows: readonly (readonly string[])[], cap: number): string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, Math.min(cap, stringWidth(cell)));
  return rows.map((row) =>
    row
      .map((cell, i) => padColumns(cell, widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
