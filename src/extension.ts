import * as vscode from 'vscode';
import type { App, Feature } from './editor/app';
import { cleanup } from './editor/cleanup';
import { contextKeys } from './editor/contextKeys';
import { copyValue } from './editor/copyValue';
import { decorations } from './editor/decorations';
import { Documents, type InUse } from './editor/documents';
import { encodingOffer } from './editor/encodingOffer';
import { entityView } from './editor/entityView';
import { exportJson } from './editor/exportJson';
import { foldAside } from './editor/foldAside';
import { figureCommands } from './editor/figureCommands';
import { goToSection } from './editor/goToSection';
import { hover } from './editor/hover';
import { problems } from './editor/problems';
import { LexiconLoader } from './editor/lexicons';
import { markProviders } from './editor/markProviders';
import { revealMark } from './editor/markView';
import { mutedRows } from './editor/mutedRows';
import { navigate } from './editor/navigate';
import { outlineView } from './editor/outlineView';
import { Overrules } from './editor/overrules';
import { compareFigures } from './editor/register/comparePanel';
import { register } from './editor/register/register';
import { sectionProviders } from './editor/sectionProviders';
import { Settings } from './editor/settings';
import { sloganView } from './editor/sloganView';
import { statusBar } from './editor/statusBar';
import { toggles } from './editor/toggles';
import { whyMarked } from './editor/whyMarked';
import { whyNotMarked } from './editor/whyNotMarked';

const FEATURES: readonly Feature[] = [
  contextKeys,
  decorations,
  hover,
  markProviders,
  mutedRows,
  outlineView,
  sloganView,
  entityView,
  revealMark,
  sectionProviders,
  foldAside,
  cleanup,
  statusBar,
  toggles,
  navigate,
  goToSection,
  copyValue,
  figureCommands,
  problems,
  register,
  compareFigures,
  whyMarked,
  whyNotMarked,
  exportJson,
  encodingOffer,
];

/** One entry for desktop and web. Nothing heavy happens here: lexicons load with the first annotated document. */
export function activate(context: vscode.ExtensionContext): Health {
  const log = vscode.window.createOutputChannel('Policy Lens', { log: true });
  const { extensionUri } = context;
  const settings = new Settings();
  const overrules = new Overrules(context.workspaceState);
  const lexicons = new LexiconLoader(extensionUri, log);
  const documents = new Documents(settings, overrules, lexicons, log);
  const app: App = { extensionUri, log, settings, lexicons, overrules, documents, memory: context.workspaceState };
  context.subscriptions.push(log, settings, overrules, documents, ...FEATURES.map((feature) => feature(app)));
  return { documents: () => documents.inUse.readings, inUse: () => documents.inUse };
}

/** What tests and a curious person may ask the running extension. */
export interface Health {
  /** How many documents are kept: none that is closed. */
  documents(): number;
  /** All that is kept for documents. */
  inUse(): InUse;
}
