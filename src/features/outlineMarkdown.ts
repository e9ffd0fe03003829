import type { Counts } from './layers';
import { inert } from './markdown';
import type { OutlineNode } from './outlineTree';

/**
 * The outline as a nested list of Markdown: articles with date, source and number, then their sections. Copies, page
 * furniture and units without a heading are left out.
 * @param counts words for a row's counts
 */
export function outlineMarkdown(nodes: readonly OutlineNode[], counts: (counts: Counts) => string): string {
  const lines: string[] = [];
  const add = (node: OutlineNode, depth: number): void => {
    if (node.type !== 'article' && node.type !== 'section') return;
    const label = inert(node.label.replace(/\s+/gu, ' ').replace(/^#{1,6} /, ''));
    const { date, source, docNumber } = node.article ?? {};
    const facts = [node.subtitle, date, source, docNumber].filter((fact) => fact !== undefined && fact !== null);
    const words = [node.type === 'article' ? `**${label}**` : label, ...facts.map(inert), counts(node.counts)];
    lines.push(`${'  '.repeat(depth)}- ${words.join(' · ')}`);
    for (const child of node.children) add(child, depth + 1);
  };
  for (const node of nodes) add(node, 0);
  return lines.length ? `${lines.join('\n')}\n` : '';
}
