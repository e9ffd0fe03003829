import * as vscode from 'vscode';
import type { Feature } from '../app';
import { chartFigures, chartSerializer } from './chartPanel';
import { REGISTER_VIEW, RegisterView } from './registerView';
import { copyFigures, type Format, saveFigures } from './takeAway';

const COPIES: Readonly<Record<string, Format>> = {
  'policyLens.copyFiguresTabbed': 'tabbed',
  'policyLens.copyFiguresCsv': 'csv',
  'policyLens.copyFiguresMarkdown': 'markdown',
  'policyLens.copyFiguresJson': 'json',
  'policyLens.citeFigures': 'citation',
};

/** The register: the figures of a document as a table, and the ways to take them away. */
export const register: Feature = (app) => {
  const view = new RegisterView(app);
  return vscode.Disposable.from(
    view,
    // Its page is drawn anew when it is shown again: what it keeps is small.
    vscode.window.registerWebviewViewProvider(REGISTER_VIEW, view),
    vscode.commands.registerCommand('policyLens.showFigures', () => view.focus()),
    vscode.commands.registerCommand('policyLens.copyFigures', () => copyFigures(view)),
    vscode.commands.registerCommand('policyLens.chartFigures', () => chartFigures(app, view)),
    chartSerializer(app),
    vscode.commands.registerCommand('policyLens.saveFigures', () => saveFigures(view)),
    ...Object.entries(COPIES).map(([command, format]) =>
      vscode.commands.registerCommand(command, () => copyFigures(view, format)),
    ),
  );
};
