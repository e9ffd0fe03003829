/** How much of a text is looked at. */
const SAMPLE = 20_000;

/**
 * Whether a text looks like Chinese in a GB encoding that was read as UTF-8: most two-byte characters become U+FFFD,
 * next to each other and to stray letters of other scripts, and hardly a Han character comes out.
 */
export function looksMisread(text: string): boolean {
  let replaced = 0;
  let beyondAscii = 0;
  let han = 0;
  const end = Math.min(text.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) return false;
    if (code < 128) continue;
    beyondAscii++;
    if (code === 0xfffd) replaced++;
    else if (isHan(code)) han++;
  }
  return replaced >= 8 && replaced >= beyondAscii * 0.5 && han <= beyondAscii * 0.1;
}

/** Whether a text, decoded anew, is Chinese without a broken character. */
export function looksChinese(text: string): boolean {
  let beyondAscii = 0;
  let han = 0;
  const end = Math.min(text.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) return false;
    if (code < 128) continue;
    beyondAscii++;
    if (isHan(code)) han++;
  }
  return han >= 4 && han >= beyondAscii * 0.6;
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
