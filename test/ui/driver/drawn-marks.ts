import type { Page } from 'playwright-core';

export interface DrawnMark {
  /** The characters that the mark is drawn on; one row of them where it wraps. */
  text: string;
  /** Computed colours, to tell layers and themes apart. */
  background: string;
  /** The line below the text, as a border or as a text decoration. */
  underline: string;
  colour: string;
}

/** An extension's decorations: boxes behind the text, and spans of the text itself. */
export const MARKS =
  '.editor-instance .view-overlays .cdr[class*="ced-"], .editor-instance .view-line span[class*="ced-"]';

// A background is drawn as an empty box behind the text, so its text is what stands in front of the box.
const READ = `(selector) => {
  const lines = [...document.querySelectorAll('.editor-instance .view-line')].map((line) => ({
    line,
    box: line.getBoundingClientRect(),
  }));
  const textIn = (box) => {
    const middle = box.top + box.height / 2;
    const found = lines.find((one) => one.box.top <= middle && middle < one.box.bottom);
    if (!found) return '';
    let text = '';
    const range = document.createRange();
    const walker = document.createTreeWalker(found.line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let i = 0; i < node.data.length; i++) {
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        const one = range.getBoundingClientRect();
        const x = one.left + one.width / 2;
        if (box.left <= x && x < box.right) text += node.data[i];
      }
    }
    return text.replaceAll('\\u00a0', ' ');
  };
  return [...document.querySelectorAll(selector)]
    .filter((mark) => mark.getBoundingClientRect().width > 0)
    .map((mark) => {
      const style = getComputedStyle(mark);
      const text = mark.closest('.view-line') ? mark.textContent.replaceAll('\\u00a0', ' ') : textIn(mark.getBoundingClientRect());
      return { text, background: style.backgroundColor, underline: style.borderBottom + ' ' + style.textDecoration, colour: style.color };
    });
}`;

/** Every mark that an extension has drawn on the visible lines. */
export function drawnMarks(page: Page): Promise<DrawnMark[]> {
  return page.evaluate<DrawnMark[]>(`(${READ})(${JSON.stringify(MARKS)})`);
}
