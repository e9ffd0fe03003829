/** A line of the document without its line end. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The document's lines; `\r\n`, `\n` and `\r` end one. The last may be empty. Offsets are UTF-16 code units. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && code !== 13) continue;
    lines.push({ start, end: i });
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}
