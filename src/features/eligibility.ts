/** The per-folder setting: judge by the text, or say it once for all. */
export type AnnotateSetting = 'auto' | 'always' | 'never';

export interface DocumentTraits {
  readonly languageId: string;
  readonly scheme: string;
  /** What the setting says for the document's folder. */
  readonly setting: AnnotateSetting;
  readonly languages: readonly string[];
  /** What a person said about this very document. */
  readonly overrule: boolean | undefined;
}

export type Eligibility =
  /** Marked whatever it says. */
  | 'yes'
  /** Left alone. */
  | 'no'
  /** The text decides. */
  | 'ask-text';

/**
 * Whether a document is annotated: a person's word first, then the folder's setting, then the language, then the text.
 * Choosing the language `policy-text` is a person's word too.
 */
export function eligibility(traits: DocumentTraits): Eligibility {
  if (!isReadable(traits.scheme)) return 'no';
  if (traits.overrule !== undefined) return traits.overrule ? 'yes' : 'no';
  if (!traits.languages.includes(traits.languageId) || traits.setting === 'never') return 'no';
  return traits.setting === 'always' || traits.languageId === 'policy-text' ? 'yes' : 'ask-text';
}

/** Our own previews of a text as it would be after an edit. */
export const PREVIEW_SCHEME = 'policy-lens-preview';

/**
 * Schemes whose documents are no text of the reader's own: views of other tools, old versions, snippets. File systems
 * of extensions (vscode-vfs, memfs, sftp …) are many and stay in.
 */
const FOREIGN = new Set([
  PREVIEW_SCHEME,
  'output',
  'debug',
  'git',
  'gitfs',
  'git-commit',
  'gitlens',
  'scm',
  'vscode-scm',
  'review',
  'pr',
  'comment',
  'search-editor',
  'notebook',
  'vscode-notebook',
  'vscode-notebook-cell',
  'vscode-interactive',
  'vscode-interactive-input',
  'vscode-terminal',
  'vscode-local-history',
  'vscode-settings',
  'vscode-userdata',
  'vscode',
  'vscode-chat-editor',
  'vscode-chat-session',
  'vscode-chat-code-block',
  'vscode-copilot-chat-code-block',
  'chat-editing-text-model',
  'chat-editing-snapshot-text-model',
  'walkThrough',
  'walkThroughSnippet',
  'webview-panel',
  'merge-conflict.conflict-diff',
  'extension',
  'extension-output',
  'inmemory',
  'internal',
  'private',
  'data',
  'http',
  'https',
]);

export function isReadable(scheme: string): boolean {
  return !FOREIGN.has(scheme) && !scheme.startsWith('comment') && !scheme.startsWith('vscode-notebook');
}
