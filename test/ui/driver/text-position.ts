import type { Page } from 'playwright-core';

export interface Point {
  x: number;
  y: number;
}

// The project's types know no DOM (the engine may not use one), so what runs inside the page is text here.
const FIND = `(wanted) => {
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    // Monaco draws spaces as no-break spaces and splits a line into spans.
    const at = line.textContent.replaceAll('\\u00a0', ' ').indexOf(wanted);
    if (at < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let seen = 0;
    let started = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.data.length;
      if (!started && at < seen + length) {
        range.setStart(node, at - seen);
        started = true;
      }
      if (started && at + wanted.length <= seen + length) {
        range.setEnd(node, at + wanted.length - seen);
        break;
      }
      seen += length;
    }
    const box = [...range.getClientRects()].find((one) => one.width > 0);
    if (box) return { x: box.left + Math.min(box.width / 2, 12), y: box.top + box.height / 2 };
  }
  return null;
}`;

/**
 * Where the first visible occurrence of `text` is drawn in an editor.
 * @throws where it is not on the screen within ten seconds
 */
export async function textPosition(page: Page, text: string): Promise<Point> {
  const until = Date.now() + 10_000;
  for (;;) {
    const point = await page.evaluate<Point | null>(`(${FIND})(${JSON.stringify(text)})`);
    if (point) return point;
    if (Date.now() > until) throw new Error(`“${text}” is not to be seen in the editor`);
    await page.waitForTimeout(100);
  }
}
