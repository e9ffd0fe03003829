import * as vscode from 'vscode';
import { LAYERS, type Layer } from '../engine/model';
import type { AnnotateSetting } from '../features/eligibility';
import type { VisibleLayers } from '../features/layers';

const SECTION = 'policyLens';

/** The settings, each read when it is needed, so that a change counts at once. */
export class Settings implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.ConfigurationChangeEvent>();
  /** Some setting of this extension changed. */
  readonly onDidChange = this.#changed.event;
  readonly #subscription = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(SECTION)) this.#changed.fire(event);
  });

  languages(scope?: vscode.ConfigurationScope): readonly string[] {
    return read<readonly string[]>('languages', ['plaintext', 'markdown', 'policy-text'], scope);
  }

  annotate(scope: vscode.ConfigurationScope): AnnotateSetting {
    return read<AnnotateSetting>('annotate', 'auto', scope);
  }

  get visibleLayers(): VisibleLayers {
    return new Set(LAYERS.filter((layer) => read(layerKey(layer), true)));
  }

  get showsDoubtfulNames(): boolean {
    return this.visibleLayers.has('entity') && read(DOUBTFUL, false);
  }

  get dimmed(): boolean {
    return read('dimPageFurniture', true);
  }

  get followCursor(): boolean {
    return read('outline.followCursor', true);
  }

  /** Whether what does not fit in a document stands in the Problems panel. */
  checks(scope: vscode.ConfigurationScope): boolean {
    return read('checks', false, scope);
  }

  get offersEncoding(): boolean {
    return read('offerEncoding', true);
  }

  /** Shows or hides a layer where the person set it last: folder settings stay folder settings. */
  toggleLayer(layer: Layer): Promise<boolean> {
    return toggle(layerKey(layer), true);
  }

  toggleDoubtfulNames(): Promise<boolean> {
    return toggle(DOUBTFUL, false);
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}

const DOUBTFUL = 'showDoubtfulNames';

async function toggle(key: string, otherwise: boolean): Promise<boolean> {
  const configuration = vscode.workspace.getConfiguration(SECTION);
  const shown = !read(key, otherwise);
  const target =
    configuration.inspect(key)?.workspaceValue === undefined
      ? vscode.ConfigurationTarget.Global
      : vscode.ConfigurationTarget.Workspace;
  await configuration.update(key, shown, target);
  return shown;
}

const layerKey = (layer: Layer): string =>
  ({ figure: 'layers.figures', slogan: 'layers.slogans', entity: 'layers.entities' })[layer];

function read<T>(key: string, otherwise: T, scope?: vscode.ConfigurationScope): T {
  return vscode.workspace.getConfiguration(SECTION, scope).get<T>(key, otherwise);
}
