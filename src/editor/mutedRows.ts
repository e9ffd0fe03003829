import * as vscode from 'vscode';
import type { Feature } from './app';

const SCHEME = 'policy-lens-muted';

/** The address that makes a tree row muted: a tree item has no colour of its own. */
export const mutedUri = (id: string): vscode.Uri =>
  vscode.Uri.from({ scheme: SCHEME, path: `/${encodeURIComponent(id)}` });

/** Draws rows of what is not part of the reading (page furniture, second copies) in the theme's disabled colour. */
export const mutedRows: Feature = () =>
  vscode.window.registerFileDecorationProvider({
    provideFileDecoration: (uri) =>
      uri.scheme === SCHEME ? { color: new vscode.ThemeColor('disabledForeground') } : undefined,
  });
