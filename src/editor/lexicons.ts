import * as vscode from 'vscode';
import { loadResources, type Resources } from '../engine/resources';

/** Loads the lexicons that the build put into `dist/data`, once and on first use. */
export class LexiconLoader {
  #loading: Promise<Resources> | undefined;
  #loaded: Resources | undefined;
  readonly #failed: string[] = [];

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Never rejects: a part that cannot be read is reported once, and the engine works without it. */
  get(): Promise<Resources> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  /** The lexicons if they are there already. */
  get loaded(): Resources | undefined {
    return this.#loaded;
  }

  async #load(): Promise<Resources> {
    const folder = vscode.Uri.joinPath(this.extensionUri, 'dist', 'data');
    const started = performance.now();
    const resources = await loadResources(
      async (name) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name)),
      (name, error) => {
        this.#failed.push(name);
        this.log.error(`${vscode.Uri.joinPath(folder, name).toString(true)}: ${String(error)}`);
      },
    );
    this.#loaded = resources;
    this.log.info(`Lexicons loaded in ${Math.round(performance.now() - started)} ms.`);
    if (this.#failed.length) void this.#report(this.#failed.join(', '));
    return resources;
  }

  async #report(names: string): Promise<void> {
    const showLog = vscode.l10n.t('Show Log');
    const answer = await vscode.window.showErrorMessage(
      vscode.l10n.t('Policy Lens could not load {0} and marks what it can without it.', names),
      showLog,
    );
    if (answer === showLog) this.log.show();
  }
}
