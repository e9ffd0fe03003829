import type * as vscode from 'vscode';
import type { Documents } from './documents';
import type { LexiconLoader } from './lexicons';
import type { Overrules } from './overrules';
import type { Settings } from './settings';

/** What every feature may use. */
export interface App {
  readonly extensionUri: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
  readonly settings: Settings;
  readonly lexicons: LexiconLoader;
  readonly overrules: Overrules;
  readonly documents: Documents;
  /** What is kept with the workspace. */
  readonly memory: vscode.Memento;
}

/** One thing that a reader sees or does. What it returns ends it. */
export type Feature = (app: App) => vscode.Disposable;
