import * as vscode from 'vscode';
import { outlineTree, type OutlineNode } from '../features/outlineTree';
import type { Feature } from './app';
import { labelOf } from './outlineProvider';
import { select, spanOf } from './ranges';
import { countsShort } from './words';

interface SectionItem extends vscode.QuickPickItem {
  readonly node: OutlineNode;
}

/** Lists articles and sections to choose from; the text follows the choice, and goes back when nothing is chosen. */
export const goToSection: Feature = ({ documents }) =>
  vscode.commands.registerCommand('policyLens.goToSection', async () => {
    const editor = vscode.window.activeTextEditor;
    const reading = editor && (await documents.current(editor.document));
    if (!editor || !reading) {
      void vscode.window.showInformationMessage(vscode.l10n.t('This document is not annotated.'));
      return;
    }
    const before = { selection: editor.selection, visible: editor.visibleRanges[0] };
    const picker = vscode.window.createQuickPick<SectionItem>();
    picker.placeholder = vscode.l10n.t('Go to an article or a section');
    picker.matchOnDescription = true;
    picker.items = items(outlineTree(reading), 0);
    const caret = spanOf(editor.document, editor.selection).start;
    picker.activeItems = picker.items.filter(({ node }) => node.target.start <= caret).slice(-1);
    let chosen = false;
    const subscriptions = vscode.Disposable.from(
      picker,
      picker.onDidChangeActive(([item]) => {
        if (item) select(editor, item.node.target, true);
      }),
      picker.onDidAccept(() => {
        chosen = true;
        picker.hide();
      }),
      picker.onDidHide(() => {
        if (!chosen) {
          editor.selection = before.selection;
          if (before.visible) editor.revealRange(before.visible, vscode.TextEditorRevealType.AtTop);
        }
        subscriptions.dispose();
      }),
    );
    picker.show();
  });

function items(nodes: readonly OutlineNode[], depth: number): SectionItem[] {
  return nodes
    .filter((node) => node.type !== 'furniture')
    .flatMap((node) => [
      {
        node,
        label: `${'\u2003'.repeat(depth)}${labelOf(node)}`,
        description:
          node.type === 'copy' ? undefined : [node.subtitle, countsShort(node.counts)].filter(Boolean).join(' · '),
      },
      ...items(node.children, depth + 1),
    ]);
}
